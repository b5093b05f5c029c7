// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetbar.h"

namespace fleetsync {

namespace {

Bar barOfRunning(const FleetRow &row)
{
    const Sync *sync = row.latest();
    if (!sync) {
        return Bar::Busy;
    }
    if (waitsOnProvider(*sync)) {
        return Bar::Hatched;
    }
    if (sync->status.value == SyncStatus::Requested) {
        return Bar::Empty;
    }
    return row.progress && row.progress->percent ? Bar::Percent : Bar::Busy;
}

} // namespace

Bar barOf(const FleetRow &row)
{
    switch (row.verdict.state) {
    case FleetState::Sending:
    case FleetState::Checking:
        return Bar::Busy;
    case FleetState::QueuedHere:
    case FleetState::Queued:
        return Bar::Empty;
    case FleetState::Waiting:
        return Bar::Hatched;
    case FleetState::Stopping:
    case FleetState::NoMovement:
    case FleetState::Slower:
    case FleetState::Syncing:
        return barOfRunning(row);
    case FleetState::BeingDeleted:
    case FleetState::Archived:
    case FleetState::Disconnected:
    case FleetState::StoppedByUser:
    case FleetState::Failed:
    case FleetState::DoneWithIssues:
    case FleetState::UpToDate:
    case FleetState::NeverSynced:
    case FleetState::NotChecked:
        return Bar::None;
    }
    return Bar::None;
}

std::optional<double> percentOf(const FleetRow &row)
{
    return barOf(row) == Bar::Percent ? row.progress->percent : std::nullopt;
}

} // namespace fleetsync
