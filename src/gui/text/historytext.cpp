// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/historytext.h"

#include "gui/text/columnhints.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct PastText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::HistoryText)
};

QString done(const Sync &sync)
{
    const qsizetype issues = unresolvedIssues(sync);
    if (issues == 0) {
        return PastText::tr("Done");
    }
    return issues == 1 ? PastText::tr("Done with 1 issue")
                       : PastText::tr("Done with %Ln issues", nullptr, int(issues));
}

QString running(const Sync &sync)
{
    if (waitsOnProvider(sync)) {
        return facetWord(FleetState::Waiting);
    }
    if (sync.status.value == SyncStatus::Requested) {
        return facetWord(FleetState::Queued);
    }
    return sync.progress ? PastText::tr("%1, %2").arg(facetWord(FleetState::Syncing),
                                                      percentText(*sync.progress))
                         : facetWord(FleetState::Syncing);
}

QString result(const Sync &sync, const PastOrigin &origin)
{
    switch (sync.status.value) {
    case SyncStatus::Completed:
        return done(sync);
    case SyncStatus::Failed:
        return facetWord(isOurStop(sync, origin) ? FleetState::StoppedByUser : FleetState::Failed);
    case SyncStatus::Requested:
    case SyncStatus::InProgress:
        return running(sync);
    case SyncStatus::Unknown:
        break;
    }
    return PastText::tr("Terminal says “%1”").arg(shown(sync.status.text, 40));
}

QString took(const Sync &sync)
{
    if (!sync.requestedAt.isValid() || !sync.completedAt.isValid()
        || sync.completedAt < sync.requestedAt) {
        return orNone();
    }
    return durationText(std::chrono::milliseconds(sync.requestedAt.msecsTo(sync.completedAt)));
}

QString tookTip(const Sync &sync, const QTimeZone &zone)
{
    const QString end = fullTime(sync.completedAt, zone);
    return end.isEmpty() ? PastText::tr("Not ended yet") : PastText::tr("Ended %1").arg(end);
}

QString plainTip(const Sync &sync, HistoryColumn column, const QTimeZone &zone)
{
    switch (column) {
    case HistoryColumn::FromDate:
        return fullTime(sync.startFrom, zone);
    case HistoryColumn::Requested:
        return fullTime(sync.requestedAt, zone);
    case HistoryColumn::Took:
        return tookTip(sync, zone);
    case HistoryColumn::Reason:
        return shown(sync.failureReason);
    case HistoryColumn::Result:
    case HistoryColumn::Attempts:
    case HistoryColumn::Issues:
        break;
    }
    return {};
}

/// The same column in the view History.
PastColumn pastColumn(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Result:
        return PastColumn::Result;
    case HistoryColumn::FromDate:
        return PastColumn::FromDate;
    case HistoryColumn::Requested:
        return PastColumn::Requested;
    case HistoryColumn::Took:
        return PastColumn::Took;
    case HistoryColumn::Attempts:
        return PastColumn::Attempts;
    case HistoryColumn::Issues:
        return PastColumn::Issues;
    case HistoryColumn::Reason:
        return PastColumn::Reason;
    }
    return {};
}

} // namespace

QString HistoryText::header(HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::Result:
        return PastText::tr("Result");
    case HistoryColumn::FromDate:
        return PastText::tr("From date");
    case HistoryColumn::Requested:
        return PastText::tr("Requested");
    case HistoryColumn::Took:
        return PastText::tr("Took");
    case HistoryColumn::Attempts:
        return PastText::tr("Attempts");
    case HistoryColumn::Issues:
        return PastText::tr("Issues");
    case HistoryColumn::Reason:
        return PastText::tr("Reason");
    }
    return {};
}

QString HistoryText::headerToolTip(HistoryColumn column) const
{
    return columnToolTip(header(column), columnHint(pastColumn(column)));
}

QString HistoryText::cell(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                          const QDateTime &now) const
{
    switch (column) {
    case HistoryColumn::Result:
        return result(sync, origin);
    case HistoryColumn::FromDate:
        return orNone(shortTime(sync.startFrom, displayZone(m_fleet), now));
    case HistoryColumn::Requested:
        return orNone(ago(sync.requestedAt, now));
    case HistoryColumn::Took:
        return took(sync);
    case HistoryColumn::Attempts:
        return sync.attempts > 0 ? countText(sync.attempts) : orNone();
    case HistoryColumn::Issues:
        return countText(unresolvedIssues(sync));
    case HistoryColumn::Reason:
        return isOurStop(sync, origin) ? orNone() : shortReason(sync.failureReason);
    }
    return {};
}

QString HistoryText::toolTip(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                             const QDateTime &) const
{
    if (column == HistoryColumn::Reason && isOurStop(sync, origin)) {
        return {};
    }
    return toolTipText(plainTip(sync, column, displayZone(m_fleet)));
}

} // namespace fleetsync
