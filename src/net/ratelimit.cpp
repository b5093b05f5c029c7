// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/ratelimit.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// Rounded up: a second must never hold one more.
std::chrono::nanoseconds intervalOf(int perSecond)
{
    return std::chrono::nanoseconds((1'000'000'000LL + perSecond - 1) / perSecond);
}

} // namespace

RateLimit::RateLimit(int perSecond)
    : m_interval(intervalOf(std::max(1, perSecond)))
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
