// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/durations.h"
#include "core/journalentry.h"
#include "core/sync.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace fleetsync {

/// The one derived state of a fleet (ux.md §1), in the order of the facets.
enum class FleetState {
    BeingDeleted,
    Archived,
    Sending,
    Checking,
    Stopping,
    QueuedHere,
    Waiting,
    NoMovement,
    Slower,
    Syncing,
    Queued,
    Disconnected,
    StoppedByUser,
    Failed,
    DoneWithIssues,
    UpToDate,
    NeverSynced,
    NotChecked,
};
inline constexpr int fleetStateCount = 18;

/// Everything that the state is derived from.
struct FleetFacts
{
    Known<ConnectionStatus> connection;
    bool hasToken = true;
    bool historyKnown = false;     ///< GET /syncs answered at least once
    std::optional<Sync> latest;    ///< newest sync
    std::optional<WishState> wish; ///< our newest unsettled wish of kind Request or Retry
    bool stopping = false;         ///< our cancel was sent, the sync is not final yet
    bool stoppedByUs = false;      ///< our own record says that we cancelled `latest`
    std::optional<Pace> pace;      ///< of `latest` while it runs
};

struct FleetVerdict
{
    FleetState state = FleetState::NotChecked;
    bool disconnectedBadge = false; ///< a disconnected fleet with a running sync
    bool longInQueue = false;       ///< requested over 15 min ago: "still in Terminal's queue"
    /// The sync's status is outside the documented list: Syncing while it runs, NotChecked once the
    /// server told `completedAt`. Show the server's word.
    bool unknownStatus = false;

    friend bool operator==(const FleetVerdict &, const FleetVerdict &) = default;
};

/// First match wins, in the order of ux.md §1. A wish in Wanted is QueuedHere, in Sending Sending,
/// in Unknown or NeedsUser Checking.
/// @param now server time
FleetVerdict deriveState(const FleetFacts &facts, const QDateTime &now);

/// True for states in which something is under way.
bool isActive(FleetState state);
/// True for states of a sync that Terminal has and we do nothing about.
bool runsAtTerminal(FleetState state);

/// Whole percent for the bar: what is shown of `sync`, held at its maximum inside one attempt.
struct ShownProgress
{
    std::optional<double> percent; ///< absent: busy, "working, no percentage yet"
    int attempt = 0;
    bool startedOver = false;   ///< `attempts` rose since the last answer
    std::optional<double> told; ///< the true value when it is below what is shown

    friend bool operator==(const ShownProgress &, const ShownProgress &) = default;
};

/// Folds a new answer into what was shown before of the same sync (ux.md §1, last paragraph).
ShownProgress foldProgress(const std::optional<ShownProgress> &before, const Sync &answer);

} // namespace fleetsync
