// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/statetext.h"

#include "gui/text/explanations.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::StateText)
};

QString doneWord(const FleetRow &row)
{
    const qsizetype issues = row.latest() ? unresolvedIssues(*row.latest()) : 0;
    return issues == 1 ? StateText::tr("Done with 1 issue")
                       : StateText::tr("Done with %Ln issues", nullptr, int(issues));
}

QString bareWord(const FleetRow &row)
{
    const QString provider = shown(displayName(row.connection.provider), 40);
    const Sync *latest = row.latest();
    if (row.verdict.unknownStatus && latest
        && (row.verdict.state == FleetState::Syncing
            || row.verdict.state == FleetState::NotChecked)) {
        //: %1 is a state that only the server knows, in its own word.
        return StateText::tr("Terminal says “%1”").arg(shown(latest->status.text, 40));
    }
    if (row.verdict.state == FleetState::Waiting && !provider.isEmpty()) {
        return StateText::tr("Waiting on %1").arg(provider);
    }
    return row.verdict.state == FleetState::DoneWithIssues ? doneWord(row)
                                                           : facetWord(row.verdict.state);
}

QString requestWord(const Known<ProviderRequest> &request)
{
    switch (request.value) {
    case ProviderRequest::HistoricalFiles:
        return StateText::tr("historical files");
    case ProviderRequest::ProvisionCredentials:
        return StateText::tr("provision credentials");
    case ProviderRequest::Unknown:
        break;
    }
    return shown(request.text, 60);
}

QString knownReason(const QString &id)
{
    if (id == u"connection_disconnected")
        return StateText::tr("link lost");
    if (id == u"invalid_credentials")
        return StateText::tr("login refused");
    if (id == u"insufficient_permissions" || id == u"missing_permissions")
        return StateText::tr("permission missing");
    if (id == u"exceeded_retention_window")
        return StateText::tr("days too old");
    if (id == u"provider_rate_limited")
        return StateText::tr("provider limits calls");
    if (id == u"provider_timeout")
        return StateText::tr("provider too slow");
    if (id == u"provider_unavailable")
        return StateText::tr("provider not reachable");
    if (id == u"provider_maintenance")
        return StateText::tr("provider under maintenance");
    if (id == u"provider_account_inactive")
        return StateText::tr("account not active");
    if (id == u"cancelled")
        return StateText::tr("stopped at Terminal");
    return {};
}

} // namespace

QString facetWord(FleetState state)
{
    switch (state) {
    case FleetState::BeingDeleted:
        return StateText::tr("Being deleted");
    case FleetState::Archived:
        return StateText::tr("Archived");
    case FleetState::Sending:
        return StateText::tr("Sending…");
    case FleetState::Checking:
        return StateText::tr("Checking…");
    case FleetState::Stopping:
        return StateText::tr("Stopping…");
    case FleetState::QueuedHere:
        return StateText::tr("Queued here");
    case FleetState::Waiting:
        return StateText::tr("Waiting on provider");
    case FleetState::NoMovement:
        return StateText::tr("No movement");
    case FleetState::Slower:
        return StateText::tr("Slower than usual");
    case FleetState::Syncing:
        return StateText::tr("Syncing");
    case FleetState::Queued:
        return StateText::tr("Queued");
    case FleetState::Disconnected:
        return StateText::tr("Disconnected");
    case FleetState::StoppedByUser:
        return StateText::tr("Stopped by you");
    case FleetState::Failed:
        return StateText::tr("Failed");
    case FleetState::DoneWithIssues:
        return StateText::tr("Done with issues");
    case FleetState::UpToDate:
        return StateText::tr("Up to date");
    case FleetState::NeverSynced:
        return StateText::tr("Never synced");
    case FleetState::NotChecked:
        return StateText::tr("Not checked");
    }
    return {};
}

QString stateWord(const FleetRow &row)
{
    const QString word = bareWord(row);
    return row.verdict.disconnectedBadge
                   //: %1 is the state of a sync that runs although the fleet is not linked.
                   ? StateText::tr("%1 · disconnected").arg(word)
                   : word;
}

QString shortReason(const QString &failureReason)
{
    const Explanation explanation = explainFailure(failureReason);
    const QString known = explanation.recognised ? knownReason(explanation.id) : QString();
    return known.isEmpty() ? shown(failureReason, 80) : known;
}

QString providerRequestsText(const QList<Known<ProviderRequest>> &requests)
{
    QStringList words;
    for (const Known<ProviderRequest> &request : requests) {
        words.append(requestWord(request));
    }
    return QLocale().createSeparatedList(words);
}

QString hindranceSentence(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::NotListed:
        return StateText::tr("This is what FleetSync knew of the fleet when it last ran. Wait "
                             "until Terminal's list has been read.");
    case Hindrance::NoToken:
        return StateText::tr("No access token came for this fleet, so nothing can be asked of it. "
                             "Ask Terminal support about this fleet's connection.");
    case Hindrance::BeingDeleted:
        return StateText::tr(
                "This fleet is being deleted at Terminal. Connect it anew to sync it.");
    case Hindrance::Archived:
        return StateText::tr("This fleet is archived. Take it out of the archive at Terminal "
                             "first.");
    case Hindrance::AlreadyUnderWay:
        return StateText::tr("A sync of this fleet is already under way. Watch it, or stop it "
                             "first.");
    case Hindrance::NothingToRetry:
        return StateText::tr("The last sync of this fleet did not fail. Start a new one instead.");
    case Hindrance::NothingToStop:
        return StateText::tr("No sync of this fleet is running.");
    case Hindrance::FleetGone:
        return StateText::tr("Terminal no longer lists this fleet.");
    case Hindrance::SyncGone:
        return StateText::tr("Terminal no longer has this sync.");
    case Hindrance::SyncDidNotFail:
        return StateText::tr("This sync did not fail: there is nothing to retry.");
    case Hindrance::SyncNotRunning:
        return StateText::tr("This sync is not running.");
    case Hindrance::NewerRuns:
        return StateText::tr("A newer sync of this fleet runs. Watch it, or stop it first.");
    case Hindrance::OneAtATime:
        return StateText::tr("A fleet runs one sync at a time: only the newest of those selected "
                             "is taken.");
    }
    return {};
}

} // namespace fleetsync
