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
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        m_table->setColumnWidth(column, characters[column] * character + 16);
    }
    stretchName();
}

bool FleetColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        stretchName();
    }
    return QObject::eventFilter(watched, event);
}

void FleetColumns::stretchName()
{
    const int name = static_cast<int>(FleetColumn::Fleet);
    if (m_userSized || m_table->horizontalHeader()->count() <= name) {
        return;
    }
    const QScopedValueRollback<bool> ours(m_ours, true);
    const int least = characters[name] * m_table->fontMetrics().averageCharWidth() + 16;
    const int others = m_table->horizontalHeader()->length() - m_table->columnWidth(name);
    m_table->setColumnWidth(name, std::max(least, m_table->viewport()->width() - others));
}

void FleetColumns::onResized(int)
{
    m_userSized = m_userSized || !m_ours;
}

} // namespace fleetsync
