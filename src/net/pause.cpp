// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/pause.h"

#include <algorithm>

namespace fleetsync {

using std::chrono::milliseconds;

Pause::Pause(const Policy &policy)
    : m_policy(policy)
{}

milliseconds Pause::begin(SteadyTime now, SteadyTime sentAt, std::optional<milliseconds> told,
                          double unit)
{
    if (m_round == 0 || sentAt > m_began) {
        m_round = std::min(m_round + 1, 20);
        m_began = now;
    }
    // "At once" is no wait: it would be asked, refused and asked again without end.
    const bool toldAWait = told && *told >= std::min(m_policy.pauseLeast, m_policy.pauseFirst);
    const milliseconds base
            = toldAWait ? *told : milliseconds(m_policy.pauseFirst * (1LL << (m_round - 1)));
    const milliseconds capped = std::clamp(base, milliseconds(0), m_policy.pauseCap);
    const auto extra = milliseconds(
            static_cast<milliseconds::rep>(0.1 * unit * static_cast<double>(capped.count())));
    m_until = std::max(m_until, now + capped + extra);
    m_announced = true;
    return std::chrono::ceil<milliseconds>(m_until - now);
}

void Pause::served(SteadyTime sentAt)
{
    if (sentAt > m_until) {
        m_round = 0;
    }
}

bool Pause::takeEnd(SteadyTime now)
{
    if (!m_announced || isActive(now)) {
        return false;
    }
    m_announced = false;
    return true;
}

} // namespace fleetsync
