// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/historytable.h"

#include <QSet>

#include <algorithm>

namespace fleetsync {

namespace {

QSet<SyncId> idsOf(const QList<Sync> &syncs)
{
    QSet<SyncId> ids;
    for (const Sync &sync : syncs) {
        ids.insert(sync.id);
    }
    return ids;
}

/// The first of each id: a list that names one twice would break the diff.
QList<Sync> withoutDoubles(const QList<Sync> &syncs)
{
    QSet<SyncId> seen;
    QList<Sync> kept;
    for (const Sync &sync : syncs) {
        if (!seen.contains(sync.id)) {
            seen.insert(sync.id);
            kept.append(sync);
        }
    }
    return kept;
}

} // namespace

HistoryWords::~HistoryWords() = default;

HistoryTable::HistoryTable(const HistoryWords &words, std::function<QDateTime()> now,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
    , m_now(std::move(now))
{}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_syncs.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : historyColumnCount;
}

const Sync *HistoryTable::syncAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_syncs.at(index.row()) : nullptr;
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    const Sync *sync = syncAt(index);
    if (!sync) {
        return {};
    }
    const auto column = static_cast<HistoryColumn>(index.column());
    const auto origin = [&] { return m_origins ? m_origins(*sync) : PastOrigin(); };
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(*sync, origin(), column, m_now());
    case Qt::ToolTipRole:
        return m_words.toolTip(*sync, origin(), column, m_now());
    case Qt::TextAlignmentRole:
        return column == HistoryColumn::Attempts || column == HistoryColumn::Issues
                       ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < historyColumnCount) {
        const auto column = static_cast<HistoryColumn>(section);
        if (role == Qt::DisplayRole) {
            return m_words.header(column);
        }
        if (role == Qt::ToolTipRole) {
            return m_words.headerToolTip(column);
        }
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool HistoryTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_goesOn && !m_syncs.isEmpty();
}

void HistoryTable::fetchMore(const QModelIndex &)
{
    Q_EMIT moreWanted();
}

void HistoryTable::setSyncs(const QList<Sync> &newestFirst)
{
    const QList<Sync> wanted = withoutDoubles(newestFirst);
    removeOthers(idsOf(wanted));
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        place(wanted.at(row), row);
    }
}

void HistoryTable::removeOthers(const QSet<SyncId> &kept)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(m_syncs.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_syncs.removeAt(row);
            endRemoveRows();
        }
    }
}

/// The rows above are in place already.
void HistoryTable::place(const Sync &sync, int row)
{
    const auto known = std::find_if(m_syncs.cbegin() + row, m_syncs.cend(),
                                    [&sync](const Sync &other) { return other.id == sync.id; });
    if (known == m_syncs.cend()) {
        beginInsertRows({}, row, row);
        m_syncs.insert(row, sync);
        endInsertRows();
        return;
    }
    const auto from = static_cast<int>(known - m_syncs.cbegin());
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_syncs.move(from, row);
        endMoveRows();
    }
    if (m_syncs.at(row) != sync) {
        m_syncs[row] = sync;
        Q_EMIT dataChanged(index(row, 0), index(row, historyColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

void HistoryTable::refreshTexts()
{
    if (!m_syncs.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, historyColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

void HistoryTable::clear()
{
    if (!m_syncs.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_syncs.clear();
        endRemoveRows();
    }
}

} // namespace fleetsync
