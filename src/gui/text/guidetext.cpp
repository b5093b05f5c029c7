// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/guidetext.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::GuideText)
};

struct ProviderNote
{
    const char *code;
    const char *special;
    const char *site;
};

constexpr ProviderNote providerNotes[] = {
        {"geotab",
         QT_TRANSLATE_NOOP(
                 "fleetsync::GuideText",
                 "A Geotab login belongs to one database. Its security clearance says which kinds "
                 "of data it sees, its groups say which vehicles. Safety events come from rules: "
                 "what no rule of the database asks for is no event."),
         "https://support.geotab.com"},
        {"omnitracs",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Omnitracs belongs to Solera: its support may answer under that name. "
                           "Terminal's words may name the one service that is missing."),
         nullptr},
        {"motive",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Motive was called KeepTruckin until 2022: older logins and e-mails may "
                           "use that name. Access is given by an administrator of the fleet."),
         "https://helpcenter.gomotive.com"},
        {"samsara",
         QT_TRANSLATE_NOOP(
                 "fleetsync::GuideText",
                 "Samsara gives access through an app that an administrator agrees to, or through "
                 "an API token with rights (scopes) for each kind of data. A token can be limited "
                 "to tags: vehicles outside of these are missing then."),
         "https://kb.samsara.com"},
        {"verizon_connect",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Reveal is the fleet product of Verizon Connect and was made by "
                           "Fleetmatics: both names may stand in messages."),
         nullptr},
        {"lytx",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Lytx is about video and safety: a vehicle without its device has no "
                           "events."),
         nullptr},
        {"isaac",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "FleetSync knows nothing of ISAAC beyond the general steps. Its support "
                           "can say where the rights of a user are set."),
         nullptr},
        {"trimble",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Trimble's systems in trucks came from PeopleNet and went to Platform "
                           "Science in 2025: support may answer under these names."),
         nullptr},
        {"fleet_complete",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "Fleet Complete became part of Powerfleet in 2024: its support may "
                           "answer under that name."),
         nullptr},
        {"sandbox",
         QT_TRANSLATE_NOOP("fleetsync::GuideText",
                           "This is Terminal's own test provider: no real fleet and no real login "
                           "stand behind it."),
         "https://docs.withterminal.com"},
};

GuidePart linkAgain(const QString &provider)
{
    return {GuideWords::tr("Link the fleet again"),
            {GuideWords::tr(
                     "On the fleet's card, press “Copy e-mail” or “Copy reconnect link”. Where "
                     "neither holds a link, ask Terminal support for one."),
             GuideWords::tr(
                     "Send it to the person who owns the fleet's %1 login. You need not know the "
                     "password: do not ask for it.")
                     .arg(provider),
             GuideWords::tr(
                     "That person opens the link in a browser, logs in and agrees to the access "
                     "that is asked for."),
             GuideWords::tr(
                     "Press Ctrl+F5 in the main window then. Once the fleet is linked, fetch the "
                     "missing days with “New sync”.")}};
}

GuidePart rights(const QString &provider)
{
    return {GuideWords::tr("Give the rights that are missing"),
            {GuideWords::tr("Read Terminal's words in the fleet's details: they often name what "
                            "may not be read."),
             GuideWords::tr(
                     "Ask an administrator of the %1 account to look at the user, app or access "
                     "key that was given to Terminal.")
                     .arg(provider),
             GuideWords::tr("It must be allowed to read what you want to see: vehicles, drivers, "
                            "positions, trips, hours of service, safety events."),
             GuideWords::tr(
                     "Where the account is divided into groups, regions or tags, it must see all "
                     "those whose vehicles you expect."),
             GuideWords::tr(
                     "Retry the sync. If the same message comes back, link the fleet again: some "
                     "access is given at that moment only.")}};
}

GuidePart safety(const QString &provider)
{
    return {GuideWords::tr("Get safety events"),
            {GuideWords::tr(
                     "Ask the administrator whether safety events are part of the %1 plan, and "
                     "switched on.")
                     .arg(provider),
             GuideWords::tr(
                     "Check which vehicles have a device or camera that records them: no others "
                     "can have events."),
             GuideWords::tr(
                     "Check that the user, app or access key that was given to Terminal may read "
                     "safety events."),
             GuideWords::tr("Start a new sync then. Do not count on events from before they were "
                            "switched on.")}};
}

const ProviderNote *noteOn(const QString &code)
{
    for (const ProviderNote &note : providerNotes) {
        if (code == QLatin1String(note.code)) {
            return &note;
        }
    }
    return nullptr;
}

} // namespace

GuideTopic guideTopic(const Explanation &explanation)
{
    if (explanation.id == u"missing_safety_configuration") {
        return GuideTopic::Safety;
    }
    const bool link = explanation.who == WhoActs::ProviderLoginOwner;
    return link ? GuideTopic::LinkAgain : GuideTopic::Rights;
}

GuideText guideText(const ProviderRef &provider, GuideTopic first)
{
    const QString told = shown(displayName(provider), 60);
    const QString name = told.isEmpty() ? GuideWords::tr("the provider") : told;
    GuideText guide;
    guide.title = told.isEmpty() ? GuideWords::tr("Provider guide")
                                 : GuideWords::tr("Guide: %1").arg(name);
    guide.limits
            = GuideWords::tr("These are FleetSync's own, general steps. At the provider, the same "
                             "things may have other names.");
    if (const ProviderNote *const note = noteOn(provider.code)) {
        guide.special = QCoreApplication::translate("fleetsync::GuideText", note->special);
        if (note->site) {
            guide.vendorSite = QUrl(QString::fromLatin1(note->site));
        }
    }
    guide.parts = {linkAgain(name), rights(name), safety(name)};
    const auto chosen = guide.parts.begin() + static_cast<int>(first);
    std::rotate(guide.parts.begin(), chosen, chosen + 1);
    return guide;
}

QString plainText(const GuideText &guide)
{
    QStringList blocks{guide.title, guide.limits, guide.special};
    for (const GuidePart &part : guide.parts) {
        QStringList block{part.heading};
        for (const QString &step : part.steps) {
            block << (part.numbered ? u"%1. %2"_s.arg(QString::number(block.size()), step) : step);
        }
        blocks << block.join(u'\n');
    }
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s);
}

} // namespace fleetsync
