// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/fleetwatch.h"

#include "engine/norms.h"

namespace fleetsync {

namespace {

void watchTo(FleetRow &row, const Sync &latest, const QDateTime &at)
{
    if (row.watch) {
        goOnWatching(*row.watch, latest, at);
    } else if (at.isValid()) {
        row.watch = beginWatch(latest, at);
    }
}

} // namespace

LatestBefore latestOf(const FleetRow &row)
{
    const Sync *latest = row.latest();
    return latest ? LatestBefore{latest->id, isFinal(*latest)} : LatestBefore();
}

void watchLatest(FleetRow &row, const LatestBefore &before, const QDateTime &now)
{
    const Sync *latest = row.latest();
    const bool isSame = latest && latest->id == before.id;
    if (!isSame) {
        row.watch.reset();
        row.latestGap = {};
    }
    if (!latest) {
        return;
    }
    const QDateTime at = latest->serverDate.isValid() ? latest->serverDate : now;
    if (isFinal(*latest)) {
        if (row.watch) {
            goOnWatching(*row.watch, *latest, at);
            row.latestGap = knownGap(*row.watch);
            row.watch.reset();
        }
        return;
    }
    watchTo(row, *latest, at);
    if (isSame && before.hadEnded && row.watch) {
        row.watch->attemptAt = at; // somebody retries it before our eyes
    }
}

void resumeWatch(FleetRow &row, const StoredFleet &fleet)
{
    row.latestGap = fleet.latestGap;
    const Sync *latest = row.latest();
    if (!latest || isFinal(*latest) || !fleet.changedAt.isValid()) {
        return;
    }
    watchTo(row, *latest, std::max(fleet.changedAt, fleet.checkedAt));
    row.watch->changedAt = fleet.changedAt;
    row.watch->attemptAt = fleet.attemptAt;
    row.watch->waitUntil = fleet.waitUntil;
    row.watch->told = fleet.estimate;
}

void comparePace(FleetRow &row, const Norms *norms)
{
    const Sync *latest = row.latest();
    if (!row.watch || !latest) {
        return;
    }
    // What waits on people, or is in a state that we do not know, has no usual time.
    const bool comparable
            = norms && !waitsOnProvider(*latest) && latest->status.value != SyncStatus::Unknown;
    takePace(*row.watch, comparable ? norms->normFor(row) : std::nullopt,
             comparable ? norms->usualGapFor(row) : std::nullopt);
}

} // namespace fleetsync
