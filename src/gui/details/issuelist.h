// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace fleetsync {

/// The issues of the latest sync, each with its title, Terminal's message and who can fix it.
class IssueList : public QScrollArea
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);

    void show(const FleetRow &row);

private:
    void rebuild(const FleetRow &row);
    void addIssue(const Issue &issue, const FleetRow &row);
    void addLine(const QString &text);

    QList<Issue> m_issues;
    bool m_filled = false;
    QVBoxLayout *m_layout;
};

} // namespace fleetsync
