// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/ongoingissues.h"

namespace fleetsync {

OngoingIssues::OngoingIssues(FleetApi &api, Fleet &fleet, const Policy &policy)
    : m_api(api)
    , m_fleet(fleet)
    , m_policy(policy)
{}

void OngoingIssues::read(const ConnectionId &only)
{
    m_only = only;
    m_guard = PageGuard(m_policy.maxPages);
    m_counts.clear();
    m_seen.clear();
    ask({});
}

void OngoingIssues::ask(const QString &cursor)
{
    IssueQuery query;
    query.limit = m_policy.pageSize;
    query.connection = m_only;
    m_call = PendingCall(m_api.issues(query, cursor), this,
                         [this](const auto &page) { take(page); });
}

void OngoingIssues::take(const Result<Page<Issue>> &page)
{
    if (!page) {
        return; // The counts stay as they were last told; the next crawl asks again.
    }
    for (const Issue &issue : page->results) {
        if (!m_seen.contains(issue.id) && issue.status.value != IssueStatus::Resolved) {
            ++m_counts[issue.connection];
        }
        m_seen.insert(issue.id);
    }
    const PageEnd end = m_guard.next(page->next, page->results.size());
    if (end == PageEnd::More) {
        ask(page->next);
    } else {
        show(end);
    }
}

void OngoingIssues::show(PageEnd end)
{
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        const FleetRow &row = m_fleet.at(i);
        const int count = m_counts.value(row.connection.id);
        // Only a complete list proves that a fleet has none.
        if (row.ongoingIssues == count || (count == 0 && end != PageEnd::Done)) {
            continue;
        }
        m_fleet.edit(row.connection.id,
                     [count](FleetRow &edited) { edited.ongoingIssues = count; });
    }
}

} // namespace fleetsync
