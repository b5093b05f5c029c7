// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/coverage.h"
#include "core/journalentry.h"
#include "core/rare.h"
#include "core/sync.h"
#include "core/syncstate.h"
#include "core/syncwatch.h"

#include <optional>

namespace fleetsync {

/// All that is known of one fleet; a value, copied out of Fleet.
struct FleetRow
{
    Connection connection;                 ///< changed by Fleet::upsert() only, but for its token
    QByteArray searchText;                 ///< of the connection, see searchTextOf()
    QList<Sync> history;                   ///< newest first; the first is the latest
    bool historyKnown = false;             ///< GET /syncs answered at least once
    std::optional<ShownProgress> progress; ///< of the latest sync while it is not final
    Rare<SyncWatch> watch;                 ///< the same, from answer to answer
    /// Of the latest, ended sync: its longest time without a change; 0: not watched.
    std::chrono::milliseconds latestGap{0};
    Coverage coverage;    ///< what the completed ones asked for
    QDateTime lastGoodAt; ///< completedAt of the newest completed sync, server time
    std::optional<int> ongoingIssues;
    Rare<JournalEntry> wish; ///< our newest Request or Retry for this fleet
    Rare<JournalEntry> stop; ///< our newest Cancel for this fleet
    /// Our Resolve, Change and Remove that are under way, or failed and were not dismissed yet.
    QList<JournalEntry> changes;
    QDateTime checkedAt;       ///< fleet clock: when the history last answered
    Rare<ApiError> checkError; ///< the last check failed: the row is "as of checkedAt"
    bool syncGone = false;     ///< Terminal no longer has the latest sync (404): last known state
    QDateTime startsElsewhere; ///< Terminal starts here, not where we asked; invalid = it fits
    bool unlisted = false;     ///< of an earlier run and not listed in this one: it has no token
    bool stale = false;        ///< the history is of an earlier run: the row is "as of checkedAt"
    bool listGoesOn = false;   ///< Terminal's list of its syncs had another page; stale: perhaps
    bool readToEnd = false;    ///< all older ones have been read (engine/historygaps.h)
    FleetVerdict verdict;

    bool mayHaveOlder() const { return listGoesOn && !readToEnd; } ///< at Terminal, not read
    const Sync *latest() const { return history.isEmpty() ? nullptr : &history.first(); }
};

/// What the search looks through: all names, ids, numbers and tags, folded, in UTF-8, a line each.
QByteArray searchTextOf(const Connection &connection);
/// The same folding for what is searched for.
QByteArray foldedForSearch(QStringView text);

/// What is shown is not of now: of an earlier run, or the last check failed.
bool isStale(const FleetRow &row);
/// What was asked for in 90 days; a fleet that is synced by itself may be due yet.
QList<Coverage::Stretch> stretchesOf(const FleetRow &row, const QDateTime &now);

/// Our own wish that the latest sync came of; null: Terminal or another program asked for it.
const JournalEntry *wishOfLatest(const FleetRow &row);

/// Status, progress or attempts of the running sync were last seen to change; server time.
QDateTime lastChangeAt(const FleetRow &row);

/// The person keeps waiting: nothing is asked about a sync that is slow or stands still.
bool keepsWaiting(const FleetRow &row);

/// Of a sync that runs at Terminal; null: nothing can be said yet, or it stands still.
const Estimate *estimateOf(const FleetRow &row);

bool isResolving(const FleetRow &row, const IssueId &issue);

} // namespace fleetsync
