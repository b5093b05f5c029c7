// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/helptext.h"

#include "gui/text/explanationtext.h"

#include <QCoreApplication>

namespace fleetsync {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::HelpText)
};

struct StateHelp
{
    QString meaning;
    QStringList steps;
};

StateHelp underWay(FleetState state)
{
    switch (state) {
    case FleetState::Sending:
        return {HelpText::tr("Your request is noted on this computer and on its way to Terminal."),
                {HelpText::tr("Nothing to do. Should the connection break, FleetSync finds out "
                              "whether the request arrived; it is never sent twice.")}};
    case FleetState::Checking:
        return {HelpText::tr("No clear answer came to your request: FleetSync looks whether "
                             "Terminal has it."),
                {HelpText::tr("Wait a minute or two. If it did not start, FleetSync says so and "
                              "offers to send it again.")}};
    case FleetState::QueuedHere:
        return {HelpText::tr("Your request waits in FleetSync for its turn: Terminal allows so "
                             "many requests a second, or a sync of this fleet still runs."),
                {HelpText::tr("Nothing to do. It waits on, too, while FleetSync is closed.")}};
    case FleetState::Queued:
        return {HelpText::tr("Terminal has the request and has not begun with it."),
                {HelpText::tr("Wait. After 15 minutes the row says that it is still in Terminal's "
                              "queue; that alone is no fault.")}};
    case FleetState::Waiting:
        return {HelpText::tr("The provider prepares something by hand, such as files of past "
                             "years. This is not stuck, and can take days."),
                {HelpText::tr("Nothing to do here. If it takes longer than the provider told you, "
                              "ask there.")}};
    case FleetState::Slower:
        return {HelpText::tr("This takes longer than nine of ten earlier syncs of its kind, but "
                             "it moves."),
                {HelpText::tr("Wait: the details (Enter) show how it moves.")}};
    case FleetState::NoMovement:
        return {HelpText::tr("Nothing has changed for much longer than usual. It may still go on "
                             "by itself."),
                {HelpText::tr("Press “Keep waiting” in the details (Enter) if it is not urgent."),
                 HelpText::tr("Else stop it (Ctrl+.) and start a new sync (Ctrl+N)."),
                 HelpText::tr("If it happens again, press Ctrl+Shift+C and send that text to "
                              "Terminal's support.")}};
    case FleetState::Stopping:
        return {HelpText::tr("Terminal was asked to stop this sync and has not confirmed it yet."),
                {HelpText::tr("Wait. If it ends before it can be stopped, the row says so.")}};
    default:
        return {HelpText::tr("Terminal is copying this fleet's data. The percentage is Terminal's "
                             "own."),
                {HelpText::tr("Nothing to do. The details (Enter) say about how long it still "
                              "takes, once earlier syncs tell."),
                 HelpText::tr("Stop (Ctrl+.) ends it. Data that has arrived stays.")}};
    }
}

StateHelp troubled(FleetState state)
{
    switch (state) {
    case FleetState::Failed:
        return {HelpText::tr("The last sync ended before it had all of its data. What had arrived "
                             "stays."),
                {HelpText::tr("Read the card in the details (Enter): it says who can fix it, and "
                              "its button does the next step."),
                 HelpText::tr("Retry (Ctrl+Shift+R) starts the same sync again.")}};
    case FleetState::DoneWithIssues:
        return {HelpText::tr("The last sync ended, and something in its data needs a look: some "
                             "of it may be missing."),
                {HelpText::tr("Open the tab Issues in the details (Enter). Each issue says who "
                              "can fix it."),
                 HelpText::tr("Mark an issue as resolved once it is mended.")}};
    case FleetState::Disconnected:
        return {HelpText::tr("The provider no longer lets Terminal in, mostly because a password "
                             "was changed or an access ended. No new data arrives."),
                {HelpText::tr("Copy the reconnect link from the card in the details (Enter), and "
                              "send it to the person who owns the login."),
                 HelpText::tr(
                         "Once that person has signed in there, this row changes by itself.")}};
    case FleetState::Archived:
        return {HelpText::tr("This fleet was put aside in your Terminal account: it does not "
                             "sync."),
                {HelpText::tr("If that is a mistake, ask whoever looks after the account.")}};
    default:
        return {HelpText::tr("This fleet is being removed from your Terminal account, with its "
                             "data there."),
                {HelpText::tr("If that is a mistake, ask whoever looks after the account, at "
                              "once.")}};
    }
}

StateHelp helpOf(FleetState state)
{
    switch (state) {
    case FleetState::NotChecked:
        return {HelpText::tr("FleetSync has not heard yet from Terminal how this fleet stands."),
                {HelpText::tr("Wait a moment, or press F5 to check now."),
                 HelpText::tr("If it stays so, read the line at the bottom of the window: it says "
                              "whether Terminal answers.")}};
    case FleetState::NeverSynced:
        return {HelpText::tr("No data of this fleet has ever been copied."),
                {HelpText::tr("Press New sync (Ctrl+N) and choose how many days you need.")}};
    case FleetState::UpToDate:
        return {HelpText::tr("The last sync ended and brought what it was asked for."),
                {HelpText::tr("Nothing to do. New sync (Ctrl+N) asks for more days.")}};
    case FleetState::StoppedByUser:
        return {HelpText::tr("You stopped this sync. That is no failure: what had arrived stays."),
                {HelpText::tr("Start a new sync (Ctrl+N) when you want the rest.")}};
    case FleetState::Failed:
    case FleetState::DoneWithIssues:
    case FleetState::Disconnected:
    case FleetState::Archived:
    case FleetState::BeingDeleted:
        return troubled(state);
    case FleetState::Sending:
    case FleetState::Checking:
    case FleetState::QueuedHere:
    case FleetState::Queued:
    case FleetState::Waiting:
    case FleetState::Slower:
    case FleetState::NoMovement:
    case FleetState::Syncing:
    case FleetState::Stopping:
        break;
    }
    return underWay(state);
}

GuidePart keysPart(const QStringList &keys)
{
    return {HelpText::tr("Keys"), keys, false};
}

} // namespace

GuideText stateHelp(FleetState state, const QString &title)
{
    const StateHelp help = helpOf(state);
    GuideText guide;
    guide.title = title;
    guide.special = help.meaning;
    guide.parts = {{HelpText::tr("What you can do"), help.steps, help.steps.size() > 1},
                   keysPart({HelpText::tr("Enter on the row: to the details. Menu key: all "
                                          "orders for it."),
                             HelpText::tr("Ctrl+Shift+C: copies what Terminal's support needs to "
                                          "know.")})};
    return guide;
}

void addProblem(GuideText &guide, const ExplanationWords &words)
{
    QStringList lines{words.what, words.means};
    //: "the owner of the Geotab login"
    lines << HelpText::tr("Who can fix it: %1").arg(words.who);
    lines << words.action;
    lines.removeAll({});
    guide.parts.prepend({HelpText::tr("What happened here"), lines, false});
}

void addReasons(GuideText &guide, const QStringList &reasons)
{
    if (!reasons.isEmpty()) {
        guide.parts.insert(guide.parts.size() - 1,
                           {HelpText::tr("What cannot be done now"), reasons, false});
    }
}

GuideText windowHelp()
{
    GuideText guide;
    guide.title = HelpText::tr("FleetSync in short");
    guide.special = HelpText::tr(
            "Terminal copies the data of each fleet from its provider, such as Samsara or Geotab; "
            "one such copy is a sync. FleetSync shows how the syncs stand, and starts new ones. "
            "Select a row and press F1 to read what its state means.");
    guide.parts = {
            {HelpText::tr("Views"),
             {HelpText::tr("Fleets (Ctrl+1): all fleets of your account."),
              HelpText::tr("Active (Ctrl+2): what syncs or waits just now."),
              HelpText::tr("Needs attention (Ctrl+3): what a person must mend, and who."),
              HelpText::tr("History (Ctrl+4): all past syncs.")},
             false},
            keysPart(
                    {HelpText::tr("Ctrl+N: new sync. Ctrl+Shift+R: retry. Ctrl+.: stop."),
                     HelpText::tr("Ctrl+F: search. Ctrl+L: show all again. Ctrl+D: save the view."),
                     HelpText::tr("F5: check now. Ctrl+F5: read the list of fleets again."),
                     HelpText::tr("F6: next part of the window. Enter: to the details."),
                     HelpText::tr("Ctrl+A, Shift+↑↓, Space: select rows. Ctrl+C: copy them. "
                                  "Ctrl+E: export."),
                     HelpText::tr("←→: to another column. Alt+Shift+↑↓: sort by it. Alt+Shift+←→: "
                                  "move it. Alt+←→: its width.")})};
    return guide;
}

} // namespace fleetsync
