// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/fleetfacts.h"

namespace fleetsync {

namespace {

/// Our cancel stands: it is under way, or was taken.
bool cancelStands(WishState state)
{
    return !isSettled(state) || state == WishState::Acked || state == WishState::Adopted;
}

bool cancelWasTaken(WishState state)
{
    return state == WishState::Acked || state == WishState::Adopted;
}

} // namespace

FleetFacts factsOf(const FleetRow &row)
{
    FleetFacts facts;
    facts.connection = row.connection.status;
    facts.hasToken = !row.connection.token.isEmpty();
    // Read in an earlier run counts: what was empty then was never synced, as of then.
    facts.historyKnown = row.historyKnown || row.checkedAt.isValid();
    if (row.latest()) {
        facts.latest = *row.latest();
    }
    if (row.wish) {
        facts.wish = row.wish->state;
    }
    const bool aboutLatest = row.stop && (!row.latest() || row.latest()->id == row.stop->target);
    facts.stopping = aboutLatest && cancelStands(row.stop->state);
    facts.stoppedByUs = aboutLatest && row.latest() && cancelWasTaken(row.stop->state);
    if (row.watch) {
        facts.pace = row.watch->pace;
    }
    return facts;
}

} // namespace fleetsync
