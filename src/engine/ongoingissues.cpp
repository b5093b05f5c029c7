// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/ongoingissues.h"

#include <utility>

namespace fleetsync {

namespace {

constexpr qsizetype editsATurn = 2'000;

} // namespace

OngoingIssues::OngoingIssues(FleetApi &api, Fleet &fleet, const Policy &policy)
    : m_api(api)
    , m_fleet(fleet)
    , m_policy(policy)
{}

void OngoingIssues::read(const ConnectionId &only)
{
    m_only = only;
    m_guard = PageGuard(m_policy.maxPages);
    m_coming.clear();
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
            m_coming[issue.connection].append(issue);
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
    m_toShow.clear();
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        const FleetRow &row = m_fleet.at(i);
        const auto count = static_cast<int>(m_coming.value(row.connection.id).size());
        // Only a complete list proves that a fleet has none.
        if (row.ongoingIssues != count && (count != 0 || end == PageEnd::Done)) {
            m_toShow.append({row.connection.id, count});
        }
    }
    if (end == PageEnd::Done && m_only.isEmpty()) {
        m_issues = std::move(m_coming);
    } else {
        if (end == PageEnd::Done) {
            m_issues.remove(m_only);
        }
        m_issues.insert(m_coming);
    }
    m_coming.clear();
    m_wereRead = true;
    Q_EMIT changed(m_only);
    showNext();
}

/// The first list changes every row.
void OngoingIssues::showNext()
{
    const QList<std::pair<ConnectionId, int>> now = m_toShow.mid(0, editsATurn);
    m_toShow.remove(0, now.size());
    for (const auto &[fleet, count] : now) {
        m_fleet.edit(fleet, [count = count](FleetRow &edited) { edited.ongoingIssues = count; });
    }
    if (!m_toShow.isEmpty()) {
        QMetaObject::invokeMethod(this, &OngoingIssues::showNext, Qt::QueuedConnection);
    }
}

void OngoingIssues::markResolved(const ConnectionId &fleet, const IssueId &issue)
{
    const auto known = m_issues.find(fleet);
    if (known != m_issues.end()
        && known->removeIf([&issue](const Issue &one) { return one.id == issue; }) > 0) {
        const auto left = static_cast<int>(known->size());
        // The sync that it came with may be older than those on the row, which does not see it go.
        m_fleet.edit(fleet, [left](FleetRow &row) { row.ongoingIssues = left; });
        Q_EMIT changed(fleet);
    }
}

} // namespace fleetsync
