// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/estimate.h"
#include "core/progresstrace.h"

namespace fleetsync {

/// What was seen of one running sync from answer to answer. All times are the server's.
struct SyncWatch
{
    QDateTime firstSeenAt;
    QDateTime seenAt;    ///< the last answer
    QDateTime changedAt; ///< status, progress or attempts were last seen to change
    QDateTime attemptAt; ///< its attempt was asked for; invalid: FleetSync came too late to know
    Known<SyncStatus> status;
    std::optional<double> progress;
    int attempts = 0;
    std::chrono::milliseconds longestGap{0}; ///< between two changes
    QList<ProgressPoint> trace;              ///< of this attempt
    Pace pace;
    std::optional<Estimate> estimate; ///< as shown; none: nothing can be said now
    std::optional<Estimate> told;     ///< the last that was: the next one is never more
    QDateTime waitUntil; ///< the person keeps waiting: no question about it before then

    friend bool operator==(const SyncWatch &, const SyncWatch &) = default;
};

/// A sync that is seen for the first time. @param at server time of the answer
SyncWatch beginWatch(const Sync &answer, const QDateTime &at);

/// The next answer; one from before the last teaches nothing.
void goOnWatching(SyncWatch &watch, const Sync &answer, const QDateTime &at);

/// How it goes as of the last answer; the estimate follows.
void takePace(SyncWatch &watch, const std::optional<DurationNorm> &norm,
              const std::optional<std::chrono::milliseconds> &usualGap);

/// The longest gap, where enough of the attempt was watched to know it; 0 otherwise.
std::chrono::milliseconds knownGap(const SyncWatch &watch);

} // namespace fleetsync
