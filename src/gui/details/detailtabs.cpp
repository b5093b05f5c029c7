// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// DetailPane: its tabs.
#include "ui_detailpane.h"

#include "engine/hindrances.h"
#include "engine/session.h"
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

void DetailPane::showMode(const FleetRow &row)
{
    const SyncMode mode = row.connection.syncMode.value;
    const bool writable = newSyncHindrance(row) == Hindrance::None
                          || newSyncHindrance(row) == Hindrance::AlreadyUnderWay;
    m_ui->mode->setVisible(writable && mode != SyncMode::Unknown);
    m_ui->mode->setText(mode == SyncMode::Manual ? tr("Sync automaticall&y")
                                                 : tr("Sync only on re&quest"));
}

void DetailPane::changeMode()
{
    const FleetRow *row = m_session->fleet().find(*m_fleet);
    if (!row) {
        return;
    }
    ConnectionPatch change;
    change.syncMode = row->connection.syncMode.value == SyncMode::Manual ? SyncMode::Automatic
                                                                         : SyncMode::Manual;
    Q_EMIT changeRequested(*m_fleet, change);
}

} // namespace fleetsync
