// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/pollplan.h"
#include "core/rare.h"
#include "core/secret.h"
#include "core/sync.h"
#include "engine/pendingcall.h"

#include <QSet>

#include <optional>
#include <set>
#include <unordered_map>

namespace fleetsync {

/// What the tracker knows of one fleet beside its row. Times are the fleet clock's monotonic ones.
struct Watch
{
    /// When to ask, as which class.
    struct Plan
    {
        PollClass kind = PollClass::Idle;
        std::chrono::milliseconds after{0};
        std::chrono::milliseconds by{0};
    };
    std::optional<Plan> plan;              ///< none while nothing is to be asked
    PollClass asked = PollClass::Idle;     ///< as which it was taken last
    bool ready = false;                    ///< its time has come: it waits for its turn
    std::chrono::milliseconds checked{-1}; ///< when it last answered; negative: never
    PollHistory history;
    ProgressPace pace;
    SyncId paced;        ///< whose pace it is
    int notFound = 0;    ///< 404 in a row
    int graceful = 0;    ///< polls that a sync followed after its end still gets
    SyncId followed;     ///< ordered by follow(); polled even if it is not the latest
    Rare<Sync> told;     ///< of `followed`, the last answer: the list may not reach back to it
    SyncId running;      ///< seen unfinished: its end is worth telling
    Rare<Sync> end;      ///< of `running`, as its poll told it: the list may not reach back to it
    SyncId gone;         ///< Terminal does not have it any more: not polled by id
    Secret sentToken;    ///< of the call under way
    Secret refusedToken; ///< 403: no calls until the row has another token
    bool wantsList = false; ///< the next call reads the history, whatever runs
    bool inFlight = false;
    bool again = false; ///< ordered while a call was under way
    PendingCall call;

    bool isRefused() const { return !refusedToken.isEmpty(); }
};

/// Which fleet is next, of those whose time has come: what should have been asked by now before
/// what merely may be, then the first class first, each with its assured share (PollShares), and
/// within a class whoever should be asked earliest. No calls, no clock.
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

    void schedule(const ConnectionId &id, const Watch::Plan &plan);
    void unschedule(const ConnectionId &id);
    /// When somebody's time comes next, beside those who wait for their turn.
    std::optional<std::chrono::milliseconds> nextDue() const;
    /// The fleet whose turn it is at `now`, taken off.
    std::optional<ConnectionId> takeDue(std::chrono::milliseconds now, PollClasses allowed);

    const QSet<ConnectionId> &active() const { return m_active; }
    void setActive(const ConnectionId &id, bool active);

private:
    using Order = std::set<std::pair<std::chrono::milliseconds, ConnectionId>>;

    void release(std::chrono::milliseconds now);

    struct Hash
    {
        size_t operator()(const ConnectionId &id) const { return qHash(id); }
    };
    std::unordered_map<ConnectionId, Watch, Hash> m_watches;
    Order m_later;                          ///< by `after`
    std::array<Order, pollClasses> m_ready; ///< by `by`
    PollShares m_shares;
    QList<ConnectionId> m_inView;
    QSet<ConnectionId> m_inViewSet;
    QSet<ConnectionId> m_active;
};

} // namespace fleetsync
