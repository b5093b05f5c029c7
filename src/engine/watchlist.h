// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/pollplan.h"
#include "core/secret.h"
#include "engine/pendingcall.h"

#include <QSet>

#include <deque>
#include <optional>
#include <set>
#include <unordered_map>

namespace fleetsync {

/// What the tracker knows of one fleet beside its row. Times are the fleet clock's monotonic ones.
struct Watch
{
    std::optional<std::chrono::milliseconds> due;
    std::chrono::milliseconds checked{-1}; ///< when it last answered; negative: never
    PollHistory history;
    int notFound = 0;       ///< 404 in a row
    int graceful = 0;       ///< polls that a sync followed after its end still gets
    SyncId followed;        ///< ordered by follow(); polled even if it is not the latest
    SyncId running;         ///< seen unfinished: its end is worth telling
    SyncId gone;            ///< Terminal does not have it any more: not polled by id
    Secret sentToken;       ///< of the call under way
    Secret refusedToken;    ///< 403: no calls until the row has another token
    bool wantsList = false; ///< the next call reads the history, whatever runs
    bool inFlight = false;
    bool again = false; ///< ordered while a call was under way
    PendingCall call;

    bool isRefused() const { return !refusedToken.isEmpty(); }
};

/// Which fleet is next: those in view that are not filled, then what is due, then the rest that is
/// not filled. No calls, no clock.
class WatchList
{
public:
    Watch &operator[](const ConnectionId &id) { return m_watches[id]; }
    Watch *find(const ConnectionId &id);
    void remove(const ConnectionId &id);
    void clear();

    void setInView(const QList<ConnectionId> &ids);
    const QList<ConnectionId> &inView() const { return m_inView; }
    bool isInView(const ConnectionId &id) const { return m_inViewSet.contains(id); }

    void schedule(const ConnectionId &id, std::chrono::milliseconds at);
    void unschedule(const ConnectionId &id);
    std::optional<std::chrono::milliseconds> nextDue() const;
    /// The next fleet that is due at `now`, taken off.
    std::optional<ConnectionId> takeDue(std::chrono::milliseconds now);

    /// Its history was never read.
    void addUnfilled(const ConnectionId &id);
    std::optional<ConnectionId> takeUnfilled(bool inViewOnly);
    bool isUnfilled(const ConnectionId &id) const { return m_unfilled.contains(id); }

    const QSet<ConnectionId> &active() const { return m_active; }
    void setActive(const ConnectionId &id, bool active);

private:
    struct Hash
    {
        size_t operator()(const ConnectionId &id) const { return qHash(id); }
    };
    std::unordered_map<ConnectionId, Watch, Hash> m_watches;
    std::set<std::pair<std::chrono::milliseconds, ConnectionId>> m_due;
    QSet<ConnectionId> m_unfilled;
    std::deque<ConnectionId> m_unfilledOrder; ///< may name fleets that are filled by now
    QList<ConnectionId> m_inView;
    QSet<ConnectionId> m_inViewSet;
    QSet<ConnectionId> m_active;
};

} // namespace fleetsync
