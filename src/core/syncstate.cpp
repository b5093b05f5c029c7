// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncstate.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

using namespace std::chrono_literals;

constexpr auto longQueue = 15min;

std::optional<FleetState> fromDeletion(ConnectionStatus status)
{
    if (isBeingDeleted(status))
        return FleetState::BeingDeleted;
    return status == ConnectionStatus::Archived ? std::optional(FleetState::Archived)
                                                : std::nullopt;
}

std::optional<FleetState> fromOwnRequest(const FleetFacts &facts, bool running)
{
    if (facts.wish == WishState::Sending)
        return FleetState::Sending;
    // NeedsUser: several syncs may be ours, so the outcome is as open as before.
    if (facts.wish == WishState::Unknown || facts.wish == WishState::NeedsUser)
        return FleetState::Checking;
    // Ended as we asked, before Terminal's answer to that has come: not a failure.
    const bool ended = facts.latest && facts.latest->status.value == SyncStatus::Failed
                       && !facts.stoppedByUs;
    if (facts.stopping && (running || !facts.latest || ended))
        return FleetState::Stopping;
    if (facts.wish == WishState::Wanted)
        return FleetState::QueuedHere;
    return std::nullopt;
}

FleetState fromRunning(const Sync &sync, const std::optional<Pace> &pace)
{
    if (waitsOnProvider(sync))
        return FleetState::Waiting;
    if (sync.status.value == SyncStatus::Unknown)
        return FleetState::Syncing; // nothing may be said against a word that we do not know
    if (pace && standsStill(*pace))
        return FleetState::NoMovement;
    if (pace && isSlower(*pace))
        return FleetState::Slower;
    return sync.status.value == SyncStatus::Requested ? FleetState::Queued : FleetState::Syncing;
}

FleetState fromHistory(const FleetFacts &facts)
{
    if (!facts.latest)
        return facts.historyKnown ? FleetState::NeverSynced : FleetState::NotChecked;
    switch (facts.latest->status.value) {
    case SyncStatus::Failed:
        return facts.stoppedByUs ? FleetState::StoppedByUser : FleetState::Failed;
    case SyncStatus::Completed:
        return unresolvedIssues(*facts.latest) == 0 ? FleetState::UpToDate
                                                    : FleetState::DoneWithIssues;
    case SyncStatus::Unknown:
    case SyncStatus::Requested:
    case SyncStatus::InProgress:
        break;
    }
    // Ended in a word that we do not know: neither good nor bad may be claimed.
    return FleetState::NotChecked;
}

FleetState stateOf(const FleetFacts &facts, bool running)
{
    if (const auto state = fromDeletion(facts.connection.value))
        return *state;
    if (const auto state = fromOwnRequest(facts, running))
        return *state;
    if (running)
        return fromRunning(*facts.latest, facts.pace);
    if (facts.connection.value == ConnectionStatus::Disconnected)
        return FleetState::Disconnected;
    return fromHistory(facts);
}

/// The progress told, if it is a number, inside 0…100.
std::optional<double> toldProgress(const Sync &sync)
{
    if (!sync.progress || !std::isfinite(*sync.progress))
        return std::nullopt;
    return std::clamp(*sync.progress, 0.0, 100.0);
}

} // namespace

FleetVerdict deriveState(const FleetFacts &facts, const QDateTime &now)
{
    const bool running = facts.latest && !isFinal(*facts.latest);
    FleetVerdict verdict;
    verdict.state = stateOf(facts, running);
    verdict.disconnectedBadge = running && facts.connection.value == ConnectionStatus::Disconnected;
    verdict.unknownStatus = facts.latest && facts.latest->status.value == SyncStatus::Unknown;
    const bool inQueue = runsAtTerminal(verdict.state) && verdict.state != FleetState::Waiting
                         && facts.latest->status.value == SyncStatus::Requested;
    verdict.longInQueue = inQueue && facts.latest->requestedAt.isValid()
                          && facts.latest->requestedAt.msecsTo(now)
                                     > std::chrono::milliseconds(longQueue).count();
    return verdict;
}

bool isActive(FleetState state)
{
    switch (state) {
    case FleetState::Sending:
    case FleetState::Checking:
    case FleetState::Stopping:
    case FleetState::QueuedHere:
    case FleetState::Waiting:
    case FleetState::NoMovement:
    case FleetState::Slower:
    case FleetState::Syncing:
    case FleetState::Queued:
        return true;
    case FleetState::BeingDeleted:
    case FleetState::Archived:
    case FleetState::Disconnected:
    case FleetState::StoppedByUser:
    case FleetState::Failed:
    case FleetState::DoneWithIssues:
    case FleetState::UpToDate:
    case FleetState::NeverSynced:
    case FleetState::NotChecked:
        return false;
    }
    return false;
}

bool runsAtTerminal(FleetState state)
{
    return state == FleetState::Waiting || state == FleetState::NoMovement
           || state == FleetState::Slower || state == FleetState::Syncing
           || state == FleetState::Queued;
}

ShownProgress foldProgress(const std::optional<ShownProgress> &before, const Sync &answer)
{
    const std::optional<double> told = toldProgress(answer);
    ShownProgress shown{told, answer.attempts, false, std::nullopt};
    if (!before)
        return shown;
    // 0 = not told: becoming known is no new attempt.
    shown.startedOver = before->attempt > 0 && answer.attempts > before->attempt;
    shown.attempt = std::max(before->attempt, answer.attempts);
    if (shown.startedOver || !before->percent)
        return shown;
    if (!told || *told < *before->percent) {
        shown.percent = before->percent;
        shown.told = told;
    }
    return shown;
}

} // namespace fleetsync
