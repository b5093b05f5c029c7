// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/faults.h"
#include "simulator/httpmessage.h"
#include "simulator/ratelimiter.h"
#include "simulator/router.h"
#include "simulator/seenlog.h"
#include "simulator/world.h"

#include <mutex>

namespace fleetsync::simulator {

/// Request in, answer out: finds the call, meets its fault, checks key, token and rates, acts.
class Api : public RequestHandler
{
public:
    Api(const Options &options, const FleetClock &clock);

    Response handle(const Request &request) override;
    QByteArray dateHeader() const override;

    // Any thread.
    SeenLog &seen() { return m_seen; }
    FaultBook &faults() { return m_faults; }
    QStringList connectionIds() const;
    QString tokenOf(const QString &connectionId) const;

private:
    Response carryOut(const Call &call, Context &context, const QString &fault);
    std::optional<Response> refuse(const Call &call, Context &context);
    std::optional<Response> refuseByRate(const QString &token);

    Options m_options;
    FleetClock m_clock;
    RateLimiter m_applicationLimit;
    RateLimiter m_connectionLimit;
    SeenLog m_seen;
    FaultBook m_faults;
    mutable std::mutex m_worldMutex; // the server's thread changes what other threads ask about
    World m_world;
};

} // namespace fleetsync::simulator
