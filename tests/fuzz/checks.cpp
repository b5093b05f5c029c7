// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fleetsync::fuzz {

void mustHold(const Connection &connection)
{
    constexpr qsizetype urlCap = 8192;
    mustBeId(connection.id.toString());
    mustBeProse(connection.status.text);
    mustBeProse(connection.syncMode.text);
    mustBeProse(connection.provider.code);
    mustBeProse(connection.provider.name);
    mustBeProse(connection.sourceId);
    mustBeProse(connection.companyName);
    mustBeProse(connection.dotNumbers);
    mustBeProse(connection.accountName);
    // Two names and the space between them.
    mustBeTidy(connection.accountUser, 2 * proseCap + 1);
    mustBeProse(connection.externalId);
    mustBeProse(connection.tags);
    mustBeTidy(connection.linkUrl, urlCap);
    mustBeUtc(connection.createdAt);
    mustBeUtc(connection.updatedAt);
    mustBeShown(connection.oddities);
    constexpr qsizetype tellingLength = 12;
    const QString token = QString::fromUtf8(connection.token.reveal());
    for (const Oddity &oddity : connection.oddities) {
        const bool repeated = oddity.field == QStringLiteral("token")
                              && token.size() >= tellingLength && oddity.found.contains(token);
        must(!repeated);
    }
}

void mustHold(const Sync &sync)
{
    mustBeId(sync.id.toString());
    mustBeProse(sync.status.text);
    mustBeUtc(sync.requestedAt);
    mustBeUtc(sync.startFrom);
    mustBeUtc(sync.completedAt);
    must(!sync.progress || (*sync.progress >= 0 && *sync.progress <= 100));
    must(sync.attempts >= 0);
    mustBeProse(sync.failureReason);
    for (const Issue &issue : sync.issues) {
        mustHold(issue);
    }
    for (const auto &request : sync.providerRequests) {
        mustBeProse(request.text);
    }
    mustBeShown(sync.oddities);
    must(sync.status.value != SyncStatus::Unknown || !sync.oddities.isEmpty());
}

void mustHold(const Issue &issue)
{
    mustBeId(issue.id.toString());
    mustBeProse(issue.status.text);
    mustBeTidy(issue.connection.toString(), idCap);
    mustBeProse(issue.code);
    mustBeProse(issue.message);
    mustBeUtc(issue.firstReportedAt);
    mustBeUtc(issue.lastReportedAt);
    mustBeShown(issue.oddities);
}

qsizetype recordsIn(const QByteArray &body)
{
    const QJsonObject page = QJsonDocument::fromJson(body).object();
    return page.value(QStringLiteral("results")).toArray().size();
}

} // namespace fleetsync::fuzz
