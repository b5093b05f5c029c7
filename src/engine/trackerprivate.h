// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/tracker.h"
#include "engine/watchlist.h"

namespace fleetsync {

/// The tracker's inside; tracker.cpp makes the calls, trackeranswers.cpp takes what they
/// bring, trackerplan.cpp says when the next are due.
struct Tracker::Private
{
    using ms = std::chrono::milliseconds;

    void enlist(const FleetRow &row);
    void onInserted(qsizetype first, qsizetype last);
    void onChanged(const QList<qsizetype> &indexes);
    void pump();
    int callsAtMost() const;
    void arm();
    void call(const ConnectionId &id);
    void orderNow(const ConnectionId &id);
    void scheduleNext(const ConnectionId &id);
    void hasten(const ConnectionId &id, ms place);
    void forgetAll();
    SyncId pollTarget(const FleetRow &row, const Watch &watch) const;
    bool asksForList(const FleetRow &row, const Watch &watch, const SyncId &target) const;
    static bool standsStill(const FleetRow &row, const Watch &watch, const SyncId &sync);
    PollTime timeOf(const FleetRow &row, const Watch &watch) const;
    std::optional<ms> untilAutomatic(const FleetRow &row) const;
    PollClass classOf(const FleetRow &row, const Watch &watch) const;

    void takeSync(const ConnectionId &id, const SyncId &asked, const Result<Sync> &sync);
    void noteSync(const ConnectionId &id, Watch &watch, const Sync &sync);
    void takeHistory(const ConnectionId &id, const Result<Page<Sync>> &page);
    void noteLanded(Watch &watch);
    static void notePace(Watch &watch, const Sync &sync);
    void noteAnswer(Watch &watch, const QDateTime &serverDate);
    void tellEnd(const ConnectionId &id);
    void notFound(const ConnectionId &id, Watch &watch, const SyncId &asked);
    void fail(const ConnectionId &id, Watch &watch, const ApiError &error);

    Tracker *q;
    FleetApi &api;
    Fleet &fleet;
    Clock &clock;
    ServerClock &serverClock;
    Policy policy;
    WatchList list;
    QDateTime lastAnswerAt;
    std::optional<ms> armedFor;
    int shot = 0; ///< the timer that counts: earlier ones do nothing
    int inFlight = 0;
    int fillsInFlight = 0; ///< of them, those of PollClass::History
    int troubles = 0;      ///< failures in a row, of whatever fleets: the server's
    ms heldUntil{0}; ///< what is due waits for a server in trouble, but for one call that tries
    bool running = false;
    bool paused = false;
};

} // namespace fleetsync
