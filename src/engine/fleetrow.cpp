// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/fleetrow.h"

#include <algorithm>

namespace fleetsync {

bool isStale(const FleetRow &row)
{
    return row.stale || row.unlisted || row.checkError;
}

QList<Coverage::Stretch> stretchesOf(const FleetRow &row, const QDateTime &now)
{
    return row.coverage.stretches(now, freshnessTarget(row.connection.syncMode.value));
}

const JournalEntry *wishOfLatest(const FleetRow &row)
{
    const Sync *latest = row.latest();
    const bool ours = latest && row.wish && row.wish->sync == latest->id
                      && row.wish->state != WishState::Followed;
    return ours ? &*row.wish : nullptr;
}

QDateTime lastChangeAt(const FleetRow &row)
{
    return row.watch ? row.watch->changedAt : QDateTime();
}

bool keepsWaiting(const FleetRow &row)
{
    return row.watch && row.watch->waitUntil.isValid() && row.watch->seenAt < row.watch->waitUntil;
}

const Estimate *estimateOf(const FleetRow &row)
{
    const bool told = row.watch && row.watch->estimate && runsAtTerminal(row.verdict.state);
    if (!told || row.syncGone) {
        return nullptr;
    }
    const Estimate &estimate = *row.watch->estimate;
    return estimate.longer || row.verdict.state != FleetState::NoMovement ? &estimate : nullptr;
}

bool isResolving(const FleetRow &row, const IssueId &issue)
{
    return std::any_of(row.changes.cbegin(), row.changes.cend(), [&](const JournalEntry &entry) {
        return entry.kind == WishKind::Resolve && entry.issue == issue && !isSettled(entry.state);
    });
}

QByteArray foldedForSearch(QStringView text)
{
    return text.toString().toCaseFolded().toUtf8();
}

QByteArray searchTextOf(const Connection &connection)
{
    QStringList lines{displayName(connection), connection.accountName,
                      displayName(connection.provider), connection.externalId,
                      connection.id.toString()};
    lines += connection.dotNumbers;
    lines += connection.tags;
    QByteArray folded = foldedForSearch(lines.join(u'\n'));
    folded.squeeze(); // the conversion takes three times the room, and there are 100,000
    return folded;
}

} // namespace fleetsync
