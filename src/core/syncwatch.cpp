// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncwatch.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

milliseconds elapsed(const QDateTime &from, const QDateTime &to)
{
    return std::max(milliseconds(from.msecsTo(to)), milliseconds(0));
}

void note(SyncWatch &watch, const Sync &answer, const QDateTime &at)
{
    watch.seenAt = at;
    watch.status = answer.status;
    watch.progress = answer.progress ? answer.progress : watch.progress;
    watch.attempts = std::max(watch.attempts, answer.attempts);
    if (answer.progress && std::isfinite(*answer.progress)) {
        addToTrace(watch.trace, at, std::clamp(*answer.progress, 0.0, 100.0));
    }
}

/// What one answer leaves out another may tell: only what was told can have changed.
bool hasChanged(const SyncWatch &watch, const Sync &answer)
{
    return watch.status != answer.status || (answer.progress && watch.progress != answer.progress)
           || (answer.attempts > 0 && watch.attempts != answer.attempts);
}

/// Without an own rate yet: as fast as it came here.
std::optional<double> rate(const SyncWatch &watch, milliseconds running)
{
    if (const auto own = rateOf(watch.trace)) {
        return own;
    }
    if (watch.trace.size() > 1 || !watch.progress || running.count() <= 0) {
        return std::nullopt;
    }
    return *watch.progress / static_cast<double>(running.count());
}

} // namespace

SyncWatch beginWatch(const Sync &answer, const QDateTime &at)
{
    SyncWatch watch;
    watch.firstSeenAt = at;
    watch.changedAt = at;
    const bool isFirst
            = answer.attempts <= 1 && answer.requestedAt.isValid() && answer.requestedAt <= at;
    if (isFirst) {
        watch.attemptAt = answer.requestedAt;
    }
    if (isFirst && answer.status.value == SyncStatus::Requested) {
        watch.changedAt = answer.requestedAt; // it can have been nothing else since
    }
    note(watch, answer, at);
    return watch;
}

void goOnWatching(SyncWatch &watch, const Sync &answer, const QDateTime &at)
{
    if (!at.isValid() || at < watch.seenAt) {
        return;
    }
    const bool startedOver = watch.attempts > 0 && answer.attempts > watch.attempts;
    if (hasChanged(watch, answer)) {
        // Not until `at`: the computer may have slept since the last answer.
        watch.longestGap = std::max(watch.longestGap, elapsed(watch.changedAt, watch.seenAt));
        watch.changedAt = at;
        watch.waitUntil = {};
    }
    if (startedOver) {
        watch.firstSeenAt = at;
        watch.attemptAt = at;
        watch.trace.clear();
        watch.progress.reset();
        watch.estimate.reset();
        watch.told.reset();
    }
    note(watch, answer, at);
}

void takePace(SyncWatch &watch, const std::optional<DurationNorm> &norm,
              const std::optional<milliseconds> &usualGap)
{
    Pace &pace = watch.pace;
    pace.running.reset();
    if (watch.attemptAt.isValid()) {
        pace.running = elapsed(watch.attemptAt, watch.seenAt);
    }
    pace.unmoved = elapsed(watch.changedAt, watch.seenAt);
    pace.norm = norm;
    pace.usualGap = usualGap;
    std::optional<Estimate> fresh;
    if (norm && pace.running) {
        const bool told = !watch.trace.isEmpty();
        fresh = estimateOf({told ? std::optional(watch.trace.constLast().percent) : std::nullopt,
                            rate(watch, *pace.running), *pace.running, *norm});
    }
    watch.estimate = foldEstimate(watch.told, fresh);
    watch.told = watch.estimate ? watch.estimate : watch.told;
}

milliseconds knownGap(const SyncWatch &watch)
{
    const bool mostOfIt = watch.attemptAt.isValid()
                          && 2 * elapsed(watch.firstSeenAt, watch.seenAt)
                                     >= elapsed(watch.attemptAt, watch.seenAt);
    return mostOfIt ? watch.longestGap : milliseconds(0);
}

} // namespace fleetsync
