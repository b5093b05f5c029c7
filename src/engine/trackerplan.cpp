// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/history.h"
#include "engine/trackerprivate.h"

#include <algorithm>

namespace fleetsync {

using std::chrono::milliseconds;

namespace {

/// An older sync that has not moved for so many polls may never do so.
constexpr int pollsOfAnOld = 3;

} // namespace

void Tracker::Private::orderNow(const ConnectionId &id)
{
    Watch &watch = list[id];
    watch.again = watch.inFlight;
    if (!watch.inFlight) {
        const ms now = clock.monotonic();
        list.schedule(id, {PollClass::InView, now, now});
    }
}

void Tracker::Private::scheduleNext(const ConnectionId &id)
{
    const FleetRow *row = fleet.find(id);
    if (!row) {
        list.remove(id);
        return;
    }
    Watch &watch = list[id];
    list.setActive(id, !pollTarget(*row, watch).isEmpty());
    const bool atOnce
            = std::exchange(watch.again, false) || (watch.wantsList && watch.history.failures == 0);
    const PollTime next = atOnce ? PollTime{ms(0), ms(0)} : timeOf(*row, watch);
    const ms now = clock.monotonic();
    list.schedule(id, {classOf(*row, watch), now + next.after, now + next.by});
}

/// It came into view: what was put off because nobody looked is due earlier.
void Tracker::Private::hasten(const ConnectionId &id, ms place)
{
    const FleetRow *row = fleet.find(id);
    Watch *watch = list.find(id);
    if (!row || !watch || !watch->plan) {
        return;
    }
    if (!row->historyKnown) {
        list.schedule(id, {PollClass::InView, place, place});
        return;
    }
    watch->history.inView = true;
    const ms checked = std::max(ms(0), watch->checked);
    const ms due = std::min(watch->plan->after, checked + timeOf(*row, *watch).after);
    list.schedule(id, {PollClass::InView, due, due});
}

SyncId Tracker::Private::pollTarget(const FleetRow &row, const Watch &watch) const
{
    if (!watch.followed.isEmpty()) {
        return watch.followed;
    }
    // Not always the latest: an older one may have been started again in an earlier run.
    const Sync *live = runningSync(row.history);
    return live && live->id != watch.gone ? live->id : SyncId();
}

/// The whole list tells how an older sync does, too, and what began after it.
bool Tracker::Private::asksForList(const FleetRow &row, const Watch &watch,
                                   const SyncId &target) const
{
    if (target.isEmpty() || watch.wantsList || !row.historyKnown) {
        return true;
    }
    return standsStill(row, watch, target);
}

/// An older one that may never move again.
bool Tracker::Private::standsStill(const FleetRow &row, const Watch &watch, const SyncId &sync)
{
    const bool old = watch.running == sync && row.latest() && row.latest()->id != sync;
    return old && watch.history.unchanged >= pollsOfAnOld;
}

PollTime Tracker::Private::timeOf(const FleetRow &row, const Watch &watch) const
{
    const SyncId target = pollTarget(row, watch);
    const Sync *sync = findSync(row.history, target);
    if (!target.isEmpty() || watch.history.failures > 0) {
        return nextPoll(sync ? *sync : Sync(), watch.history, policy);
    }
    const auto automatic = untilAutomatic(row);
    const ms next = list.isInView(row.connection.id)
                            ? std::min(policy.idleRefresh, automatic.value_or(policy.idleRefresh))
                            : idleWait(fleet.size(), automatic, policy);
    return {next, next};
}

std::optional<milliseconds> Tracker::Private::untilAutomatic(const FleetRow &row) const
{
    if (row.connection.syncMode.value != SyncMode::Automatic) {
        return std::nullopt;
    }
    QList<QDateTime> requested;
    for (const Sync &sync : row.history) {
        requested.append(sync.requestedAt);
    }
    return untilNextAutomatic(requested, serverClock.now());
}

PollClass Tracker::Private::classOf(const FleetRow &row, const Watch &watch) const
{
    if (list.isInView(row.connection.id)) {
        return PollClass::InView;
    }
    if (pollTarget(row, watch).isEmpty()) {
        return row.historyKnown ? PollClass::Idle : PollClass::History;
    }
    const auto left = watch.history.left;
    return left && *left <= policy.endingSoon ? PollClass::EndingSoon : PollClass::Unfinished;
}

} // namespace fleetsync
