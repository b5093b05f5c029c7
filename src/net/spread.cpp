// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/spread.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

/// On HTTP/1.1 Qt opens six connections to a host; more requests wait inside it, out of our order
/// and with their time-outs running.
constexpr qsizetype http1Connections = 6;
constexpr int managersAtMost = 8;
constexpr qsizetype http2AtLeast = 24;
/// Answers do not come evenly: what just suffices on average makes calls wait.
constexpr double http1Headroom = 1.5;
/// Here room costs no connections, and what a stall held up goes out at once.
constexpr double http2Headroom = 3;
/// The first six opened their connections, which is slow: fewer than half of these.
constexpr size_t enoughToTell = 13;

/// As many as start while one of them is answered (Little's law).
double neededAtOnce(int perSecond, std::optional<std::chrono::nanoseconds> answerTime)
{
    const std::chrono::duration<double> seconds = answerTime.value_or(std::chrono::nanoseconds(0));
    return std::min(1e6, perSecond * seconds.count());
}

} // namespace

Spread spreadFor(const Policy &policy, Protocol protocol,
                 std::optional<std::chrono::nanoseconds> answerTime)
{
    const double needed = neededAtOnce(policy.perApplicationPerSecond, answerTime);
    if (protocol == Protocol::Http2) {
        const auto wished
                = std::max(http2AtLeast, static_cast<qsizetype>(std::ceil(http2Headroom * needed)));
        const qsizetype atOnce = std::min<qsizetype>(policy.inFlight, wished);
        return {1, atOnce, atOnce};
    }
    const auto wished = static_cast<int>(
            std::ceil(http1Headroom * needed / static_cast<double>(http1Connections)));
    const int managers = protocol == Protocol::Http1 ? std::clamp(wished, 1, managersAtMost) : 1;
    return {managers, http1Connections,
            std::min<qsizetype>(policy.inFlight, managers * http1Connections)};
}

void AnswerTimes::add(std::chrono::nanoseconds time)
{
    m_times[m_count++ % m_times.size()] = time;
}

std::optional<std::chrono::nanoseconds> AnswerTimes::typical() const
{
    if (m_count < enoughToTell) {
        return std::nullopt;
    }
    auto sorted = m_times;
    const auto known = static_cast<std::ptrdiff_t>(std::min(m_count, sorted.size()));
    const auto middle = sorted.begin() + known / 2;
    std::nth_element(sorted.begin(), middle, sorted.begin() + known);
    return *middle;
}

} // namespace fleetsync
