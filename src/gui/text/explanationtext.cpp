// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/explanationtext.h"

#include "gui/text/pausetitle.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ExplanationText)
};

/// In English, %1 the provider and %2 the fleet: a text with %2 has %1 too.
struct Lines
{
    const char *id;
    const char *what;
    const char *means;
    const char *action;
};

constexpr Lines lines[] = {
        {"connection_disconnected",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%2 is no longer linked to %1"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "No new data comes in until somebody logs "
                                                         "in again. What was synced before stays."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Send the reconnect link to the owner of the %1 login.")},
        {"invalid_credentials",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 refuses the saved login"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "No new data comes in until the login is right again. What was synced "
                           "before stays."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Send the reconnect link to the owner of the %1 login.")},
        {"insufficient_permissions",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "The %1 login may not read all the data"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "What it may not read is missing. All the rest is synced."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Ask for the missing rights. The provider guide shows how.")},
        {"missing_permissions",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "The %1 login may not read all the data"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "What it may not read is missing. All the rest is synced."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Ask for the missing rights. The provider guide shows how.")},
        {"exceeded_retention_window",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 no longer keeps days this old"),
         QT_TRANSLATE_NOOP(
                 "fleetsync::ExplanationText",
                 "Those days cannot be fetched any more. Later days come in with a later start."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Choose a later start in a new sync.")},
        {"invalid_source_id",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "An item's %1 ID is not usable"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data of that item may be missing."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Copy this for Terminal support.")},
        {"unknown_device_type",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "A device type is not recognised"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data of such devices may be missing."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Copy this for Terminal support.")},
        {"missing_safety_configuration",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Safety events are not set up at %1"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Safety events are missing. All the rest is synced."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Ask for safety events to be set up. The provider guide shows how.")},
        {"inaccessible_data",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 would not hand over some records"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Those records are missing. All the rest is synced."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Read Terminal's message, then ask for these records to be opened.")},
        {"manually_disabled",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Someone switched this data off"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "It is not synced while it is off."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Ask for it to be switched on again if you need it.")},
        {"unauthorized", QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Key not accepted"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Nothing can be read with this key."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Enter another key.")},
        {"forbidden", QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Key and fleet do not match"),
         QT_TRANSLATE_NOOP(
                 "fleetsync::ExplanationText",
                 "Nothing can be asked of this fleet. Other fleets are not touched by this."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Reload the fleet.")},
        {"not_found",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Terminal no longer has this sync"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "What it had synced stays. Only its record is gone."),
         nullptr},
        {"conflict",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "A sync of %2 from %1 is already running"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "A fleet has one sync at a time. Yours was not started."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Watch the one that runs, and start yours when it has ended.")},
        {"too_many_requests",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Short pause asked by Terminal"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Nothing is lost. FleetSync goes on when the pause is over."),
         nullptr},
        {"internal_server_error",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Terminal had a problem"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data may be older than it should be."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Try again in a few minutes.")},
        {"bad_gateway", QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Terminal had a problem"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data may be older than it should be."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Try again in a few minutes.")},
        {"service_unavailable",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Terminal had a problem"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data may be older than it should be."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Try again in a few minutes.")},
        {"gateway_timeout",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Terminal had a problem"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data may be older than it should be."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Try again in a few minutes.")},
        {"cancelled", QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "The sync was stopped"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Part of the days asked for may be missing."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Retry to get the rest.")},
        {"provider_rate_limited",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 takes only so many calls at a time"),
         nullptr, nullptr},
        {"provider_timeout",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 did not answer in time"), nullptr,
         nullptr},
        {"provider_maintenance",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 was closed for maintenance"), nullptr,
         nullptr},
        {"provider_unavailable",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 was out of order or out of reach"),
         nullptr, nullptr},
        {"provider_account_inactive",
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "%1 says that the account is not active"),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "No new data comes in while the account is closed or suspended. What "
                           "was synced before stays."),
         QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                           "Ask for the account to be opened again, then retry.")},
};

constexpr Lines notRecognised{
        "unknown",
        QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "We don't recognise this reason"),
        QT_TRANSLATE_NOOP("fleetsync::ExplanationText", "Data may be older than it should be."),
        QT_TRANSLATE_NOOP("fleetsync::ExplanationText",
                          "Read Terminal's words, and copy this for Terminal support.")};

const Lines &linesOf(const QString &id)
{
    for (const Lines &known : lines) {
        if (id == QLatin1String(known.id)) {
            return known;
        }
    }
    return notRecognised;
}

QString said(const char *english, const QString &provider, const QString &fleet)
{
    if (!english) {
        return {};
    }
    const QString text = QCoreApplication::translate("fleetsync::ExplanationText", english);
    return text.contains(u"%2")   ? text.arg(provider, fleet)
           : text.contains(u"%1") ? text.arg(provider)
                                  : text;
}

/// A trouble that goes away, and that nobody here can mend: what is left to do depends on whether
/// Terminal syncs the fleet by itself.
void addPassing(ExplanationWords &words, SyncMode mode, const QString &provider)
{
    words.means = ExplanationText::tr("Data is older than it should be. The link to the fleet is "
                                      "fine.");
    words.action = mode == SyncMode::Automatic
                           ? ExplanationText::tr("Nothing need be done: Terminal syncs this fleet "
                                                 "again by itself. Retry if you cannot wait.")
                           : ExplanationText::tr("Retry in a while: nobody else syncs this fleet.");
    words.who = mode == SyncMode::Automatic
                        ? ExplanationText::tr("Nobody needs to: it passes by itself")
                        //: Who can fix it: the provider, after which the person at the screen
                        //: retries.
                        : ExplanationText::tr("%1; then you retry").arg(provider);
}

/// Reported as an issue, such a thing costs part of the data; as a reason to fail, all of it.
bool costsPart(const QString &id)
{
    return id == u"insufficient_permissions" || id == u"missing_permissions"
           || id == u"missing_safety_configuration" || id == u"inaccessible_data";
}

QString effectText(Effect effect)
{
    return effect == Effect::NotStarted
                   ? ExplanationText::tr("The sync was not started. What was synced before stays.")
                   : ExplanationText::tr("The sync did not finish, so data may be missing. What "
                                         "was synced before stays.");
}

QString whoText(WhoActs who, const QString &provider)
{
    switch (who) {
    case WhoActs::Nobody:
        return ExplanationText::tr("Nobody");
    case WhoActs::ProviderLoginOwner:
        return ExplanationText::tr("The owner of the %1 login").arg(provider);
    case WhoActs::ProviderAdmin:
        return ExplanationText::tr("The %1 administrator").arg(provider);
    case WhoActs::TerminalSupport:
        return ExplanationText::tr("Terminal support");
    case WhoActs::YourAdmin:
        return ExplanationText::tr("Your administrator");
    case WhoActs::YouOrIt:
        return ExplanationText::tr("You, or your IT");
    case WhoActs::You:
        return ExplanationText::tr("You");
    }
    return {};
}

} // namespace

bool passesByItself(const Explanation &explanation)
{
    const QString &id = explanation.id;
    return id == u"provider_rate_limited" || id == u"provider_timeout"
           || id == u"provider_maintenance" || id == u"provider_unavailable";
}

ExplanationWords explanationWords(const Explanation &explanation, const FleetRow &row,
                                  Effect effect)
{
    const QString name = shown(displayName(row.connection.provider), 60);
    const QString provider = name.isEmpty() ? ExplanationText::tr("the provider") : name;
    const QString fleet = shown(displayName(row.connection), 80);
    const Lines &known = linesOf(explanation.id);
    ExplanationWords words{said(known.what, provider, fleet), said(known.means, provider, fleet),
                           whoText(explanation.who, provider), said(known.action, provider, fleet)};
    if (passesByItself(explanation)) {
        addPassing(words, row.connection.syncMode.value, provider);
    }
    if (effect != Effect::PartMissing && costsPart(explanation.id)) {
        words.means = effectText(effect);
    }
    if (explanation.id == u"too_many_requests" && !pauseTitle(row).isEmpty()) {
        words.what = pauseTitle(row);
    }
    if (!words.what.isEmpty()) {
        words.what[0] = words.what.at(0).toUpper();
    }
    return words;
}

QString nextStepLabel(NextStep step)
{
    switch (step) {
    case NextStep::None:
        return {};
    case NextStep::CopyReconnectLink:
        return ExplanationText::tr("Copy reconnect link");
    case NextStep::CopyEmail:
        return ExplanationText::tr("Copy e-mail");
    case NextStep::OpenLink:
        return ExplanationText::tr("Open link");
    case NextStep::OpenProviderGuide:
        return ExplanationText::tr("Open provider guide");
    case NextStep::NewSync:
        return ExplanationText::tr("New sync");
    case NextStep::CopyForSupport:
        return ExplanationText::tr("Copy for support");
    case NextStep::ShowMessage:
        return ExplanationText::tr("Show message");
    case NextStep::Settings:
        return ExplanationText::tr("Enter another key");
    case NextStep::Reload:
        return ExplanationText::tr("Reload");
    case NextStep::Hide:
        return ExplanationText::tr("Hide");
    case NextStep::WatchIt:
        return ExplanationText::tr("Watch it");
    case NextStep::TryNow:
        return ExplanationText::tr("Try now");
    case NextStep::Retry:
        return ExplanationText::tr("Retry");
    }
    return {};
}

} // namespace fleetsync
