// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/virtualoffice.h"

namespace fleetsync::test {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype rowsInView = 36;
constexpr auto scrollsEvery = 10s;

bool runs(const FleetRow &row)
{
    return row.latest() && !isFinal(*row.latest());
}

} // namespace

VirtualOffice::VirtualOffice(const Policy &policy, const VirtualTerminal::Options &options)
    : m_policy(policy)
    , m_terminal(m_clock, policy, options)
    , m_dispatcher({m_terminal, m_store, m_fleet, m_clock, m_serverClock, m_random, policy})
    , m_tracker(m_terminal, m_fleet, m_clock, m_serverClock, policy)
{
    m_fleet.setNow([this] { return m_serverClock.now(); });
    m_fleet.upsert(m_terminal.list());
    QObject::connect(&m_dispatcher, &Dispatcher::syncToFollow, &m_tracker, &Tracker::follow);
    QObject::connect(&m_terminal.monitor(), &ApiMonitor::paused, &m_tracker,
                     [this](std::chrono::milliseconds left) { m_tracker.setPaused(left > 0ms); });
    m_tracker.start();
}

void VirtualOffice::warmUp()
{
    const auto isKnown = [this] {
        for (qsizetype i = 0; i < m_fleet.size(); ++i) {
            if (!m_fleet.at(i).historyKnown) {
                return false;
            }
        }
        return true;
    };
    while (!isKnown()) {
        pass(1min);
    }
    pass(5min);
    m_terminal.startTally();
    m_ages.clear();
}

void VirtualOffice::pass(std::chrono::milliseconds time)
{
    const auto end = m_clock.monotonic() + time;
    auto scrolls = m_clock.monotonic();
    while (m_clock.monotonic() < end) {
        if (m_clock.monotonic() >= scrolls) {
            look();
            scrolls += scrollsEvery;
        }
        test::pass(m_clock, std::min<std::chrono::milliseconds>(1s, end - m_clock.monotonic()));
        for (const ConnectionId &id : std::as_const(m_inView)) {
            const FleetRow *row = m_fleet.find(id);
            if (row && runs(*row)) {
                m_ages.append(std::chrono::milliseconds(row->checkedAt.msecsTo(m_clock.now())));
            }
        }
    }
}

void VirtualOffice::look()
{
    m_inView.clear();
    for (qsizetype i = 0; i < m_fleet.size() && m_inView.size() < rowsInView; ++i) {
        if (runs(m_fleet.at(i))) {
            m_inView.append(m_fleet.at(i).connection.id);
        }
    }
    m_tracker.setInView(m_inView);
}

} // namespace fleetsync::test
