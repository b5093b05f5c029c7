// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/problem.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

namespace fleetsync {

namespace Ui {
class DetailPane;
}
class FleetPast;
class HistoryTable;
class HistoryText;
class PastOrigins;
class Session;
class StepDesk;

/// All about the current fleet: state, what went wrong and who can fix it, facts of its latest
/// sync, history, issues, connection. Follows the fleet live, without touching what did not change.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    void showFleet(const std::optional<ConnectionId> &fleet);
    /// Of the row that the fleet stands in; not several: no choice is offered.
    void showMembers(const QList<ConnectionId> &members);
    QString shownTab() const;          ///< a name, for showTab()
    void showTab(const QString &name); ///< unknown: the first
    /// All tabs are seen with it, however many issues there are.
    int widthOfTabs() const;
    void retell(); ///< words are made otherwise from now on

Q_SIGNALS:
    void memberChosen(const fleetsync::ConnectionId &fleet);
    void retryRequested(const fleetsync::ConnectionId &fleet);
    void newSyncRequested(const fleetsync::ConnectionId &fleet);
    void fillRequested(const fleetsync::ConnectionId &fleet, const QDateTime &from);
    void reloadRequested(const fleetsync::ConnectionId &fleet);
    void stopFirstRequested(const fleetsync::RequestId &wish);
    void stopRequested(const fleetsync::ConnectionId &fleet);
    void resolveRequested(const fleetsync::ConnectionId &fleet, const fleetsync::IssueId &issue);
    void changeRequested(const fleetsync::ConnectionId &fleet,
                         const fleetsync::ConnectionPatch &change);
    void otherKeyRequested();
    void linkRequested(const QUrl &link); ///< into the browser
    void supportFileRequested();
    void tabShown();

private:
    void setupHistory();
    void connectOrders();
    void everyMinute(int round);
    void onRowsChanged(const QList<qsizetype> &indexes);
    void refresh();
    void showRow(const FleetRow &row);
    void showNotes(const FleetRow &row);
    void showOrders(const FleetRow &row);
    void showMode(const FleetRow &row);
    void changeMode();
    void showProblem(const FleetRow &row);
    void take(const FleetProblem &problem, NextStep step);

    std::unique_ptr<Ui::DetailPane> m_ui;
    std::unique_ptr<HistoryText> m_historyWords;
    PastOrigins *m_origins;
    StepDesk *m_steps;
    Session *m_session = nullptr;
    HistoryTable *m_history = nullptr;
    FleetPast *m_past = nullptr;
    std::optional<ConnectionId> m_fleet;
    QHash<ConnectionId, FleetProblem> m_hidden; ///< until another problem comes up
    int m_round = 0; ///< of the minute timer: an earlier session's ends by itself
};

} // namespace fleetsync
