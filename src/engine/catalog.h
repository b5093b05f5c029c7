// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/ports.h"
#include "engine/crawl.h"
#include "engine/fleet.h"
#include "engine/ongoingissues.h"
#include "engine/pendingcall.h"
#include "engine/serverclock.h"

#include <QObject>
#include <QTimer>

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
    /// Reads what changed since the list was read last (`updatedAfter`), with an overlap against
    /// clocks that differ; anything that does not fit the question ends in a reload(). So does,
    /// now and then, every refresh(): only the whole list tells what is gone.
    void refresh();
    /// Reads one connection again (a 403's "Reload"): by a full crawl, since the key lists them.
    void reloadConnection(const ConnectionId &id);

    bool isLoading() const { return m_loading; }
    bool everLoaded() const { return m_everLoaded; }
    const QList<Provider> &providers() const { return m_providers; }
    OngoingIssues &issues() { return m_issues; }
    const OngoingIssues &issues() const { return m_issues; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void pageArrived(qsizetype fleetsSoFar);
    void loaded(const fleetsync::LoadSummary &summary);
    void loadFailed(const fleetsync::ApiError &error);
    void providersChanged();

private:
    void begin(bool bothEnds);
    void ask(const QList<Crawl::Ask> &asks);
    void take(Crawl::Side side, const Result<Page<Connection>> &page);
    void takePage(Crawl::Side side, const Page<Connection> &page);
    void show(const QList<Connection> &page);
    void showArrived();
    bool isReloadDue() const;
    void finishCrawl();
    void askOnly();
    void takeOnly(const Result<Connection> &connection);
    void countRecords(const Page<Connection> &page);
    void finish(PageEnd end);
    void finishRefresh();
    void fail(const ApiError &error);
    void askProviders();
    void setLoading(bool loading);

    FleetApi &m_api;
    Fleet &m_fleet;
    ServerClock &m_clock;
    Policy m_policy;
    Secret m_onlyToken;
    ConnectionId m_onlyId; ///< known once the one fleet answered
    Crawl m_crawl;
    QDateTime m_since;       ///< what a running refresh asks for; invalid: a whole crawl
    QDateTime m_begun;       ///< server time: of the running crawl's first answer
    QDateTime m_asOf;        ///< server time: everything that changed until then has been read
    QDateTime m_wholeAt;     ///< server time: when the whole list was last read
    bool m_bothEnds = true;  ///< until the server has shown that it does not honour `order`
    bool m_asksSince = true; ///< until it has shown the same of `updatedAfter`
    OngoingIssues m_issues;
    LoadSummary m_summary; ///< of the running crawl
    LoadSummary m_told;    ///< of the last whole one
    QList<Provider> m_providers;
    std::array<PendingCall, Crawl::sideCount> m_pageCalls;
    PendingCall m_onlyCall;
    QList<Connection> m_arrived; ///< not in the fleet yet
    QTimer m_nextBatch;          ///< runs while what arrives has to wait
    PendingCall m_providerCall;
    bool m_loading = false;
    bool m_everLoaded = false;
};

} // namespace fleetsync
