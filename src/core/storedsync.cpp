// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/storedsync.h"

namespace fleetsync {

namespace {

/// Those without an instant are older than any.
qint64 orderOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

} // namespace

HistoryPlace placeOf(const Sync &sync)
{
    return {sync.requestedAt, sync.id};
}

bool isBefore(const HistoryPlace &newer, const HistoryPlace &older)
{
    const qint64 a = orderOf(newer.requestedAt);
    const qint64 b = orderOf(older.requestedAt);
    return a != b ? a > b : older.id < newer.id;
}

bool isAskedFor(const StoredSync &stored, const HistoryQuery &query)
{
    return (query.connection.isEmpty() || stored.connection == query.connection)
           && isAskedFor(stored.sync, query);
}

bool isAskedFor(const Sync &sync, const HistoryQuery &query)
{
    const qint64 at = orderOf(sync.requestedAt);
    return (query.statuses.isEmpty() || query.statuses.contains(sync.status.value))
           && (!query.from.isValid() || at >= orderOf(query.from))
           && (!query.until.isValid() || at < orderOf(query.until))
           && (!query.behind || isBefore(*query.behind, placeOf(sync)));
}

} // namespace fleetsync
