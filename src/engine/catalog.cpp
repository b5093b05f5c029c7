// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/catalog.h"

namespace fleetsync {

Catalog::Catalog(FleetApi &api, Fleet &fleet, ServerClock &clock, const Policy &policy,
                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_policy(policy)
{}

void Catalog::setOnlyConnection(const Secret &token)
{
    m_onlyToken = token;
}

void Catalog::reload()
{
    m_issueCall.reset();
    m_guard = PageGuard(m_policy.maxPages);
    m_seen.clear();
    m_summary = {};
    setLoading(true);
    if (m_onlyToken.isEmpty()) {
        askPage({});
    } else {
        askOnly();
    }
}

void Catalog::reloadConnection(const ConnectionId &)
{
    reload();
}

void Catalog::askPage(const QString &cursor)
{
    ConnectionQuery query;
    query.limit = m_policy.pageSize;
    m_pageCall = PendingCall(m_api.connections(query, cursor), this,
                             [this](const auto &page) { takePage(page); });
}

void Catalog::takePage(const Result<Page<Connection>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    m_clock.observe(page->serverDate);
    m_summary.unreadable += page->dropped.size();
    show(page->results);
    const PageEnd end = m_guard.next(page->next, page->results.size());
    if (end == PageEnd::More) {
        askPage(page->next);
    } else {
        finish(end);
    }
}

void Catalog::askOnly()
{
    const ConnectionAuth auth{m_onlyId, m_onlyToken};
    m_pageCall = PendingCall(m_api.currentConnection(auth), this,
                             [this](const auto &connection) { takeOnly(connection); });
}

void Catalog::takeOnly(const Result<Connection> &connection)
{
    if (!connection) {
        fail(connection.error());
        return;
    }
    Connection only = *connection;
    m_onlyId = only.id;
    if (only.token.isEmpty()) {
        only.token = m_onlyToken;
    }
    show({only});
    finish(PageEnd::Done);
}

void Catalog::show(const QList<Connection> &connections)
{
    for (const Connection &connection : connections) {
        if (!m_seen.contains(connection.id) && !connection.oddities.isEmpty()) {
            ++m_summary.oddRecords;
        }
        m_seen.insert(connection.id);
    }
    m_summary.fleets = m_seen.size();
    m_fleet.upsert(connections);
    Q_EMIT pageArrived(m_summary.fleets);
}

void Catalog::finish(PageEnd end)
{
    m_summary.end = end;
    // A crawl that was broken off has not seen everything: what it missed may still be there.
    if (end == PageEnd::Done) {
        m_fleet.keepOnly(m_seen);
    }
    m_everLoaded = true;
    setLoading(false);
    Q_EMIT loaded(m_summary);
    m_issueGuard = PageGuard(m_policy.maxPages);
    m_issueCounts.clear();
    m_issuesSeen.clear();
    askIssues({});
    askProviders();
}

void Catalog::fail(const ApiError &error)
{
    m_clock.observe(error.serverDate);
    setLoading(false);
    Q_EMIT loadFailed(error);
}

void Catalog::askIssues(const QString &cursor)
{
    IssueQuery query;
    query.limit = m_policy.pageSize;
    query.connection = m_onlyId;
    m_issueCall = PendingCall(m_api.issues(query, cursor), this,
                              [this](const auto &page) { takeIssues(page); });
}

void Catalog::takeIssues(const Result<Page<Issue>> &page)
{
    if (!page) {
        return; // The counts stay as they were last told; the next crawl asks again.
    }
    for (const Issue &issue : page->results) {
        if (!m_issuesSeen.contains(issue.id) && issue.status.value != IssueStatus::Resolved) {
            ++m_issueCounts[issue.connection];
        }
        m_issuesSeen.insert(issue.id);
    }
    const PageEnd end = m_issueGuard.next(page->next, page->results.size());
    if (end == PageEnd::More) {
        askIssues(page->next);
    } else {
        showIssueCounts(end);
    }
}

void Catalog::showIssueCounts(PageEnd end)
{
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        const FleetRow &row = m_fleet.at(i);
        const int count = m_issueCounts.value(row.connection.id);
        // Only a complete list proves that a fleet has none.
        if (row.ongoingIssues == count || (count == 0 && end != PageEnd::Done)) {
            continue;
        }
        m_fleet.edit(row.connection.id,
                     [count](FleetRow &edited) { edited.ongoingIssues = count; });
    }
}

void Catalog::askProviders()
{
    m_providerCall = PendingCall(m_api.providers(), this,
                                 [this](const Result<QList<Provider>> &providers) {
                                     m_providers = providers.value_or(m_providers);
                                     Q_EMIT providersChanged();
                                 });
}

void Catalog::setLoading(bool loading)
{
    if (m_loading == loading) {
        return;
    }
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

} // namespace fleetsync
