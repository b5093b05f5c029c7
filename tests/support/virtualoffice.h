// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/dispatcher.h"
#include "engine/tracker.h"
#include "store/memorystore.h"
#include "support/toldrandom.h"
#include "support/virtualterminal.h"

namespace fleetsync::test {

/// FleetSync at work on a VirtualTerminal: the real fleet, tracker and dispatcher, on told time.
/// Its window shows the first fleets whose sync runs.
class VirtualOffice
{
public:
    VirtualOffice(const Policy &policy, const VirtualTerminal::Options &options);

    /// Until each history has been read once; then the tally begins.
    void warmUp();
    void pass(std::chrono::milliseconds time);

    ToldClock &clock() { return m_clock; }
    VirtualTerminal &terminal() { return m_terminal; }
    Fleet &fleet() { return m_fleet; }
    Dispatcher &dispatcher() { return m_dispatcher; }
    const Policy &policy() const { return m_policy; }

    /// How old what the window shows of running syncs was, second by second.
    const QList<std::chrono::milliseconds> &agesInView() const { return m_ages; }

private:
    void look();

    Policy m_policy;
    ToldClock m_clock;
    VirtualTerminal m_terminal;
    ServerClock m_serverClock{m_clock};
    Fleet m_fleet;
    MemoryStore m_store;
    ToldRandom m_random;
    Dispatcher m_dispatcher;
    Tracker m_tracker;
    QList<ConnectionId> m_inView;
    QList<std::chrono::milliseconds> m_ages;
};

} // namespace fleetsync::test
