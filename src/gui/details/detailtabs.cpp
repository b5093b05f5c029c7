// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// DetailPane: its tabs.
#include "ui_detailpane.h"

#include "gui/details/detailpane.h"

#include <QTabBar>

#include <algorithm>

namespace fleetsync {

QString DetailPane::shownTab() const
{
    return m_ui->tabs->currentWidget()->objectName();
}

void DetailPane::showTab(const QString &name)
{
    auto *tab = m_ui->tabs->findChild<QWidget *>(name);
    m_ui->tabs->setCurrentIndex(std::max(0, m_ui->tabs->indexOf(tab)));
}

int DetailPane::widthOfTabs() const
{
    const int counted = m_ui->tabs->fontMetrics().horizontalAdvance(tr("Issues (%1)").arg(99))
                        - m_ui->tabs->fontMetrics().horizontalAdvance(tr("Issues"));
    return m_ui->tabs->tabBar()->sizeHint().width() + counted;
}

} // namespace fleetsync
