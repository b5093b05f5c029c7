// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"

namespace fleetsync {

/// What a failed write means for its wish (api.md "Errors", reliability.md "Journal before POST").
enum class Outcome {
    Rejected,     ///< surely not acted on, and would not be the next time
    NotSent,      ///< the server saw nothing: may be sent later
    Limited,      ///< 429: after the pause
    KeyRefused,   ///< 401: waits for a key
    TokenRefused, ///< 403: waits for another token
    Conflict,     ///< 409: a sync is running, perhaps ours
    Unknown,      ///< may have been acted on: looked up, never sent again by itself
};

Outcome outcomeOf(WishKind kind, const ApiError &error);

/// A read on the way to a write failed: never Unknown nor Conflict, since nothing was sent.
Outcome readOutcomeOf(const ApiError &error);

/// The running sync that a 409 names ("Existing sync in progress: sync_…"); empty: none.
SyncId syncNamedBy(const ApiError &conflict);

} // namespace fleetsync
