// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/id.h"
#include "core/result.h"
#include "core/syncrequest.h"

#include <QDateTime>

#include <optional>

namespace fleetsync {

enum class WishKind {
    Request, ///< `POST /syncs`
    Retry,   ///< of a sync
    Cancel,  ///< of a sync
    Resolve, ///< of an issue
    Change,  ///< `PATCH /connections/current`
    Remove,  ///< `DELETE /connections/current`
};

/// reliability.md, "Journal before POST".
enum class WishState {
    Wanted,
    Sending,
    Acked,
    Rejected,
    Unknown,
    Adopted,
    Followed, ///< 409, somebody else's sync: followed, the wish stays with the user's choice
    NeedsUser,
    NotStarted,
    CancelledByUser,
};

/// Nothing more will happen to it without a person.
bool isSettled(WishState state);

/// One wish of the user, one row of the journal.
struct JournalEntry
{
    RequestId id;
    ConnectionId connection;
    WishKind kind = WishKind::Request;
    WishState state = WishState::Wanted;
    SyncRequest request; ///< for WishKind::Request
    /// For Retry and Cancel: the sync it is about. For a Request in Wanted: the sync that it waits
    /// for, "start mine when it ends"; empty: it waits for none.
    SyncId target;
    IssueId issue;            ///< for Resolve
    ConnectionPatch change;   ///< for Change
    SyncId sync;              ///< what came of it, or what is followed
    int attempt = 0;          ///< POSTs made
    QList<SyncId> baseline;   ///< ids that the list held before the POST
    QList<SyncId> candidates; ///< for NeedsUser
    QDateTime baselineNewest; ///< newest requestedAt before the POST, server time
    QDateTime sentAt;         ///< server time
    QDateTime
            settleUntil; ///< server time: after it, "not in three complete lists" means not started
    QDateTime createdAt; ///< fleet clock
    QString who;         ///< the computer's user
    bool dismissed = false; ///< settled, and a person has seen it: not shown again
    std::optional<ApiError> error;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Worth showing after a restart: it is open, or waits for a person. What went well in an earlier
/// run is seen in the sync itself, except who stopped it.
bool isOfInterest(const JournalEntry &entry);

} // namespace fleetsync
