// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/problem.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace fleetsync {

class GuideDialog;
class Session;

/// Carries out what is chosen about a problem: copies, opens the guide, or says what is asked for.
class StepDesk : public QObject
{
    Q_OBJECT
public:
    /// @param pane the guide opens over its window
    explicit StepDesk(QWidget *pane);

    /// The session outlives its stay here; nullptr lets go of it and closes the guide.
    void setSession(Session *session);
    void take(const FleetProblem &problem, const ConnectionId &fleet, NextStep step);

Q_SIGNALS:
    void retryRequested(const fleetsync::ConnectionId &fleet);
    void newSyncRequested(const fleetsync::ConnectionId &fleet);
    void reloadRequested(const fleetsync::ConnectionId &fleet);
    void otherKeyRequested();
    void linkRequested(const QUrl &link); ///< into the browser

private:
    void copy(const FleetProblem &problem, const FleetRow &row, NextStep step) const;
    void openGuide(const FleetProblem &problem, const FleetRow &row);

    QWidget *m_pane;
    Session *m_session = nullptr;
    QPointer<GuideDialog> m_guide;
};

} // namespace fleetsync
