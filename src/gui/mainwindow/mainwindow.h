// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "engine/keycheck.h"
#include "gui/mainwindow/enterclicks.h"
#include "gui/mainwindow/environmentbadge.h"
#include "gui/mainwindow/notice.h"
#include "gui/mainwindow/panes.h"

#include <QMainWindow>

#include <memory>

namespace fleetsync {

namespace Ui {
class MainWindow;
}
class ConnectPage;
class ElidedLabel;
class NewSyncDialog;
class PaceLabel;
class SearchField;
class Session;
class ShownZones;
class StatusLine;
class WelcomePage;
class WindowActions;
class WorkPage;
class ZoneSwitch;

/// The program's one window: welcome, connect, or a session's fleets. Composition only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    void showConnect();
    /// The connect page, saying that the key kept for this server is not to be had.
    void showKeyMissing(const QUrl &server);
    /// The server of the last run is known, its key is not.
    void showKeyAgain(const QUrl &server);
    /// A quiet message over the fleets; only while a session is open.
    void tell(const Notice &notice);
    /// In front of other programs' windows.
    void bringToFront();
    /// The session outlives its stay here, up to closeSession().
    void openSession(Session &session, const SessionInfo &info);
    void closeSession();
    /// What the badge says of the open session has changed.
    void setInfo(const SessionInfo &info);

    /// The answer to the last `checkKeyRequested`.
    void showKeyCheck(const Result<KeyFacts> &facts);
    /// After a 401: says so and offers to enter another key; the rows stay. A session's own 401
    /// comes here by itself.
    void askForKey(const ApiError &error);

    /// The form for the selected fleets; null when none of them can be asked for.
    NewSyncDialog *openNewSync();

Q_SIGNALS:
    void demoRequested();
    void checkKeyRequested(const QUrl &server, const fleetsync::Secret &key);
    void connectRequested(const QUrl &server, const fleetsync::Secret &key, bool keep);
    void leaveRequested();
    void forgetKeyRequested();
    void networkSettingsRequested();

private:
    void buildPages();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void showPage(QWidget *page);
    void clearFilters();
    void enterAnotherKey();

    std::unique_ptr<Ui::MainWindow> m_ui;
    WindowActions *m_actions;
    ShownZones *m_shownZones;
    WelcomePage *m_welcome;
    ConnectPage *m_connect;
    WorkPage *m_work;
    SearchField *m_search;
    EnvironmentBadge *m_badge;
    StatusLine *m_status;
    ElidedLabel *m_reasons;
    PaceLabel *m_pace = nullptr;
    ZoneSwitch *m_zones;
    EnterClicks m_enterClicks;
    Panes m_panes;
    Session *m_session = nullptr;
};

} // namespace fleetsync
