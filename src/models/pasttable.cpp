// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/pasttable.h"

#include "models/exactrole.h"
#include "models/pastvalues.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

bool isNumber(PastColumn column)
{
    return column == PastColumn::Attempts || column == PastColumn::Issues
           || column == PastColumn::Took;
}

/// Any of a fleet's syncs may have been started again, and have ended since; most never move.
bool mayHaveMoved(const Sync &known, const Sync &told)
{
    return !isFinal(known) || !isFinal(told) || known.status != told.status
           || known.attempts != told.attempts || known.completedAt != told.completedAt
           || unresolvedIssues(known) != unresolvedIssues(told);
}

} // namespace

PastWords::~PastWords() = default;

PastTable::PastTable(const Fleet &fleet, const PastWords &words, std::function<QDateTime()> now,
                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_words(words)
    , m_now(std::move(now))
{
    connect(&fleet, &Fleet::rowsChanged, this, &PastTable::onRowsChanged);
    connect(&m_sorter, &PastSorter::sorted, this, &PastTable::arrange);
}

int PastTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_syncs.size());
}

int PastTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pastColumnCount;
}

const StoredSync *PastTable::syncAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_syncs.at(placeAt(index.row()))
                                                       : nullptr;
}

QModelIndex PastTable::indexOf(const SyncId &sync) const
{
    const int place = m_places.value(sync, -1);
    return place < 0 ? QModelIndex() : index(rowOfPlace(place), 0);
}

PastRow PastTable::rowOf(const StoredSync &stored) const
{
    return {stored, m_fleet.find(stored.connection), m_origins ? m_origins(stored) : PastOrigin()};
}

QModelIndex PastTable::newestOf(const ConnectionId &fleet) const
{
    const auto found
            = std::find_if(m_syncs.cbegin(), m_syncs.cend(),
                           [&fleet](const StoredSync &one) { return one.connection == fleet; });
    return found == m_syncs.cend()
                   ? QModelIndex()
                   : index(rowOfPlace(static_cast<int>(found - m_syncs.cbegin())), 0);
}

QVariant PastTable::data(const QModelIndex &index, int role) const
{
    const StoredSync *stored = syncAt(index);
    if (!stored) {
        return {};
    }
    const auto column = static_cast<PastColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(rowOf(*stored), column, m_now());
    case Qt::ToolTipRole:
        return m_words.toolTip(rowOf(*stored), column, m_now());
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SyncIdRole:
        return stored->sync.id.toString();
    case RowFleetRole:
        return stored->connection.toString();
    case StateRole:
        return static_cast<int>(pastState(rowOf(*stored)));
    case ExactRole:
        return pastExact(rowOf(*stored), column);
    default:
        return {};
    }
}

QVariant PastTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < pastColumnCount) {
        const auto column = static_cast<PastColumn>(section);
        if (role == Qt::DisplayRole) {
            return m_words.header(column);
        }
        if (role == ExactRole) {
            return m_words.exactHeader(column);
        }
        if (role == Qt::ToolTipRole) {
            return m_words.headerToolTip(column);
        }
        // The order at first: the other one is a click away, and this one the next.
        if (role == Qt::InitialSortOrderRole && column == PastColumn::Requested) {
            return Qt::DescendingOrder;
        }
        return role == Qt::TextAlignmentRole && isNumber(column)
                       ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
    }
    const StoredSync *stored = orientation == Qt::Vertical ? syncAt(index(section, 0)) : nullptr;
    if (stored && role == Qt::AccessibleTextRole) {
        return m_words.rowSentence(rowOf(*stored), m_now());
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool PastTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole && !isSorted() && !m_syncs.isEmpty();
}

void PastTable::fetchMore(const QModelIndex &)
{
    Q_EMIT moreWanted();
}

void PastTable::clear()
{
    const int before = newer();
    m_sorter.stop();
    beginResetModel();
    m_syncs.clear();
    m_places.clear();
    m_order.clear();
    m_position.clear();
    m_whole = false;
    endResetModel();
    m_newer.clear();
    tellNewer(before);
}

int PastTable::append(const QList<StoredSync> &older, bool whole)
{
    const int before = newer();
    const int rows = rowCount();
    m_whole = whole;
    QList<StoredSync> fresh;
    QList<StoredSync> missing;
    QSet<SyncId> named;
    for (const StoredSync &one : older) {
        m_newer.remove(one.sync.id);
        const HistoryPlace place = placeOf(one.sync);
        if (m_places.contains(one.sync.id) || named.contains(one.sync.id)) {
            continue;
        }
        named.insert(one.sync.id);
        if (!m_syncs.isEmpty() && isBefore(place, placeOf(m_syncs.constLast().sync))) {
            missing.append(one);
        } else {
            m_places.insert(one.sync.id, static_cast<int>(m_syncs.size() + fresh.size()));
            fresh.append(one);
        }
    }
    if (!fresh.isEmpty()) {
        insert(fresh);
    }
    putBetween(missing);
    m_newer.removeIf([this](const auto &one) { return !isNewer(one.value()); });
    tellNewer(before);
    goOn();
    return rowCount() - rows;
}

void PastTable::insert(const QList<StoredSync> &fresh)
{
    const int before = rowCount();
    const int after = before + static_cast<int>(fresh.size());
    beginInsertRows({}, before, after - 1);
    m_syncs += fresh;
    for (int place = before; place < after && !m_order.empty(); ++place) {
        m_order.push_back(place);
        m_position.push_back(place);
    }
    endInsertRows();
}

/// Before the first have come, nobody knows: then it is none, and those that began are looked
/// through when they are there.
int PastTable::newer() const
{
    return m_syncs.isEmpty() && !m_whole ? 0 : static_cast<int>(m_newer.size());
}

bool PastTable::isNewer(const HistoryPlace &place) const
{
    return m_syncs.isEmpty() || isBefore(place, placeOf(m_syncs.constFirst().sync));
}

void PastTable::tellNewer(int before)
{
    if (newer() != before) {
        Q_EMIT newerChanged(newer());
    }
}

void PastTable::onRowsChanged(const QList<qsizetype> &indexes)
{
    const int before = newer();
    for (const qsizetype index : indexes) {
        look(m_fleet.at(index));
    }
    tellNewer(before);
}

bool PastTable::update(const Sync &sync)
{
    const int place = m_places.value(sync.id, -1);
    if (place < 0) {
        return false;
    }
    m_syncs[place].sync = sync;
    const int row = rowOfPlace(place);
    Q_EMIT dataChanged(index(row, 0), index(row, pastColumnCount - 1));
    return true;
}

void PastTable::look(const FleetRow &row)
{
    const Sync *latest = row.latest();
    if (!latest) {
        return;
    }
    for (qsizetype i = 1; i < row.history.size(); ++i) {
        const Sync &sync = row.history.at(i);
        const int place = m_places.value(sync.id, -1);
        if (place >= 0 && mayHaveMoved(m_syncs.at(place).sync, sync)) {
            update(sync);
        }
    }
    if (update(*latest)) {
        return;
    }
    const HistoryPlace place = placeOf(*latest);
    if (isNewer(place) && (!m_takes || m_takes({row.connection.id, *latest}))) {
        m_newer.insert(latest->id, place);
    } else {
        m_newer.remove(latest->id);
    }
}

void PastTable::lookAgain(const ConnectionId &fleet)
{
    if (const FleetRow *row = m_fleet.find(fleet)) {
        const int before = newer();
        look(*row);
        tellNewer(before);
    }
}

void PastTable::refreshTexts(int firstRow, int lastRow)
{
    const int first = std::max(firstRow, 0);
    const int last = std::min(lastRow, rowCount() - 1);
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, pastColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

} // namespace fleetsync
