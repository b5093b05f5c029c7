// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/syncbody.h"

#include "simulator/json.h"
#include "simulator/spans.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxDays = 36'500;
const QString daysPath = u"{requestBody}.days"_s;
const QString startPath = u"{requestBody}.startFrom"_s;
const QString requestsPath = u"{requestBody}.providerRequests"_s;

void readDays(const QJsonValue &value, StartFromEcho echo, qint64 now, SyncWish *wish,
              QJsonArray *problems)
{
    const double days = value.toDouble();
    if (!value.isDouble()) {
        problems->append(pathDetail(daysPath, u"'days' property must be a number"_s));
    } else if (days <= 0 || days > maxDays) {
        problems->append(
                pathDetail(daysPath, u"'days' property must be above 0 and at most 36500"_s));
    } else {
        qint64 start = now - static_cast<qint64>(days * day);
        if (echo == StartFromEcho::Midnight) {
            start -= start % day;
        }
        wish->startFrom = start;
        wish->tellsStartFrom = echo != StartFromEcho::Absent;
    }
}

void readStart(const QJsonValue &value, SyncWish *wish, QJsonArray *problems)
{
    const qint64 start = value.isString() ? fromIsoTime(value.toString()) : -1;
    if (start < 0) {
        problems->append(pathDetail(startPath, u"'startFrom' property must be an ISO 8601 date"_s,
                                    u"For example 2021-01-06T03:24:53.000Z"_s));
    } else if (!wish->startFrom) {
        wish->startFrom = start;
    }
}

void readRequests(const QJsonValue &value, SyncWish *wish, QJsonArray *problems)
{
    if (!value.isArray()) {
        problems->append(
                pathDetail(requestsPath, u"'providerRequests' property must be an array"_s));
        return;
    }
    const QJsonArray requests = value.toArray();
    for (qsizetype at = 0; at < requests.size(); ++at) {
        const QJsonValue entry = requests.at(at);
        const QString type = entry.isObject() ? entry.toObject().value(u"type"_s).toString()
                                              : entry.toString();
        if (type != u"historical_files" && type != u"provision_credentials") {
            problems->append(
                    pathDetail(u"%1[%2]"_s.arg(requestsPath, QString::number(at)),
                               u"must be one of: historical_files, provision_credentials"_s));
        } else if (!wish->providerRequests.contains(type)) {
            wish->providerRequests.append(type);
        }
    }
}

} // namespace

std::optional<Response> readSyncBody(const QByteArray &body, StartFromEcho echo, qint64 now,
                                     SyncWish *wish)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body.isEmpty() ? "{}" : body, &error);
    if (!document.isObject()) {
        return badField(u"{requestBody}"_s,
                        document.isNull() ? u"Malformed JSON: %1"_s.arg(error.errorString())
                                          : u"The body must be a JSON object"_s);
    }
    const QJsonObject fields = document.object();
    QJsonArray problems;
    if (fields.contains(u"days"_s)) {
        readDays(fields.value(u"days"_s), echo, now, wish, &problems);
    }
    if (fields.contains(u"startFrom"_s)) {
        readStart(fields.value(u"startFrom"_s), wish, &problems);
    }
    if (fields.contains(u"providerRequests"_s)) {
        readRequests(fields.value(u"providerRequests"_s), wish, &problems);
    }
    if (problems.isEmpty()) {
        return std::nullopt;
    }
    return failureWithCode(400, u"bad_request"_s, u"Invalid request body"_s, problems);
}

} // namespace fleetsync::simulator
