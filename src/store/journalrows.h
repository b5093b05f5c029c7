// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/actionlog.h"
#include "core/journalentry.h"
#include "store/sqldatabase.h"

#include <QList>

namespace fleetsync {

/// Rows that stand in words which this program does not know are left where they are and counted.
template <typename T>
struct ReadRows
{
    QList<T> rows; ///< newest first
    int unreadable = 0;
};

/// Inserts or replaces by id, and adds a line to the action log when the state is new; to be called
/// inside a transaction. Constraint: a second entry in flight, or a sync that is claimed already.
/// @param at fleet clock: when it came to this
SqlDone putEntry(SqlDatabase &database, const QString &profile, const JournalEntry &entry,
                 const QDateTime &at);

SqlResult<ReadRows<JournalEntry>> readEntries(SqlDatabase &database);
SqlResult<ReadRows<JournalEntry>> readEntriesOfInterest(SqlDatabase &database);
SqlResult<ReadRows<ActionLogLine>> readActions(SqlDatabase &database, int most);

} // namespace fleetsync
