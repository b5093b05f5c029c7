// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/ratelimit.h"

#include <algorithm>

namespace fleetsync {

RateLimit::RateLimit(int perSecond)
    : m_interval(std::chrono::nanoseconds(1'000'000'000 / std::max(1, perSecond)))
    , m_burst(m_interval * (std::max(1, perSecond / 4) - 1))
{}

SteadyTime RateLimit::nextFree(SteadyTime now) const
{
    return std::max(now, m_fullAt - m_burst);
}

SteadyTime RateLimit::reserve(SteadyTime now)
{
    const SteadyTime due = nextFree(now);
    m_fullAt = std::max(m_fullAt, now) + m_interval;
    return due;
}

} // namespace fleetsync
