// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"

#include <QDateTime>
#include <QList>

namespace fleetsync {

/// Pure: one fleet's syncs, newest first, under answers that may overtake each other. An answer
/// with an earlier server date never replaces a later one; issues that were expanded stay so.

/// Replaces the sync or puts it in its place by `requestedAt`, among equals on top.
void putIntoHistory(QList<Sync> &history, const Sync &answer);

/// What GET /syncs told, and on top what is known to be newer: a list that was asked for before a
/// POST must not hide its sync.
QList<Sync> mergedHistory(const QList<Sync> &known, const QList<Sync> &answered);

/// When the newest completed sync ended (server time; when it was requested, if that is not told);
/// invalid: none.
QDateTime newestGood(const QList<Sync> &newestFirst);

const Sync *findSync(const QList<Sync> &syncs, const SyncId &id); ///< null: not there
bool holds(const QList<Sync> &syncs, const SyncId &id);

/// The newest unfinished sync; null: none.
const Sync *runningSync(const QList<Sync> &newestFirst);

} // namespace fleetsync
