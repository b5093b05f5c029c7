// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"
#include "core/syncrequest.h"

namespace fleetsync {

/// Does a sync that already runs bring what was asked for (ux.md promise 6)?
enum class Covering {
    Covers,
    StartsLater,       ///< days at the beginning would be missing
    LacksProviderWork, ///< the provider is not asked for all that was asked for
    NotKnown,          ///< Terminal did not tell where it starts
};

/// @param askedAt server time at which the request was made: its days count from there
Covering coveringOf(const Sync &running, const SyncRequest &request, const QDateTime &askedAt);

} // namespace fleetsync
