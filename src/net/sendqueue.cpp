// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/sendqueue.h"

#include <algorithm>

namespace fleetsync {

void SendQueue::add(quint64 id, Lane lane)
{
    m_lanes[static_cast<size_t>(lane)].push_back(id);
}

void SendQueue::addLater(quint64 id, Lane lane, SteadyTime due)
{
    m_later.insert({due, Later{id, lane}});
}

std::optional<quint64> SendQueue::take(SteadyTime now)
{
    releaseDue(now);
    for (auto &lane : m_lanes) {
        if (!lane.empty()) {
            const quint64 id = lane.front();
            lane.pop_front();
            return id;
        }
    }
    return std::nullopt;
}

bool SendQueue::hasReady(SteadyTime now)
{
    releaseDue(now);
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [](const auto &lane) { return !lane.empty(); });
}

std::optional<SteadyTime> SendQueue::nextDue() const
{
    if (m_later.empty()) {
        return std::nullopt;
    }
    return m_later.begin()->first;
}

void SendQueue::releaseDue(SteadyTime now)
{
    while (!m_later.empty() && m_later.begin()->first <= now) {
        const Later later = m_later.begin()->second;
        m_later.erase(m_later.begin());
        add(later.id, later.lane);
    }
}

} // namespace fleetsync
