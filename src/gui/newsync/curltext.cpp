// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/curltext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fleetsync {

QString bodyText(const SyncRequest &request)
{
    return QString::fromUtf8(QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact));
}

QString curlText(const SyncRequest &request)
{
    return u"curl -X POST \"$TERMINAL_BASE_URL/syncs\""
           u" -H \"Authorization: Bearer $TERMINAL_API_KEY\""
           u" -H \"Connection-Token: $TERMINAL_CONNECTION_TOKEN\""
           u" -H 'Content-Type: application/json' -d '%1'"_s.arg(bodyText(request));
}

} // namespace fleetsync
