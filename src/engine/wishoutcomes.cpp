// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/backoff.h"
#include "engine/wishrunner.h"

namespace fleetsync {

using std::chrono::milliseconds;

// What the answers of the writes come to; wishrunner.cpp sends them.

void WishRunner::takeSync(const RequestId &id, const Result<Sync> &sync)
{
    m_context.reached(Moment::Answered);
    Wish &wish = *m_book.find(id);
    if (!sync) {
        takeFailure(wish, sync.error());
        return;
    }
    m_context.serverClock.observe(sync->serverDate);
    m_book.settleWith(wish, WishState::Acked, *sync);
}

void WishRunner::takeAck(const RequestId &id, const Result<SyncAck> &ack)
{
    m_context.reached(Moment::Answered);
    Wish &wish = *m_book.find(id);
    if (!ack) {
        takeFailure(wish, ack.error());
        return;
    }
    // The answer does not tell the sync's state. Read before the row changes its word, so that a
    // retried fleet does not flash up as failed.
    wish.step = Step::Confirming;
    const auto auth = authOf(wish.entry.connection);
    if (!auth) {
        confirmed(id);
        return;
    }
    wish.call = PendingCall(m_context.api.sync(*auth, wish.entry.target, Urgency::Normal), this,
                            [this, id](const Result<Sync> &sync) { takeConfirmation(id, sync); });
}

void WishRunner::takeChange(const RequestId &id, const ApiError *failed, const Connection *told)
{
    m_context.reached(Moment::Answered);
    Wish &wish = *m_book.find(id);
    const bool gone = failed && failed->kind == ErrorKind::NotFound;
    if (!failed || (gone && wish.entry.kind == WishKind::Remove)) {
        m_book.settleChange(wish, told);
    } else {
        takeFailure(wish, *failed);
    }
}

void WishRunner::takeConfirmation(const RequestId &id, const Result<Sync> &sync)
{
    if (sync) {
        m_context.serverClock.observe(sync->serverDate);
        m_context.fleet.putSync(m_book.find(id)->entry.connection, *sync);
    }
    confirmed(id);
}

void WishRunner::confirmed(const RequestId &id)
{
    Wish &wish = *m_book.find(id);
    JournalEntry next = wish.entry;
    next.state = WishState::Acked;
    next.sync = next.target;
    next.error.reset();
    m_book.settle(wish, next);
    Q_EMIT m_book.syncToFollow(next.connection, next.target);
}

void WishRunner::takeFailure(Wish &wish, const ApiError &error)
{
    m_context.serverClock.observe(error.serverDate);
    settleFailure(wish, outcomeOf(wish.entry.kind, error), error);
}

void WishRunner::settleFailure(Wish &wish, Outcome outcome, const ApiError &error)
{
    switch (outcome) {
    case Outcome::Rejected:
        reject(wish, error);
        return;
    case Outcome::NotSent:
    case Outcome::Limited:
    case Outcome::KeyRefused:
    case Outcome::TokenRefused:
        wantLater(wish, outcome, error);
        return;
    case Outcome::Conflict:
    case Outcome::Unknown:
        lookUp(wish, error);
        return;
    }
}

void WishRunner::reject(Wish &wish, const ApiError &error)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Rejected;
    next.error = error;
    if (error.kind == ErrorKind::NotFound && next.kind != WishKind::Request) {
        m_context.fleet.edit(next.connection, [&next](FleetRow &row) {
            row.syncGone = row.syncGone || (row.latest() && row.latest()->id == next.target);
        });
    }
    m_book.settle(wish, next);
}

void WishRunner::lookUp(Wish &wish, const ApiError &error)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Unknown;
    next.error = error;
    // Counted from the end of the call: it may have waited in our own queue.
    next.settleUntil = m_context.serverClock.now().addMSecs(m_context.policy.settle.count());
    m_book.settle(wish, next);
    Q_EMIT outcomeOpen(next.id);
}

void WishRunner::wantLater(Wish &wish, Outcome outcome, const ApiError &error)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Wanted;
    next.error = error;
    milliseconds delay(0);
    switch (outcome) {
    case Outcome::KeyRefused:
        wish.hold = Hold::Key;
        break;
    case Outcome::TokenRefused:
        wish.hold = Hold::Token;
        wish.refusedToken = wish.sentToken;
        break;
    case Outcome::Limited:
        wish.hold = Hold::Pause;
        delay = error.retryAfter.value_or(m_context.policy.pauseFirst);
        break;
    default:
        wish.hold = Hold::BackOff;
        delay = backoff(wish.failures++, m_context.random.unit(), m_context.policy.pollFirst,
                        m_context.policy);
    }
    if (delay.count() > 0) {
        wakeAfter(wish, delay);
    }
    m_book.settle(wish, next);
}

} // namespace fleetsync
