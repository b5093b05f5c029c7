// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/pastvalues.h"

#include <algorithm>

namespace fleetsync {

namespace {

constexpr double unknown = -1;

QVariant notTold()
{
    return QVariant::fromValue(nullptr);
}

/// Null where an end is missing, or they are the wrong way round.
std::optional<qint64> between(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() && from <= to ? std::optional(from.msecsTo(to))
                                                        : std::nullopt;
}

QVariant seconds(std::optional<qint64> msecs)
{
    return msecs ? QVariant(*msecs / 1000) : notTold();
}

double instantNumber(const QDateTime &at)
{
    return at.isValid() ? static_cast<double>(at.toMSecsSinceEpoch()) : unknown;
}

double number(std::optional<qint64> value)
{
    return value ? static_cast<double>(*value) : unknown;
}

/// As bad as the fleet's state would be; of those with issues, more are worse.
double resultNumber(const PastRow &row)
{
    const auto issues = std::min<qsizetype>(unresolvedIssues(row.stored.sync), 999);
    return static_cast<double>(pastState(row)) - static_cast<double>(issues) / 1000;
}

} // namespace

FleetState pastState(const PastRow &row)
{
    const Sync &sync = row.stored.sync;
    switch (sync.status.value) {
    case SyncStatus::Completed:
        return unresolvedIssues(sync) == 0 ? FleetState::UpToDate : FleetState::DoneWithIssues;
    case SyncStatus::Failed:
        return row.origin.stoppedByUs ? FleetState::StoppedByUser : FleetState::Failed;
    case SyncStatus::Requested:
        return waitsOnProvider(sync) ? FleetState::Waiting : FleetState::Queued;
    case SyncStatus::InProgress:
        return waitsOnProvider(sync) ? FleetState::Waiting : FleetState::Syncing;
    case SyncStatus::Unknown:
        break;
    }
    return FleetState::NotChecked;
}

QVariant pastExact(const PastRow &row, PastColumn column)
{
    const Sync &sync = row.stored.sync;
    switch (column) {
    case PastColumn::FromDate:
        return sync.startFrom;
    case PastColumn::Requested:
        return sync.requestedAt;
    case PastColumn::Completed:
        return sync.completedAt;
    case PastColumn::Took:
        return seconds(between(sync.requestedAt, sync.completedAt));
    case PastColumn::Span:
        return seconds(between(sync.startFrom, sync.requestedAt));
    case PastColumn::Attempts:
        return sync.attempts > 0 ? QVariant(sync.attempts) : notTold();
    case PastColumn::Issues:
        return static_cast<qint64>(unresolvedIssues(sync));
    default:
        return {};
    }
}

std::optional<double> pastNumber(const PastRow &row, PastColumn column)
{
    const Sync &sync = row.stored.sync;
    switch (column) {
    case PastColumn::Result:
        return resultNumber(row);
    case PastColumn::FromDate:
        return instantNumber(sync.startFrom);
    case PastColumn::Requested:
        return instantNumber(sync.requestedAt);
    case PastColumn::Completed:
        return instantNumber(sync.completedAt);
    case PastColumn::Took:
        return number(between(sync.requestedAt, sync.completedAt));
    case PastColumn::Span:
        return number(between(sync.startFrom, sync.requestedAt));
    case PastColumn::Attempts:
        return sync.attempts > 0 ? sync.attempts : unknown;
    case PastColumn::Issues:
        return static_cast<double>(unresolvedIssues(sync));
    case PastColumn::ProviderRequests:
        return static_cast<double>(sync.providerRequests.size());
    default:
        return std::nullopt;
    }
}

} // namespace fleetsync
