// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"

#include "ui_mainwindow.h"

#include "engine/session.h"
#include "gui/mainwindow/pacelabel.h"
#include "gui/mainwindow/searchfield.h"
#include "gui/mainwindow/statusline.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/mainwindow/workpage.h"
#include "gui/text/plaintext.h"
#include "gui/views/viewstack.h"
#include "gui/welcome/connectpage.h"
#include "gui/welcome/welcomepage.h"
#include "gui/zones/shownzones.h"
#include "gui/zones/zoneswitch.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace fleetsync {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_actions(new WindowActions(this))
    , m_shownZones(new ShownZones(this))
    , m_welcome(new WelcomePage(this))
    , m_connect(new ConnectPage(this))
    , m_work(new WorkPage(m_actions, *m_shownZones, this))
    , m_search(new SearchField(this))
    , m_badge(new EnvironmentBadge(this))
    , m_status(new StatusLine(this))
    , m_reasons(new ElidedLabel(this))
    , m_zones(new ZoneSwitch(*m_shownZones, this))
    , m_enterClicks(qApp)
{
    m_ui->setupUi(this);
    buildPages();
    buildToolBar();
    buildStatusBar();
    connectActions();
    showWelcome();
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::buildPages()
{
    m_ui->pages->addWidget(m_welcome);
    m_ui->pages->addWidget(m_connect);
    m_ui->pages->addWidget(m_work);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::showConnect);
    connect(m_connect, &ConnectPage::backRequested, this, &MainWindow::showWelcome);
    connect(m_connect, &ConnectPage::checkRequested, this, &MainWindow::checkKeyRequested);
    connect(m_connect, &ConnectPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_work, &WorkPage::otherKeyRequested, this, &MainWindow::enterAnotherKey);
    connect(m_work, &WorkPage::clearFiltersRequested, this, &MainWindow::clearFilters);
    connect(m_work, &WorkPage::announced, m_status, &StatusLine::announce);
    connect(m_work, &WorkPage::reasonsChanged, m_reasons, &ElidedLabel::say);
}

void MainWindow::buildToolBar()
{
    m_actions->addTo(m_ui->toolBar);
    auto *space = new QWidget(m_ui->toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addSeparator();
    m_ui->toolBar->addWidget(m_search);
    m_ui->toolBar->addWidget(space);
    m_ui->toolBar->addWidget(m_badge);
    connect(m_search, &QLineEdit::textChanged, m_work, &WorkPage::setSearchText);
    connect(m_work, &WorkPage::searchTextChanged, this, [this](const QString &text) {
        if (m_search->text().trimmed() != text) {
            m_search->setText(text);
        }
    });
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        // Whoever finds nothing types on; in the rail, one more Down would open another view.
        if (m_work->fleets()->canTakeKeys()) {
            m_work->fleets()->setFocus(Qt::ShortcutFocusReason);
        }
    });
    m_zones->addToMenu(m_actions->fleetZone);
    m_badge->addToMenu({m_actions->saveView, m_actions->exportRows, m_actions->supportFile,
                        m_zones->menu()->menuAction(), m_actions->help});
    connect(m_badge, &EnvironmentBadge::leaveRequested, this, &MainWindow::leaveRequested);
    connect(m_badge, &EnvironmentBadge::forgetKeyRequested, this, &MainWindow::forgetKeyRequested);
    connect(m_badge, &EnvironmentBadge::networkRequested, this,
            &MainWindow::networkSettingsRequested);
    connect(m_badge, &EnvironmentBadge::otherKeyRequested, this, &MainWindow::enterAnotherKey);
}

void MainWindow::buildStatusBar()
{
    m_reasons->setAccessibleName(tr("Why orders are off"));
    m_reasons->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->statusBar->setContentsMargins(8, 0, 8, 0);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->statusBar->addPermanentWidget(m_reasons);
    m_pace = new PaceLabel(*m_status, *m_reasons, m_ui->statusBar);
    m_ui->statusBar->addPermanentWidget(m_pace);
    m_ui->statusBar->addPermanentWidget(m_zones);
}

void MainWindow::connectActions()
{
    m_panes.add(m_search);
    const auto panes = m_work->panes();
    for (QWidget *pane : panes) {
        m_panes.add(pane);
    }
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_panes.next(); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_panes.previous(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::showPage(QWidget *page)
{
    const bool work = page == m_work;
    m_ui->pages->setCurrentWidget(page);
    m_ui->toolBar->setVisible(work);
    m_ui->statusBar->setVisible(work);
    m_actions->setLive(work && m_session);
}

void MainWindow::showWelcome()
{
    showPage(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::showConnect()
{
    showPage(m_connect);
    m_connect->setFocus();
}

void MainWindow::showKeyMissing(const QUrl &server)
{
    showConnect();
    m_connect->showKeyMissing(server);
}

void MainWindow::showKeyAgain(const QUrl &server)
{
    showConnect();
    m_connect->showKeyAgain(server);
}

void MainWindow::tell(const Notice &notice)
{
    m_work->tell(notice);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openSession(Session &session, const SessionInfo &info)
{
    closeSession();
    m_session = &session;
    m_badge->setInfo(info);
    setWindowTitle(tr("%1 – FleetSync").arg(shown(info.profileName, 80)));
    connect(&session.monitor(), &ApiMonitor::keyRefused, this, &MainWindow::askForKey);
    m_status->setSession(&session);
    m_pace->setSession(&session);
    m_zones->setSession(&session);
    showPage(m_work);
    m_work->openSession(session, info);
    m_work->fleets()->setFocus();
}

void MainWindow::setInfo(const SessionInfo &info)
{
    m_badge->setInfo(info);
    m_work->setInfo(info);
}

void MainWindow::closeSession()
{
    if (!m_session) {
        return;
    }
    m_session->monitor().disconnect(this);
    m_status->setSession(nullptr);
    m_pace->setSession(nullptr);
    m_work->closeSession();
    m_zones->setSession(nullptr);
    m_session = nullptr;
    clearFilters();
    m_actions->setLive(false);
    setWindowTitle(u"FleetSync"_s);
}

void MainWindow::showKeyCheck(const Result<KeyFacts> &facts)
{
    m_connect->showCheck(facts);
}

void MainWindow::askForKey(const ApiError &error)
{
    m_work->askForKey(error);
}

/// The owner of the session closes it first; then the page for the key shows, whatever came.
void MainWindow::enterAnotherKey()
{
    Q_EMIT leaveRequested();
    showConnect();
}

NewSyncDialog *MainWindow::openNewSync()
{
    return m_work->openNewSync();
}

void MainWindow::clearFilters()
{
    m_search->clear();
    m_work->clearFacets();
}

} // namespace fleetsync
