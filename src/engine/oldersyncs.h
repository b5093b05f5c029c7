// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fleetapi.h"
#include "core/policy.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/historykeeper.h"
#include "engine/norms.h"
#include "engine/pendingcall.h"
#include "engine/serverclock.h"

#include <QObject>

#include <optional>
#include <unordered_map>

namespace fleetsync {

/// Reads on in one fleet's list of syncs, behind the page that the tracker asks for. What comes is
/// kept for reading offline, teaches the norms and counts for the coverage. A page at a time, each
/// because somebody asked for it, and one call for a fleet: that is what keeps it from crowding out
/// the polls. A walk begins at the top, since a cursor is Terminal's and outlives no run: what is
/// known already is passed by. GUI thread.
class OlderSyncs : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FleetApi &api;
        Fleet &fleet;
        HistoryKeeper &keeper;
        Norms &norms;
        ServerClock &serverClock;
        Clock &clock;
    };
    OlderSyncs(const Parts &parts, const Policy &policy, QObject *parent = nullptr);

    /// Asks for the next page. After a failure not before Policy::pollMin has passed: a view that
    /// is laid out anew must not hammer.
    void read(const ConnectionId &fleet);
    /// Nobody waits for it any more; what was read stays.
    void drop(const ConnectionId &fleet);
    /// The next page is the first one.
    void restart(const ConnectionId &fleet) { m_walks.erase(fleet); }
    /// A person asks: what failed may be asked for at once.
    void tryAgain(const ConnectionId &fleet);

    bool isReading(const ConnectionId &fleet) const;
    /// Of the last page that was asked for; null: it came, or none was.
    const ApiError *errorOf(const ConnectionId &fleet) const;
    /// How far back the walk has come.
    std::optional<HistoryPlace> reached(const ConnectionId &fleet) const;
    /// What was read where nothing is kept: the demo, a window that only looks.
    QList<Sync> held(const ConnectionId &fleet) const { return m_held.value(fleet); }

Q_SIGNALS:
    void pageRead(const fleetsync::ConnectionId &fleet, const QList<fleetsync::Sync> &syncs);
    /// Terminal has no older ones; after the last page.
    void ended(const fleetsync::ConnectionId &fleet);
    /// It is being read, or is not any more.
    void changed(const fleetsync::ConnectionId &fleet);

private:
    struct Walk
    {
        PageGuard guard;
        QString cursor; ///< of the next page
        std::optional<HistoryPlace> reached;
        bool reading = false;
        std::optional<ApiError> error;
        std::chrono::milliseconds failedAt{0};
        PendingCall call;
    };
    struct Hash
    {
        size_t operator()(const ConnectionId &id) const { return qHash(id); }
    };

    const Walk *find(const ConnectionId &fleet) const;
    void take(const ConnectionId &fleet, const Result<Page<Sync>> &page);
    void takePage(const ConnectionId &fleet, Walk &walk, const Page<Sync> &page);
    void fail(Walk &walk, const ApiError &error);
    void hold(const FleetRow &row, const QList<Sync> &syncs);

    Parts m_parts;
    Policy m_policy;
    std::unordered_map<ConnectionId, Walk, Hash> m_walks;
    QHash<ConnectionId, QList<Sync>> m_held; ///< newest first
};

} // namespace fleetsync
