// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/durations.h"

namespace fleetsync {

/// How much longer a sync takes (ux.md, promise 3).
struct Estimate
{
    bool longer = false; ///< than usual: past the norm's `slow`, and no range is told
    std::chrono::milliseconds low{0};
    std::chrono::milliseconds high{0};
    int samples = 0; ///< earlier syncs of its kind that it rests on

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// What it rests on, as of the last answer.
struct EstimateFacts
{
    std::optional<double> percent; ///< absent: not told
    std::optional<double> rate;    ///< per cent in a millisecond, of late; absent: it stands still
    std::chrono::milliseconds running{0}; ///< since its attempt was asked for
    DurationNorm norm;
};

/// None before 3 % and 60 s. From the norm, and more and more from the rate as progress grows.
std::optional<Estimate> estimateOf(const EstimateFacts &facts);

/// What is shown next: nothing new unless it differs by over 20 %, and never more than before.
std::optional<Estimate> foldEstimate(const std::optional<Estimate> &shown,
                                     const std::optional<Estimate> &fresh);

} // namespace fleetsync
