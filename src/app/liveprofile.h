// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "core/policy.h"
#include "engine/session.h"
#include "gui/mainwindow/mainwindow.h"
#include "net/httpfleetapi.h"
#include "simulator/simulator.h"
#include "store/memorystore.h"

#include <memory>

namespace fleetsync {

/// One server's live object graph, from the clock up to the session; destroyed in the other order.
class LiveProfile
{
public:
    /// The simulator inside, on an accelerated clock that it shares with the program.
    /// Null, with a reason for people, when no loopback port can be had.
    static std::unique_ptr<LiveProfile> demo(QString *error);
    static std::unique_ptr<LiveProfile> server(const ServerAccess &access,
                                               const Secret &onlyConnection = {});

    Session &session() { return *m_session; }
    const SessionInfo &info() const { return m_info; }

private:
    LiveProfile(const ServerAccess &access, const Policy &policy);

    std::unique_ptr<simulator::Simulator> m_simulator; ///< the demo only
    std::unique_ptr<Clock> m_clock;
    SystemRandom m_random;
    MemoryStore m_store;
    HttpFleetApi m_api;
    std::unique_ptr<Session> m_session;
    SessionInfo m_info;
};

/// PRODUCTION, SANDBOX or the host's own name, read off the address.
Environment environmentOf(const QUrl &server);

} // namespace fleetsync
