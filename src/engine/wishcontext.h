// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/serverclock.h"

namespace fleetsync {

/// What the dispatcher and the reconciler work with; all outlive them.
struct WishContext
{
    FleetApi &api;
    Store &store;
    Fleet &fleet;
    Clock &clock;
    ServerClock &serverClock;
    Random &random;
    Policy policy;
    QString who = {};               ///< the computer's user, for the journal
    FailPoint *failPoint = nullptr; ///< told each moment when there is one

    void reached(Moment moment) const
    {
        if (failPoint) {
            failPoint->reached(moment);
        }
    }
};

} // namespace fleetsync
