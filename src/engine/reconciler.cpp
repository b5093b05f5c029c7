// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/reconciler.h"

#include "engine/candidates.h"
#include "engine/history.h"
#include "engine/outcome.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fleetsync {

using std::chrono::milliseconds;

namespace {

bool isConflict(const Wish &wish)
{
    return wish.entry.error && wish.entry.error->kind == ErrorKind::Conflict;
}

} // namespace

Reconciler::Reconciler(const WishContext &context, WishBook &book, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_book(book)
{}

void Reconciler::start(const RequestId &id)
{
    Wish &wish = *m_book.find(id);
    wish.lookups = 0;
    wish.listsWithout = 0;
    if (isConflict(wish)) {
        lookUp(id, ++wish.shot);
    } else {
        scheduleNext(wish);
    }
}

/// lookupDelays count from the end of the call; past the last of them, from look-up to look-up.
milliseconds Reconciler::delayOf(const Wish &wish) const
{
    const auto &delays = m_context.policy.lookupDelays;
    const auto known = static_cast<int>(std::size(delays));
    if (wish.lookups >= known) {
        return wish.failures > 0 ? delays[known - 2] : delays[2];
    }
    return wish.lookups == 0 ? delays[0] : delays[wish.lookups] - delays[wish.lookups - 1];
}

void Reconciler::scheduleNext(Wish &wish)
{
    wish.step = Step::Resting;
    const RequestId id = wish.entry.id;
    const int shot = ++wish.shot;
    m_context.clock.after(delayOf(wish), this, [this, id, shot] { lookUp(id, shot); });
    ++wish.lookups;
}

void Reconciler::failed(Wish &wish, const ApiError &error)
{
    m_context.serverClock.observe(error.serverDate);
    ++wish.failures;
    scheduleNext(wish);
}

/// An interrupted call may have waited in our own queue after it was marked as sending. It was sent
/// before the program ended, and so settles from the first answer afterwards at the latest; but not
/// so late that others' syncs of the next hours are taken for it.
void Reconciler::heard(Wish &wish, const QDateTime &serverDate)
{
    m_context.serverClock.observe(serverDate);
    if (std::exchange(wish.interrupted, false)) {
        const Policy &policy = m_context.policy;
        const QDateTime now = m_context.serverClock.now().addMSecs(policy.settle.count());
        const QDateTime most = wish.entry.sentAt.addMSecs(policy.sendingMost.count());
        wish.entry.settleUntil = std::max(wish.entry.settleUntil, std::min(now, most));
    }
}

void Reconciler::lookUp(const RequestId &id, int shot)
{
    Wish *wish = m_book.find(id);
    if (!wish || wish->shot != shot || wish->entry.state != WishState::Unknown) {
        return;
    }
    if (wish->entry.kind == WishKind::Remove && isShownAsDeleted(*wish)) {
        m_book.settleChange(*wish);
        return;
    }
    if (!authOf(*wish) && wish->entry.kind != WishKind::Resolve) {
        scheduleNext(*wish); // The fleets are not loaded yet, or it lost its token.
        return;
    }
    m_context.reached(Moment::LookingUp);
    wish->step = Step::LookingUp;
    wish->listed.clear();
    wish->guard = PageGuard(m_context.policy.maxPages);
    const SyncId named = isConflict(*wish) ? syncNamedBy(*wish->entry.error) : SyncId();
    switch (wish->entry.kind) {
    case WishKind::Request:
        named.isEmpty() ? askList(*wish, {}) : askSync(*wish, named);
        return;
    case WishKind::Retry:
    case WishKind::Cancel:
        askSync(*wish, wish->entry.target);
        return;
    case WishKind::Resolve:
    case WishKind::Change:
    case WishKind::Remove:
        askObject(*wish);
        return;
    }
}

/// It may have lost its token on the way out.
bool Reconciler::isShownAsDeleted(const Wish &wish) const
{
    const FleetRow *row = m_context.fleet.find(wish.entry.connection);
    return row && !row->unlisted && isBeingDeleted(row->connection.status.value);
}

void Reconciler::askList(Wish &wish, const QString &cursor)
{
    const RequestId id = wish.entry.id;
    const auto page = m_context.api.syncs(*authOf(wish), m_context.policy.historySize, cursor);
    wish.call = PendingCall(page, this, [this, id](const auto &answer) { takeList(id, answer); });
}

void Reconciler::takeList(const RequestId &id, const Result<Page<Sync>> &page)
{
    Wish &wish = *m_book.find(id);
    if (!page) {
        failed(wish, page.error());
        return;
    }
    heard(wish, page->serverDate);
    wish.listed += page->results;
    // Newest first: what lies before the POST need not be read.
    const PageEnd end = reachesBack(wish.entry, page->results)
                                ? PageEnd::Done
                                : wish.guard.next(page->next, page->results.size());
    if (end == PageEnd::More && authOf(wish)) {
        askList(wish, page->next);
        return;
    }
    wish.failures = 0;
    wish.complete = end == PageEnd::Done;
    m_context.fleet.putHistory(wish.entry.connection, wish.listed, m_context.clock.now(),
                               page->next.isEmpty() ? Fleet::Extent::Whole : Fleet::Extent::GoesOn);
    judgeList(wish);
}

void Reconciler::judgeList(Wish &wish)
{
    if (wish.entry.kind != WishKind::Request) {
        judgeConflict(wish);
        return;
    }
    const QList<Sync> found = candidatesOf(wish.entry, wish.listed, m_book.claimed(wish));
    if (found.size() == 1) {
        m_book.settleWith(wish, WishState::Adopted, found.first());
    } else if (found.size() > 1) {
        for (const Sync &sync : found) {
            wish.entry.candidates.append(sync.id);
        }
        settleAs(wish, WishState::NeedsUser);
    } else if (isConflict(wish)) {
        judgeConflict(wish);
    } else {
        judgeNone(wish);
    }
}

/// Another sync stood in the way: followed while it runs. It may have ended since.
void Reconciler::judgeConflict(Wish &wish)
{
    const Sync *running = runningSync(wish.listed);
    if (running) {
        m_book.settleWith(wish, WishState::Followed, *running);
    } else {
        settleAs(wish, WishState::NotStarted);
    }
}

void Reconciler::judgeNone(Wish &wish)
{
    const bool settled = m_context.serverClock.now() > wish.entry.settleUntil;
    wish.listsWithout += wish.complete && settled ? 1 : 0;
    if (wish.listsWithout >= m_context.policy.completeListsForNotStarted) {
        settleAs(wish, WishState::NotStarted);
    } else {
        scheduleNext(wish);
    }
}

void Reconciler::askSync(Wish &wish, const SyncId &sync)
{
    const RequestId id = wish.entry.id;
    const auto answer = m_context.api.sync(*authOf(wish), sync, Urgency::Normal);
    wish.call = PendingCall(
            answer, this, [this, id, sync](const Result<Sync> &told) { takeSync(id, sync, told); });
}

void Reconciler::takeSync(const RequestId &id, const SyncId &asked, const Result<Sync> &sync)
{
    Wish &wish = *m_book.find(id);
    if (sync) {
        wish.failures = 0;
        heard(wish, sync->serverDate);
        wish.entry.kind == WishKind::Request ? takeNamed(wish, *sync) : takeTarget(wish, *sync);
        return;
    }
    const bool gone = sync.error().kind == ErrorKind::NotFound;
    if (wish.entry.kind == WishKind::Request && authOf(wish)) {
        askList(wish, {}); // The name in the 409 was of no use.
    } else if (gone && asked == wish.entry.target) {
        wish.entry.error = sync.error();
        m_context.fleet.edit(wish.entry.connection, [&asked](FleetRow &row) {
            row.syncGone = row.syncGone || (row.latest() && row.latest()->id == asked);
        });
        settleAs(wish, WishState::Rejected);
    } else {
        failed(wish, sync.error());
    }
}

void Reconciler::takeNamed(Wish &wish, const Sync &sync)
{
    const bool ours = isCandidate(wish.entry, sync, m_book.claimed(wish));
    if (ours || !isFinal(sync)) {
        m_book.settleWith(wish, ours ? WishState::Adopted : WishState::Followed, sync);
    } else {
        m_context.fleet.putSync(wish.entry.connection, sync);
        settleAs(wish, WishState::NotStarted); // What stood in the way has ended since.
    }
}

/// A retry or a cancel shows in the sync that it was about.
void Reconciler::takeTarget(Wish &wish, const Sync &sync)
{
    m_context.fleet.putSync(wish.entry.connection, sync);
    const bool acted = wish.entry.kind == WishKind::Retry
                               ? wasRetried(wish.entry, sync, wish.attemptsBefore)
                               : isFinal(sync);
    if (acted) {
        wish.entry.error.reset();
        wish.entry.sync = sync.id;
        settleAs(wish, WishState::Acked);
    } else if (isConflict(wish) && authOf(wish)) {
        askList(wish, {});
    } else {
        notSeenYet(wish);
    }
}

void Reconciler::notSeenYet(Wish &wish)
{
    if (m_context.serverClock.now() > wish.entry.settleUntil) {
        settleAs(wish, WishState::NotStarted);
    } else {
        scheduleNext(wish);
    }
}

void Reconciler::settleAs(Wish &wish, WishState state)
{
    JournalEntry next = wish.entry;
    next.state = state;
    m_book.settle(wish, next);
    if (state == WishState::Acked) {
        Q_EMIT m_book.syncToFollow(next.connection, next.sync);
    }
}

std::optional<ConnectionAuth> Reconciler::authOf(const Wish &wish) const
{
    const FleetRow *row = m_context.fleet.find(wish.entry.connection);
    if (!row || row->connection.token.isEmpty()) {
        return std::nullopt;
    }
    return ConnectionAuth{wish.entry.connection, row->connection.token};
}

} // namespace fleetsync
