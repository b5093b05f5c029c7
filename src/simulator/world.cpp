// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/world.h"

#include "simulator/chance.h"
#include "simulator/providers.h"
#include "simulator/spans.h"

#include <algorithm>

namespace fleetsync::simulator {

namespace {

constexpr double firstFailureAt = 38.62;

} // namespace

World::World(const Options &options, qint64 start)
    : m_seed(options.seed)
    , m_births(options.seed, start, options.pastSyncs)
    , m_timetable(options.seed, start)
    , m_fleets(m_births.all(options.connections, options.oddities))
{
    m_byToken.reserve(static_cast<qsizetype>(m_fleets.size()));
    m_byId.reserve(static_cast<qsizetype>(m_fleets.size()));
    for (const Fleet &fleet : m_fleets) {
        enroll(fleet);
    }
    std::stable_sort(m_byAge.begin(), m_byAge.end(),
                     [this](int a, int b) { return at(a).createdAt < at(b).createdAt; });
}

void World::enroll(const Fleet &fleet)
{
    m_byId.insert(fleet.id, fleet.index);
    m_byToken.insert(fleet.token, fleet.index);
    m_byAge.push_back(fleet.index);
    if (!fleet.issues.isEmpty()) {
        m_withIssues.push_back(fleet.index);
    }
}

Fleet *World::byToken(const QString &token)
{
    const auto found = m_byToken.constFind(token);
    return found == m_byToken.cend() ? nullptr : &m_fleets[static_cast<std::size_t>(*found)];
}

const Fleet *World::byId(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_fleets[static_cast<std::size_t>(*found)];
}

std::pair<Fleet *, Issue *> World::issue(const QString &id)
{
    for (const int index : m_withIssues) {
        Fleet &fleet = m_fleets[static_cast<std::size_t>(index)];
        for (Issue &issue : fleet.issues) {
            if (issue.id == id) {
                return {&fleet, &issue};
            }
        }
    }
    return {nullptr, nullptr};
}

Course World::courseFor(const Fleet &fleet, const Sync &sync, int attempt) const
{
    const auto index = static_cast<quint64>(fleet.index);
    const auto asked = static_cast<quint64>(fleet.asked);
    const auto tried = static_cast<quint64>(attempt);
    Course course;
    course.queue = chanceBetween(5, 40, {m_seed, 0xA1, index, asked, tried}) * second;
    course.run = chanceBetween(10 * 60, 25 * 60, {m_seed, 0xA2, index, asked, tried}) * second;
    course.hold = sync.providerRequests.isEmpty() ? 0 : 6 * hour;
    if (fleet.failsFirst && attempt == 1) {
        course.failsAt = firstFailureAt;
        course.reason = troubleReason(fleet.provider, Trouble::TimeOut);
    }
    return course;
}

Sync World::request(Fleet &fleet, const SyncWish &wish, qint64 now)
{
    const std::optional<Sync> before = m_timetable.newest(fleet, now);
    ++fleet.asked;
    Sync sync;
    sync.requestedAt = now;
    sync.id = makeId(
            "sync_", now,
            {m_seed, 0x50, static_cast<quint64>(fleet.index), static_cast<quint64>(fleet.asked)});
    sync.startFrom = wish.startFrom ? *wish.startFrom : before ? before->requestedAt : now;
    sync.tellsStartFrom = wish.tellsStartFrom;
    sync.providerRequests = wish.providerRequests;
    addAttempt(sync, now, courseFor(fleet, sync, 1));
    const auto later = std::find_if(fleet.syncs.begin(), fleet.syncs.end(),
                                    [now](const Sync &other) { return other.requestedAt > now; });
    fleet.syncs.insert(later, sync);
    return sync;
}

Sync &World::stored(Fleet &fleet, const Sync &sync)
{
    for (Sync &own : fleet.syncs) {
        if (own.id == sync.id) {
            return own;
        }
    }
    fleet.syncs.append(sync);
    return fleet.syncs.last();
}

void World::retry(Fleet &fleet, const Sync &sync, qint64 now)
{
    Sync &own = stored(fleet, sync);
    addAttempt(own, now, courseFor(fleet, own, factsAt(own, now).attempts + 1));
}

void World::cancel(Fleet &fleet, const Sync &sync, qint64 now)
{
    cancelAt(stored(fleet, sync), now);
}

void World::stopSpans(Fleet &fleet, qint64 now)
{
    for (Span &span : fleet.automaticSpans) {
        span.to = std::min(span.to, now);
    }
}

void World::setStatus(Fleet &fleet, FleetStatus status, qint64 now)
{
    // What the script had in store ends where somebody decides otherwise.
    fleet.changes.removeIf([now](const StatusChange &change) { return change.at > now; });
    fleet.changes.append({now, status});
    fleet.updatedAt = now;
    if (status != FleetStatus::Connected) {
        stopSpans(fleet, now);
    } else if (fleet.automatic) {
        setAutomatic(fleet, true, now);
    }
}

void World::setAutomatic(Fleet &fleet, bool automatic, qint64 now)
{
    QList<Sync> history = m_timetable.syncsOf(fleet, now);
    std::reverse(history.begin(), history.end());
    fleet.automatic = automatic;
    fleet.updatedAt = now;
    fleet.syncs = history;
    fleet.pastSlots = 0;
    fleet.automaticSpans.clear();
    if (automatic) {
        fleet.slotLength = 2 * hour;
        fleet.slotOffset = now + minute;
        fleet.automaticSpans.append({now, std::numeric_limits<qint64>::max()});
    }
}

Fleet *World::link(const QString &publicToken, qint64 now)
{
    if (m_usedTokens.contains(publicToken)) {
        return nullptr;
    }
    m_usedTokens.insert(publicToken);
    m_fleets.push_back(m_births.linked(static_cast<int>(m_fleets.size()), now));
    enroll(m_fleets.back());
    return &m_fleets.back();
}

QString World::secret(int length, quint64 salt) const
{
    return secretText(length, {m_seed, salt});
}

} // namespace fleetsync::simulator
