// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/sync.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fleetsync::simulator {

namespace {

constexpr double heldAt = 96.4;

// Never even and never back: real syncs hurry and linger.
double unevenly(double part)
{
    return part + 0.08 * std::sin(4 * std::numbers::pi * part) / std::numbers::pi;
}

double progressIn(const Phase &phase, qint64 end, qint64 now)
{
    const auto span = static_cast<double>(end - phase.at);
    const double part = span <= 0 ? 0 : static_cast<double>(now - phase.at) / span;
    const double percent = phase.from + (phase.to - phase.from) * unevenly(std::min(part, 1.0));
    return std::round(percent * 100) / 100;
}

qsizetype phaseAt(const Sync &sync, qint64 now)
{
    qsizetype current = 0;
    for (qsizetype at = 1; at < sync.phases.size() && sync.phases.at(at).at <= now; ++at) {
        current = at;
    }
    return current;
}

} // namespace

SyncFacts factsAt(const Sync &sync, qint64 now)
{
    const qsizetype current = phaseAt(sync, now);
    const Phase &phase = sync.phases.at(current);
    SyncFacts facts;
    facts.status = phase.status;
    facts.attempts = phase.attempt;
    facts.reason = phase.reason;
    if (phase.status == SyncStatus::Completed || phase.status == SyncStatus::Failed) {
        facts.endedAt = phase.at;
    }
    if (phase.counted) {
        const bool last = current + 1 == sync.phases.size();
        facts.progress = progressIn(phase, last ? phase.at : sync.phases.at(current + 1).at, now);
    }
    return facts;
}

bool isActiveAt(const Sync &sync, qint64 time)
{
    if (time < sync.requestedAt) {
        return false;
    }
    const SyncStatus status = sync.phases.at(phaseAt(sync, time)).status;
    return status == SyncStatus::Requested || status == SyncStatus::InProgress;
}

void addAttempt(Sync &sync, qint64 time, const Course &course)
{
    const int attempt = sync.phases.isEmpty() ? 1 : sync.phases.constLast().attempt + 1;
    const qint64 begin = time + course.queue;
    sync.phases.append({time, SyncStatus::Requested, attempt, 0, 0, course.counted, {}});
    if (course.failsAt >= 0) {
        const auto ran
                = static_cast<qint64>(static_cast<double>(course.run) * course.failsAt / 100);
        sync.phases.append(
                {begin, SyncStatus::InProgress, attempt, 0, course.failsAt, course.counted, {}});
        sync.phases.append({begin + ran, SyncStatus::Failed, attempt, course.failsAt,
                            course.failsAt, course.counted, course.reason});
        return;
    }
    const double reached = course.hold > 0 ? heldAt : 100;
    sync.phases.append({begin, SyncStatus::InProgress, attempt, 0, reached, course.counted, {}});
    if (course.hold > 0) {
        sync.phases.append({begin + course.run,
                            SyncStatus::InProgress,
                            attempt,
                            heldAt,
                            heldAt,
                            course.counted,
                            {}});
    }
    sync.phases.append(
            {begin + course.run + course.hold, SyncStatus::Completed, attempt, 100, 100, true, {}});
}

void cancelAt(Sync &sync, qint64 now)
{
    const SyncFacts facts = factsAt(sync, now);
    sync.phases.resize(phaseAt(sync, now) + 1);
    const double reached = facts.progress.value_or(0);
    // The last value stands where the phase ended, not where it was meant to go.
    sync.phases.last().to = reached;
    sync.phases.append({std::max(now, sync.phases.constLast().at), SyncStatus::Failed,
                        facts.attempts, reached, reached, facts.progress.has_value(),
                        QStringLiteral("Sync cancelled")});
}

} // namespace fleetsync::simulator
