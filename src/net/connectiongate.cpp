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

void ConnectionGate::block(const ConnectionAuth &auth, const ApiError &error)
{
    m_blocked.insert(auth.id, {auth.token, error});
}

std::optional<ApiError> ConnectionGate::refusalOf(const ConnectionAuth &auth) const
{
    const auto blocked = m_blocked.find(auth.id);
    if (blocked == m_blocked.end() || blocked->first != auth.token) {
        return std::nullopt;
    }
    return blocked->second;
}

} // namespace fleetsync
