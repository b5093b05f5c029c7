// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/timetable.h"

#include "simulator/chance.h"
#include "simulator/providers.h"
#include "simulator/spans.h"

#include <algorithm>

namespace fleetsync::simulator {

namespace {

constexpr quint64 courseSalt = 0xC0;
constexpr quint64 idSalt = 0x1D;
constexpr qint64 firstReach = 90 * day;

quint64 asSeed(qint64 value)
{
    return static_cast<quint64>(value);
}

qint64 dueAt(const Fleet &fleet, qint64 slot)
{
    return fleet.slotOffset + slot * fleet.slotLength;
}

bool inSpans(const Fleet &fleet, qint64 time)
{
    return std::any_of(fleet.automaticSpans.cbegin(), fleet.automaticSpans.cend(),
                       [time](const Span &span) { return time >= span.from && time < span.to; });
}

bool newerFirst(const Sync &left, const Sync &right)
{
    return left.requestedAt > right.requestedAt;
}

} // namespace

qint64 slotBefore(const Fleet &fleet, qint64 time)
{
    const qint64 distance = time - fleet.slotOffset;
    const qint64 slot = distance / fleet.slotLength;
    return distance % fleet.slotLength < 0 ? slot - 1 : slot;
}

qint64 Timetable::firstSlot(const Fleet &fleet) const
{
    return slotBefore(fleet, m_start) - fleet.pastSlots + 1;
}

bool Timetable::happens(const Fleet &fleet, qint64 slot) const
{
    const qint64 due = dueAt(fleet, slot);
    if (slot < firstSlot(fleet) || !inSpans(fleet, due)) {
        return false;
    }
    // The server does not begin one while another runs; a stored copy stands for its slot.
    return std::none_of(fleet.syncs.cbegin(), fleet.syncs.cend(), [due](const Sync &sync) {
        return sync.requestedAt == due || isActiveAt(sync, due);
    });
}

Course Timetable::slotCourse(const Fleet &fleet, qint64 slot) const
{
    const auto index = asSeed(fleet.index);
    Course course;
    course.queue = chanceBetween(20, 90, {m_seed, courseSalt, index, asSeed(slot), 1}) * second;
    course.run = chanceBetween(10 * 60, 25 * 60, {m_seed, courseSalt, index, asSeed(slot), 2})
                 * second;
    const bool lastOfBroken = !fleet.reconnects && !inSpans(fleet, dueAt(fleet, slot + 1));
    const qint64 fate = chanceBetween(0, 99, {m_seed, courseSalt, index, asSeed(slot), 3});
    if (lastOfBroken) {
        course.failsAt = 4;
        course.reason = troubleReason(fleet.provider, Trouble::Credentials);
    } else if (fate < 10) {
        constexpr Trouble passing[] = {Trouble::RateLimit, Trouble::Outage, Trouble::TimeOut};
        course.failsAt = static_cast<double>(5 + 9 * fate);
        course.reason = troubleReason(fleet.provider, passing[fate % 3]);
    }
    return course;
}

Sync Timetable::slotSync(const Fleet &fleet, qint64 slot) const
{
    Sync sync;
    sync.requestedAt = dueAt(fleet, slot);
    sync.id = makeId("sync_", sync.requestedAt,
                     {m_seed, idSalt, asSeed(fleet.index), asSeed(slot)});
    // The first one has fetched what the provider keeps.
    const qint64 reach = slot == firstSlot(fleet) ? firstReach : fleet.slotLength;
    sync.startFrom = sync.requestedAt - reach;
    const Course course = slotCourse(fleet, slot);
    addAttempt(sync, sync.requestedAt, course);
    const bool passing = course.failsAt >= 0 && fleet.reconnects;
    if (passing && chanceOf(60, {m_seed, courseSalt, asSeed(fleet.index), asSeed(slot), 4})) {
        // The server tries again by itself: the end of the first attempt is the next one's begin.
        const qint64 failedAt = sync.phases.takeLast().at;
        addAttempt(sync, failedAt, {30 * second, 12 * minute});
    }
    return sync;
}

QList<Sync> Timetable::syncsOf(const Fleet &fleet, qint64 now) const
{
    QList<Sync> all;
    for (const Sync &sync : fleet.syncs) {
        if (sync.requestedAt <= now) {
            all.append(sync);
        }
    }
    const qint64 last = slotBefore(fleet, now);
    for (qint64 slot = firstSlot(fleet); slot <= last; ++slot) {
        if (happens(fleet, slot)) {
            all.append(slotSync(fleet, slot));
        }
    }
    std::stable_sort(all.begin(), all.end(), newerFirst);
    return all;
}

std::optional<Sync> Timetable::find(const Fleet &fleet, const QString &id, qint64 now) const
{
    for (const Sync &sync : fleet.syncs) {
        if (sync.id == id && sync.requestedAt <= now) {
            return sync;
        }
    }
    const qint64 time = timeOfId(id);
    const qint64 slot = slotBefore(fleet, time);
    if (time < 0 || time > now || dueAt(fleet, slot) != time || !happens(fleet, slot)) {
        return std::nullopt;
    }
    Sync sync = slotSync(fleet, slot);
    return sync.id == id ? std::optional(std::move(sync)) : std::nullopt;
}

std::optional<Sync> Timetable::newest(const Fleet &fleet, qint64 now) const
{
    std::optional<Sync> found;
    for (const Sync &sync : fleet.syncs) {
        if (sync.requestedAt <= now && (!found || found->requestedAt <= sync.requestedAt)) {
            found = sync;
        }
    }
    const qint64 first = firstSlot(fleet);
    for (qint64 slot = slotBefore(fleet, now); slot >= first; --slot) {
        if (found && found->requestedAt >= dueAt(fleet, slot)) {
            break;
        }
        if (happens(fleet, slot)) {
            return slotSync(fleet, slot);
        }
    }
    return found;
}

std::optional<Sync> Timetable::active(const Fleet &fleet, qint64 now) const
{
    for (const Sync &sync : fleet.syncs) {
        if (isActiveAt(sync, now)) {
            return sync;
        }
    }
    std::optional<Sync> last = newest(fleet, now);
    return last && isActiveAt(*last, now) ? last : std::nullopt;
}

qint64 Timetable::lastCompleted(const Fleet &fleet, qint64 now) const
{
    qint64 latest = 0;
    for (const Sync &sync : syncsOf(fleet, now)) {
        const SyncFacts facts = factsAt(sync, now);
        if (facts.status == SyncStatus::Completed) {
            latest = std::max(latest, facts.endedAt.value_or(0));
        }
    }
    return latest;
}

} // namespace fleetsync::simulator
