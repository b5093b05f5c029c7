// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"

#include <QString>

namespace fleetsync {

/// What our own journal knows of a sync.
struct PastOrigin
{
    QString askedBy; ///< empty: not asked for here
    bool stoppedByUs = false;
};

/// It failed because we stopped it, and is no failure.
inline bool isOurStop(const Sync &sync, const PastOrigin &origin)
{
    return origin.stoppedByUs && sync.status.value == SyncStatus::Failed;
}

} // namespace fleetsync
