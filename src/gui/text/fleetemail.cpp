// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/fleetemail.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct EmailText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::EmailText)
};

struct EmailNames
{
    QString fleet;
    QString provider;
    QString link; ///< empty: none
};

/// %1 is the fleet, %2 the provider.
QString subject(EmailTopic topic)
{
    switch (topic) {
    case EmailTopic::LinkAgain:
        return EmailText::tr("%1: please link %2 again");
    case EmailTopic::Rights:
        return EmailText::tr("%1: the %2 login needs more rights");
    case EmailTopic::Safety:
        return EmailText::tr("%1: please set up safety events at %2");
    case EmailTopic::Records:
        return EmailText::tr("%1: some records cannot be read at %2");
    case EmailTopic::Account:
        return EmailText::tr("%1: please look at the %2 account");
    }
    return {};
}

/// What it is about; %1 is the fleet, %2 the provider.
QString matter(EmailTopic topic)
{
    switch (topic) {
    case EmailTopic::LinkAgain:
        return EmailText::tr("We no longer get new data of %1 from %2: the login that was saved "
                             "for it does not work any more.");
    case EmailTopic::Rights:
        return EmailText::tr("Part of the data of %1 does not reach us from %2: the login or key "
                             "that is used for it may not read everything.");
    case EmailTopic::Safety:
        return EmailText::tr("We get no safety events of %1 from %2: they are not set up there.");
    case EmailTopic::Records:
        return EmailText::tr("Some records of %1 do not reach us: %2 does not hand them over.");
    case EmailTopic::Account:
        return EmailText::tr("We no longer get data of %1: %2 says that the account is closed or "
                             "suspended.");
    }
    return {};
}

QStringList linkSteps(const EmailNames &names)
{
    if (names.link.isEmpty()) {
        return {EmailText::tr("Check that you can still log in at %1.").arg(names.provider),
                EmailText::tr("Tell us. We then send you a link that renews the connection.")};
    }
    return {EmailText::tr("Open this link in your browser: %1").arg(names.link),
            EmailText::tr("Log in at %1, with a login that sees all of the fleet's vehicles.")
                    .arg(names.provider),
            EmailText::tr("Agree to the access that is asked for.")};
}

QStringList rightsSteps(const EmailNames &names)
{
    QStringList steps{
            EmailText::tr("As an administrator of the %1 account, find the user, app or access key "
                          "that was given to Terminal.")
                    .arg(names.provider),
            EmailText::tr("Let it read what the message names, for every group, region or tag with "
                          "vehicles of the fleet.")};
    if (!names.link.isEmpty()) {
        steps << EmailText::tr("If access is given by logging in, do so again afterwards: %1")
                         .arg(names.link);
    }
    return steps;
}

QStringList stepsOf(EmailTopic topic, const EmailNames &names)
{
    switch (topic) {
    case EmailTopic::LinkAgain:
        return linkSteps(names);
    case EmailTopic::Rights:
        return rightsSteps(names);
    case EmailTopic::Safety:
        return {EmailText::tr("As an administrator of the %1 account, check that safety events are "
                              "part of your plan, and switched on.")
                        .arg(names.provider),
                EmailText::tr("Check that the vehicles have a device or camera that records them."),
                EmailText::tr("Let the user, app or access key that was given to Terminal read "
                              "them.")};
    case EmailTopic::Records:
        return {EmailText::tr("As an administrator of the %1 account, look at the records that the "
                              "message names.")
                        .arg(names.provider),
                EmailText::tr("Open them to the user, app or access key that was given to "
                              "Terminal, or ask %1 why they cannot be read.")
                        .arg(names.provider)};
    case EmailTopic::Account:
        return {EmailText::tr("Ask %1 why the account is not active, and have it opened again.")
                        .arg(names.provider),
                EmailText::tr("Tell us, too, if the fleet has left %1.").arg(names.provider)};
    }
    return {};
}

QString numbered(const QStringList &steps)
{
    QStringList list;
    for (const QString &step : steps) {
        //: A step of a numbered list: its number and what to do.
        list << EmailText::tr("%1. %2").arg(QString::number(list.size() + 1), step);
    }
    return list.join(u'\n');
}

} // namespace

std::optional<EmailTopic> emailTopic(const Explanation &explanation)
{
    const QString &id = explanation.id;
    if (id == u"connection_disconnected" || id == u"invalid_credentials") {
        return EmailTopic::LinkAgain;
    }
    if (id == u"missing_permissions" || id == u"insufficient_permissions") {
        return EmailTopic::Rights;
    }
    if (id == u"missing_safety_configuration") {
        return EmailTopic::Safety;
    }
    if (id == u"inaccessible_data") {
        return EmailTopic::Records;
    }
    return id == u"provider_account_inactive" ? std::optional(EmailTopic::Account) : std::nullopt;
}

QString fleetEmail(EmailTopic topic, const FleetRow &row, const QString &verbatim,
                   const std::optional<QUrl> &link)
{
    const QString provider = shown(displayName(row.connection.provider), 60);
    const EmailNames names{shown(displayName(row.connection), 80),
                           provider.isEmpty() ? EmailText::tr("the provider") : provider,
                           link ? link->toString(QUrl::FullyEncoded) : QString()};
    QStringList parts;
    parts << EmailText::tr("Subject: %1").arg(subject(topic).arg(names.fleet, names.provider));
    parts << EmailText::tr("Hello,");
    parts << matter(topic).arg(names.fleet, names.provider);
    if (!verbatim.isEmpty()) {
        parts << EmailText::tr("The message was: “%1”").arg(verbatim);
    }
    parts << QString(EmailText::tr("What to do:") % u'\n' % numbered(stepsOf(topic, names)));
    parts << EmailText::tr("Please never send a password by e-mail: nobody here needs it.");
    parts << EmailText::tr("Reply when it is done. We then fetch the data that is missing.");
    parts << EmailText::tr("Thank you");
    return parts.join(u"\n\n"_s);
}

} // namespace fleetsync
