// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/fleetfacttext.h"

#include "gui/text/numbertext.h"
#include "gui/text/pacetext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FleetText)
};

constexpr int cellLength = 200;

QString elapsed(const Sync &sync, const QDateTime &now)
{
    const QDateTime end = isFinal(sync) ? sync.completedAt : now;
    if (!sync.requestedAt.isValid() || !end.isValid()) {
        return {};
    }
    return durationText(
            std::chrono::milliseconds(std::max<qint64>(0, sync.requestedAt.msecsTo(end))));
}

QString askedBy(const FleetRow &row)
{
    const JournalEntry *wish = wishOfLatest(row);
    if (!wish) {
        return {};
    }
    return wish->who.isEmpty() ? FactText::tr("You") : shown(wish->who, cellLength);
}

QString syncCell(const FleetRow &row, const Sync &sync, FleetColumn column, const QDateTime &now)
{
    switch (column) {
    case FleetColumn::TimeLeft:
        return timeLeftText(row);
    case FleetColumn::Elapsed:
        return elapsed(sync, now);
    case FleetColumn::FromDate:
        return shortTime(sync.startFrom, displayZone(row.connection.id), now);
    case FleetColumn::AskedBy:
        return askedBy(row);
    case FleetColumn::Attempt:
        return sync.attempts > 0 ? countText(sync.attempts) : QString();
    case FleetColumn::Requested:
        return ago(sync.requestedAt, now);
    case FleetColumn::LastChange:
        return ago(lastChangeAt(row), now);
    case FleetColumn::ProviderRequests:
        return providerRequestsText(sync.providerRequests);
    case FleetColumn::SyncCode:
        return shown(sync.id.toString(), cellLength);
    default:
        return {};
    }
}

QString connectionCell(const Connection &connection, FleetColumn column, const QDateTime &now)
{
    switch (column) {
    case FleetColumn::Tags:
        return shown(connection.tags.join(u", "_s), cellLength);
    case FleetColumn::DotNumbers:
        return shown(connection.dotNumbers.join(u", "_s), cellLength);
    case FleetColumn::ExternalId:
        return shown(connection.externalId, cellLength);
    case FleetColumn::AccountUser:
        return shown(connection.accountUser, cellLength);
    case FleetColumn::CreatedAt:
        return shortTime(connection.createdAt, displayZone(connection.id), now);
    case FleetColumn::UpdatedAt:
        return ago(connection.updatedAt, now);
    case FleetColumn::ConnectionCode:
        return shown(connection.id.toString(), cellLength);
    default:
        return {};
    }
}

} // namespace

QString factHeader(FleetColumn column)
{
    switch (column) {
    case FleetColumn::TimeLeft:
        return FactText::tr("Time left");
    case FleetColumn::Elapsed:
        return FactText::tr("Elapsed");
    case FleetColumn::FromDate:
        return FactText::tr("From date");
    case FleetColumn::AskedBy:
        return FactText::tr("Asked by");
    case FleetColumn::Attempt:
        return FactText::tr("Attempt");
    case FleetColumn::Requested:
        return FactText::tr("Requested");
    case FleetColumn::LastChange:
        return FactText::tr("Last change");
    case FleetColumn::ProviderRequests:
        return FactText::tr("Provider requests");
    case FleetColumn::SyncCode:
        return FactText::tr("Sync ID");
    case FleetColumn::Tags:
        return FactText::tr("Tags");
    case FleetColumn::DotNumbers:
        return FactText::tr("DOT number");
    case FleetColumn::ExternalId:
        return FactText::tr("External ID");
    case FleetColumn::AccountUser:
        return FactText::tr("Account user");
    case FleetColumn::CreatedAt:
        return FactText::tr("Created");
    case FleetColumn::UpdatedAt:
        return FactText::tr("Updated");
    case FleetColumn::ConnectionCode:
        return FactText::tr("Connection ID");
    default:
        return {};
    }
}

QString factCell(const FleetRow &row, FleetColumn column, const QDateTime &now)
{
    const QString ofConnection = connectionCell(row.connection, column, now);
    if (!ofConnection.isEmpty() || !row.latest()) {
        return orNone(ofConnection);
    }
    return orNone(syncCell(row, *row.latest(), column, now));
}

QString factTip(const FleetRow &row, FleetColumn column)
{
    const Sync sync = row.latest() ? *row.latest() : Sync();
    switch (column) {
    case FleetColumn::TimeLeft:
        return timeLeftPhrase(row);
    case FleetColumn::FromDate:
        return fullTime(sync.startFrom, displayZone(row.connection.id));
    case FleetColumn::AskedBy:
        return row.latest() && !wishOfLatest(row)
                       ? FactText::tr("Not asked for in this FleetSync: Terminal's own schedule or "
                                      "another program did.")
                       : QString();
    case FleetColumn::Elapsed:
    case FleetColumn::Requested:
        return fullTime(sync.requestedAt, displayZone(row.connection.id));
    case FleetColumn::LastChange:
        return fullTime(lastChangeAt(row), displayZone(row.connection.id));
    case FleetColumn::CreatedAt:
        return fullTime(row.connection.createdAt, displayZone(row.connection.id));
    case FleetColumn::UpdatedAt:
        return fullTime(row.connection.updatedAt, displayZone(row.connection.id));
    case FleetColumn::Tags:
        return shown(row.connection.tags.join(u'\n'), 2048);
    default:
        return {};
    }
}

} // namespace fleetsync
