// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/callcurl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// In single quotes nothing is read but the quote itself.
QString quoted(QString text)
{
    return QString(u'\'' % text.replace(u'\'', u"'\\''"_s) % u'\'');
}

} // namespace

QString callCurl(const CallRecord &call)
{
    QString path = call.pathTemplate;
    path.replace(u"{id}"_s, QString::fromLatin1(QUrl::toPercentEncoding(call.objectId)));
    QString text = u"curl "_s;
    if (call.method != u"GET"_s) {
        text += u"-X %1 "_s.arg(call.method);
    }
    text += u"\"$TERMINAL_BASE_URL"_s % path;
    if (!call.query.isEmpty()) {
        text += u'?' % call.query;
    }
    text += u"\" -H \"Authorization: Bearer $TERMINAL_API_KEY\""_s;
    if (!call.connection.isEmpty()) {
        text += u" -H \"Connection-Token: $TERMINAL_CONNECTION_TOKEN\""_s;
    }
    if (!call.body.isEmpty()) {
        text += u" -H 'Content-Type: application/json' -d "_s % quoted(call.body);
    }
    return text;
}

} // namespace fleetsync
