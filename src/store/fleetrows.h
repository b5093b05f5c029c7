// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedfleet.h"
#include "store/sqldatabase.h"

#include <QList>

namespace fleetsync {

// Inside a transaction.
SqlDone putFleets(SqlDatabase &database, const QString &profile, const QList<StoredFleet> &fleets);
SqlDone removeFleets(SqlDatabase &database, const QList<ConnectionId> &fleets);

/// By id, behind `after`. A row that cannot be read is left out: the server has it all.
SqlResult<QList<StoredFleet>> readFleets(SqlDatabase &database, const ConnectionId &after,
                                         int most);

} // namespace fleetsync
