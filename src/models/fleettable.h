// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetfilter.h"
#include "models/fleetwords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace fleetsync {

/// Raw values beside the text: delegates paint from these, never from DisplayRole.
enum FleetRole {
    ConnectionIdRole = Qt::UserRole + 1, ///< QString
    StateRole,                           ///< int(FleetState)
    PercentRole,                         ///< double, invalid = none told
    BarRole,                             ///< int(Bar)
    StaleRole,                           ///< bool: "as of …", dimmed
    OddRole,                             ///< bool: something was off in the record
};

enum class Bar { None, Busy, Empty, Percent, Hatched };

/// The Fleets view over Fleet: filter, facets and sort on own index vectors, never a reset on a
/// poll, and no row moves by itself: after live changes `movedRows()` tells how many would.
class FleetTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    FleetTable(Fleet &fleet, const FleetWords &words, std::function<QDateTime()> now,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const FleetFilter &filter);
    const FleetFilter &filter() const { return m_filter; }

    const FleetRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ConnectionId &id, int column = 0) const;

    /// Rows whose place changed by live values since the last sort; they stay until `sortAgain()`.
    int movedRows() const { return m_moved; }
    void sortAgain();
    /// Times such as "12 min ago" have moved on: tells the texts of the given visible rows anew.
    void refreshTexts(int firstRow, int lastRow);

Q_SIGNALS:
    void movedRowsChanged(int rows);

private:
    void onInserted(qsizetype first, qsizetype last);
    void onChanged(const QList<qsizetype> &indexes);
    void rebuild();

    Fleet &m_fleet;
    const FleetWords &m_words;
    std::function<QDateTime()> m_now;
    FleetFilter m_filter;
    std::vector<qsizetype> m_order;    ///< shown row → fleet index
    std::vector<qsizetype> m_position; ///< fleet index → shown row, -1 = filtered out
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_moved = 0;
};

} // namespace fleetsync
