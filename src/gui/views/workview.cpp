// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/workview.h"

#include <QTableView>

namespace fleetsync {

void WorkView::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void WorkView::retell()
{
    table()->viewport()->update();
}

void WorkView::setRowReasons(const QString &reasons)
{
    m_rowReasons = reasons;
}

} // namespace fleetsync
