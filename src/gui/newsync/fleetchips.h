// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace fleetsync {

class FlowLayout;

/// The chosen fleets: a removable chip each, or "128 fleets" where chips would be too many.
class FleetChips : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        ConnectionId id;
        QString name; ///< plain, already cut

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit FleetChips(QWidget *parent = nullptr);

    /// False: there is no chip to go to.
    bool focusFirst();
    void setFleets(const QList<Entry> &fleets);

Q_SIGNALS:
    void removeRequested(const fleetsync::ConnectionId &id);

private:
    void rebuild();
    void addChip(const Entry &entry);

    QList<Entry> m_fleets;
    FlowLayout *m_flow;
    QLabel *m_count;
};

} // namespace fleetsync
