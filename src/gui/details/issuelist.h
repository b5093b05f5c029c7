// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/problem.h"

#include <QHash>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace fleetsync {

class StepButtons;

/// The issues of the latest sync, while it runs also those that are open from earlier ones, each
/// with its title, Terminal's message, who can fix it and a way to mark it as resolved.
class IssueList : public QScrollArea
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);

    /// @param ongoing all that Terminal lists as ongoing of this fleet
    void show(const FleetRow &row, const QList<Issue> &ongoing);
    qsizetype open() const; ///< those that nobody has marked as resolved

Q_SIGNALS:
    void resolveRequested(const fleetsync::IssueId &issue);
    void stepChosen(const fleetsync::FleetProblem &problem, fleetsync::NextStep step);

private:
    void rebuild(const FleetRow &row);
    void addIssues(const QList<Issue> &issues, const FleetRow &row);
    void addIssue(const Issue &issue, const FleetRow &row);
    void showOrders(const FleetRow &row) const;
    void addSteps(const FleetProblem &problem, const QString &title, QWidget *box);
    void addOrder(const Issue &issue, const QString &title, QWidget *box);
    void addLine(const QString &text);

    struct Steps
    {
        StepButtons *buttons = nullptr;
        FleetProblem problem;
        QString title;
    };

    QList<Issue> m_issues;
    QList<Issue> m_earlier; ///< open from earlier syncs, while the latest runs
    QString m_none;         ///< what is said where there are none
    QList<Steps> m_steps;
    QHash<IssueId, QPushButton *> m_orders; ///< of the issues that are not resolved
    QVBoxLayout *m_layout;
};

} // namespace fleetsync
