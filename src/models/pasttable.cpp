// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/pasttable.h"

#include "models/exactrole.h"

#include <utility>

namespace fleetsync {

namespace {

FleetState stateOf(const PastRow &row)
{
    const Sync &sync = row.stored.sync;
    switch (sync.status.value) {
    case SyncStatus::Completed:
        return sync.issues.isEmpty() ? FleetState::UpToDate : FleetState::DoneWithIssues;
    case SyncStatus::Failed:
        return row.stoppedByUs ? FleetState::StoppedByUser : FleetState::Failed;
    case SyncStatus::Requested:
        return waitsOnProvider(sync) ? FleetState::Waiting : FleetState::Queued;
    case SyncStatus::InProgress:
        return waitsOnProvider(sync) ? FleetState::Waiting : FleetState::Syncing;
    case SyncStatus::Unknown:
        break;
    }
    return FleetState::NotChecked;
}

bool isNumber(PastColumn column)
{
    return column == PastColumn::Attempts || column == PastColumn::Issues
           || column == PastColumn::Took;
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
    return index.isValid() && index.row() < rowCount() ? &m_syncs.at(index.row()) : nullptr;
}

QModelIndex PastTable::indexOf(const SyncId &sync) const
{
    const int row = m_rows.value(sync, -1);
    return row < 0 ? QModelIndex() : index(row, 0);
}

PastRow PastTable::rowOf(const StoredSync &stored) const
{
    const PastOrigin origin = m_origins ? m_origins(stored) : PastOrigin();
    return {stored, m_fleet.find(stored.connection), origin.askedBy, origin.stoppedByUs};
}

namespace {

/// What is not told is an invalid time.
QVariant exact(const Sync &sync, PastColumn column)
{
    switch (column) {
    case PastColumn::FromDate:
        return sync.startFrom;
    case PastColumn::Requested:
        return sync.requestedAt;
    case PastColumn::Completed:
        return sync.completedAt;
    case PastColumn::Attempts:
        return sync.attempts > 0 ? QVariant(sync.attempts) : QVariant::fromValue(nullptr);
    case PastColumn::Issues:
        return static_cast<qint64>(sync.issues.size());
    default:
        return {};
    }
}

} // namespace

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
    case StateRole:
        return static_cast<int>(stateOf(rowOf(*stored)));
    case ExactRole:
        return exact(stored->sync, column);
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
    return !parent.isValid() && !m_whole && !m_syncs.isEmpty();
}

void PastTable::fetchMore(const QModelIndex &)
{
    Q_EMIT moreWanted();
}

void PastTable::clear()
{
    beginResetModel();
    m_syncs.clear();
    m_rows.clear();
    m_whole = false;
    endResetModel();
    if (!std::exchange(m_newer, {}).isEmpty()) {
        Q_EMIT newerChanged(0);
    }
}

void PastTable::append(const QList<StoredSync> &older, bool whole)
{
    m_whole = whole;
    QList<StoredSync> fresh;
    for (const StoredSync &one : older) {
        if (!m_rows.contains(one.sync.id)) {
            m_rows.insert(one.sync.id, static_cast<int>(m_syncs.size() + fresh.size()));
            fresh.append(one);
        }
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_syncs += fresh;
        endInsertRows();
    }
}

void PastTable::onRowsChanged(const QList<qsizetype> &indexes)
{
    const int before = newer();
    for (const qsizetype index : indexes) {
        look(m_fleet.at(index));
    }
    if (newer() != before) {
        Q_EMIT newerChanged(newer());
    }
}

/// Only the latest one runs: the others stay as they are.
void PastTable::look(const FleetRow &row)
{
    const Sync *latest = row.latest();
    if (!latest) {
        return;
    }
    const int at = m_rows.value(latest->id, -1);
    if (at >= 0) {
        m_syncs[at].sync = *latest;
        Q_EMIT dataChanged(index(at, 0), index(at, pastColumnCount - 1));
        return;
    }
    const bool first
            = m_syncs.isEmpty() || isBefore(placeOf(*latest), placeOf(m_syncs.constFirst().sync));
    if (first && (!m_takes || m_takes({row.connection.id, *latest}))) {
        m_newer.insert(latest->id);
    }
}

} // namespace fleetsync
