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

int burstOf(int perSecond, int atMost)
{
    return std::max(0, std::min(perSecond / 4 - 1, atMost - perSecond));
}

} // namespace

RateLimit::RateLimit(int perSecond, int atMost)
    : m_interval(intervalOf(std::max(1, perSecond)))
    , m_burst(m_interval * burstOf(perSecond, atMost))
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
