// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"
#include "core/sync.h"

#include <QSet>

namespace fleetsync {

/// Pure: may `sync` be what came of the request (reliability.md, "Journal before POST", 5)? Not in
/// the baseline, not claimed by another wish, requested while ours could arrive, and its start, if
/// it is told, not over 36 h away from ours.
bool isCandidate(const JournalEntry &entry, const Sync &sync, const QSet<SyncId> &claimed);

/// All candidates of a list, the likeliest first.
QList<Sync> candidatesOf(const JournalEntry &entry, const QList<Sync> &syncs,
                         const QSet<SyncId> &claimed);

/// True when this list, newest first, reaches back to before the request was sent.
bool reachesBack(const JournalEntry &entry, const QList<Sync> &syncs);

/// What became of a retry, read off its sync.
/// @param attemptsBefore 0: not known
bool wasRetried(const JournalEntry &entry, const Sync &sync, int attemptsBefore);

} // namespace fleetsync
