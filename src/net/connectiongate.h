// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/policy.h"
#include "core/result.h"
#include "net/ratelimit.h"

#include <QHash>

#include <optional>

namespace fleetsync {

/// What holds for one connection and not for its neighbours: its rate, and its block after a 403.
/// Pure.
class ConnectionGate
{
public:
    explicit ConnectionGate(const Policy &policy);

    /// Takes the connection's next place in line and says when it is due.
    SteadyTime reserve(const ConnectionId &connection, SteadyTime now);

    /// Its token does not fit (403): nothing is sent for it until the token changes.
    /// For a minute: the fault may be mended at Terminal, and a person may ask again.
    void block(const ConnectionAuth &auth, const ApiError &error, SteadyTime now);
    std::optional<ApiError> refusalOf(const ConnectionAuth &auth, SteadyTime now) const;

private:
    int m_perSecond;
    QHash<ConnectionId, RateLimit> m_rates;
    struct Block
    {
        Secret token;
        ApiError error;
        SteadyTime until;
    };
    QHash<ConnectionId, Block> m_blocked;
};

} // namespace fleetsync
