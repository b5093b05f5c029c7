// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "core/policy.h"
#include "core/storereport.h"
#include "engine/session.h"
#include "gui/mainwindow/mainwindow.h"
#include "net/httpfleetapi.h"
#include "simulator/simulator.h"
#include "store/lookonlystore.h"
#include "store/sqlitestore.h"

#include <memory>

namespace fleetsync {

/// Where the journal is, and whether this process may write it.
struct StoreHome
{
    QString folder;
    bool lookOnly = false; ///< another process has the profile: nothing is read, kept or sent
};

/// What a profile is made of: which server, in whose time, under which rules, kept where.
struct ProfileSetup
{
    ServerAccess access;
    Policy policy;
    std::unique_ptr<Clock> clock;
    SessionInfo info;
    StoreHome home;
    FailPoint *failPoint = nullptr; ///< for tests; outlives the profile
    QString account = {};           ///< whose fleets are cached, see accountOf(); empty: no cache
};

/// Tells the fleets of one key from those of another in the cache. Far too short to find the key
/// by, or to try keys against it.
QString accountOf(const ServerAccess &access);

/// One server's live object graph, from the clock up to the session; destroyed in the other order.
class LiveProfile : public QObject
{
    Q_OBJECT
public:
    /// The simulator inside, on an accelerated clock that it shares with the program. What an
    /// earlier demo left in the folder is dropped: its server is gone.
    /// Null, with a reason for people, when no loopback port can be had.
    static std::unique_ptr<LiveProfile> demo(const StoreHome &home, QString *error,
                                             const QList<simulator::Fault> &faults = {});
    static std::unique_ptr<LiveProfile> server(const ServerAccess &access, const StoreHome &home,
                                               const Secret &onlyConnection = {});

    explicit LiveProfile(ProfileSetup setup);

    /// Opens the store, then starts the session; `opened` tells how the store was found.
    void open();

    Session &session() { return m_session; }
    const SessionInfo &info() const { return m_setup.info; }
    const ServerAccess &access() const { return m_setup.access; }
    void setKeySaved(bool saved) { m_setup.info.keySaved = saved; }

Q_SIGNALS:
    void opened(const fleetsync::StoreReport &report);
    /// The copy of past syncs could not be used, which is noticed when it is first asked.
    void historyLost(const fleetsync::CacheReport &report);

private:
    Store &store();
    void tellLater(const CacheReport &report);

    std::unique_ptr<simulator::Simulator> m_simulator; ///< the demo only
    ProfileSetup m_setup;
    SystemRandom m_random;
    std::unique_ptr<SqliteStore> m_sqlite; ///< null where this process only looks
    LookOnlyStore m_lookOnly;
    HttpFleetApi m_api;
    Session m_session;
};

} // namespace fleetsync
