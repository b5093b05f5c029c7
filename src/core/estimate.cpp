// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/estimate.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Span = std::chrono::duration<double, std::milli>;

constexpr double leastPercent = 3;
constexpr double noticed = 0.2;
/// A rate goes on like this, give or take.
constexpr double faster = 0.8;
constexpr double slower = 1.25;
/// What is further away is no estimate.
constexpr Span furthest = 24h * 365;

struct Range
{
    Span low;
    Span high;
};

/// Towards its end the last stretch is held open until `slow`: most of what is left then ends
/// there.
Range fromNorm(const DurationNorm &norm, milliseconds running)
{
    const milliseconds lastStretch = std::min(norm.slow - running, norm.slow - norm.high);
    return {std::max(norm.low - running, milliseconds(0)),
            std::max({norm.high - running, lastStretch, milliseconds(0)})};
}

Range blended(const Range &norm, double percent, double rate)
{
    const Span left = std::min(Span((100 - percent) / rate), furthest);
    const double weight = percent / 100;
    return {norm.low * (1 - weight) + left * faster * weight,
            norm.high * (1 - weight) + left * slower * weight};
}

milliseconds whole(Span span)
{
    return std::chrono::duration_cast<milliseconds>(span);
}

milliseconds middle(const Estimate &estimate)
{
    return (estimate.low + estimate.high) / 2;
}

bool differs(const Estimate &shown, const Estimate &fresh)
{
    const Span change = middle(fresh) - middle(shown);
    return std::abs(change.count()) > noticed * Span(middle(shown)).count();
}

} // namespace

std::optional<Estimate> estimateOf(const EstimateFacts &facts)
{
    const bool told = facts.percent && std::isfinite(*facts.percent);
    const double percent = std::clamp(told ? *facts.percent : 0.0, 0.0, 100.0);
    if (facts.norm.samples < leastSamples) {
        return std::nullopt;
    }
    if (facts.running < firstMinute) {
        return std::nullopt;
    }
    if (facts.running > facts.norm.slow) {
        return Estimate{true, {}, {}, facts.norm.samples};
    }
    if (told && percent < leastPercent) {
        return std::nullopt;
    }
    Range range = fromNorm(facts.norm, facts.running);
    if (told && facts.rate && *facts.rate > 0) {
        range = blended(range, percent, *facts.rate);
    }
    return Estimate{false, whole(range.low), whole(std::max(range.low, range.high)),
                    facts.norm.samples};
}

std::optional<Estimate> foldEstimate(const std::optional<Estimate> &shown,
                                     const std::optional<Estimate> &fresh)
{
    if (!shown || !fresh || shown->longer || fresh->longer) {
        return fresh;
    }
    const bool grows = fresh->high > shown->high;
    return grows || !differs(*shown, *fresh) ? shown : fresh;
}

} // namespace fleetsync
