// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "engine/keycheck.h"
#include "net/httpfleetapi.h"

namespace fleetsync {

/// A key being checked, with a connection of its own: the profile is made only once it is accepted.
struct KeyTrial
{
    KeyTrial(const ServerAccess &access, const Policy &policy)
        : api(access, policy, random)
        , check(api)
    {}

    SystemRandom random;
    HttpFleetApi api;
    KeyCheck check;
};

} // namespace fleetsync
