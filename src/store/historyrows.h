// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "store/sqldatabase.h"

#include <QList>

namespace fleetsync {

// Inside a transaction.
SqlDone putSyncs(SqlDatabase &database, const QList<StoredSync> &syncs);
SqlDone removeSyncs(SqlDatabase &database, const QList<ConnectionId> &fleets);
/// Of more than `kept`, the oldest ones, `most` at most.
SqlDone removeOldest(SqlDatabase &database, qint64 kept, qint64 most);

/// Newest first. A row that cannot be read is left out: the server has it all.
SqlResult<QList<StoredSync>> readSyncs(SqlDatabase &database, const HistoryQuery &query);

} // namespace fleetsync
