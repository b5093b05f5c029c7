// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/calltable.h"

#include "engine/calllog.h"
#include "models/exactrole.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// Calls may come by the hundred.
constexpr std::chrono::milliseconds newsEvery{250};

QVariant exact(const CallRecord &call, CallColumn column)
{
    switch (column) {
    case CallColumn::Time:
        return call.startedAt;
    case CallColumn::Took:
        return static_cast<qint64>(call.took.count());
    case CallColumn::Size:
        return call.bytes < 0 ? QVariant::fromValue(nullptr) : QVariant(call.bytes);
    default:
        return {};
    }
}

bool isNumber(CallColumn column)
{
    return column == CallColumn::Took || column == CallColumn::Size;
}

} // namespace

CallWords::~CallWords() = default;

CallTable::CallTable(const CallWords &words, std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
    , m_now(std::move(now))
    , m_takeSoon(newsEvery, [this] { takeNew(); })
{}

int CallTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : callColumnCount;
}

const CallRecord *CallTable::callAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
                   ? &m_rows[static_cast<size_t>(index.row())].call
                   : nullptr;
}

QVariant CallTable::data(const QModelIndex &index, int role) const
{
    const CallRecord *call = callAt(index);
    if (!call) {
        return {};
    }
    const auto column = static_cast<CallColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(*call, column, m_now());
    case Qt::ToolTipRole:
        return m_words.toolTip(*call, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ExactRole:
        return exact(*call, column);
    default:
        return {};
    }
}

QVariant CallTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < callColumnCount) {
        const auto column = static_cast<CallColumn>(section);
        if (role == Qt::DisplayRole) {
            return m_words.header(column);
        }
        if (role == Qt::TextAlignmentRole && isNumber(column)) {
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void CallTable::setLog(const CallLog *log)
{
    if (m_log) {
        m_log->disconnect(this);
    }
    m_log = log;
    if (log) {
        connect(log, &CallLog::added, this, [this] {
            if (m_watching) {
                m_takeSoon.call();
            }
        });
    }
    refill();
}

void CallTable::setFleet(const std::optional<ConnectionId> &fleet)
{
    if (fleet != m_fleet) {
        m_fleet = fleet;
        refill();
    }
}

void CallTable::setWatching(bool watching)
{
    m_watching = watching;
    if (watching) {
        takeNew();
    }
}

bool CallTable::matches(const CallRecord &call) const
{
    return !m_fleet || call.connection == *m_fleet;
}

void CallTable::refill()
{
    beginResetModel();
    m_rows.clear();
    m_seen = 0;
    endResetModel();
    if (m_watching) {
        takeNew();
    }
}

/// New ones come on top; those that the log has let go leave at the end.
void CallTable::takeNew()
{
    if (!m_log) {
        return;
    }
    const quint64 total = m_log->total();
    const auto &calls = m_log->calls();
    const quint64 oldest = total - calls.size() + 1;
    std::deque<Row> fresh;
    for (quint64 number = std::max(oldest, m_seen + 1); number <= total; ++number) {
        const CallRecord &call = calls[static_cast<size_t>(number - oldest)];
        if (matches(call)) {
            fresh.push_front({number, call});
        }
    }
    m_seen = total;
    const auto gone = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                   [oldest](const Row &row) { return row.number < oldest; });
    if (gone != m_rows.cend()) {
        beginRemoveRows({}, static_cast<int>(gone - m_rows.cbegin()), rowCount() - 1);
        m_rows.erase(gone, m_rows.cend());
        endRemoveRows();
    }
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin(), fresh.begin(), fresh.end());
        endInsertRows();
    }
}

} // namespace fleetsync
