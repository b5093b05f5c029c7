// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/sync.h"

#include <array>
#include <bitset>
#include <chrono>
#include <optional>

namespace fleetsync {

/// How fast one sync moves, by the progress that its answers told.
class ProgressPace
{
public:
    /// @param at monotonic
    void note(double percent, std::chrono::milliseconds at);

    /// From `now` until it would be complete at the pace seen so far, or at its latest one where
    /// that is quicker; none while it was not seen moving.
    std::optional<std::chrono::milliseconds> left(std::chrono::milliseconds now) const;

private:
    struct Sample
    {
        double percent;
        std::chrono::milliseconds at;
    };
    std::optional<Sample> m_first;
    std::optional<Sample> m_before; ///< the last one but one that moved
    std::optional<Sample> m_last;
};

/// What the tracker remembers between two polls of one sync.
struct PollHistory
{
    int unchanged = 0; ///< answers in a row without a change of status, progress or attempts
    int failures = 0;  ///< polls in a row without an answer
    bool inView = false;
    std::optional<std::chrono::milliseconds> left = {}; ///< ProgressPace::left() at the last answer
};

/// When to ask next, both from the last answer on: not before `after`, and better not after `by`.
struct PollTime
{
    std::chrono::milliseconds after;
    std::chrono::milliseconds by;
};

/// The next poll of an unfinished sync. After pollMin (in view pollInView) while it moves, doubling
/// while it does not, to pollMax, or to pollWaiting while it waits on its provider; in view no
/// further than 2 × pollMin, or pollMax while it waits. Failed polls double on their own from
/// pollMin to pollMax; the longer wait counts (reliability.md, "Calls").
///
/// Where calls are scarce, `by` says who needs his most: each poll comes when three fifths of
/// what was left have passed, so that a sync's end is met closely with few polls.
PollTime nextPoll(const Sync &sync, const PollHistory &history, const Policy &policy);

/// What a check is worth to people, first things first. Writes, pages and lists that the program
/// waits for are not the plan's: they go before all of these.
enum class PollClass {
    InView,     ///< what the user looks at
    EndingSoon, ///< expected to end within Policy::endingSoon
    Unfinished,
    Idle,
    History, ///< never read so far
};
inline constexpr size_t pollClasses = 5;
using PollClasses = std::bitset<pollClasses>;

/// Shares the calls out: the first class that has something due goes first, but each has its
/// assured part of the calls that are really made, so that none starves however slow the server.
class PollShares
{
public:
    /// Which of the due ones may call now; counts as called. None when nothing is due.
    std::optional<PollClass> take(PollClasses due);

private:
    std::array<double, pollClasses> m_credit{};
};

/// How often an idle fleet out of view is looked at, all of them within their assured part of
/// Policy::perApplicationPerSecond. Where that makes it rare, a fleet whose next automatic sync is
/// expected may wait for it.
/// @param untilAutomatic untilNextAutomatic()
std::chrono::milliseconds idleWait(qsizetype fleets,
                                   std::optional<std::chrono::milliseconds> untilAutomatic,
                                   const Policy &policy);

/// Until Terminal is likely to have begun the next automatic sync, as regularly as it did the last
/// ones; none where they are too few or too irregular to tell, or where that moment has passed.
/// @param newestFirst when the fleet's syncs were requested, server time
std::optional<std::chrono::milliseconds> untilNextAutomatic(const QList<QDateTime> &newestFirst,
                                                            const QDateTime &serverNow);

/// How many polls may be under way at once: enough for the rate at any usual latency, and so few
/// that what comes into view does not wait long behind what was chosen before.
int pollsAtOnce(const Policy &policy);

} // namespace fleetsync
