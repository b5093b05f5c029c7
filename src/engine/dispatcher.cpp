// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/dispatcher.h"

#include "engine/earlierwishes.h"
#include "engine/history.h"
#include "engine/reconciler.h"
#include "engine/wishbook.h"
#include "engine/wishrules.h"
#include "engine/wishrunner.h"

#include <algorithm>

namespace fleetsync {

struct Dispatcher::Private
{
    explicit Private(const WishContext &wishContext)
        : context(wishContext)
        , book(context)
        , runner(context, book)
        , reconciler(context, book)
        , earlier(context, {book, runner, reconciler})
    {}

    RequestId want(JournalEntry entry);
    RequestId wantAbout(const ConnectionId &fleet, WishKind kind, const SyncId &sync);
    RequestId wantOnce(const JournalEntry &entry);
    void wantAgain(Wish &wish, const SyncId &after);

    WishContext context;
    WishBook book;
    WishRunner runner;
    Reconciler reconciler;
    EarlierWishes earlier;
};

namespace {

JournalEntry entryOf(const ConnectionId &fleet, WishKind kind)
{
    JournalEntry entry;
    entry.connection = fleet;
    entry.kind = kind;
    return entry;
}

} // namespace

RequestId Dispatcher::Private::want(JournalEntry entry)
{
    entry.id = context.random.requestId();
    entry.createdAt = context.clock.now();
    entry.who = context.who;
    Wish &wish = book.add(entry);
    context.reached(Moment::Wanting);
    book.record(wish, entry, [this](Wish &recorded, std::optional<StoreErrorKind> refused) {
        if (!refused) {
            context.reached(Moment::WantedKept);
            runner.pump(recorded.entry.connection);
            return;
        }
        const JournalEntry lost = recorded.entry;
        book.forget(lost.id);
        Q_EMIT runner.notRecorded(lost, *refused);
        runner.pump(lost.connection);
    });
    return entry.id;
}

RequestId Dispatcher::Private::wantAbout(const ConnectionId &fleet, WishKind kind,
                                         const SyncId &sync)
{
    const FleetRow *row = context.fleet.find(fleet);
    if (!row || (sync.isEmpty() && !row->latest())) {
        return {};
    }
    JournalEntry entry = entryOf(fleet, kind);
    entry.target = sync.isEmpty() ? row->latest()->id : sync;
    return wantOnce(entry);
}

/// A double click is one wish: these have no look-up before them that would notice the first.
RequestId Dispatcher::Private::wantOnce(const JournalEntry &entry)
{
    for (const RequestId &id : book.of(entry.connection)) {
        Wish *wish = book.find(id);
        if (wish && !isSettled(wish->entry.state) && isSameOrder(wish->entry, entry)) {
            if (wish->hold == Hold::Person) {
                runner.release(*wish); // it waited for just this
            }
            return id;
        }
    }
    return want(entry);
}

Dispatcher::Dispatcher(const WishContext &context, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(context))
{
    connect(&d->book, &WishBook::changed, this, &Dispatcher::wishChanged);
    connect(&d->book, &WishBook::syncToFollow, this, &Dispatcher::syncToFollow);
    connect(&d->book, &WishBook::notKept, this, &Dispatcher::outcomeNotKept);
    connect(&d->runner, &WishRunner::notRecorded, this, &Dispatcher::notRecorded);
    connect(&d->runner, &WishRunner::outcomeOpen, &d->reconciler, &Reconciler::start);
    connect(&d->earlier, &EarlierWishes::interrupted, this, &Dispatcher::interrupted);
    connect(&d->earlier, &EarlierWishes::takenUp, this, &Dispatcher::resumed);
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::recall()
{
    d->earlier.recall();
}

void Dispatcher::resume()
{
    d->earlier.resume();
}

RequestId Dispatcher::submit(const ConnectionId &fleet, const SyncRequest &request)
{
    JournalEntry entry = entryOf(fleet, WishKind::Request);
    entry.request = request;
    return d->want(entry);
}

RequestId Dispatcher::retry(const ConnectionId &fleet, const SyncId &sync)
{
    return d->wantAbout(fleet, WishKind::Retry, sync);
}

RequestId Dispatcher::stop(const ConnectionId &fleet, const SyncId &sync)
{
    return d->wantAbout(fleet, WishKind::Cancel, sync);
}

RequestId Dispatcher::resolve(const ConnectionId &fleet, const IssueId &issue)
{
    JournalEntry entry = entryOf(fleet, WishKind::Resolve);
    entry.issue = issue;
    return d->wantOnce(entry);
}

RequestId Dispatcher::change(const ConnectionId &fleet, const ConnectionPatch &patch)
{
    JournalEntry entry = entryOf(fleet, WishKind::Change);
    entry.change = patch;
    return d->wantOnce(entry);
}

RequestId Dispatcher::remove(const ConnectionId &fleet)
{
    return d->wantOnce(entryOf(fleet, WishKind::Remove));
}

void Dispatcher::sendAgain(const RequestId &id)
{
    Wish *wish = d->book.find(id);
    if (wish && maySendAgain(*wish)) {
        d->wantAgain(*wish, {});
    }
}

void Dispatcher::startAfter(const RequestId &id)
{
    Wish *wish = d->book.find(id);
    if (wish && mayStartAfter(*wish)) {
        d->wantAgain(*wish, wish->entry.sync);
    }
}

/// @param after for a Request: the sync that it waits for; empty: at once
void Dispatcher::Private::wantAgain(Wish &wish, const SyncId &after)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Wanted;
    next.target = next.kind == WishKind::Request ? after : next.target;
    next.createdAt = context.clock.now(); // the newest wish again: its row shows it
    next.sync = {};
    next.baseline.clear();
    next.baselineNewest = {};
    next.candidates.clear();
    next.error.reset();
    next.dismissed = false;
    // Held until it is in the journal: nothing may go out before.
    wish.hold = Hold::Person;
    book.record(wish, next, [this](Wish &recorded, std::optional<StoreErrorKind> refused) {
        if (refused) {
            Q_EMIT runner.notRecorded(recorded.entry, *refused);
        } else {
            runner.release(recorded);
        }
    });
}

void Dispatcher::adopt(const RequestId &id, const SyncId &sync)
{
    Wish *wish = d->book.find(id);
    if (!wish || wish->entry.state != WishState::NeedsUser) {
        return;
    }
    const FleetRow *row = d->context.fleet.find(wish->entry.connection);
    const Sync *known = row ? findSync(row->history, sync) : nullptr;
    Sync chosen;
    chosen.id = sync;
    d->book.settleWith(*wish, WishState::Adopted, known ? Sync(*known) : chosen);
}

void Dispatcher::dismiss(const RequestId &id)
{
    Wish *wish = d->book.find(id);
    if (!wish) {
        return;
    }
    if (mayWithdraw(*wish)) {
        wish->call.reset();
        JournalEntry next = wish->entry;
        next.state = WishState::CancelledByUser;
        d->book.settle(*wish, next);
    } else if (isSettled(wish->entry.state) && wish->step == Step::Resting) {
        JournalEntry seen = wish->entry;
        seen.dismissed = true;
        d->book.settle(*wish, seen);
        d->book.forget(id);
    }
}

QList<JournalEntry> Dispatcher::wishes() const
{
    QList<JournalEntry> all;
    const QList<ConnectionId> fleets = d->book.fleets();
    for (const ConnectionId &fleet : fleets) {
        for (const RequestId &id : d->book.of(fleet)) {
            all.append(d->book.find(id)->entry);
        }
    }
    return all;
}

const JournalEntry *Dispatcher::find(const RequestId &id) const
{
    const Wish *wish = d->book.find(id);
    return wish ? &wish->entry : nullptr;
}

} // namespace fleetsync
