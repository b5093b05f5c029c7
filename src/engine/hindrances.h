// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

namespace fleetsync {

/// Why a button is off, for the sentence beside it.
enum class Hindrance {
    None,
    NotListed, ///< a row of an earlier run: Terminal's list has not been read yet
    NoToken,
    BeingDeleted,
    Archived,
    AlreadyUnderWay,
    NothingToRetry,
    NothingToStop,
    // Of one past sync.
    FleetGone, ///< Terminal lists it no more
    SyncGone,
    SyncDidNotFail,
    SyncNotRunning,
    NewerRuns,
    OneAtATime ///< another one of the same fleet was selected, too
};

Hindrance newSyncHindrance(const FleetRow &row);
/// Nothing of ours is open: a request waits for what the person chooses (ux.md, promise 6).
bool mayMeetARunningSync(const FleetRow &row);
Hindrance retryHindrance(const FleetRow &row); ///< the latest sync must have failed
Hindrance stopHindrance(const FleetRow &row);  ///< the latest sync must be unfinished
/// Of any sync of this fleet, which must have failed while no other one runs.
Hindrance syncRetryHindrance(const FleetRow &row, const Sync &sync);
Hindrance syncStopHindrance(const FleetRow &row, const Sync &sync); ///< likewise unfinished

/// The same of one sync after the other, quickly where they come newest first or oldest first.
class SyncHindrances
{
public:
    explicit SyncHindrances(const FleetRow &row);

    struct Both
    {
        Hindrance retry = Hindrance::None;
        Hindrance stop = Hindrance::None;
    };
    Both of(const Sync &sync);

private:
    const Sync &newestOf(const Sync &sync);

    const FleetRow &m_row;
    Hindrance m_common;
    const Sync *m_running;
    qsizetype m_place = 0; ///< in the history, where the one before was
};

} // namespace fleetsync
