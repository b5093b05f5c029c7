// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/issue.h"
#include "core/syncrequest.h"

#include <QDateTime>

#include <optional>

namespace fleetsync {

enum class SyncStatus { Unknown, Requested, InProgress, Completed, Failed };

/// One job that copies an account's data into Terminal (request-sync.seed.md, 201).
struct Sync
{
    SyncId id;
    Known<SyncStatus> status;
    QDateTime requestedAt;
    QDateTime startFrom;
    QDateTime completedAt;
    std::optional<double> progress; ///< 0…100; absent: not told
    int attempts = 0;               ///< 0: not told
    QString failureReason;          ///< Terminal's words: plain text
    QList<Issue> issues;            ///< ids only, or expanded
    QList<Known<ProviderRequest>> providerRequests;
    QList<Oddity> oddities;
    QDateTime serverDate; ///< the answer's own `Date`; compare server times with nothing else

    friend bool operator==(const Sync &, const Sync &) = default;
};

/// Completed or failed: nothing more will come. An unknown status is final only when the server
/// also told `completedAt`.
bool isFinal(const Sync &sync);

/// Unfinished with a provider request: waits on a step outside the API, rightly for days.
bool waitsOnProvider(const Sync &sync);

/// Of the sync's issues, those that nobody has marked as resolved.
qsizetype unresolvedIssues(const Sync &sync);

/// `POST /syncs/{id}/retry` and `/cancel` answer `{id, message}`.
struct SyncAck
{
    SyncId id;
    QString message;

    friend bool operator==(const SyncAck &, const SyncAck &) = default;
};

} // namespace fleetsync
