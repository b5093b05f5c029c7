// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentiontable.h"

#include "models/exactrole.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace fleetsync {

namespace {

/// Of a column that is sorted as a number; nullopt: as its words.
std::optional<qint64> numberOf(const AttentionRow &row, AttentionColumn column)
{
    const auto at = [](const QDateTime &time) {
        return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    switch (column) {
    case AttentionColumn::Severity:
        return qint64(severityOf(row.item)) * 10 + qint64(row.item.kind);
    case AttentionColumn::Since:
    case AttentionColumn::FirstSeen:
        return at(row.item.firstSeen);
    case AttentionColumn::LastSeen:
        return at(row.item.lastSeen);
    case AttentionColumn::TimesSeen:
        return row.item.timesSeen;
    case AttentionColumn::MutedUntil:
        return at(row.mark.mutedUntil);
    default:
        return std::nullopt;
    }
}

} // namespace

AttentionWords::~AttentionWords() = default;

AttentionTable::AttentionTable(const Fleet &fleet, const AttentionWords &words,
                               std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_words(words)
    , m_now(std::move(now))
{}

int AttentionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttentionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : attentionColumnCount;
}

const AttentionRow *AttentionTable::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex AttentionTable::indexOf(const QString &key) const
{
    const auto found
            = std::find_if(m_rows.cbegin(), m_rows.cend(),
                           [&key](const AttentionRow &row) { return row.item.key == key; });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(static_cast<int>(found - m_rows.cbegin()), 0);
}

const FleetRow *AttentionTable::fleetOf(const AttentionItem &item) const
{
    return item.fleets.isEmpty() ? nullptr : m_fleet.find(item.fleets.constFirst());
}

namespace {

/// What is not told is an invalid time.
QVariant exact(const AttentionRow &row, AttentionColumn column, const QDateTime &now)
{
    switch (column) {
    case AttentionColumn::Since:
    case AttentionColumn::FirstSeen:
        return row.item.firstSeen;
    case AttentionColumn::LastSeen:
        return row.item.lastSeen;
    case AttentionColumn::MutedUntil:
        return now < row.mark.mutedUntil ? row.mark.mutedUntil : QDateTime();
    case AttentionColumn::TimesSeen:
        return row.item.timesSeen > 0 ? QVariant(row.item.timesSeen) : QVariant::fromValue(nullptr);
    default:
        return {};
    }
}

} // namespace

QVariant AttentionTable::data(const QModelIndex &index, int role) const
{
    const AttentionRow *row = rowAt(index);
    if (!row) {
        return {};
    }
    const auto column = static_cast<AttentionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(*row, fleetOf(row->item), column, m_now());
    case Qt::ToolTipRole:
        return m_words.toolTip(*row, fleetOf(row->item), column, m_now());
    case Qt::TextAlignmentRole:
        return column == AttentionColumn::TimesSeen ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant();
    case RowFleetRole:
        return row->item.fleets.size() == 1 ? row->item.fleets.constFirst().toString() : QString();
    case KeyRole:
        return row->item.key;
    case SeverityRole:
        return static_cast<int>(severityOf(row->item));
    case SettledRole:
        return row->settled;
    case ExactRole:
        return exact(*row, column, m_now());
    default:
        return {};
    }
}

QVariant AttentionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < attentionColumnCount) {
        const auto column = static_cast<AttentionColumn>(section);
        if (role == Qt::DisplayRole) {
            return m_words.header(column);
        }
        if (role == Qt::ToolTipRole) {
            return m_words.headerToolTip(column);
        }
        return role == Qt::TextAlignmentRole && column == AttentionColumn::TimesSeen
                       ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
    }
    const AttentionRow *row = orientation == Qt::Vertical ? rowAt(index(section, 0)) : nullptr;
    if (row && role == Qt::AccessibleTextRole) {
        return m_words.rowSentence(*row, fleetOf(row->item), m_now());
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void AttentionTable::setItems(const QList<AttentionItem> &items)
{
    QHash<QString, qsizetype> fresh;
    for (qsizetype i = 0; i < items.size(); ++i) {
        fresh.insert(items.at(i).key, i);
    }
    for (AttentionRow &row : m_rows) {
        const qsizetype at = fresh.value(row.item.key, -1);
        row.settled = at < 0;
        if (at >= 0) {
            row.item = items.at(at);
            fresh.remove(row.item.key);
        }
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        for (const AttentionItem &item : items) {
            if (fresh.contains(item.key)) {
                m_rows.append({item, m_marks.of(item.key), false});
            }
        }
        endInsertRows();
    }
    countMoved();
}

void AttentionTable::setMarks(const AttentionMarks &marks)
{
    m_marks = marks;
    for (AttentionRow &row : m_rows) {
        row.mark = marks.of(row.item.key);
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
    }
}

void AttentionTable::sort(int column, Qt::SortOrder order)
{
    setSortKeys(sortedFirstBy(column < attentionColumnCount ? column : -1, order, m_keys));
}

void AttentionTable::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys.mid(0, mostSortKeys);
    sortAgain();
}

void AttentionTable::sortAgain()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).settled) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    arrange();
    m_sorted = m_rows.size();
    countMoved();
}

void AttentionTable::arrange()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [this](int one, int other) {
        return before(m_rows.at(one), m_rows.at(other));
    });
    QList<AttentionRow> rows;
    QList<int> newPlace(m_rows.size());
    for (const int place : std::as_const(places)) {
        newPlace[place] = static_cast<int>(rows.size());
        rows.append(m_rows.at(place));
    }
    m_rows = std::move(rows);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &one : old) {
        moved.append(index(newPlace.at(one.row()), one.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

bool AttentionTable::before(const AttentionRow &one, const AttentionRow &other) const
{
    for (const SortKey &key : m_keys) {
        const int order = compare(one, other, static_cast<AttentionColumn>(key.column));
        if (order != 0) {
            return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
    }
    // As it matters: who must act, then what has waited longest.
    const int severity = compare(one, other, AttentionColumn::Severity);
    return severity != 0 ? severity < 0 : compare(one, other, AttentionColumn::Since) < 0;
}

/// Negative: `one` comes first in ascending order.
int AttentionTable::compare(const AttentionRow &one, const AttentionRow &other,
                            AttentionColumn column) const
{
    if (const auto number = numberOf(one, column)) {
        const qint64 otherNumber = *numberOf(other, column);
        return *number < otherNumber ? -1 : int(*number > otherNumber);
    }
    const QDateTime now = m_now();
    return m_words.cell(one, fleetOf(one.item), column, now)
            .localeAwareCompare(m_words.cell(other, fleetOf(other.item), column, now));
}

void AttentionTable::countMoved()
{
    const auto settled = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                       [](const AttentionRow &row) { return row.settled; });
    const auto late = std::max<qsizetype>(0, m_rows.size() - m_sorted);
    const auto moved = static_cast<int>(settled + late);
    if (std::exchange(m_moved, moved) != moved) {
        Q_EMIT movedRowsChanged(moved);
    }
}

} // namespace fleetsync
