// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleettable.h"

#include "models/exactrole.h"
#include "models/fleetexact.h"

#include <algorithm>
#include <numeric>

namespace fleetsync {

namespace {

const QList<int> &liveRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, StateRole,    PercentRole,
                                  BarRole,         StaleRole,       CoverageRole, OddRole};
    return roles;
}

bool isNumber(FleetColumn column)
{
    return column == FleetColumn::Issues || column == FleetColumn::Attempt
           || column == FleetColumn::Elapsed;
}

} // namespace

FleetTable::FleetTable(Fleet &fleet, const FleetWords &words, std::function<QDateTime()> now,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_fleet(fleet)
    , m_words(words)
    , m_now(std::move(now))
    , m_sort(fleet)
{
    connect(&fleet, &Fleet::cleared, this, &FleetTable::onCleared);
    connect(&fleet, &Fleet::rowsInserted, this, &FleetTable::onInserted);
    connect(&fleet, &Fleet::rowsChanged, this, &FleetTable::onChanged);
    connect(&fleet, &Fleet::rowsRemoved, this, &FleetTable::onRemoved);
    m_sort.updateAll();
    m_order.resize(static_cast<size_t>(fleet.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    renumber();
    setOrdered();
}

int FleetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FleetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fleetColumnCount;
}

const FleetRow *FleetTable::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return nullptr;
    }
    const qsizetype place = fleetIndex(index.row());
    return place < 0 || place >= m_fleet.size() ? nullptr : &m_fleet.at(place);
}

QModelIndex FleetTable::indexOf(const ConnectionId &id, int column) const
{
    const qsizetype place = m_fleet.indexOf(id);
    if (place < 0 || static_cast<size_t>(place) >= m_position.size() || !isShown(place)) {
        return {};
    }
    return index(m_position[static_cast<size_t>(place)], column);
}

QVariant FleetTable::data(const QModelIndex &index, int role) const
{
    const FleetRow *row = rowAt(index);
    if (!row) {
        return {};
    }
    const auto column = static_cast<FleetColumn>(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ConnectionIdRole:
    case RowFleetRole:
        return row->connection.id.toString();
    case StateRole:
        return static_cast<int>(row->verdict.state);
    case PercentRole:
        return percentOf(*row) ? QVariant(*percentOf(*row)) : QVariant();
    case BarRole:
        return static_cast<int>(barOf(*row));
    case StaleRole:
        return isStale(*row);
    case CoverageRole:
        return row->coverage.isKnown() ? QVariant::fromValue(stretchesOf(*row, m_now()))
                                       : QVariant();
    case OddRole:
        return !row->connection.oddities.isEmpty();
    case ExactRole:
        return exactValue(*row, column, m_now());
    default:
        return text(*row, column, role);
    }
}

QVariant FleetTable::text(const FleetRow &row, FleetColumn column, int role) const
{
    if (role == Qt::DisplayRole) {
        return m_words.cell(row, column, m_now());
    }
    return role == Qt::ToolTipRole ? QVariant(m_words.toolTip(row, column, m_now())) : QVariant();
}

QVariant FleetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole && section >= 0 && section < fleetColumnCount) {
            return m_words.header(static_cast<FleetColumn>(section));
        }
        if (role == ExactRole && section >= 0 && section < fleetColumnCount) {
            return m_words.exactHeader(static_cast<FleetColumn>(section));
        }
        if (role == Qt::ToolTipRole && section >= 0 && section < fleetColumnCount) {
            return m_words.headerToolTip(static_cast<FleetColumn>(section));
        }
        const bool number = isNumber(static_cast<FleetColumn>(section));
        return role == Qt::TextAlignmentRole && number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant();
    }
    const FleetRow *row = rowAt(index(section, 0));
    if (row && role == Qt::AccessibleTextRole) {
        return m_words.rowSentence(*row, m_now());
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void FleetTable::refreshTexts(int firstRow, int lastRow)
{
    const int first = std::max(firstRow, 0);
    const int last = std::min(lastRow, rowCount() - 1);
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, fleetColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

void FleetTable::onCleared()
{
    beginResetModel();
    m_order.clear();
    m_sort.updateAll();
    renumber();
    endResetModel();
    setOrdered();
}

void FleetTable::onInserted(qsizetype first, qsizetype last)
{
    std::vector<qsizetype> shown;
    m_position.resize(static_cast<size_t>(m_fleet.size()), -1);
    for (qsizetype i = first; i <= last; ++i) {
        m_sort.update(i);
        if (m_matches(m_fleet.at(i))) {
            shown.push_back(i);
        }
    }
    append(shown);
    review(std::move(shown));
}

void FleetTable::onChanged(const QList<qsizetype> &indexes)
{
    std::vector<int> rows;
    std::vector<qsizetype> fresh;
    std::vector<qsizetype> entering;
    for (const qsizetype i : indexes) {
        m_sort.update(i);
        if (isShown(i)) {
            rows.push_back(m_position[static_cast<size_t>(i)]);
            fresh.push_back(i);
        } else if (m_matches(m_fleet.at(i))) {
            entering.push_back(i);
        }
    }
    tellChanged(std::move(rows));
    append(entering);
    fresh.insert(fresh.end(), entering.begin(), entering.end());
    review(std::move(fresh));
}

/// The fleets are gone already: their rows read as empty until the view has let them go.
void FleetTable::onRemoved(const QList<qsizetype> &indexes)
{
    const auto gone = [&indexes](qsizetype i) {
        return std::binary_search(indexes.begin(), indexes.end(), i);
    };
    const auto shifted = [&indexes](qsizetype i) {
        return i - (std::lower_bound(indexes.begin(), indexes.end(), i) - indexes.begin());
    };
    for (qsizetype &place : m_order) {
        place = gone(place) ? -1 : shifted(place);
    }
    std::vector<bool> loose;
    loose.reserve(static_cast<size_t>(m_fleet.size()));
    for (qsizetype old = 0; old < static_cast<qsizetype>(m_loose.size()); ++old) {
        if (!gone(old)) {
            loose.push_back(m_loose[static_cast<size_t>(old)]);
        }
    }
    m_loose = std::move(loose);
    m_sort.updateAll();
    renumber();
    removeGoneRows();
    countMoved();
}

void FleetTable::tellChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], fleetColumnCount - 1),
                           liveRoles());
        first = last + 1;
    }
}

} // namespace fleetsync
