// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"

namespace fleetsync {

/// A past sync as the store remembers it, and whose it is.
struct StoredSync
{
    ConnectionId connection;
    Sync sync;

    friend bool operator==(const StoredSync &, const StoredSync &) = default;
};

/// Some of one fleet's, as long as nobody changes what they are kept in.
struct FleetSyncs
{
    ConnectionId fleet;
    QList<const StoredSync *> syncs;
};

/// Where a page of history ends: the next one begins behind it.
struct HistoryPlace
{
    QDateTime requestedAt;
    SyncId id;

    friend bool operator==(const HistoryPlace &, const HistoryPlace &) = default;
};

/// Which of the syncs are asked for. What is not set takes all.
struct HistoryQuery
{
    ConnectionId connection;
    QList<SyncStatus> statuses;
    QDateTime from;  ///< requested then or later
    QDateTime until; ///< requested earlier
    std::optional<HistoryPlace> behind;
    int most = 100;
};

/// Newest first, by the millisecond in which they were requested; those that do not tell it come
/// last. Of the same instant the greater id comes first.
HistoryPlace placeOf(const Sync &sync);
bool isBefore(const HistoryPlace &newer, const HistoryPlace &older);
bool isAskedFor(const StoredSync &stored, const HistoryQuery &query);
/// Whosever it is.
bool isAskedFor(const Sync &sync, const HistoryQuery &query);

} // namespace fleetsync
