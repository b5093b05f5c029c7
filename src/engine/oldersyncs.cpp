// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/oldersyncs.h"

#include "engine/history.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// A cursor that Terminal does not take any more.
bool refusesTheCursor(const ApiError &error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Unprocessable
           || error.kind == ErrorKind::NotFound;
}

bool isLater(const Sync &one, const Sync &other)
{
    return isBefore(placeOf(one), placeOf(other));
}

} // namespace

OlderSyncs::OlderSyncs(const Parts &parts, const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_policy(policy)
{
    connect(&parts.fleet, &Fleet::fleetsGone, this, [this](const QList<ConnectionId> &gone) {
        for (const ConnectionId &fleet : gone) {
            m_walks.erase(fleet);
            m_held.remove(fleet);
        }
    });
    connect(&parts.fleet, &Fleet::cleared, this, [this] {
        m_walks.clear();
        m_held.clear();
    });
}

const OlderSyncs::Walk *OlderSyncs::find(const ConnectionId &fleet) const
{
    const auto found = m_walks.find(fleet);
    return found == m_walks.cend() ? nullptr : &found->second;
}

bool OlderSyncs::isReading(const ConnectionId &fleet) const
{
    const Walk *walk = find(fleet);
    return walk && walk->reading;
}

const ApiError *OlderSyncs::errorOf(const ConnectionId &fleet) const
{
    const Walk *walk = find(fleet);
    return walk && walk->error ? &*walk->error : nullptr;
}

std::optional<HistoryPlace> OlderSyncs::reached(const ConnectionId &fleet) const
{
    const Walk *walk = find(fleet);
    return walk ? walk->reached : std::nullopt;
}

void OlderSyncs::read(const ConnectionId &fleet)
{
    const FleetRow *row = m_parts.fleet.find(fleet);
    if (!row || row->connection.token.isEmpty()) {
        return;
    }
    auto [entry, isNew] = m_walks.try_emplace(fleet);
    Walk &walk = entry->second;
    if (isNew) {
        walk.guard = PageGuard(m_policy.maxPages);
    }
    const bool tooSoon = walk.error && m_parts.clock.monotonic() < walk.failedAt + m_policy.pollMin;
    if (walk.reading || tooSoon) {
        return;
    }
    walk.reading = true;
    walk.error.reset();
    walk.call = PendingCall(
            m_parts.api.syncs({fleet, row->connection.token}, m_policy.pageSize, walk.cursor), this,
            [this, fleet](const auto &page) { take(fleet, page); });
    Q_EMIT changed(fleet);
}

void OlderSyncs::drop(const ConnectionId &fleet)
{
    const auto found = m_walks.find(fleet);
    if (found != m_walks.end() && found->second.reading) {
        found->second.call.reset();
        found->second.reading = false;
        Q_EMIT changed(fleet);
    }
}

void OlderSyncs::tryAgain(const ConnectionId &fleet)
{
    const auto found = m_walks.find(fleet);
    if (found != m_walks.end() && found->second.error) {
        found->second.error.reset();
        Q_EMIT changed(fleet);
    }
}

void OlderSyncs::take(const ConnectionId &fleet, const Result<Page<Sync>> &page)
{
    Walk &walk = m_walks[fleet];
    walk.reading = false;
    if (page) {
        m_parts.serverClock.observe(page->serverDate);
        takePage(fleet, walk, *page);
    }
    if (!page && page.error().kind != ErrorKind::Cancelled) { // or the program is closing
        m_parts.serverClock.observe(page.error().serverDate);
        fail(walk, page.error());
        if (!walk.cursor.isEmpty() && refusesTheCursor(page.error())) {
            walk.cursor.clear();
            walk.guard = PageGuard(m_policy.maxPages);
        }
    }
    Q_EMIT changed(fleet);
}

void OlderSyncs::takePage(const ConnectionId &fleet, Walk &walk, const Page<Sync> &page)
{
    const FleetRow *row = m_parts.fleet.find(fleet);
    if (!row) {
        return;
    }
    const QList<Sync> &syncs = page.results;
    for (const Sync &sync : syncs) {
        if (!walk.reached || isBefore(*walk.reached, placeOf(sync))) {
            walk.reached = placeOf(sync);
        }
    }
    const PageEnd end = walk.guard.next(page.next, syncs.size());
    walk.cursor = end == PageEnd::More ? page.next : QString();
    if (m_parts.keeper.keeps()) {
        m_parts.keeper.keepOlder(fleet, syncs);
    } else {
        hold(*row, syncs);
    }
    m_parts.norms.learn(row->connection.provider, syncs, m_parts.serverClock.now());
    m_parts.fleet.putOlder(fleet, syncs,
                           end == PageEnd::Done ? Fleet::Extent::Whole : Fleet::Extent::GoesOn);
    if (end != PageEnd::More && end != PageEnd::Done) {
        ApiError broken;
        broken.kind = ErrorKind::BadAnswer;
        broken.cause = Cause::WrongShape;
        fail(walk, broken);
    }
    if (end != PageEnd::More) {
        walk.guard = PageGuard(m_policy.maxPages);
    }
    Q_EMIT pageRead(fleet, syncs);
    if (end == PageEnd::Done) {
        Q_EMIT ended(fleet);
    }
}

void OlderSyncs::fail(Walk &walk, const ApiError &error)
{
    walk.error = error;
    walk.failedAt = m_parts.clock.monotonic();
}

void OlderSyncs::hold(const FleetRow &row, const QList<Sync> &syncs)
{
    QList<Sync> &held = m_held[row.connection.id];
    QSet<SyncId> known;
    for (const Sync &sync : std::as_const(held)) {
        known.insert(sync.id);
    }
    for (const Sync &sync : syncs) {
        if (!known.contains(sync.id) && !holds(row.history, sync.id)) {
            held.append(sync);
        }
    }
    std::sort(held.begin(), held.end(), isLater);
}

} // namespace fleetsync
