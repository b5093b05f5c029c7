// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetcolumns.h"

#include "models/fleetwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace fleetsync {

namespace {

/// In average characters of the font, in the order of FleetColumn.
constexpr int characters[fleetColumnCount] = {21, 20, 10, 16, 14, 8, 11};
/// As much more makes every known provider's name and every word in Progress fit.
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
    return characters[column] * m_table->fontMetrics().averageCharWidth() + 16;
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
    int spare = m_table->viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        spare -= header->isSectionHidden(column) ? 0 : least(column);
    }
    spare = std::max(0, spare);
    const int most = moreCharacters * m_table->fontMetrics().averageCharWidth();
    int left = spare;
    for (const FleetColumn wordy : {FleetColumn::Provider, FleetColumn::Progress}) {
        const int more = std::min(spare / 4, most);
        m_table->setColumnWidth(static_cast<int>(wordy), least(static_cast<int>(wordy)) + more);
        left -= more;
    }
    const int name = static_cast<int>(FleetColumn::Fleet);
    m_table->setColumnWidth(name, least(name) + left);
}

void FleetColumns::onResized(int)
{
    m_userSized = m_userSized || !m_ours;
}

} // namespace fleetsync
