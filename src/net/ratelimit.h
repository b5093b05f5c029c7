// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <limits>

namespace fleetsync {

using SteadyTime = std::chrono::steady_clock::time_point;

/// At most `perSecond` a second with a burst of a quarter of it: a token bucket kept as the one
/// instant at which it would be full again. Pure: the caller brings the time.
class RateLimit
{
public:
    /// @param atMost in any one second, with the burst: the server's own limit
    explicit RateLimit(int perSecond = 1, int atMost = std::numeric_limits<int>::max());

    /// When the next one may go: `now` or later. Takes nothing.
    SteadyTime nextFree(SteadyTime now) const;

    /// Takes the next place in line and says when it is due.
    SteadyTime reserve(SteadyTime now);

    /// Nothing was taken for so long that forgetting the limit changes nothing.
    bool isIdle(SteadyTime now) const { return m_fullAt <= now; }

private:
    std::chrono::nanoseconds m_interval;
    std::chrono::nanoseconds m_burst;
    SteadyTime m_fullAt;
};

} // namespace fleetsync
