// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// FleetTable: which rows are shown, and in which order.
#include "models/fleettable.h"
#include "models/longestrise.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fleetsync {

void FleetTable::sort(int column, Qt::SortOrder order)
{
    m_sort.sortBy(column < fleetColumnCount ? column : -1, order);
    sortAgain();
}

void FleetTable::setSortKeys(const QList<SortKey> &keys)
{
    m_sort.setKeys(keys);
    sortAgain();
}

void FleetTable::setFilter(const FleetFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    const auto hidden = filter.isWithin(m_filter) ? Hidden::MatchNot : Hidden::MayMatch;
    m_filter = filter;
    m_matches = FleetMatcher(filter);
    select(hidden);
}

void FleetTable::sortAgain()
{
    select(Hidden::MatchNot); // or a change would have let them in
}

/// In steps that keep selection and scroll, whatever the number of rows: what no longer fits goes
/// to the end and is removed there in one piece; what fits now is appended; then all are sorted.
void FleetTable::select(Hidden hidden)
{
    std::vector<qsizetype> order = m_order;
    const auto stays = [this](qsizetype i) { return m_matches(m_fleet.at(i)); };
    const auto gone = std::stable_partition(order.begin(), order.end(), stays);
    const auto kept = static_cast<int>(gone - order.begin());
    std::vector<qsizetype> entering;
    for (qsizetype i = 0; hidden == Hidden::MayMatch && i < m_fleet.size(); ++i) {
        if (!isShown(i) && stays(i)) {
            entering.push_back(i);
        }
    }
    arrange(std::move(order));
    if (kept < rowCount()) {
        removeRows(kept, rowCount() - kept);
    }
    const int before = rowCount();
    append(entering);
    arrange(sortedOrder(before));
    setOrdered();
}

/// @param sorted so many rows from the top are in order already, as a rule: typing must not pay for
/// sorting all
std::vector<qsizetype> FleetTable::sortedOrder(int sorted) const
{
    std::vector<qsizetype> order = m_order;
    const auto before = [this](qsizetype a, qsizetype b) { return m_sort.before(a, b); };
    const auto middle = order.begin() + sorted;
    if (!std::is_sorted(order.begin(), middle, before)) {
        m_sort.sort(order.begin(), middle);
    }
    m_sort.sort(middle, order.end());
    std::inplace_merge(order.begin(), middle, order.end(), before);
    return order;
}

void FleetTable::append(const std::vector<qsizetype> &indexes)
{
    if (indexes.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(indexes.size()) - 1);
    for (const qsizetype i : indexes) {
        m_position[static_cast<size_t>(i)] = static_cast<int>(m_order.size());
        m_order.push_back(i);
    }
    endInsertRows();
}

void FleetTable::arrange(std::vector<qsizetype> order)
{
    if (order == m_order) {
        return;
    }
    const std::vector<qsizetype> old = m_order;
    permute(std::move(order), [this, &old](int row) {
        return m_position[static_cast<size_t>(old[static_cast<size_t>(row)])];
    });
}

/// @param newRow by old row; asked once the order stands
void FleetTable::permute(std::vector<qsizetype> order, const std::function<int(int)> &newRow)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    m_order = std::move(order);
    renumber();
    for (const QModelIndex &index : before) {
        after.append(this->index(newRow(index.row()), index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FleetTable::removeRows(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    m_order.erase(m_order.begin() + row, m_order.begin() + row + count);
    renumber();
    endRemoveRows();
}

/// Scattered rows go to the end and are removed there in one piece: a removal for each would cost
/// their number times all rows.
void FleetTable::removeGoneRows()
{
    std::vector<int> oldRows(m_order.size());
    std::iota(oldRows.begin(), oldRows.end(), 0);
    const auto stays = [this](int row) { return fleetIndex(row) >= 0; };
    const auto firstGone = std::find_if_not(oldRows.begin(), oldRows.end(), stays);
    const auto behind = std::find_if(firstGone, oldRows.end(), stays);
    if (firstGone == oldRows.end()) {
        return;
    }
    if (std::all_of(behind, oldRows.end(), stays)) { // one piece already
        removeRows(*firstGone, static_cast<int>(behind - firstGone));
        return;
    }
    const auto kept = std::stable_partition(oldRows.begin(), oldRows.end(), stays);
    const auto keptCount = static_cast<int>(kept - oldRows.begin());
    std::vector<qsizetype> order;
    std::vector<int> newRows(oldRows.size());
    for (const int old : oldRows) {
        newRows[static_cast<size_t>(old)] = static_cast<int>(order.size());
        order.push_back(fleetIndex(old));
    }
    permute(std::move(order), [&newRows](int row) { return newRows[static_cast<size_t>(row)]; });
    removeRows(keptCount, rowCount() - keptCount);
}

void FleetTable::renumber()
{
    m_position.assign(static_cast<size_t>(m_fleet.size()), -1);
    for (size_t row = 0; row < m_order.size(); ++row) {
        if (m_order[row] >= 0) {
            m_position[static_cast<size_t>(m_order[row])] = static_cast<int>(row);
        }
    }
}

void FleetTable::setOrdered()
{
    m_loose.assign(static_cast<size_t>(m_fleet.size()), false);
    countMoved();
}

/// Looks only at the rows that changed or came just now, each against the nearest rows above and
/// below that are in order: a poll of a few must not cost a walk over all.
void FleetTable::review(std::vector<qsizetype> fresh)
{
    m_loose.resize(static_cast<size_t>(m_fleet.size()), false);
    const auto rowOf = [this](qsizetype i) { return m_position[static_cast<size_t>(i)]; };
    std::sort(fresh.begin(), fresh.end(),
              [&](qsizetype a, qsizetype b) { return rowOf(a) < rowOf(b); });
    for (const qsizetype i : fresh) {
        m_loose[static_cast<size_t>(i)] = true;
    }
    for (auto next = fresh.cbegin(); next != fresh.cend();) {
        int above = rowOf(*next);
        int below = above;
        while (above >= 0 && isLoose(above)) {
            --above;
        }
        while (below < rowCount() && isLoose(below)) {
            ++below;
        }
        const auto end
                = std::find_if(next, fresh.cend(), [&](qsizetype i) { return rowOf(i) > below; });
        reviewGap(above, below, {next, end});
        next = end;
    }
    countMoved();
}

/// @param above @param below rows that are in order, or one before the first, one after the last
void FleetTable::reviewGap(int above, int below, const std::vector<qsizetype> &fresh)
{
    std::vector<qsizetype> fitting;
    for (const qsizetype i : fresh) {
        const bool tooHigh = above >= 0 && m_sort.before(i, fleetIndex(above));
        const bool tooLow = below < rowCount() && m_sort.before(fleetIndex(below), i);
        if (!tooHigh && !tooLow && m_matches(m_fleet.at(i))) {
            fitting.push_back(i);
        }
    }
    const auto before = [this](qsizetype a, qsizetype b) { return m_sort.before(a, b); };
    for (const size_t place : longestRise(fitting, before)) {
        m_loose[static_cast<size_t>(fitting[place])] = false;
    }
}

void FleetTable::countMoved()
{
    const auto moved = static_cast<int>(std::count(m_loose.begin(), m_loose.end(), true));
    if (std::exchange(m_moved, moved) != moved) {
        Q_EMIT movedRowsChanged(moved);
    }
}

} // namespace fleetsync
