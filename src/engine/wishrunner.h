// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/dispatcher.h"
#include "engine/outcome.h"
#include "engine/wishbook.h"

namespace fleetsync {

/// Carries wishes from Wanted to their outcome: baseline, journal, one POST. Those whose outcome is
/// open are handed on. GUI thread.
class WishRunner : public QObject
{
    Q_OBJECT
public:
    WishRunner(const WishContext &context, WishBook &book, QObject *parent = nullptr);

    /// Takes up the next wish of this fleet, if none is on its way.
    void pump(const ConnectionId &fleet);
    /// A person asked for it: no wait counts any more but the wish's turn.
    void release(Wish &wish);

Q_SIGNALS:
    /// The wish is in Unknown: it must be looked up.
    void outcomeOpen(const fleetsync::RequestId &wish);
    void notRecorded(const fleetsync::JournalEntry &entry, fleetsync::StoreErrorKind why);

private:
    bool isReady(const Wish &wish) const;
    void readBaseline(Wish &wish);
    void takeBaseline(const RequestId &id, const Result<Page<Sync>> &page);
    void markSending(Wish &wish);
    void keepWanted(Wish &wish, StoreErrorKind why);
    void post(Wish &wish);
    void takeSync(const RequestId &id, const Result<Sync> &sync);
    void takeAck(const RequestId &id, const Result<SyncAck> &ack);
    void takeChange(const RequestId &id, const ApiError *failed, const Connection *told = nullptr);
    void takeConfirmation(const RequestId &id, const Result<Sync> &sync);
    void confirmed(const RequestId &id);
    void takeFailure(Wish &wish, const ApiError &error);
    void settleFailure(Wish &wish, Outcome outcome, const ApiError &error);
    void reject(Wish &wish, const ApiError &error);
    void lookUp(Wish &wish, const ApiError &error);
    void wantLater(Wish &wish, Outcome outcome, const ApiError &error);
    void wakeAfter(Wish &wish, std::chrono::milliseconds delay);
    void wake(const RequestId &id, int shot);
    void onPaused(std::chrono::milliseconds remaining);
    void onRowsChanged(const QList<qsizetype> &indexes);
    void onRowsInserted(qsizetype first, qsizetype last);
    bool runs(const ConnectionId &fleet) const;
    std::optional<ConnectionAuth> authOf(const ConnectionId &fleet) const;

    WishContext m_context;
    WishBook &m_book;
    bool m_paused = false;
};

} // namespace fleetsync
