// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/catalog.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

/// What the server made of `updatedAfter`.
enum class Answered {
    Fits,
    Unproven, ///< a record without updatedAt
    Earlier   ///< a record that is older: it did not heed it
};

/// @param since invalid: was not asked for
Answered answeredSince(const QList<Connection> &results, const QDateTime &since)
{
    Answered answered = Answered::Fits;
    for (const Connection &connection : results) {
        if (since.isValid() && !connection.updatedAt.isValid()) {
            answered = std::max(answered, Answered::Unproven);
        } else if (since.isValid() && connection.updatedAt.addSecs(1) < since) { // whole seconds
            answered = Answered::Earlier;
        }
    }
    return answered;
}

} // namespace

Catalog::Catalog(FleetApi &api, Fleet &fleet, ServerClock &clock, const Policy &policy,
                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_policy(policy)
    , m_issues(api, fleet, policy)
{
    m_nextBatch.setSingleShot(true);
    m_nextBatch.callOnTimeout(this, [this] {
        if (!m_arrived.isEmpty()) {
            showArrived();
            m_nextBatch.start(m_policy.showPages);
        }
    });
}

void Catalog::setOnlyConnection(const Secret &token)
{
    m_onlyToken = token;
}

void Catalog::reload()
{
    m_since = {};
    m_summary = {};
    if (m_onlyToken.isEmpty()) {
        begin(m_bothEnds);
    } else {
        setLoading(true);
        askOnly();
    }
}

void Catalog::refresh()
{
    if (isReloadDue() || (m_loading && !m_since.isValid())) {
        reload();
        return;
    }
    m_since = m_asOf.addMSecs(-m_policy.listOverlap.count());
    begin(false);
}

bool Catalog::isReloadDue() const
{
    const QDateTime now = m_clock.now();
    return !m_asksSince || !m_asOf.isValid() || now < m_wholeAt
           || m_wholeAt.addMSecs(m_policy.catalogReconcile.count()) <= now;
}

void Catalog::reloadConnection(const ConnectionId &)
{
    reload();
}

void Catalog::begin(bool bothEnds)
{
    showArrived();
    m_issues.drop();
    m_begun = {};
    m_crawl = Crawl(m_policy.maxPages, bothEnds);
    setLoading(true);
    ask(m_crawl.begin());
}

/// Calls whose answer no longer counts are dropped.
void Catalog::ask(const QList<Crawl::Ask> &asks)
{
    for (size_t side = 0; side < Crawl::sideCount; ++side) {
        if (!m_crawl.waitsFor(static_cast<Crawl::Side>(side))) {
            m_pageCalls[side].reset();
        }
    }
    for (const Crawl::Ask &wanted : asks) {
        const ConnectionQuery query{m_policy.pageSize, m_since, wanted.order};
        const Crawl::Side side = wanted.side;
        m_pageCalls[static_cast<size_t>(side)]
                = PendingCall(m_api.connections(query, wanted.cursor), this,
                              [this, side](const auto &page) { take(side, page); });
    }
}

void Catalog::take(Crawl::Side side, const Result<Page<Connection>> &page)
{
    if (page) {
        takePage(side, *page);
        return;
    }
    m_clock.observe(page.error().serverDate);
    const ErrorKind kind = page.error().kind;
    if (m_since.isValid() && (kind == ErrorKind::BadRequest || kind == ErrorKind::Unprocessable)) {
        m_asksSince = false;
        reload();
        return;
    }
    ask(m_crawl.fail(side, page.error()));
    finishCrawl();
}

void Catalog::takePage(Crawl::Side side, const Page<Connection> &page)
{
    m_clock.observe(page.serverDate);
    m_begun = m_begun.isValid() ? m_begun : page.serverDate;
    const Answered answered = answeredSince(page.results, m_since);
    if (answered != Answered::Fits) {
        m_asksSince = m_asksSince && answered != Answered::Earlier;
        reload();
        return;
    }
    if (!m_since.isValid()) {
        countRecords(page);
    }
    show(page.results);
    const QList<Crawl::Ask> next = m_crawl.take(side, page);
    if (!m_since.isValid()) {
        Q_EMIT pageArrived(m_crawl.seen());
    }
    ask(next);
    finishCrawl();
}

/// The first page at once, the others in batches: each makes the window paint its table.
void Catalog::show(const QList<Connection> &page)
{
    m_arrived += page;
    if (!m_nextBatch.isActive()) {
        showArrived();
        m_nextBatch.start(m_policy.showPages);
    }
}

void Catalog::showArrived()
{
    if (!m_arrived.isEmpty()) {
        m_fleet.upsert(std::exchange(m_arrived, {}));
    }
}

void Catalog::finishCrawl()
{
    if (!m_crawl.isOver()) {
        return;
    }
    showArrived();
    m_bothEnds = m_bothEnds && !m_crawl.orderFailed();
    if (!m_crawl.isComplete() && m_crawl.error()) {
        fail(*m_crawl.error());
    } else if (!m_since.isValid()) {
        m_summary.fleets = m_crawl.seen();
        finish(m_crawl.end());
    } else if (m_crawl.isComplete()) {
        finishRefresh();
    } else {
        reload();
    }
}

void Catalog::askOnly()
{
    const ConnectionAuth auth{m_onlyId, m_onlyToken};
    m_onlyCall = PendingCall(m_api.currentConnection(auth), this,
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
    m_summary.fleets = 1;
    m_summary.oddRecords = only.oddities.isEmpty() ? 0 : 1;
    m_fleet.upsert({only});
    Q_EMIT pageArrived(1);
    m_fleet.keepOnly(QSet{only.id});
    finish(PageEnd::Done);
}

/// A record that both ends bring counts once.
void Catalog::countRecords(const Page<Connection> &page)
{
    qsizetype known = 0;
    for (const Connection &connection : page.results) {
        const bool isKnown = m_crawl.hasSeen(connection.id);
        known += isKnown ? 1 : 0;
        m_summary.oddRecords += !isKnown && !connection.oddities.isEmpty() ? 1 : 0;
    }
    if (page.results.isEmpty() || known < page.results.size()) {
        m_summary.unreadable += page.dropped.size();
    }
}

void Catalog::finish(PageEnd end)
{
    m_summary.end = end;
    // A crawl that was broken off has not seen everything: what it missed may still be there.
    if (end == PageEnd::Done && m_onlyToken.isEmpty()) {
        m_fleet.keepOnly([this](const ConnectionId &id) { return m_crawl.hasSeen(id); });
        m_asOf = m_begun;
        m_wholeAt = m_clock.now();
    }
    m_told = m_summary;
    m_everLoaded = true;
    setLoading(false);
    Q_EMIT loaded(m_summary);
    m_issues.read(m_onlyId);
    askProviders();
}

void Catalog::finishRefresh()
{
    m_asOf = m_begun.isValid() ? m_begun : m_asOf;
    m_told.fleets = m_fleet.size();
    setLoading(false);
    Q_EMIT loaded(m_told);
    m_issues.read(m_onlyId);
}

void Catalog::fail(const ApiError &error)
{
    m_clock.observe(error.serverDate);
    setLoading(false);
    Q_EMIT loadFailed(error);
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
