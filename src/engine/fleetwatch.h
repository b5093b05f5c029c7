// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedfleet.h"
#include "engine/fleetrow.h"

namespace fleetsync {

class Norms;

/// The latest sync as it was before an answer.
struct LatestBefore
{
    SyncId id = {};
    bool hadEnded = false;
};

LatestBefore latestOf(const FleetRow &row);

/// Keeps the row's watch in step with its latest sync. @param now for answers that tell no date
void watchLatest(FleetRow &row, const LatestBefore &before, const QDateTime &now);

/// Goes on where an earlier run left off: what has not moved since then has not moved.
void resumeWatch(FleetRow &row, const StoredFleet &fleet);

/// How the running sync goes beside others of its kind, and how much longer it takes.
void comparePace(FleetRow &row, const Norms *norms);

} // namespace fleetsync
