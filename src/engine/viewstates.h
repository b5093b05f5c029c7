// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QObject>

namespace fleetsync {

/// How the person left the views, from run to run: names and bytes that only the GUI understands.
/// GUI thread; the store does its work in another. A choice that could not be kept is no trouble
/// worth a word.
class ViewStates : public QObject
{
    Q_OBJECT
public:
    ViewStates(Store &store, Clock &clock, QObject *parent = nullptr);
    /// Hands over what still waits; the store finishes it before it closes.
    ~ViewStates() override;

    /// Asks for what an earlier run kept; `known` tells when it is here, with nothing in it where
    /// there is none.
    void read();
    bool isKnown() const { return m_known; }
    QByteArray value(const QString &name) const { return m_values.value(name); }
    /// Written behind the changes. Before `known` nothing is kept: it would hide what was.
    void keep(const QString &name, const QByteArray &value);

Q_SIGNALS:
    void known();

private:
    void write();

    Store &m_store;
    Clock &m_clock;
    QHash<QString, QByteArray> m_values;
    QHash<QString, QByteArray> m_changed;
    bool m_known = false;
    bool m_armed = false;
};

} // namespace fleetsync
