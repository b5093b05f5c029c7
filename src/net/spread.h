// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"

#include <array>
#include <optional>

namespace fleetsync {

/// How many calls are out at once, and over how many QNetworkAccessManagers.
struct Spread
{
    int managers = 1;
    qsizetype perManager = 6;
    qsizetype atOnce = 6;

    friend bool operator==(const Spread &, const Spread &) = default;
};

enum class Protocol {
    Unknown, ///< nothing was answered yet
    Http1,
    Http2,
};

/// What the policy's rate needs when an answer takes so long (performance.md, "What was found to
/// matter", 9). Pure.
/// @param answerTime nullopt: not known yet
Spread spreadFor(const Policy &policy, Protocol protocol,
                 std::optional<std::chrono::nanoseconds> answerTime);

/// The median of the last answers' times: one slow answer opens no connections.
class AnswerTimes
{
public:
    void add(std::chrono::nanoseconds time);

    /// nullopt until there are enough to tell.
    std::optional<std::chrono::nanoseconds> typical() const;

private:
    std::array<std::chrono::nanoseconds, 31> m_times{};
    size_t m_count = 0; ///< of all that were added
};

} // namespace fleetsync
