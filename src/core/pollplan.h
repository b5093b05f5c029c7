// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/sync.h"

#include <chrono>

namespace fleetsync {

/// What the tracker remembers between two polls of one sync.
struct PollHistory
{
    int unchanged = 0; ///< answers in a row without a change of status, progress or attempts
    int failures = 0;  ///< polls in a row without an answer
    bool inView = false;
};

/// How long to wait before the next poll of an unfinished sync: pollMin while it moves, doubling
/// while it does not, to pollMax, or to pollWaiting while it waits on its provider; in view no
/// further than 2 × pollMin, or pollMax while it waits. Failed polls double on their own from
/// pollMin to pollMax; the longer wait counts (reliability.md, "Calls").
std::chrono::milliseconds nextPollDelay(const Sync &sync, const PollHistory &history,
                                        const Policy &policy);

} // namespace fleetsync
