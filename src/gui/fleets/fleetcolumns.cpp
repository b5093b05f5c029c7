// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetcolumns.h"

#include "models/fleetwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

namespace fleetsync {

namespace {

/// In average characters of the font, in the order of FleetColumn.
constexpr int characters[fleetColumnCount] = {21, 19, 10, 16, 13, 8, 9};
constexpr int room = 14; ///< between the words of two columns
/// As much more makes every known provider's name fit, alone and in State, and every word in
/// Progress.
constexpr int moreCharacters = 14;

} // namespace

FleetColumns::FleetColumns(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setMinimumSectionSize(48);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    connect(header, &QHeaderView::sectionResized, this, &FleetColumns::onResized);
    table->viewport()->installEventFilter(this);
}

void FleetColumns::apply()
{
    const QScopedValueRollback<bool> ours(m_ours, true);
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        m_table->setColumnWidth(column, least(column));
    }
    fillRoom();
}

int FleetColumns::least(int column) const
{
    return characters[column] * m_table->fontMetrics().averageCharWidth() + room;
}

bool FleetColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fillRoom();
    }
    return QObject::eventFilter(watched, event);
}

void FleetColumns::fillRoom()
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_userSized || header->count() < fleetColumnCount) {
        return;
    }
    const QScopedValueRollback<bool> ours(m_ours, true);
    // As if the scroll bar were there: it comes with the rows, and only the name gives way to it.
    int spare = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < header->count(); ++column) {
        spare -= header->isSectionHidden(column) ? 0 : least(column);
    }
    const int most = moreCharacters * m_table->fontMetrics().averageCharWidth();
    const int more = std::clamp(spare / 4, 0, most);
    for (const FleetColumn wordy :
         {FleetColumn::State, FleetColumn::Provider, FleetColumn::Progress}) {
        const int column = static_cast<int>(wordy);
        m_table->setColumnWidth(column, least(column) + more);
    }
    const int name = static_cast<int>(FleetColumn::Fleet);
    const int others = header->length() - m_table->columnWidth(name);
    m_table->setColumnWidth(name, std::max(least(name), m_table->viewport()->width() - others));
}

void FleetColumns::onResized(int)
{
    m_userSized = m_userSized || !m_ours;
}

} // namespace fleetsync
