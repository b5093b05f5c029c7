// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/tracker.h"

#include "engine/history.h"
#include "engine/trackerprivate.h"

#include <algorithm>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

constexpr int callsAtMost = 8;
/// Filling what nobody looks at leaves room for polls.
constexpr int fillsAtMost = 6;
/// Fleets out of view are looked at this much more rarely…
constexpr int outOfViewFactor = 10;
/// …and all of them together with no more than five calls a second.
constexpr milliseconds outOfViewShare{200};
/// A retried sync may read as failed for a moment longer.
constexpr int gracefulPolls = 3;

} // namespace

Tracker::Tracker(FleetApi &api, Fleet &fleet, Clock &clock, ServerClock &serverClock,
                 const Policy &policy, QObject *parent)
    : QObject(parent)
    , d(new Private{this, api, fleet, clock, serverClock, policy, {}, {}, {}})
{
    connect(&fleet, &Fleet::rowsInserted, this,
            [this](qsizetype first, qsizetype last) { d->onInserted(first, last); });
    connect(&fleet, &Fleet::rowsChanged, this,
            [this](const QList<qsizetype> &indexes) { d->onChanged(indexes); });
    connect(&fleet, &Fleet::cleared, this, [this] {
        d->list.clear();
        d->inFlight = 0;
    });
}

Tracker::~Tracker() = default;

void Tracker::start()
{
    d->running = true;
    d->onInserted(0, d->fleet.size() - 1);
}

void Tracker::stop()
{
    d->running = false;
    d->list.clear();
    d->inFlight = 0;
    d->armedFor.reset();
    ++d->shot;
}

void Tracker::setInView(const QList<ConnectionId> &ids)
{
    QList<ConnectionId> came;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(came),
                 [this](const ConnectionId &id) { return !d->list.isInView(id); });
    d->list.setInView(ids);
    for (const ConnectionId &id : std::as_const(came)) {
        d->hasten(id);
    }
    d->pump();
}

void Tracker::follow(const ConnectionId &fleet, const SyncId &sync)
{
    if (!d->running) {
        return;
    }
    const FleetRow *row = d->fleet.find(fleet);
    const Sync *known = row ? findSync(row->history, sync) : nullptr;
    const bool ended = known && isFinal(*known);
    Watch &watch = d->list[fleet];
    watch.followed = sync;
    watch.gone = {};
    watch.history = {};
    watch.notFound = 0;
    watch.graceful = ended ? gracefulPolls : 0;
    watch.running = ended ? watch.running : sync;
    d->list.setActive(fleet, true);
    if (!watch.inFlight) {
        d->list.schedule(fleet, d->clock.monotonic() + d->policy.pollFirst);
    }
    d->pump();
}

void Tracker::checkNow()
{
    const QSet<ConnectionId> active = d->list.active();
    for (const ConnectionId &id : active) {
        d->orderNow(id);
    }
    for (const ConnectionId &id : d->list.inView()) {
        if (!active.contains(id)) {
            d->list[id].wantsList = true;
            d->orderNow(id);
        }
    }
    d->pump();
}

void Tracker::checkNow(const ConnectionId &fleet)
{
    Watch &watch = d->list[fleet];
    watch.refusedToken = {}; // a person asks: try what was refused before
    watch.wantsList = true;
    d->orderNow(fleet);
    d->pump();
}

QDateTime Tracker::lastAnswerAt() const
{
    return d->lastAnswerAt;
}

void Tracker::Private::enlist(const FleetRow &row)
{
    const ConnectionId &id = row.connection.id;
    if (row.connection.token.isEmpty()) {
        return; // Nothing can be asked of it.
    }
    if (row.historyKnown) {
        scheduleNext(id);
    } else {
        list.addUnfilled(id);
    }
}

void Tracker::Private::onInserted(qsizetype first, qsizetype last)
{
    if (!running) {
        return; // start() enlists all.
    }
    for (qsizetype i = first; i <= last; ++i) {
        enlist(fleet.at(i));
    }
    pump();
}

void Tracker::Private::onChanged(const QList<qsizetype> &indexes)
{
    if (!running) {
        return;
    }
    for (const qsizetype index : indexes) {
        const FleetRow &row = fleet.at(index);
        const ConnectionId &id = row.connection.id;
        Watch *watch = list.find(id);
        // It may have got its first token just now.
        const bool listed = list.isUnfilled(id)
                            || (watch && (watch->due || watch->inFlight || watch->isRefused()));
        if (!listed) {
            enlist(row);
        } else if (watch && watch->isRefused() && watch->refusedToken != row.connection.token) {
            watch->refusedToken = {};
            orderNow(id);
        }
    }
    pump();
}

void Tracker::Private::pump()
{
    while (running && inFlight < callsAtMost) {
        std::optional<ConnectionId> next = list.takeUnfilled(true);
        if (!next) {
            next = list.takeDue(clock.monotonic());
        }
        if (!next && inFlight < fillsAtMost) {
            next = list.takeUnfilled(false);
        }
        if (!next) {
            break;
        }
        call(*next);
    }
    arm();
}

void Tracker::Private::arm()
{
    const auto due = list.nextDue();
    // With all calls in flight, an answer pumps.
    if (!running || !due || inFlight >= callsAtMost || (armedFor && *armedFor <= *due)) {
        return;
    }
    armedFor = due;
    const int thisShot = ++shot;
    clock.after(std::max(ms(0), *due - clock.monotonic()), q, [this, thisShot] {
        if (thisShot == shot) {
            armedFor.reset();
            pump();
        }
    });
}

void Tracker::Private::call(const ConnectionId &id)
{
    const FleetRow *row = fleet.find(id);
    Watch &watch = list[id];
    if (!row) {
        if (!watch.inFlight) {
            list.remove(id);
        }
        return;
    }
    const ConnectionAuth auth{id, row->connection.token};
    if (watch.inFlight || auth.token.isEmpty() || auth.token == watch.refusedToken) {
        watch.again = watch.inFlight;
        return;
    }
    list.unschedule(id);
    watch.inFlight = true;
    watch.sentToken = auth.token;
    watch.history.inView = list.isInView(id);
    ++inFlight;
    const SyncId target = pollTarget(*row, watch);
    if (target.isEmpty() || watch.wantsList || !row->historyKnown) {
        watch.call = PendingCall(api.syncs(auth, policy.historySize, {}), q,
                                 [this, id](const auto &page) { takeHistory(id, page); });
    } else {
        watch.call
                = PendingCall(api.sync(auth, target, Urgency::Poll), q,
                              [this, id, target](const auto &sync) { takeSync(id, target, sync); });
    }
}

void Tracker::Private::orderNow(const ConnectionId &id)
{
    Watch &watch = list[id];
    watch.again = watch.inFlight;
    if (!watch.inFlight) {
        list.schedule(id, clock.monotonic());
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
    list.schedule(id, clock.monotonic() + (atOnce ? ms(0) : delayOf(*row, watch)));
}

/// It came into view: what was put off because nobody looked is due earlier.
void Tracker::Private::hasten(const ConnectionId &id)
{
    const FleetRow *row = fleet.find(id);
    Watch *watch = list.find(id);
    if (!row || !watch || !watch->due || watch->checked.count() < 0) {
        return;
    }
    watch->history.inView = true;
    const ms due = std::max(clock.monotonic(), watch->checked + delayOf(*row, *watch));
    if (due < *watch->due) {
        list.schedule(id, due);
    }
}

SyncId Tracker::Private::pollTarget(const FleetRow &row, const Watch &watch) const
{
    if (!watch.followed.isEmpty()) {
        return watch.followed;
    }
    const Sync *latest = row.latest();
    return latest && !isFinal(*latest) && latest->id != watch.gone ? latest->id : SyncId();
}

milliseconds Tracker::Private::delayOf(const FleetRow &row, const Watch &watch) const
{
    const SyncId target = pollTarget(row, watch);
    const Sync *sync = findSync(row.history, target);
    if (!target.isEmpty() || watch.history.failures > 0) {
        return nextPollDelay(sync ? *sync : Sync(), watch.history, policy);
    }
    if (list.isInView(row.connection.id)) {
        return policy.idleRefresh;
    }
    return std::max<ms>(policy.idleRefresh * outOfViewFactor, outOfViewShare * fleet.size());
}

} // namespace fleetsync
