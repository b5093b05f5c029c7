// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "net/ratelimit.h"

#include <chrono>
#include <optional>

namespace fleetsync {

/// The pause that a 429 asks for. Pure: the caller brings time and chance.
class Pause
{
public:
    explicit Pause(const Policy &policy);

    /// A 429 arrived. Without a told wait it is pauseFirst, doubled for each further round; several
    /// 429 of one round (sent before the pause began) count once.
    /// @param unit chance in [0, 1): up to 10 % are added, so that users do not come back together
    /// @returns what remains from `now`
    std::chrono::milliseconds begin(SteadyTime now, SteadyTime sentAt,
                                    std::optional<std::chrono::milliseconds> told, double unit);

    /// A call that was not limited: the next pause without a figure starts small again.
    void served(SteadyTime sentAt);

    bool isActive(SteadyTime now) const { return now < m_until; }
    SteadyTime until() const { return m_until; }

    /// True once after each pause.
    bool takeEnd(SteadyTime now);

private:
    Policy m_policy;
    int m_round = 0;
    bool m_announced = false;
    SteadyTime m_began;
    SteadyTime m_until;
};

} // namespace fleetsync
