// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "core/rare.h"
#include "engine/pendingcall.h"
#include "engine/wishcontext.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <unordered_map>

namespace fleetsync {

/// What a wish is busy with. All but Resting keep other wishes of its fleet waiting.
enum class Step { Resting, Reading, Recording, Sending, Confirming, LookingUp };

/// What a wish in Wanted waits for besides its turn.
enum class Hold { None, BackOff, Pause, Key, Token, Person };

/// One wish as it lives in memory; the entry is what the journal holds.
struct Wish
{
    JournalEntry entry;
    Step step = Step::Resting;
    Hold hold = Hold::None;
    Secret sentToken;         ///< of the last call
    Secret refusedToken;      ///< with Hold::Token
    int failures = 0;         ///< in a row, for the back-off
    int shot = 0;             ///< the timer that counts: earlier ones do nothing
    int attemptsBefore = 0;   ///< of the target of a Retry; 0: not known
    bool interrupted = false; ///< its call never ended: when it was sent is not known
    bool recalled = false;    ///< of an earlier run, and not taken up yet: it is shown, no more
    bool earlier = false;     ///< of an earlier run, and nothing has become of it in this one
    int lookups = 0;
    int listsWithout = 0; ///< complete lists without a candidate, after settleUntil
    QList<Sync> listed;   ///< the list that is being read, page by page
    PageGuard guard;
    bool complete = false; ///< the list reached back to before the POST
    PendingCall call;      ///< reads only
};

/// The wishes of this run, the journal behind them and the fleets' rows in front. GUI thread.
class WishBook : public QObject
{
    Q_OBJECT
public:
    explicit WishBook(const WishContext &context, QObject *parent = nullptr);

    Wish &add(const JournalEntry &entry);
    Wish *find(const RequestId &id);
    /// In the order in which they came.
    const QList<RequestId> &of(const ConnectionId &fleet) const;
    QList<ConnectionId> fleets() const { return m_byFleet.keys(); }
    /// Out of memory and off the row; the journal keeps it.
    void forget(const RequestId &id);

    bool isBusy(const ConnectionId &fleet) const;
    /// Syncs of this fleet that other wishes have become.
    QSet<SyncId> claimed(const Wish &wish) const;

    using Recorded = std::function<void(Wish &, std::optional<StoreErrorKind>)>;
    /// Takes `next` into the journal; only once it is durable the wish has changed and is told.
    void record(Wish &wish, const JournalEntry &next, Recorded done);
    /// A fact that holds whether the journal takes it or not: told at once.
    void settle(Wish &wish, const JournalEntry &next);
    /// The request has become this sync, whose facts are at hand: Acked, Adopted or Followed.
    void settleWith(Wish &wish, WishState state, const Sync &sync);
    /// Terminal has done what a Resolve, Change or Remove asked for: Acked, the row shows it.
    /// @param told the connection as the answer tells it, if it does
    void settleChange(Wish &wish, const Connection *told = nullptr);
    /// Puts it on its fleet's row again, as far as it is still worth that.
    void show(const Wish &wish);

Q_SIGNALS:
    void changed(const fleetsync::JournalEntry &entry);
    void syncToFollow(const fleetsync::ConnectionId &fleet, const fleetsync::SyncId &sync);
    /// A fact that the journal did not take; tried again with the next one that it takes.
    void notKept(const fleetsync::JournalEntry &entry, fleetsync::StoreErrorKind why);

private:
    void onInserted(qsizetype first, qsizetype last);
    void tellStart(const JournalEntry &entry, const Sync &sync);
    void showEntry(const JournalEntry &entry);
    void showChange(const JournalEntry &entry);
    void publish(Wish &wish, const JournalEntry &next);
    void chooseStops();
    Rare<JournalEntry> stopOf(const ConnectionId &fleet, const SyncId &sync) const;

    void keep(const JournalEntry &entry);
    void keepWhatWasRefused();

    WishContext m_context;
    Fleet &m_fleet;
    QSet<RequestId> m_refused; ///< facts that the journal has not taken yet
    struct Hash
    {
        size_t operator()(const RequestId &id) const { return qHash(id); }
    };
    std::unordered_map<RequestId, Wish, Hash> m_wishes; ///< node-based: a Wish & stays good
    QHash<ConnectionId, QList<RequestId>> m_byFleet;
    QSet<ConnectionId> m_severalStops; ///< of which syncs, their latest one decides
};

} // namespace fleetsync
