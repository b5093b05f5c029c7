// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentiontable.h"

#include "models/exactrole.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

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
            = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const AttentionRow &row) {
                  return row.item.key == key || (!row.leaves && row.item.members.contains(key));
              });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(static_cast<int>(found - m_rows.cbegin()), 0);
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
        return m_words.cell(*row, m_fleet, column, m_now());
    case Qt::ToolTipRole:
        return m_words.toolTip(*row, m_fleet, column, m_now());
    case Qt::TextAlignmentRole:
        return column == AttentionColumn::TimesSeen ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant();
    case RowFleetRole:
        return row->item.fleets.size() == 1 ? row->item.fleets.constFirst().toString() : QString();
    case KeyRole:
        return row->item.key;
    case SeverityRole:
        return static_cast<int>(severityOf(row->item));
    case StandingRole:
        return static_cast<int>(row->standing);
    case ExactRole:
        return column == AttentionColumn::Fleet && row->item.fleets.size() > 1
                       ? m_words.names(row->item, m_fleet)
                       : exact(*row, column, m_now());
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
        return m_words.rowSentence(*row, m_fleet, m_now());
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace fleetsync
