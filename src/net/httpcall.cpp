// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/httpcall.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fleetsync {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Patch:
        return "PATCH"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray encodedTarget(const HttpCall &call)
{
    QByteArray target = call.pathTemplate.toUtf8();
    target.replace("{id}", QUrl::toPercentEncoding(call.objectId));
    char separator = '?';
    for (const auto &[name, value] : call.query) {
        // By hand: QUrlQuery leaves '+' as it is, which servers read as a space.
        target += separator;
        target += QUrl::toPercentEncoding(name);
        target += '=';
        target += QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

CallRecord recordOf(const HttpCall &call)
{
    CallRecord record;
    record.method = QString::fromLatin1(verbName(call.verb));
    record.pathTemplate = call.pathTemplate;
    record.objectId = call.objectId;
    QStringList query;
    for (const auto &[name, value] : call.query) {
        // The server's own text, of any content.
        const bool cursor = name == u"cursor"_s;
        query << QString(name % u'='
                         % (cursor ? u"$TERMINAL_CURSOR"_s
                                   : QString::fromLatin1(QUrl::toPercentEncoding(value))));
    }
    record.query = query.join(u'&');
    if (call.isBodyTold && call.body) {
        record.body = QString::fromUtf8(*call.body);
    }
    if (call.auth) {
        record.connection = call.auth->id;
    }
    return record;
}

bool hasUsableTarget(const HttpCall &call)
{
    if (!call.pathTemplate.contains(u"{id}"_s)) {
        return true;
    }
    const QString &id = call.objectId;
    return !id.isEmpty() && id != u"."_s && id != u".."_s;
}

CallLimits limitsOf(const HttpCall &call, const Policy &policy)
{
    switch (call.kind) {
    case CallClass::Write:
        return {policy.writeIdle, policy.writeTotal, policy.bodyCap};
    case CallClass::Page:
        return {policy.readIdle, policy.readTotal, policy.pageCap};
    case CallClass::Read:
        return {policy.readIdle, policy.readTotal, policy.bodyCap};
    case CallClass::Poll:
        return {policy.pollIdle, policy.pollTotal, policy.bodyCap};
    }
    Q_UNREACHABLE();
}

} // namespace fleetsync
