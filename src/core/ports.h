// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

// What the program asks of the world.
#include "core/actionlog.h"
#include "core/fleetapi.h"
#include "core/journalentry.h"
#include "core/storedfleet.h"
#include "core/storedsync.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <limits>

namespace fleetsync {

enum class StoreErrorKind { Full, Busy, Broken, AlreadyInFlight, ReadOnly };
struct StoreError
{
    StoreErrorKind kind = StoreErrorKind::Broken;
    friend bool operator==(const StoreError &, const StoreError &) = default;
};
template <typename T>
using StoreReply = QFuture<tl::expected<T, StoreError>>;

/// What one profile keeps between two runs (reliability.md, "Storage"): journal, action log, cache
/// of fleets, past syncs, view settings. Answers come in the order of the calls. No secret is ever
/// given to it.
class Store
{
public:
    virtual ~Store();

    /// The journal: inserts or replaces by id, durable once it answers true. Refuses a second entry
    /// of one connection in Sending or Unknown, and a sync that another entry has become
    /// (AlreadyInFlight). Each new state is a line of the action log too, in the same transaction.
    virtual StoreReply<bool> put(const JournalEntry &entry) = 0;
    /// Newest first.
    virtual StoreReply<QList<JournalEntry>> entries() = 0;
    /// Newest first, those alone that are of interest (core/journalentry.h) and the accepted
    /// retries of syncs that were stopped: few, however long the journal is.
    virtual StoreReply<QList<JournalEntry>> entriesOfInterest() = 0;
    /// Newest first, `most` at most.
    virtual StoreReply<QList<ActionLogLine>> actions(int most) = 0;

    /// The cache: inserts or replaces by connection id; all or none.
    virtual StoreReply<bool> keepFleets(const QList<StoredFleet> &fleets) = 0;
    virtual StoreReply<bool> forgetFleets(const QList<ConnectionId> &fleets) = 0;
    /// In the order of their ids, behind `after` (empty: from the first), `most` at most. A record
    /// that cannot be read is left out, so that fewer may come before the end; none comes at it.
    virtual StoreReply<QList<StoredFleet>> fleetsAfter(const ConnectionId &after, int most) = 0;
    StoreReply<QList<StoredFleet>> fleets()
    {
        return fleetsAfter({}, std::numeric_limits<int>::max());
    }

    /// Past syncs: inserts or replaces by sync id; all or none. The oldest make room in the end.
    virtual StoreReply<bool> keepSyncs(const QList<StoredSync> &syncs) = 0;
    virtual StoreReply<bool> forgetSyncs(const QList<ConnectionId> &fleets) = 0; ///< all of theirs
    virtual StoreReply<bool> forgetAllSyncs() = 0;
    /// Newest first (core/storedsync.h). A record that cannot be read is left out.
    virtual StoreReply<QList<StoredSync>> syncs(const HistoryQuery &query) = 0;

    /// How the person left the views: opaque to the store.
    virtual StoreReply<bool> keepView(const QString &name, const QByteArray &state) = 0;
    virtual StoreReply<QHash<QString, QByteArray>> views() = 0;
};

/// The world's time. Wall time may be accelerated (demo, tests); timers follow it.
class Clock
{
public:
    virtual ~Clock();

    virtual QDateTime now() const = 0; ///< UTC
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `fire` once after `delay` of this clock, in the context's thread, unless the context
    /// dies first.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> fire)
            = 0;
};

/// Chance as an argument.
class Random
{
public:
    virtual ~Random();

    virtual double unit() = 0; ///< [0, 1)
    virtual RequestId requestId() = 0;
};

/// A moment in a wish's life between which two a process may die (reliability.md, "Journal before
/// POST").
enum class Moment {
    Wanting,      ///< clicked, not yet in the journal
    WantedKept,   ///< in the journal, nothing sent
    BaselineRead, ///< Terminal's list before the POST is known
    Marking,      ///< about to be marked as sending
    SendingKept,  ///< the point of no return is in the journal
    Posted,       ///< the POST has been handed to the network
    Answered,     ///< its answer is here, not yet in the journal
    LookingUp,    ///< its answer is lost, the list is asked for
    OutcomeKept,  ///< what became of it is in the journal
};

/// Is told each moment; the product does nothing with them, the kill test dies there.
class FailPoint
{
public:
    virtual ~FailPoint();

    virtual void reached(Moment moment) = 0;
};

} // namespace fleetsync
