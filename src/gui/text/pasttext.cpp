// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/pasttext.h"

#include "gui/text/columnhints.h"
#include "gui/text/historytext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::PastText)
};

constexpr int nameLength = 120;

/// What the history of one fleet shows, too.
std::optional<HistoryColumn> sharedColumn(PastColumn column)
{
    switch (column) {
    case PastColumn::Result:
        return HistoryColumn::Result;
    case PastColumn::FromDate:
        return HistoryColumn::FromDate;
    case PastColumn::Requested:
        return HistoryColumn::Requested;
    case PastColumn::Took:
        return HistoryColumn::Took;
    case PastColumn::Attempts:
        return HistoryColumn::Attempts;
    case PastColumn::Issues:
        return HistoryColumn::Issues;
    case PastColumn::Reason:
        return HistoryColumn::Reason;
    default:
        return std::nullopt;
    }
}

QString name(const PastRow &row)
{
    return shown(row.fleet ? displayName(row.fleet->connection) : row.stored.connection.toString(),
                 nameLength);
}

QString provider(const PastRow &row)
{
    return row.fleet ? shown(displayName(row.fleet->connection.provider), nameLength) : QString();
}

QString span(const Sync &sync)
{
    if (!sync.startFrom.isValid() || !sync.requestedAt.isValid()
        || sync.startFrom > sync.requestedAt) {
        return {};
    }
    return durationText(std::chrono::milliseconds(sync.startFrom.msecsTo(sync.requestedAt)));
}

QString askedBy(const PastRow &row)
{
    return row.origin.askedBy.isEmpty() ? QString() : shown(row.origin.askedBy, nameLength);
}

QString sharedCell(const PastRow &row, HistoryColumn column, const QDateTime &now)
{
    return HistoryText(row.stored.connection).cell(row.stored.sync, row.origin, column, now);
}

} // namespace

QString PastText::header(PastColumn column) const
{
    if (const auto shared = sharedColumn(column)) {
        return HistoryText().header(*shared);
    }
    switch (column) {
    case PastColumn::Fleet:
        return Words::tr("Fleet");
    case PastColumn::Provider:
        return Words::tr("Provider");
    case PastColumn::AskedBy:
        return Words::tr("Asked by");
    case PastColumn::Completed:
        return Words::tr("Completed");
    case PastColumn::Span:
        return Words::tr("Span");
    case PastColumn::ReasonVerbatim:
        return Words::tr("Reason verbatim");
    case PastColumn::ProviderRequests:
        return Words::tr("Provider requests");
    case PastColumn::SyncCode:
        return Words::tr("Sync ID");
    default:
        return {};
    }
}

QString PastText::headerToolTip(PastColumn column) const
{
    return columnToolTip(header(column), columnHint(column));
}

QString PastText::exactHeader(PastColumn column) const
{
    switch (column) {
    case PastColumn::Took:
        return Words::tr("Took (seconds)");
    case PastColumn::Span:
        return Words::tr("Span (seconds)");
    default:
        return header(column);
    }
}

QString PastText::cell(const PastRow &row, PastColumn column, const QDateTime &now) const
{
    const Sync &sync = row.stored.sync;
    switch (column) {
    case PastColumn::Fleet:
        return name(row);
    case PastColumn::Provider:
        return orNone(provider(row));
    case PastColumn::AskedBy:
        return orNone(askedBy(row));
    case PastColumn::Completed:
        return orNone(shortTime(sync.completedAt, displayZone(row.stored.connection), now));
    case PastColumn::Span:
        return orNone(span(sync));
    case PastColumn::ReasonVerbatim:
        return orNone(shown(sync.failureReason, 300));
    case PastColumn::ProviderRequests:
        return orNone(providerRequestsText(sync.providerRequests));
    case PastColumn::SyncCode:
        return shown(sync.id.toString(), nameLength);
    default:
        return sharedCell(row, *sharedColumn(column), now);
    }
}

QString PastText::toolTip(const PastRow &row, PastColumn column, const QDateTime &now) const
{
    if (const auto shared = sharedColumn(column)) {
        return HistoryText(row.stored.connection)
                .toolTip(row.stored.sync, row.origin, *shared, now);
    }
    switch (column) {
    case PastColumn::Completed:
        return toolTipText(
                fullTime(row.stored.sync.completedAt, displayZone(row.stored.connection)));
    case PastColumn::ReasonVerbatim:
        return toolTipText(shown(row.stored.sync.failureReason));
    case PastColumn::AskedBy:
        return row.origin.askedBy.isEmpty()
                       ? toolTipText(Words::tr("Not asked for in this FleetSync: Terminal's own "
                                               "schedule or another program did."))
                       : QString();
    default:
        return {};
    }
}

QString PastText::rowSentence(const PastRow &row, const QDateTime &now) const
{
    QStringList parts{name(row), provider(row), sharedCell(row, HistoryColumn::Result, now),
                      Words::tr("requested %1").arg(ago(row.stored.sync.requestedAt, now))};
    if (!row.stored.sync.failureReason.isEmpty() && !isOurStop(row.stored.sync, row.origin)) {
        parts << shortReason(row.stored.sync.failureReason);
    }
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace fleetsync
