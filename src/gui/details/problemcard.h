// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/panel.h"
#include "gui/details/problem.h"

class QLabel;
class QPushButton;

namespace fleetsync {

class TextView;

/// What happened, what it means for the data, who can fix it, what to do, with buttons; then
/// Terminal's own words, to select and copy (ux.md, promise 4).
class ProblemCard : public Panel
{
    Q_OBJECT
public:
    explicit ProblemCard(QWidget *parent = nullptr);

    /// @param guide the provider's, where one may be offered
    void show(const FleetProblem &problem, const FleetRow &row, const std::optional<QUrl> &guide);

Q_SIGNALS:
    void retryRequested();
    void newSyncRequested();
    void reloadRequested();
    void supportTextRequested(); ///< copy it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillButtons(const FleetRow &row);
    bool offers(NextStep step, const FleetRow &row) const;
    void setButton(QPushButton *button, const std::optional<NextStep> &step);
    void press(QPushButton *button, NextStep step);
    void copy(QPushButton *button, const QString &text);

    std::optional<FleetProblem> m_problem;
    QString m_link;
    std::optional<QUrl> m_guide;
    std::optional<NextStep> m_steps[3];
    QLabel *m_what;
    QLabel *m_means;
    QLabel *m_who;
    QLabel *m_action;
    QPushButton *m_buttons[3];
    QLabel *m_saysHeading;
    TextView *m_says;
};

} // namespace fleetsync
