// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/connectiongate.h"

namespace fleetsync {

ConnectionGate::ConnectionGate(const Policy &policy)
    : m_perSecond(policy.perConnectionPerSecond)
{}

SteadyTime ConnectionGate::reserve(const ConnectionId &connection, SteadyTime now)
{
    constexpr qsizetype many = 4096;
    auto rate = m_rates.find(connection);
    if (rate == m_rates.end()) {
        if (m_rates.size() > many) {
            m_rates.removeIf([now](const auto &entry) { return entry.value().isIdle(now); });
        }
        rate = m_rates.insert(connection, RateLimit(m_perSecond));
    }
    return rate->reserve(now);
}

void ConnectionGate::block(const ConnectionAuth &auth, const ApiError &error, SteadyTime now)
{
    using namespace std::chrono_literals;
    m_blocked.insert(auth.id, {auth.token, error, now + 60s});
}

std::optional<ApiError> ConnectionGate::refusalOf(const ConnectionAuth &auth, SteadyTime now) const
{
    const auto blocked = m_blocked.find(auth.id);
    if (blocked == m_blocked.end() || blocked->token != auth.token || blocked->until <= now) {
        return std::nullopt;
    }
    return blocked->error;
}

} // namespace fleetsync
