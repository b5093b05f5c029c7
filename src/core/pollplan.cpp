// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/pollplan.h"

#include <algorithm>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

milliseconds doubled(milliseconds start, int times, milliseconds cap)
{
    milliseconds delay = std::min(start, cap);
    for (int i = 0; i < times && delay < cap; ++i)
        delay = std::min(delay * 2, cap);
    return delay;
}

milliseconds slowest(const Sync &sync, bool inView, const Policy &policy)
{
    if (waitsOnProvider(sync))
        return inView ? policy.pollMax : policy.pollWaiting;
    return inView ? std::min(policy.pollMin * 2, policy.pollMax) : policy.pollMax;
}

} // namespace

milliseconds nextPollDelay(const Sync &sync, const PollHistory &history, const Policy &policy)
{
    const milliseconds cap = slowest(sync, history.inView, policy);
    const milliseconds quiet = doubled(policy.pollMin, history.unchanged, cap);
    const milliseconds failing = doubled(policy.pollMin, history.failures - 1, policy.pollMax);
    return std::max(quiet, failing);
}

} // namespace fleetsync
