// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/ratelimiter.h"

namespace fleetsync::simulator {

using namespace std::chrono_literals;

bool RateLimiter::fits(const QString &key, Clock::time_point now)
{
    const auto found = m_calls.find(key);
    if (m_perSecond == 0 || found == m_calls.end()) {
        return true;
    }
    while (!found->empty() && now - found->front() >= 1s) {
        found->pop_front();
    }
    return found->size() < static_cast<std::size_t>(m_perSecond);
}

void RateLimiter::count(const QString &key, Clock::time_point now)
{
    if (m_perSecond > 0) {
        m_calls[key].push_back(now);
    }
}

} // namespace fleetsync::simulator
