// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/supportfile.h"

#include "version.h"

#include "engine/session.h"
#include "gui/activity/supportwords.h"
#include "gui/details/supporttext.h"
#include "gui/text/calltext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype mostWishes = 200;
constexpr int idLength = 200;
constexpr int proseLength = 500;

QString utc(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

/// ` key=value`, left out where there is no value.
QString part(const QString &key, const QString &value, int length = idLength)
{
    return value.isEmpty() ? QString() : QString(u' ' % key % u'=' % shown(value, length));
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString proxyWord(const NetworkSettings &network)
{
    switch (network.proxy) {
    case NetworkSettings::Proxy::System:
        return u"system"_s;
    case NetworkSettings::Proxy::None:
        return u"none"_s;
    case NetworkSettings::Proxy::Manual:
        break;
    }
    return QString(shown(network.proxyHost, idLength) % u':' % number(network.proxyPort));
}

QStringList programLines(const SupportFacts &facts)
{
    return {u"FleetSync: "_s + QLatin1StringView(version),
            u"Qt: "_s + QLatin1StringView(qVersion()),
            u"system: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                           QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture()),
            u"platform: "_s + facts.platform,
            u"language: "_s + facts.language,
            u"zone: "_s + QString::fromLatin1(facts.zone),
            u"writtenAt: "_s + utc(facts.at)};
}

QStringList settingLines(const SupportFacts &facts)
{
    const NetworkSettings &network = facts.info.network;
    return {u"environment: "_s + codeWord(facts.info.environment),
            u"server: "_s + shown(facts.info.profileName, idLength),
            u"keySaved: "_s + (facts.info.keySaved ? u"yes"_s : u"no"_s),
            u"proxy: "_s + proxyWord(network),
            u"ownCertificates: "_s + (network.extraCaFile.isEmpty() ? u"no"_s : u"yes"_s),
            u"callsPerSecond: "_s + number(facts.share),
            u"fleets: "_s + number(facts.fleetCount)};
}

QString wishLine(const JournalEntry &wish)
{
    QString line = utc(wish.createdAt) % u' ' % codeWord(wish.kind) % u' ' % codeWord(wish.state)
                   % part(u"wish"_s, wish.id.toString())
                   % part(u"connection"_s, wish.connection.toString())
                   % part(u"target"_s, wish.target.toString())
                   % part(u"issue"_s, wish.issue.toString()) % part(u"sync"_s, wish.sync.toString())
                   % part(u"attempt"_s, wish.attempt > 0 ? number(wish.attempt) : QString())
                   % part(u"sentAt"_s, wish.sentAt.isValid() ? utc(wish.sentAt) : QString());
    if (wish.error) {
        line += part(u"error"_s, codeWord(wish.error->kind))
                % part(u"cause"_s, codeWord(wish.error->cause))
                % part(u"httpStatus"_s, number(wish.error->httpStatus))
                % part(u"code"_s, wish.error->code)
                % part(u"message"_s, wish.error->message, proseLength)
                % part(u"detail"_s, wish.error->detail, proseLength);
    }
    return line;
}

QString callLine(const CallRecord &call)
{
    QString line = utc(call.startedAt) % u' ' % shown(callTarget(call), 500) % u' '
                   % number(call.httpStatus) % u' ' % number(call.took.count()) % u"ms"_s;
    if (call.bytes >= 0) {
        line += u' ' % number(call.bytes) % u'B';
    }
    line += part(u"connection"_s, call.connection.toString());
    if (call.error) {
        line += part(u"error"_s, codeWord(*call.error)) % part(u"cause"_s, codeWord(call.cause))
                % part(u"qtError"_s, number(call.qtError));
    }
    return line;
}

QStringList fleetLines(const SupportFacts &facts)
{
    if (!facts.fleet) {
        return {u"none selected"_s};
    }
    QStringList lines{supportText(*facts.fleet, facts.at, facts.redactor)};
    for (const Sync &sync : facts.fleet->history) {
        lines << u"history: %1 %2 requestedAt=%3 completedAt=%4 attempts=%5"_s.arg(
                shown(sync.id.toString(), idLength), shown(sync.status.text, idLength),
                utc(sync.requestedAt), utc(sync.completedAt), number(sync.attempts));
    }
    return lines;
}

QStringList callLines(const SupportFacts &facts)
{
    QStringList lines{u"%1 of %2 calls, newest first"_s.arg(number(qint64(facts.calls.size())),
                                                            QString::number(facts.callsInAll))};
    for (const CallPause &pause : facts.pauses) {
        lines << QString(utc(pause.from) % u" paused "_s % number(pause.length.count()) % u"ms"_s);
    }
    std::transform(facts.calls.crbegin(), facts.calls.crend(), std::back_inserter(lines), callLine);
    return lines;
}

QStringList wishLines(const SupportFacts &facts)
{
    QStringList lines{u"%1 of %2 requests, newest first"_s.arg(number(facts.wishes.size()),
                                                               number(facts.wishesInAll))};
    std::transform(facts.wishes.cbegin(), facts.wishes.cend(), std::back_inserter(lines), wishLine);
    return lines;
}

void knowTokens(SupportFacts &facts, const Fleet &fleet)
{
    QSet<ConnectionId> named;
    for (const CallRecord &call : facts.calls) {
        named.insert(call.connection);
    }
    for (const JournalEntry &wish : std::as_const(facts.wishes)) {
        named.insert(wish.connection);
    }
    if (facts.fleet) {
        named.insert(facts.fleet->connection.id);
    }
    for (const ConnectionId &id : std::as_const(named)) {
        if (const FleetRow *row = fleet.find(id)) {
            facts.redactor.add(row->connection.token);
        }
    }
    facts.redactor.addMasked(facts.info.maskedKey);
}

} // namespace

SupportFacts supportFacts(Session &session, const SessionInfo &info,
                          const std::optional<ConnectionId> &fleet)
{
    SupportFacts facts;
    facts.at = session.serverNow();
    facts.info = info;
    facts.platform = QGuiApplication::platformName();
    facts.language = QLocale().name();
    facts.zone = displayZone().id();
    facts.fleetCount = session.fleet().size();
    facts.share = session.calls().share();
    facts.callsInAll = session.calls().total();
    facts.calls = session.calls().calls();
    facts.pauses = session.calls().pauses();
    if (const FleetRow *row = fleet ? session.fleet().find(*fleet) : nullptr) {
        facts.fleet = *row;
    }
    facts.wishes = session.dispatcher().wishes();
    facts.wishesInAll = facts.wishes.size();
    std::sort(
            facts.wishes.begin(), facts.wishes.end(),
            [](const JournalEntry &a, const JournalEntry &b) { return a.createdAt > b.createdAt; });
    facts.wishes = facts.wishes.mid(0, mostWishes);
    knowTokens(facts, session.fleet());
    return facts;
}

QString supportFileText(const SupportFacts &facts)
{
    const std::pair<QString, QStringList> parts[] = {{u"Program"_s, programLines(facts)},
                                                     {u"Settings"_s, settingLines(facts)},
                                                     {u"Selected fleet"_s, fleetLines(facts)},
                                                     {u"Journal"_s, wishLines(facts)},
                                                     {u"Calls"_s, callLines(facts)}};
    QString text;
    for (const auto &[heading, lines] : parts) {
        text += (text.isEmpty() ? QString() : u"\n"_s) % u"== "_s % heading % u" ==\n"_s
                % lines.join(u'\n') % u'\n';
    }
    return facts.redactor.redacted(text);
}

} // namespace fleetsync
