// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetkeys.h"

#include "models/fleetbar.h"
#include "models/fleetwords.h"

namespace fleetsync {

namespace {

double progressNumber(const FleetRow &row)
{
    if (barOf(row) == Bar::None) {
        return -2;
    }
    return percentOf(row).value_or(-1);
}

double timeNumber(const QDateTime &at)
{
    return at.isValid() ? static_cast<double>(at.toMSecsSinceEpoch()) : -1;
}

double latestNumber(const FleetRow &row, QDateTime Sync::*at)
{
    return row.latest() ? timeNumber(row.latest()->*at) : -1;
}

/// What is sorted as a number, and needs no ranks.
double numberOf(const FleetRow &row, FleetColumn column)
{
    switch (column) {
    case FleetColumn::State:
        return static_cast<double>(row.verdict.state);
    case FleetColumn::Progress:
        return progressNumber(row);
    case FleetColumn::LastGoodSync:
        return timeNumber(row.lastGoodAt);
    case FleetColumn::Issues:
        return static_cast<double>(row.ongoingIssues.value_or(-1));
    case FleetColumn::Mode:
        return static_cast<double>(row.connection.syncMode.value);
    case FleetColumn::TimeLeft:
        return estimateOf(row) ? static_cast<double>(estimateOf(row)->low.count()) : -1;
    case FleetColumn::Elapsed: // the longer ago it was asked for, the longer it has taken
        return -latestNumber(row, &Sync::requestedAt);
    case FleetColumn::Requested:
        return latestNumber(row, &Sync::requestedAt);
    case FleetColumn::FromDate:
        return latestNumber(row, &Sync::startFrom);
    case FleetColumn::Attempt:
        return row.latest() ? row.latest()->attempts : -1;
    case FleetColumn::LastChange:
        return timeNumber(lastChangeAt(row));
    case FleetColumn::ProviderRequests:
        return row.latest() ? static_cast<double>(row.latest()->providerRequests.size()) : -1;
    case FleetColumn::CreatedAt:
        return timeNumber(row.connection.createdAt);
    case FleetColumn::UpdatedAt:
        return timeNumber(row.connection.updatedAt);
    case FleetColumn::Coverage:
        return static_cast<double>(row.coverage.minutesAsked());
    default:
        return 0;
    }
}

/// Of a column that is sorted as text; null otherwise.
using TextOf = QString (*)(const FleetRow &);
TextOf textOf(int column)
{
    switch (static_cast<FleetColumn>(column)) {
    case FleetColumn::Fleet:
        return [](const FleetRow &row) { return displayName(row.connection); };
    case FleetColumn::Provider:
        return [](const FleetRow &row) { return displayName(row.connection.provider); };
    case FleetColumn::AskedBy:
        return [](const FleetRow &row) {
            return wishOfLatest(row) ? wishOfLatest(row)->who : QString();
        };
    case FleetColumn::SyncCode:
        return [](const FleetRow &row) {
            return row.latest() ? row.latest()->id.toString() : QString();
        };
    case FleetColumn::Tags:
        return [](const FleetRow &row) { return row.connection.tags.join(u' '); };
    case FleetColumn::DotNumbers:
        return [](const FleetRow &row) { return row.connection.dotNumbers.join(u' '); };
    case FleetColumn::ExternalId:
        return [](const FleetRow &row) { return row.connection.externalId; };
    case FleetColumn::AccountUser:
        return [](const FleetRow &row) { return row.connection.accountUser; };
    case FleetColumn::ConnectionCode:
        return [](const FleetRow &row) { return row.connection.id.toString(); };
    default:
        return nullptr;
    }
}

} // namespace

bool isText(int column)
{
    return textOf(column) != nullptr;
}

QString columnText(const FleetRow &row, int column)
{
    return textOf(column)(row);
}

double columnNumber(const FleetRow &row, int column)
{
    return numberOf(row, static_cast<FleetColumn>(column));
}

} // namespace fleetsync
