// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/wishrunner.h"

#include "engine/history.h"
#include "engine/wishrules.h"

namespace fleetsync {

using std::chrono::milliseconds;

namespace {

template <typename T>
const ApiError *failureOf(const Result<T> &answer)
{
    return answer ? nullptr : &answer.error();
}

} // namespace

WishRunner::WishRunner(const WishContext &context, WishBook &book, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_book(book)
{
    const ApiMonitor &monitor = m_context.api.monitor();
    connect(&monitor, &ApiMonitor::paused, this, &WishRunner::onPaused);
    connect(&m_context.fleet, &Fleet::rowsChanged, this, &WishRunner::onRowsChanged);
    connect(&m_context.fleet, &Fleet::rowsInserted, this, &WishRunner::onRowsInserted);
    connect(&m_book, &WishBook::changed, this,
            [this](const JournalEntry &entry) { pump(entry.connection); });
}

void WishRunner::pump(const ConnectionId &fleet)
{
    if (m_book.isBusy(fleet)) {
        return;
    }
    for (const RequestId &id : m_book.of(fleet)) {
        Wish &wish = *m_book.find(id);
        if (!isReady(wish)) {
            continue;
        }
        wish.hold = Hold::None;
        if (wish.entry.kind == WishKind::Request) {
            readBaseline(wish);
        } else {
            markSending(wish);
        }
        return;
    }
}

void WishRunner::release(Wish &wish)
{
    wish.hold = Hold::None;
    wish.failures = 0;
    pump(wish.entry.connection);
}

bool WishRunner::isReady(const Wish &wish) const
{
    if (wish.entry.state != WishState::Wanted || wish.recalled) {
        return false;
    }
    if (wish.entry.kind == WishKind::Resolve) {
        return wish.hold == Hold::None; // the key alone goes along
    }
    if (waitsForEnd(wish.entry) && runs(wish.entry.connection)) {
        return false;
    }
    const auto auth = authOf(wish.entry.connection);
    if (wish.hold == Hold::Token) {
        return auth && auth->token != wish.refusedToken;
    }
    return auth && wish.hold == Hold::None;
}

void WishRunner::readBaseline(Wish &wish)
{
    wish.step = Step::Reading;
    const RequestId id = wish.entry.id;
    const ConnectionAuth auth = *authOf(wish.entry.connection);
    wish.sentToken = auth.token;
    const auto page = m_context.api.syncs(auth, m_context.policy.historySize, {});
    wish.call
            = PendingCall(page, this, [this, id](const auto &answer) { takeBaseline(id, answer); });
}

void WishRunner::takeBaseline(const RequestId &id, const Result<Page<Sync>> &page)
{
    Wish &wish = *m_book.find(id);
    wish.step = Step::Resting;
    if (!page) {
        m_context.serverClock.observe(page.error().serverDate);
        settleFailure(wish, readOutcomeOf(page.error()), page.error());
        return;
    }
    m_context.reached(Moment::BaselineRead);
    m_context.serverClock.observe(page->serverDate);
    m_context.fleet.putHistory(wish.entry.connection, page->results, m_context.clock.now(),
                               page->next.isEmpty() ? Fleet::Extent::Whole : Fleet::Extent::GoesOn);
    wish.entry.baseline.clear();
    wish.entry.baselineNewest = {};
    for (const Sync &sync : page->results) {
        wish.entry.baseline.append(sync.id);
        wish.entry.baselineNewest = std::max(wish.entry.baselineNewest, sync.requestedAt);
    }
    const Sync *running = runningSync(page->results);
    if (running && waitsForEnd(wish.entry)) {
        return; // another one has begun meanwhile: its end is what starts ours
    }
    if (running) {
        m_book.settleWith(wish, WishState::Followed, *running);
        return;
    }
    markSending(wish);
}

void WishRunner::markSending(Wish &wish)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Sending;
    ++next.attempt;
    next.error.reset();
    next.sentAt = m_context.serverClock.now();
    next.settleUntil = next.sentAt.addMSecs(m_context.policy.settle.count());
    const FleetRow *row = m_context.fleet.find(next.connection);
    const Sync *target = row ? findSync(row->history, next.target) : nullptr;
    wish.attemptsBefore = target ? target->attempts : 0;
    m_context.reached(Moment::Marking);
    m_book.record(wish, next, [this](Wish &recorded, std::optional<StoreErrorKind> refused) {
        if (!refused) {
            m_context.reached(Moment::SendingKept);
            post(recorded);
        } else {
            keepWanted(recorded, *refused);
        }
    });
}

void WishRunner::keepWanted(Wish &wish, StoreErrorKind why)
{
    const bool passes = why == StoreErrorKind::Busy || why == StoreErrorKind::AlreadyInFlight;
    wish.hold = passes ? Hold::BackOff : Hold::Person;
    if (passes) {
        wakeAfter(wish, m_context.policy.pollFirst);
    } else {
        Q_EMIT notRecorded(wish.entry, why);
    }
}

void WishRunner::post(Wish &wish)
{
    wish.step = Step::Sending;
    const JournalEntry &entry = wish.entry;
    const RequestId id = entry.id;
    const auto auth = authOf(entry.connection).value_or(ConnectionAuth{entry.connection, {}});
    wish.sentToken = auth.token;
    const auto onAck = [this, id](const Result<SyncAck> &ack) { takeAck(id, ack); };
    switch (entry.kind) {
    case WishKind::Request:
        onAnswer(m_context.api.requestSync(auth, entry.request, id), this,
                 [this, id](const Result<Sync> &sync) { takeSync(id, sync); });
        break;
    case WishKind::Retry:
        onAnswer(m_context.api.retrySync(auth, entry.target, id), this, onAck);
        break;
    case WishKind::Cancel:
        onAnswer(m_context.api.cancelSync(auth, entry.target, id), this, onAck);
        break;
    case WishKind::Resolve:
        onAnswer(m_context.api.resolveIssue(entry.issue), this,
                 [this, id](const auto &issue) { takeChange(id, failureOf(issue)); });
        break;
    case WishKind::Change:
        onAnswer(m_context.api.updateConnection(auth, entry.change), this,
                 [this, id](const Result<Connection> &told) {
                     takeChange(id, failureOf(told), told ? &*told : nullptr);
                 });
        break;
    case WishKind::Remove:
        onAnswer(m_context.api.deleteConnection(auth), this,
                 [this, id](const auto &taken) { takeChange(id, failureOf(taken)); });
        break;
    }
    m_context.reached(Moment::Posted);
}

void WishRunner::wakeAfter(Wish &wish, milliseconds delay)
{
    const RequestId id = wish.entry.id;
    const int shot = ++wish.shot;
    m_context.clock.after(delay, this, [this, id, shot] { wake(id, shot); });
}

void WishRunner::wake(const RequestId &id, int shot)
{
    Wish *wish = m_book.find(id);
    // Limited wishes sleep on while Terminal's pause lasts: onPaused() wakes them.
    if (!wish || wish->shot != shot || (wish->hold == Hold::Pause && m_paused)) {
        return;
    }
    if (wish->hold == Hold::BackOff || wish->hold == Hold::Pause) {
        wish->hold = Hold::None;
        pump(wish->entry.connection);
    }
}

void WishRunner::onPaused(milliseconds remaining)
{
    m_paused = remaining.count() > 0;
    if (m_paused) {
        return;
    }
    const QList<ConnectionId> fleets = m_book.fleets();
    for (const ConnectionId &fleet : fleets) {
        for (const RequestId &id : m_book.of(fleet)) {
            Wish &wish = *m_book.find(id);
            wish.hold = wish.hold == Hold::Pause ? Hold::None : wish.hold;
        }
        pump(fleet);
    }
}

void WishRunner::onRowsChanged(const QList<qsizetype> &indexes)
{
    for (const qsizetype index : indexes) {
        pump(m_context.fleet.at(index).connection.id);
    }
}

void WishRunner::onRowsInserted(qsizetype first, qsizetype last)
{
    for (qsizetype index = first; index <= last; ++index) {
        pump(m_context.fleet.at(index).connection.id);
    }
}

/// As far as Terminal has told in this run: what is not known yet may run.
bool WishRunner::runs(const ConnectionId &fleet) const
{
    const FleetRow *row = m_context.fleet.find(fleet);
    return !row || !row->historyKnown || row->stale || runningSync(row->history);
}

std::optional<ConnectionAuth> WishRunner::authOf(const ConnectionId &fleet) const
{
    const FleetRow *row = m_context.fleet.find(fleet);
    if (!row || row->connection.token.isEmpty()) {
        return std::nullopt;
    }
    return ConnectionAuth{fleet, row->connection.token};
}

} // namespace fleetsync
