// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/history.h"
#include "engine/trackerprivate.h"

namespace fleetsync {

namespace {

/// Something in it moved: the next poll need not wait longer.
bool moved(const Sync *before, const Sync &after)
{
    return !before || before->status != after.status || before->progress != after.progress
           || before->attempts != after.attempts;
}

/// What is polled, while anything is.
Sync liveSync(const FleetRow &row)
{
    const Sync *running = runningSync(row.history);
    const Sync *live = running ? running : row.latest();
    return live ? *live : Sync();
}

/// A list drops the row's syncs that it does not reach back to. Null: nothing was told so far.
const Sync *lastOf(const FleetRow *row, const Watch &watch, const SyncId &id)
{
    const Sync *listed = row ? findSync(row->history, id) : nullptr;
    const bool isTold = watch.told && watch.told->id == id;
    return listed || !isTold ? listed : &*watch.told;
}

bool isLatest(const FleetRow &row, const SyncId &sync)
{
    return row.latest() && row.latest()->id == sync;
}

} // namespace

void Tracker::Private::takeSync(const ConnectionId &id, const SyncId &asked,
                                const Result<Sync> &sync)
{
    Watch &watch = list[id];
    noteLanded(watch);
    if (sync) {
        noteAnswer(watch, sync->serverDate);
        noteSync(id, watch, *sync);
        scheduleNext(id);
        Q_EMIT q->answered();
    } else if (sync.error().kind == ErrorKind::NotFound) {
        notFound(id, watch, asked);
    } else {
        fail(id, watch, sync.error());
    }
    pump();
}

void Tracker::Private::noteSync(const ConnectionId &id, Watch &watch, const Sync &sync)
{
    const FleetRow *row = fleet.find(id);
    const bool changed = moved(lastOf(row, watch, sync.id), sync);
    watch.history.unchanged = changed ? 0 : watch.history.unchanged + 1;
    watch.told = watch.followed == sync.id ? Rare<Sync>(sync) : Rare<Sync>();
    notePace(watch, sync);
    fleet.putSync(id, sync);
    fleet.edit(id, [&](FleetRow &edited) {
        edited.checkedAt = lastAnswerAt;
        edited.checkError.reset();
        edited.syncGone = edited.syncGone && !isLatest(edited, sync.id);
    });
    if (!isFinal(sync)) {
        watch.running = sync.id;
        watch.end.reset();
        watch.graceful = 0;
        return;
    }
    if (watch.graceful > 0 && !changed) {
        --watch.graceful;
        return;
    }
    watch.followed = {};
    // Its end: the history once more, with the issues and whatever came after it.
    if (watch.running == sync.id) {
        watch.end = sync;
        watch.wantsList = true;
    }
}

void Tracker::Private::takeHistory(const ConnectionId &id, const Result<Page<Sync>> &page)
{
    Watch &watch = list[id];
    noteLanded(watch);
    if (!page) {
        fail(id, watch, page.error());
        pump();
        return;
    }
    noteAnswer(watch, page->serverDate);
    watch.wantsList = false;
    const FleetRow *row = fleet.find(id);
    const Sync before = row ? liveSync(*row) : Sync();
    if (const Sync *unfinished = runningSync(page->results)) {
        notePace(watch, *unfinished);
    }
    fleet.putHistory(id, page->results, lastAnswerAt,
                     page->next.isEmpty() ? Fleet::Extent::Whole : Fleet::Extent::GoesOn);
    const Sync live = row ? liveSync(*row) : Sync();
    if (live.id != before.id || moved(&before, live)) {
        watch.history.unchanged = 0;
    } else if (row && standsStill(*row, watch, live.id)) {
        ++watch.history.unchanged; // the list is read in place of a poll
    }
    scheduleNext(id);
    tellEnd(id);
    Q_EMIT q->answered();
    pump();
}

void Tracker::Private::noteLanded(Watch &watch)
{
    watch.inFlight = false;
    --inFlight;
    fillsInFlight -= watch.asked == PollClass::History ? 1 : 0;
}

void Tracker::Private::notePace(Watch &watch, const Sync &sync)
{
    if (watch.paced != sync.id) {
        watch.paced = sync.id;
        watch.pace = {};
    }
    if (sync.progress) {
        watch.pace.note(*sync.progress, watch.checked);
    }
    watch.history.left = watch.pace.left(watch.checked);
}

void Tracker::Private::noteAnswer(Watch &watch, const QDateTime &serverDate)
{
    serverClock.observe(serverDate);
    lastAnswerAt = clock.now();
    watch.checked = clock.monotonic();
    watch.history.failures = 0;
    watch.notFound = 0;
    troubles = 0;
}

/// Tells the end of the sync that was seen running, once.
void Tracker::Private::tellEnd(const ConnectionId &id)
{
    const FleetRow *row = fleet.find(id);
    Watch *watch = list.find(id);
    if (!row || !watch) {
        return;
    }
    const Sync *followed = findSync(row->history, watch->running);
    if (!followed && watch->end && watch->end->id == watch->running) {
        followed = &*watch->end;
    }
    const bool ended = followed && isFinal(*followed) && watch->graceful == 0;
    const Sync last = ended ? *followed : Sync();
    const Sync *unfinished = runningSync(row->history);
    if (ended && watch->followed == last.id) {
        watch->followed = {};
    }
    if (ended || watch->running.isEmpty()) {
        watch->running = unfinished ? unfinished->id : SyncId();
    }
    if (ended) {
        watch->end.reset();
        Q_EMIT q->ended(id, last);
    }
}

void Tracker::Private::notFound(const ConnectionId &id, Watch &watch, const SyncId &asked)
{
    ++watch.history.failures;
    if (++watch.notFound >= policy.pollNotFoundForGone) {
        watch.gone = asked;
        watch.followed = {};
        watch.running = {};
        watch.notFound = 0;
        watch.history.failures = 0;
        fleet.edit(id, [&asked](FleetRow &row) {
            row.syncGone = row.syncGone || isLatest(row, asked);
        });
    }
    scheduleNext(id);
}

void Tracker::Private::fail(const ConnectionId &id, Watch &watch, const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return; // The program is closing.
    }
    serverClock.observe(error.serverDate);
    ++watch.history.failures;
    const bool trouble = error.kind == ErrorKind::NoAnswer || error.kind == ErrorKind::ServerTrouble
                         || error.kind == ErrorKind::NotSent;
    troubles = trouble ? troubles + 1 : 0;
    if (troubles >= pollsAtOnce(policy)) {
        heldUntil = clock.monotonic() + policy.pollMin;
    }
    fleet.edit(id, [&error](FleetRow &row) { row.checkError = error; });
    const FleetRow *row = fleet.find(id);
    // A token that came while the call was under way has not been refused.
    if (error.kind == ErrorKind::Forbidden && row && row->connection.token == watch.sentToken) {
        watch.refusedToken = watch.sentToken;
        list.setActive(id, false);
        return; // Only this fleet; its calls begin again with another token.
    }
    scheduleNext(id);
    tellEnd(id);
    if (error.kind == ErrorKind::Unauthorized) {
        q->stop();
    }
    Q_EMIT q->checkFailed(error);
}

} // namespace fleetsync
