// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/tracker.h"

#include "engine/history.h"
#include "engine/trackerprivate.h"

#include <algorithm>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

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
    connect(&fleet, &Fleet::cleared, this, [this] { d->forgetAll(); });
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
    d->forgetAll();
    d->armedFor.reset();
    ++d->shot;
}

void Tracker::setPaused(bool paused)
{
    d->paused = paused;
    d->pump();
}

void Tracker::setInView(const QList<ConnectionId> &ids)
{
    QList<ConnectionId> came;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(came),
                 [this](const ConnectionId &id) { return !d->list.isInView(id); });
    d->list.setInView(ids);
    // Those at the top first.
    milliseconds place = d->clock.monotonic() - milliseconds(came.size());
    for (const ConnectionId &id : std::as_const(came)) {
        d->hasten(id, ++place);
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
    watch.told = known ? Rare<Sync>(*known) : Rare<Sync>();
    watch.gone = {};
    watch.history = {};
    watch.notFound = 0;
    watch.graceful = ended ? gracefulPolls : 0;
    watch.running = ended ? watch.running : sync;
    d->list.setActive(fleet, true);
    if (!watch.inFlight) {
        const milliseconds due = d->clock.monotonic() + d->policy.pollFirst;
        d->list.schedule(fleet, {PollClass::InView, due, due}); // asked for just now: watched
    }
    d->pump();
}

void Tracker::checkNow()
{
    d->heldUntil = {};
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
    d->heldUntil = {};
    watch.wantsList = true;
    d->orderNow(fleet);
    d->pump();
}

QDateTime Tracker::lastAnswerAt() const
{
    return d->lastAnswerAt;
}

void Tracker::Private::forgetAll()
{
    list.clear();
    inFlight = 0;
    fillsInFlight = 0;
    troubles = 0;
    heldUntil = {};
}

void Tracker::Private::enlist(const FleetRow &row)
{
    const ConnectionId &id = row.connection.id;
    const Watch *known = list.find(id);
    if (row.connection.token.isEmpty() || (known && known->inFlight)) {
        return; // Nothing can be asked of it, or something is.
    }
    if (row.historyKnown) {
        scheduleNext(id);
        return;
    }
    const ms now = clock.monotonic();
    list.schedule(id, {list.isInView(id) ? PollClass::InView : PollClass::History, now, now});
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
        const bool listed = watch && (watch->plan || watch->inFlight || watch->isRefused());
        if (!listed) {
            enlist(row);
        } else if (watch->isRefused() && watch->refusedToken != row.connection.token) {
            watch->refusedToken = {};
            orderNow(id);
        }
    }
    pump();
}

void Tracker::Private::pump()
{
    const int most = callsAtMost();
    while (running && !paused && inFlight < most && clock.monotonic() >= heldUntil) {
        PollClasses allowed;
        allowed.set();
        // Slow lists of what nobody looks at leave room for what comes into view.
        allowed.set(static_cast<size_t>(PollClass::History),
                    inFlight < (most * 3 + 3) / 4 || fillsInFlight < most / 4);
        const auto next = list.takeDue(clock.monotonic(), allowed);
        if (!next) {
            break;
        }
        call(*next);
    }
    arm();
}

/// Where one fleet after the other fails, asking for all of them would but mark them all.
int Tracker::Private::callsAtMost() const
{
    const int most = pollsAtOnce(policy);
    return troubles < most ? most : 1;
}

void Tracker::Private::arm()
{
    const auto due = heldUntil > clock.monotonic() ? std::optional(heldUntil) : list.nextDue();
    // With all calls in flight, an answer pumps.
    if (!running || paused || !due || inFlight >= callsAtMost()
        || (armedFor && *armedFor <= *due)) {
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
    fillsInFlight += watch.asked == PollClass::History ? 1 : 0;
    const SyncId target = pollTarget(*row, watch);
    if (asksForList(*row, watch, target)) {
        watch.call = PendingCall(api.syncs(auth, policy.historySize, {}), q,
                                 [this, id](const auto &page) { takeHistory(id, page); });
    } else {
        watch.call
                = PendingCall(api.sync(auth, target, Urgency::Poll), q,
                              [this, id, target](const auto &sync) { takeSync(id, target, sync); });
    }
}

} // namespace fleetsync
