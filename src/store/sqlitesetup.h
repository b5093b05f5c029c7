// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/migrations.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace fleetsync {

/// What a SqliteStore needs to know.
struct SqliteSetup
{
    QString folder; ///< the profile's own; made when it is missing
    /// Fleet clock, UTC. Called in the caller's thread.
    std::function<QDateTime()> now = {};
    /// How long another process' write is waited for before a call answers Busy.
    std::chrono::milliseconds busyTimeout = std::chrono::seconds(2);
    Schema journal = journalSchema();
    Schema cache = cacheSchema();
    Schema history = historySchema();
    qint64 syncsKept = 1'000'000; ///< of the history, the newest
    /// Called in the store thread: the history could not be used and is begun afresh. It is not
    /// looked at before it is needed, so that no StoreReport can tell.
    std::function<void(const CacheReport &)> onHistoryLost = {};
    /// Called in the store thread before each writing transaction: through it tests fill the disk.
    std::function<void(SqlDatabase &)> beforeWrite = {};
};

} // namespace fleetsync
