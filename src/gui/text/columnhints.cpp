// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/columnhints.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Hint
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ColumnHint)
};

} // namespace

QString columnHint(FleetColumn column)
{
    switch (column) {
    case FleetColumn::State:
        return Hint::tr("What is happening with this fleet now, in one word.");
    case FleetColumn::Fleet:
        return Hint::tr("The company whose vehicles these are.");
    case FleetColumn::Provider:
        return Hint::tr("The telematics company whose devices are in the vehicles.");
    case FleetColumn::Progress:
        return Hint::tr("How much of the running sync is done, or how the last one ended.");
    case FleetColumn::LastGoodSync:
        return Hint::tr("When a sync last ended well: data is no newer than that.");
    case FleetColumn::Issues:
        return Hint::tr("How many troubles the latest sync reported that are still open.");
    case FleetColumn::Mode:
        return Hint::tr("Whether Terminal syncs this fleet by itself, or only when somebody asks.");
    case FleetColumn::Coverage:
        return Hint::tr(
                "Which of the last 90 days completed syncs have asked for: filled where they "
                "did, hatched where none did, empty where none were read.");
    case FleetColumn::TimeLeft:
        return Hint::tr("How long the running sync will still take, guessed from earlier ones.");
    case FleetColumn::Elapsed:
        return Hint::tr("How long the latest sync has run, or ran, since it was asked for.");
    case FleetColumn::FromDate:
        return Hint::tr("The first day that the sync asks data for.");
    case FleetColumn::AskedBy:
        return Hint::tr(
                "Who asked for the sync on this computer; empty when it was not asked for here.");
    case FleetColumn::Attempt:
        return Hint::tr(
                "How many times Terminal has begun this sync: above 1 it had to start over.");
    case FleetColumn::Requested:
        return Hint::tr("When the sync was asked for.");
    case FleetColumn::LastChange:
        return Hint::tr("When FleetSync last saw the sync move on.");
    case FleetColumn::ProviderRequests:
        return Hint::tr("Work that was asked of the provider, which people there do by hand.");
    case FleetColumn::SyncCode:
        return Hint::tr("Terminal's own number of the sync; its support asks for it.");
    case FleetColumn::Tags:
        return Hint::tr("Words by which your account groups its fleets.");
    case FleetColumn::DotNumbers:
        return Hint::tr("The fleet's number at the US Department of Transportation.");
    case FleetColumn::ExternalId:
        return Hint::tr("The fleet's number in your own systems.");
    case FleetColumn::AccountUser:
        return Hint::tr("Whose login at the provider the data is read with.");
    case FleetColumn::CreatedAt:
        return Hint::tr("When the fleet was first connected to Terminal.");
    case FleetColumn::UpdatedAt:
        return Hint::tr("When the fleet's record at Terminal last changed.");
    case FleetColumn::ConnectionCode:
        return Hint::tr(
                "Terminal's own number of the fleet's connection; its support asks for it.");
    }
    return {};
}

QString columnHint(AttentionColumn column)
{
    switch (column) {
    case AttentionColumn::Severity:
        return Hint::tr("How much this keeps data from coming in.");
    case AttentionColumn::Fleet:
        return Hint::tr("The fleet that this is about, or how many.");
    case AttentionColumn::What:
        return Hint::tr("What is wrong.");
    case AttentionColumn::Who:
        return Hint::tr("Who can put it right.");
    case AttentionColumn::Since:
        return Hint::tr("How long it has been known.");
    case AttentionColumn::TimesSeen:
        return Hint::tr("In how many syncs it was reported.");
    case AttentionColumn::Action:
        return Hint::tr("What to do first.");
    case AttentionColumn::Code:
        return Hint::tr("Terminal's word for the trouble, where it has one.");
    case AttentionColumn::FirstSeen:
        return Hint::tr("When it was reported for the first time.");
    case AttentionColumn::LastSeen:
        return Hint::tr("When it was reported most recently.");
    case AttentionColumn::Note:
        return Hint::tr("What somebody wrote about it on this computer.");
    case AttentionColumn::IssueCode:
        return Hint::tr("Terminal's own number of the issue; its support asks for it.");
    case AttentionColumn::MutedUntil:
        return Hint::tr("Until when it stays out of this list and says nothing.");
    }
    return {};
}

QString columnHint(PastColumn column)
{
    switch (column) {
    case PastColumn::Result:
        return Hint::tr("How the sync ended, or how it goes.");
    case PastColumn::Fleet:
        return Hint::tr("The company whose vehicles these are.");
    case PastColumn::Provider:
        return Hint::tr("The telematics company whose devices are in the vehicles.");
    case PastColumn::FromDate:
        return Hint::tr("The first day that the sync asks data for.");
    case PastColumn::Requested:
        return Hint::tr("When the sync was asked for.");
    case PastColumn::Took:
        return Hint::tr("How long it took from being asked for to its end.");
    case PastColumn::AskedBy:
        return Hint::tr(
                "Who asked for the sync on this computer; empty when it was not asked for here.");
    case PastColumn::Attempts:
        return Hint::tr(
                "How many times Terminal has begun this sync: above 1 it had to start over.");
    case PastColumn::Issues:
        return Hint::tr("How many troubles the sync reported that are still open.");
    case PastColumn::Reason:
        return Hint::tr("Why it failed, in short.");
    case PastColumn::Completed:
        return Hint::tr("When the sync ended.");
    case PastColumn::Span:
        return Hint::tr("How many days of data the sync asked for.");
    case PastColumn::ReasonVerbatim:
        return Hint::tr("Why it failed, in Terminal's own words.");
    case PastColumn::ProviderRequests:
        return Hint::tr("Work that was asked of the provider, which people there do by hand.");
    case PastColumn::SyncCode:
        return Hint::tr("Terminal's own number of the sync; its support asks for it.");
    }
    return {};
}

QString columnToolTip(const QString &header, const QString &hint)
{
    return toolTipText(QString(header % u'\n' % hint));
}

} // namespace fleetsync
