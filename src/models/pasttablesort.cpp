// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// PastTable: the order of its rows.
#include "models/pasttable.h"
#include "models/pastvalues.h"

#include <algorithm>
#include <numeric>

namespace fleetsync {

namespace {

constexpr int requested = static_cast<int>(PastColumn::Requested);

/// In which they are read, page by page.
bool isNewestFirst(const QList<SortKey> &keys)
{
    return keys.isEmpty() || keys.constFirst() == SortKey{requested, Qt::DescendingOrder};
}

/// Who asked or stopped is in it.
bool isOfOrigin(const SortKey &key)
{
    const auto column = static_cast<PastColumn>(key.column);
    return column == PastColumn::AskedBy || column == PastColumn::Result
           || column == PastColumn::Reason;
}

} // namespace

/// By this column first, and where it is equal by those that were sorted by before.
void PastTable::sort(int column, Qt::SortOrder order)
{
    QList<SortKey> keys;
    if (column >= 0) {
        keys = m_keys;
        keys.removeIf([column](const SortKey &key) { return key.column == column; });
        keys.prepend({column, order});
    }
    setSortKeys(keys);
}

void PastTable::setSortKeys(const QList<SortKey> &keys)
{
    const QList<SortKey> wanted
            = isNewestFirst(keys) ? QList<SortKey>() : keys.mid(0, FleetOrder::mostKeys);
    if (wanted == m_keys) {
        return;
    }
    m_keys = wanted;
    m_sorter.stop();
    if (!isSorted() && !m_order.empty()) {
        std::vector<int> order(m_order.size());
        std::iota(order.begin(), order.end(), 0);
        arrange(order);
        m_order.clear();
        m_position.clear();
    }
    goOn();
    Q_EMIT sortKeysChanged();
}

/// On the way to the order that is wanted: reads, then sorts.
void PastTable::goOn()
{
    if (isReadingOn()) {
        Q_EMIT moreWanted();
    } else if (isSorted() && rowCount() > 0) {
        m_reasons.clear();
        m_sorter.start(m_keys, rowCount(),
                       [this](int place, int column) { return valueOf(place, column); });
    }
}

void PastTable::tellOrigins()
{
    if (m_syncs.isEmpty()) {
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, pastColumnCount - 1));
    if (std::any_of(m_keys.cbegin(), m_keys.cend(), isOfOrigin)) {
        goOn();
    }
}

/// @param order places
void PastTable::arrange(const std::vector<int> &order)
{
    if (order.size() != static_cast<size_t>(rowCount())) {
        return; // some came meanwhile, and it is sorted again
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> places;
    places.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &index : from) {
        places.push_back(placeAt(index.row()));
    }
    m_order = order;
    m_position.resize(order.size());
    for (size_t row = 0; row < order.size(); ++row) {
        m_position[static_cast<size_t>(order[row])] = static_cast<int>(row);
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        to.append(index(rowOfPlace(places[static_cast<size_t>(i)]), from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

PastSorter::Value PastTable::valueOf(int place, int column)
{
    const PastRow row = rowOf(m_syncs.at(place));
    if (const auto number = pastNumber(row, static_cast<PastColumn>(column))) {
        return *number;
    }
    return textOf(row, static_cast<PastColumn>(column));
}

QString PastTable::textOf(const PastRow &row, PastColumn column)
{
    const Sync &sync = row.stored.sync;
    switch (column) {
    case PastColumn::Fleet:
        return row.fleet ? displayName(row.fleet->connection) : row.stored.connection.toString();
    case PastColumn::Provider:
        return row.fleet ? displayName(row.fleet->connection.provider) : QString();
    case PastColumn::AskedBy:
        return row.origin.askedBy;
    case PastColumn::ReasonVerbatim:
        return sync.failureReason;
    case PastColumn::SyncCode:
        return sync.id.toString();
    case PastColumn::Reason:
        break;
    default:
        return {};
    }
    if (isOurStop(sync, row.origin) || sync.failureReason.isEmpty()) {
        return {};
    }
    QString &words = m_reasons[sync.failureReason];
    if (words.isNull()) { // by rules, which take their time
        words = m_words.cell(row, PastColumn::Reason, m_now());
    }
    return words;
}

} // namespace fleetsync
