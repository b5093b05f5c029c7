// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetbar.h"
#include "models/fleetfilter.h"
#include "models/fleetorder.h"
#include "models/fleetwords.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace fleetsync {

/// Raw values beside the text: delegates paint from these, never from DisplayRole.
enum FleetRole {
    ConnectionIdRole = Qt::UserRole + 1, ///< QString
    StateRole,                           ///< int(FleetState)
    PercentRole,                         ///< double, invalid = none told
    BarRole,                             ///< int(Bar)
    StaleRole,                           ///< bool: "as of …", dimmed
    CoverageRole,                        ///< QList<Coverage::Stretch>, empty = not known
    OddRole,                             ///< bool: something was off in the record
};

/// The Fleets view over Fleet: filter, facets and sort on own index vectors. No row moves or goes
/// by itself: what a live change puts out of order or out of the filter stays, what it lets in
/// comes last, and `movedRows()` counts them. Reset only when the fleet is cleared.
class FleetTable : public QAbstractTableModel, public SortedByKeys
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

    /// `sort()` by a column keeps those before it for what is equal: these are all of them.
    const QList<SortKey> &sortKeys() const override { return m_sort.keys(); }
    void setSortKeys(const QList<SortKey> &keys) override;

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
    void onCleared();
    void onInserted(qsizetype first, qsizetype last);
    void onChanged(const QList<qsizetype> &indexes);
    void onRemoved(const QList<qsizetype> &indexes);

    qsizetype fleetIndex(int row) const { return m_order[static_cast<size_t>(row)]; }
    bool isShown(qsizetype index) const { return m_position[static_cast<size_t>(index)] >= 0; }
    QVariant text(const FleetRow &row, FleetColumn column, int role) const;
    std::vector<qsizetype> sortedOrder(int sorted) const;
    enum class Hidden { MayMatch, MatchNot };
    void select(Hidden hidden);
    void append(const std::vector<qsizetype> &indexes);
    void arrange(std::vector<qsizetype> order);
    void permute(std::vector<qsizetype> order, const std::function<int(int)> &newRow);
    void tellChanged(std::vector<int> rows);
    void removeRows(int row, int count);
    void removeGoneRows();
    void renumber();
    void setOrdered();
    void review(std::vector<qsizetype> fresh);
    void reviewGap(int above, int below, const std::vector<qsizetype> &fresh);
    bool isLoose(int row) const { return m_loose[static_cast<size_t>(fleetIndex(row))]; }
    void countMoved();

    Fleet &m_fleet;
    const FleetWords &m_words;
    std::function<QDateTime()> m_now;
    FleetFilter m_filter;
    FleetMatcher m_matches;
    FleetOrder m_sort;
    std::vector<qsizetype> m_order; ///< shown row → fleet index, -1 = removed just now
    std::vector<int> m_position;    ///< fleet index → shown row, -1 = filtered out
    std::vector<bool> m_loose;      ///< by fleet index: shown, but out of order or of the filter
    int m_moved = 0;
};

} // namespace fleetsync
