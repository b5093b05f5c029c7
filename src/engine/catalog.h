// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/page.h"
#include "core/policy.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/pendingcall.h"
#include "engine/serverclock.h"

#include <QObject>

namespace fleetsync {

/// How a crawl of the connections ended.
struct LoadSummary
{
    qsizetype fleets = 0;
    qsizetype oddRecords = 0; ///< shown, but something in them was off
    qsizetype unreadable = 0; ///< could not be shown at all
    PageEnd end = PageEnd::Done;

    friend bool operator==(const LoadSummary &, const LoadSummary &) = default;
};

/// Loads and refreshes connections, providers and ongoing issues. Rows appear as pages arrive.
class Catalog : public QObject
{
    Q_OBJECT
public:
    Catalog(FleetApi &api, Fleet &fleet, ServerClock &clock, const Policy &policy,
            QObject *parent = nullptr);

    /// Only this fleet is shown, read from /connections/current (TERMINAL_CONNECTION_TOKEN).
    void setOnlyConnection(const Secret &token);

    /// Crawls everything anew; rows stay while it runs. A running crawl is replaced.
    void reload();
    /// Reads one connection again (a 403's "Reload"): by a full crawl, since the key lists them.
    void reloadConnection(const ConnectionId &id);

    bool isLoading() const { return m_loading; }
    bool everLoaded() const { return m_everLoaded; }
    const QList<Provider> &providers() const { return m_providers; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void pageArrived(qsizetype fleetsSoFar);
    void loaded(const fleetsync::LoadSummary &summary);
    void loadFailed(const fleetsync::ApiError &error);
    void providersChanged();

private:
    void askPage(const QString &cursor);
    void takePage(const Result<Page<Connection>> &page);
    void askOnly();
    void takeOnly(const Result<Connection> &connection);
    void show(const QList<Connection> &connections);
    void finish(PageEnd end);
    void fail(const ApiError &error);
    void askIssues(const QString &cursor);
    void takeIssues(const Result<Page<Issue>> &page);
    void showIssueCounts(PageEnd end);
    void askProviders();
    void setLoading(bool loading);

    FleetApi &m_api;
    Fleet &m_fleet;
    ServerClock &m_clock;
    Policy m_policy;
    Secret m_onlyToken;
    ConnectionId m_onlyId; ///< known once the one fleet answered
    PageGuard m_guard;
    PageGuard m_issueGuard;
    QSet<ConnectionId> m_seen;
    QHash<ConnectionId, int> m_issueCounts;
    QSet<IssueId> m_issuesSeen;
    LoadSummary m_summary;
    QList<Provider> m_providers;
    PendingCall m_pageCall;
    PendingCall m_issueCall;
    PendingCall m_providerCall;
    bool m_loading = false;
    bool m_everLoaded = false;
};

} // namespace fleetsync
