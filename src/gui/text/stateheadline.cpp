// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"
#include "models/fleetbar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct HeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::HeadlineText)
};

QString withProgress(const FleetRow &row)
{
    const QString word = stateWord(row);
    const QString head
            = percentOf(row) ? HeadlineText::tr("%1, %2").arg(word, percentText(*percentOf(row)))
                             : HeadlineText::tr("%1, no percentage yet").arg(word);
    if (!row.progress || !row.progress->startedOver) {
        return head;
    }
    return HeadlineText::tr("%1. Attempt %2, started over").arg(head).arg(row.progress->attempt);
}

QString stopping(const FleetRow &row)
{
    return percentOf(row)
                   ? HeadlineText::tr("%1, %2").arg(stateWord(row), percentText(*percentOf(row)))
                   : stateWord(row);
}

QString waiting(const FleetRow &row, const QDateTime &now)
{
    const Sync *sync = row.latest();
    if (!sync) {
        return stateWord(row);
    }
    const QString asked = ago(sync->requestedAt, now);
    return asked.isEmpty()
                   ? HeadlineText::tr("%1: %2. This can take days.")
                             .arg(stateWord(row), providerRequestsText(sync->providerRequests))
                   : HeadlineText::tr("%1: %2, asked %3. This can take days.")
                             .arg(stateWord(row), providerRequestsText(sync->providerRequests),
                                  asked);
}

/// Slower or without movement: in the queue, or at work.
QString lagging(const FleetRow &row)
{
    const Sync *sync = row.latest();
    return sync && sync->status.value == SyncStatus::Requested
                   ? HeadlineText::tr("%1, still in Terminal's queue").arg(stateWord(row))
                   : withProgress(row);
}

QString queued(const FleetRow &row)
{
    return row.verdict.longInQueue
                   ? HeadlineText::tr("%1, still in Terminal's queue").arg(stateWord(row))
                   : HeadlineText::tr("%1 at Terminal").arg(stateWord(row));
}

/// "Failed 2 h ago", "Up to date, 2 h ago"
QString ended(const FleetRow &row, const QDateTime &now)
{
    const QString when = row.latest() ? ago(row.latest()->completedAt, now) : QString();
    if (when.isEmpty()) {
        return stateWord(row);
    }
    return row.verdict.state == FleetState::Failed
                   ? HeadlineText::tr("%1 %2").arg(stateWord(row), when)
                   : HeadlineText::tr("%1, %2").arg(stateWord(row), when);
}

QString headline(const FleetRow &row, const QDateTime &now)
{
    switch (row.verdict.state) {
    case FleetState::Syncing:
        return row.verdict.unknownStatus ? stateWord(row) : withProgress(row);
    case FleetState::NoMovement:
    case FleetState::Slower:
        return lagging(row);
    case FleetState::Stopping:
        return stopping(row);
    case FleetState::Queued:
        return queued(row);
    case FleetState::QueuedHere:
        return HeadlineText::tr("Queued here, not sent yet");
    case FleetState::Sending:
        return HeadlineText::tr("Sending the request…");
    case FleetState::Checking:
        return HeadlineText::tr("Checking whether Terminal got the request…");
    case FleetState::Waiting:
        return waiting(row, now);
    case FleetState::Failed:
    case FleetState::StoppedByUser:
    case FleetState::DoneWithIssues:
    case FleetState::UpToDate:
        return ended(row, now);
    case FleetState::BeingDeleted:
    case FleetState::Archived:
    case FleetState::Disconnected:
    case FleetState::NeverSynced:
    case FleetState::NotChecked:
        return stateWord(row);
    }
    return stateWord(row);
}

} // namespace

QString stateHeadline(const FleetRow &row, const QDateTime &now)
{
    if (row.connection.token.isEmpty() && !row.unlisted
        && row.verdict.state == FleetState::NotChecked) {
        return HeadlineText::tr("No access token came for this fleet");
    }
    return row.syncGone ? HeadlineText::tr("%1. Terminal no longer has this sync")
                                  .arg(headline(row, now))
                        : headline(row, now);
}

} // namespace fleetsync
