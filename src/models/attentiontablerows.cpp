// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// AttentionTable: which rows there are, in what order, and what that would be now.
#include "models/attentiontable.h"

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

void AttentionTable::setItems(const QList<AttentionItem> &items,
                              const std::function<bool(const QString &)> &isOpen)
{
    QHash<QString, qsizetype> fresh;
    for (qsizetype i = 0; i < items.size(); ++i) {
        fresh.insert(items.at(i).key, i);
    }
    for (AttentionRow &row : m_rows) {
        const qsizetype at = fresh.value(row.item.key, -1);
        row.leaves = at < 0;
        if (at >= 0) {
            fresh.remove(row.item.key);
            place(row, items.at(at));
        }
    }
    placeLost(items, fresh, isOpen);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
    }
    if (!fresh.isEmpty()) {
        append(items, fresh);
    }
    countMoved();
}

void AttentionTable::place(AttentionRow &row, const AttentionItem &item)
{
    row.leaves = false;
    if (row.item != item) {
        row.item = item;
        row.changed = true;
    }
    updateMark(row);
}

/// Those whose item is not among `items`: it may have gone into a group, or that into its members.
void AttentionTable::placeLost(const QList<AttentionItem> &items, QHash<QString, qsizetype> &fresh,
                               const std::function<bool(const QString &)> &isOpen)
{
    QHash<QString, qsizetype> groups;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (const QString &member : items.at(i).members) {
            groups.insert(member, i);
        }
    }
    const QDateTime now = m_now();
    for (AttentionRow &row : m_rows) {
        if (!row.leaves) {
            continue;
        }
        const QStringList keys = singleKeys(row.item);
        const auto inGroup
                = std::find_if(keys.cbegin(), keys.cend(),
                               [&groups](const QString &key) { return groups.contains(key); });
        const auto alone = std::find_if(keys.cbegin(), keys.cend(), [&fresh](const QString &key) {
            return fresh.contains(key);
        });
        if (inGroup != keys.cend()) {
            const AttentionItem &group = items.at(groups.value(*inGroup));
            if (fresh.remove(group.key) > 0) {
                place(row, group);
            } else {
                row.standing = AttentionStanding::Grouped;
            }
        } else if (alone != keys.cend()) {
            place(row, items.at(fresh.take(*alone)));
        } else if (isOpen && std::any_of(keys.cbegin(), keys.cend(), isOpen)) {
            updateMark(row);
            row.standing = m_marks.isMuted(row.item, now) ? AttentionStanding::Muted
                                                          : AttentionStanding::FilteredOut;
        } else {
            row.standing = AttentionStanding::Mended;
        }
    }
}

void AttentionTable::append(const QList<AttentionItem> &items,
                            const QHash<QString, qsizetype> &fresh)
{
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const AttentionItem &item : items) {
        if (fresh.contains(item.key)) {
            m_rows.append({item, {}});
            updateMark(m_rows.last());
        }
    }
    endInsertRows();
}

void AttentionTable::updateMark(AttentionRow &row)
{
    const AttentionMark mark = m_marks.of(row.item);
    row.changed = row.changed || row.mark != mark;
    row.mark = mark;
    if (!row.leaves) {
        row.standing = m_marks.isMuted(row.item, m_now()) ? AttentionStanding::Muted
                                                          : AttentionStanding::Open;
    }
}

void AttentionTable::setMarks(const AttentionMarks &marks)
{
    m_marks = marks;
    for (AttentionRow &row : m_rows) {
        updateMark(row);
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, attentionColumnCount - 1));
    }
    countMoved();
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
        if (m_rows.at(row).leaves) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    arrange();
    for (AttentionRow &row : m_rows) {
        row.changed = false;
    }
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
    return m_words.cell(one, m_fleet, column, now)
            .localeAwareCompare(m_words.cell(other, m_fleet, column, now));
}

void AttentionTable::countMoved()
{
    const auto leave = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                     [](const AttentionRow &row) { return row.leaves; });
    const auto late = std::max<qsizetype>(0, m_rows.size() - m_sorted);
    const auto moved = static_cast<int>(leave + late) + outOfPlace();
    if (std::exchange(m_moved, moved) != moved) {
        Q_EMIT movedRowsChanged(moved);
    }
}

/// Only what has changed is compared, with what stands around it.
int AttentionTable::outOfPlace() const
{
    const qsizetype end = std::min(m_sorted, m_rows.size());
    int moved = 0;
    qsizetype last = -1; // before it, of those that stand where they belong
    qsizetype next = 0;  // behind it, of those that have not changed
    for (qsizetype i = 0; i < end; ++i) {
        const AttentionRow &row = m_rows.at(i);
        if (row.leaves) {
            continue;
        }
        if (row.changed) {
            next = std::max(next, i + 1);
            while (next < end && (m_rows.at(next).changed || m_rows.at(next).leaves)) {
                ++next;
            }
            if ((last >= 0 && before(row, m_rows.at(last)))
                || (next < end && before(m_rows.at(next), row))) {
                ++moved;
                continue;
            }
        }
        last = i;
    }
    return moved;
}

} // namespace fleetsync
