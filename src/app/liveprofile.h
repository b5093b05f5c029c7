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

/// What a profile is made of: which server, in whose time, under which rules.
struct ProfileSetup
{
    ServerAccess access;
    Policy policy;
    std::unique_ptr<Clock> clock;
    SessionInfo info;
};

/// One server's live object graph, from the clock up to the session; destroyed in the other order.
class LiveProfile
{
public:
    /// The simulator inside, on an accelerated clock that it shares with the program.
    /// Null, with a reason for people, when no loopback port can be had.
    static std::unique_ptr<LiveProfile> demo(QString *error);
    static std::unique_ptr<LiveProfile> server(const ServerAccess &access,
                                               const Secret &onlyConnection = {});

    explicit LiveProfile(ProfileSetup setup);

    Session &session() { return m_session; }
    const SessionInfo &info() const { return m_setup.info; }

private:
    std::unique_ptr<simulator::Simulator> m_simulator; ///< the demo only
    ProfileSetup m_setup;
    SystemRandom m_random;
    MemoryStore m_store;
    HttpFleetApi m_api;
    Session m_session;
};

} // namespace fleetsync
