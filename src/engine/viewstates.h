// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace fleetsync {

/// How the person left the views, from run to run: names and bytes that only the GUI understands.
/// GUI thread; the store does its work in another. What could not be kept is tried again with the
/// next change of whatever name, and at the end; who finds it worth a word hears of it.
class ViewStates : public QObject
{
    Q_OBJECT
public:
    ViewStates(Store &store, Clock &clock, QObject *parent = nullptr);
    /// Hands over what still waits; the store finishes it before it closes.
    ~ViewStates() override;

    /// Asks for what an earlier run kept; `known` tells when it is here, with nothing in it where
    /// there is none, or `notRead` that it cannot be had. That is tried again by itself, later and
    /// later, where it may go better.
    void read();
    /// At once, if it could not be had.
    void readAgain();
    bool isKnown() const { return m_known; }
    /// Why it cannot be had; unset: it can, or nobody knows yet.
    std::optional<StoreErrorKind> trouble() const { return m_trouble; }
    QByteArray value(const QString &name) const { return m_values.value(name); }
    /// Written behind the changes. Unless it is known, nothing is kept: it would hide what was.
    void keep(const QString &name, const QByteArray &value);
    /// Written at once, the same value too: somebody waits for `kept` or `notKept`.
    void keepNow(const QString &name, const QByteArray &value);

Q_SIGNALS:
    void known();
    void notRead(fleetsync::StoreErrorKind why);
    /// Of the last value given.
    void kept(const QString &name);
    /// Once for each value given.
    void notKept(const QString &name, fleetsync::StoreErrorKind why);

private:
    void onNotRead(StoreErrorKind why);
    void note(const QString &name, const QByteArray &value);
    void write();
    bool isLast(const QString &name, int turn) const;
    void onKept(const QString &name);
    void onRefused(const QString &name, StoreErrorKind why);

    Store &m_store;
    Clock &m_clock;
    QHash<QString, QByteArray> m_values;
    QHash<QString, QByteArray> m_changed; ///< not with the store yet
    QSet<QString> m_refused;              ///< of those, which the store has refused
    QHash<QString, int> m_turns;          ///< how often each was given to the store
    std::optional<StoreErrorKind> m_trouble;
    std::chrono::milliseconds m_readAfter; ///< the next failure
    bool m_reading = false;
    bool m_known = false;
    bool m_armed = false;
};

} // namespace fleetsync
