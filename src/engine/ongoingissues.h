// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fleetapi.h"
#include "core/policy.h"
#include "engine/fleet.h"
#include "engine/pendingcall.h"

#include <QObject>

#include <utility>

namespace fleetsync {

/// Reads the list of ongoing issues and puts their number on each fleet's row.
class OngoingIssues : public QObject
{
    Q_OBJECT
public:
    OngoingIssues(FleetApi &api, Fleet &fleet, const Policy &policy);

    /// Anew from the first page. @param only of this fleet alone; empty: of all
    void read(const ConnectionId &only);
    void drop() { m_call.reset(); }

    /// As last read, without those that have been resolved since.
    QList<Issue> of(const ConnectionId &fleet) const { return m_issues.value(fleet); }
    bool wereRead() const { return m_wereRead; }                   ///< at least once
    QList<ConnectionId> fleets() const { return m_issues.keys(); } ///< that have any
    void markResolved(const ConnectionId &fleet, const IssueId &issue);

Q_SIGNALS:
    /// @param fleet whose; empty: of any
    void changed(const fleetsync::ConnectionId &fleet);

private:
    void ask(const QString &cursor);
    void take(const Result<Page<Issue>> &page);
    void show(PageEnd end);
    void showNext();

    FleetApi &m_api;
    Fleet &m_fleet;
    Policy m_policy;
    ConnectionId m_only;
    PageGuard m_guard;
    QHash<ConnectionId, QList<Issue>> m_issues;
    QHash<ConnectionId, QList<Issue>> m_coming;   ///< of the list that is being read
    QList<std::pair<ConnectionId, int>> m_toShow; ///< numbers that their rows do not have yet
    QSet<IssueId> m_seen;
    PendingCall m_call;
    bool m_wereRead = false;
};

} // namespace fleetsync
