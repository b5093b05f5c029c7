// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetexact.h"

#include "models/fleetbar.h"
#include "models/fleetkeys.h"

#include <algorithm>

namespace fleetsync {

namespace {

QVariant nothing()
{
    return QVariant::fromValue(nullptr);
}

QVariant timeOr(const QDateTime &at, const QVariant &other)
{
    return at.isValid() ? QVariant(at) : other;
}

/// What the text of the column tells: a percentage, when it ended, when it was asked for, or words.
QVariant progress(const FleetRow &row)
{
    if (const auto percent = percentOf(row)) {
        return *percent;
    }
    if (!row.latest()) {
        return nothing();
    }
    if (barOf(row) == Bar::Hatched) {
        return timeOr(row.latest()->requestedAt, {});
    }
    switch (row.verdict.state) {
    case FleetState::UpToDate:
    case FleetState::DoneWithIssues:
    case FleetState::StoppedByUser:
        return timeOr(row.latest()->completedAt, nothing());
    default:
        return {};
    }
}

/// Seconds.
QVariant elapsed(const Sync &sync, const QDateTime &now)
{
    const QDateTime end = isFinal(sync) ? sync.completedAt : now;
    if (!sync.requestedAt.isValid() || !end.isValid()) {
        return nothing();
    }
    return std::max<qint64>(0, sync.requestedAt.secsTo(end));
}

QVariant ofLatest(const FleetRow &row, FleetColumn column, const QDateTime &now)
{
    if (!row.latest()) {
        return nothing();
    }
    const Sync &sync = *row.latest();
    switch (column) {
    case FleetColumn::TimeLeft:
        return estimateOf(row) ? QVariant() : nothing();
    case FleetColumn::Elapsed:
        return elapsed(sync, now);
    case FleetColumn::FromDate:
        return timeOr(sync.startFrom, nothing());
    case FleetColumn::Attempt:
        return sync.attempts > 0 ? QVariant(sync.attempts) : nothing();
    case FleetColumn::Requested:
        return timeOr(sync.requestedAt, nothing());
    case FleetColumn::LastChange:
        return timeOr(lastChangeAt(row), nothing());
    case FleetColumn::ProviderRequests:
        return sync.providerRequests.isEmpty() ? nothing() : QVariant();
    default:
        return {};
    }
}

} // namespace

QVariant exactValue(const FleetRow &row, FleetColumn column, const QDateTime &now)
{
    switch (column) {
    case FleetColumn::State:
    case FleetColumn::Mode:
        return {};
    case FleetColumn::Progress:
        return progress(row);
    case FleetColumn::LastGoodSync:
        return timeOr(row.lastGoodAt, nothing());
    case FleetColumn::Issues:
        return row.ongoingIssues ? QVariant(*row.ongoingIssues) : nothing();
    case FleetColumn::AskedBy: // a name may be missing: then it is in words
        return wishOfLatest(row) ? QVariant() : nothing();
    case FleetColumn::CreatedAt:
        return timeOr(row.connection.createdAt, nothing());
    case FleetColumn::UpdatedAt:
        return timeOr(row.connection.updatedAt, nothing());
    case FleetColumn::Coverage:
        return row.coverage.isKnown() ? QVariant(daysAsked(stretchesOf(row, now))) : nothing();
    default:
        break;
    }
    if (isText(static_cast<int>(column))) {
        return columnText(row, static_cast<int>(column)).isEmpty() ? nothing() : QVariant();
    }
    return ofLatest(row, column, now);
}

} // namespace fleetsync
