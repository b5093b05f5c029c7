// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/coverage.h"
#include "core/estimate.h"
#include "core/sync.h"

#include <chrono>
#include <optional>

namespace fleetsync {

/// A fleet as the store remembers it between two runs. Its connection has no token: those live in
/// memory only.
struct StoredFleet
{
    Connection connection;
    QList<Sync> history; ///< newest first, as far back as was read
    QDateTime checkedAt; ///< fleet clock, UTC: when the history was read last
    // Of the latest sync, see SyncWatch and FleetRow:
    QDateTime changedAt = {}; ///< invalid: it does not run
    QDateTime attemptAt = {};
    QDateTime waitUntil = {};
    std::chrono::milliseconds latestGap{0};
    Coverage coverage = {};
    std::optional<Estimate> estimate = {}; ///< the last that was told

    friend bool operator==(const StoredFleet &, const StoredFleet &) = default;
};

} // namespace fleetsync
