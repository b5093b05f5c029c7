// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/panel.h"
#include "gui/details/problem.h"

class QLabel;

namespace fleetsync {

class StepButtons;
class TextView;

/// What happened, what it means for the data, who can fix it, what to do, with buttons; then
/// Terminal's own words, to select and copy (ux.md, promise 4).
class ProblemCard : public Panel
{
    Q_OBJECT
public:
    explicit ProblemCard(QWidget *parent = nullptr);

    void show(const FleetProblem &problem, const FleetRow &row);

Q_SIGNALS:
    void stepChosen(const fleetsync::FleetProblem &problem, fleetsync::NextStep step);
    void messageShown(QWidget *message); ///< it has the keyboard now: bring it into view

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(NextStep step);

    FleetProblem m_problem;
    ConnectionId m_fleet;
    QLabel *m_what;
    QLabel *m_means;
    QLabel *m_who;
    QLabel *m_action;
    StepButtons *m_steps;
    QLabel *m_saysHeading;
    TextView *m_says;
};

} // namespace fleetsync
