// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/spoil.h"

#include "simulator/handlers.h"
#include "simulator/json.h"
#include "simulator/paging.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitSeconds = 2;

Response wired(Wire wire)
{
    Response response;
    response.status = 0;
    response.wire = wire;
    return response;
}

Response withBody(const QByteArray &contentType, const QByteArray &body)
{
    Response response;
    response.contentType = contentType;
    response.body = body;
    return response;
}

Response conflictAnswer(const Context &context)
{
    QString id = u"sync_01D8ZQFGHVJ858NBF2Q7DV9MNC"_s;
    if (context.fleet != nullptr) {
        if (auto newest = context.world.timetable().newest(*context.fleet, context.now)) {
            id = newest->id;
        }
    }
    return failure(409, u"Existing sync in progress: %1"_s.arg(id));
}

/// Five days, whatever was asked for.
Sync requestFiveDays(const Context &context)
{
    constexpr qint64 fiveDays = qint64{5} * 24 * 3600 * 1000;
    SyncWish wish;
    wish.startFrom = context.now - fiveDays;
    return context.world.request(*context.fleet, wish, context.now);
}

/// Somebody else was faster.
Response rivalAnswer(const Context &context)
{
    if (context.fleet != nullptr) {
        requestFiveDays(context);
    }
    return conflictAnswer(context);
}

Response statusAnswer(int status, const Context &context)
{
    switch (status) {
    case 400:
        return badField(u"{requestQuery}.limit"_s, u"'limit' property must be a number"_s);
    case 409:
        return conflictAnswer(context);
    case 422:
        return failure(422, u"The request cannot be carried out for this connection"_s);
    case 429:
        return tooMany(waitSeconds);
    default:
        return failure(status);
    }
}

Response waitAnswer(const QString &fault, const Context &context)
{
    Response response = tooMany(waitSeconds);
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (fault == u"429_body") {
        response.headers.clear();
        return response;
    }
    body.remove(u"retryAfter"_s);
    if (fault == u"429_http_date") {
        const QDateTime until
                = QDateTime::fromMSecsSinceEpoch(context.now, Qt::UTC).addSecs(waitSeconds);
        response.headers = {{"Retry-After", httpDate(until.toMSecsSinceEpoch())}};
    } else if (fault == u"429_garbage") {
        response.headers = {{"Retry-After", "soon, \x01 perhaps"}};
        body.insert(u"retryAfter"_s, 1e18);
    }
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response redirect(const Context &context)
{
    // The same server under another host name, so that a client which follows is seen doing it.
    const QString port = context.request.headers.value(u"host"_s).section(u':', 1);
    Response response = withBody("text/plain", "Moved");
    response.status = 307;
    response.headers.append({"Location", u"http://localhost:%1/elsewhere"_s.arg(port).toLatin1()});
    return response;
}

Response numberedId(Response response)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body.insert(u"id"_s, 4711);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response withStrayRecord(Response response)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonArray results = body.value(u"results"_s).toArray();
    results.prepend(4711);
    body.insert(u"results"_s, results);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

QString beginningOf(const Context &context)
{
    const QString kind = context.request.path.section(u'/', -1);
    return makeCursor(kind, kind == u"syncs" ? QString::number(context.now + 1) : u"-1"_s);
}

Response loopingCursor(Response response, const Context &context)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString asked = context.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (!asked.isEmpty()) {
        body.insert(u"next"_s, asked);
    } else if (!body.contains(u"next"_s) && body.contains(u"results"_s)) {
        // A list of one page: the cursor of its beginning brings the same page for ever.
        body.insert(u"next"_s, beginningOf(context));
    }
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

Response answerInstead(const QString &fault, const Context &context)
{
    if (fault.startsWith(u"status_")) {
        return statusAnswer(fault.mid(7).toInt(), context);
    }
    if (fault.startsWith(u"429_")) {
        return waitAnswer(fault, context);
    }
    if (fault.startsWith(u"422_")) {
        return failureWithCode(422, fault.mid(4), u"Unable to process the request"_s,
                               u"The provider turned the connection down"_s);
    }
    if (fault == u"days_400") {
        return badField(u"{requestBody}.days"_s, u"'days' property must not be above 14"_s);
    }
    if (fault == u"rival_409") {
        return rivalAnswer(context);
    }
    if (fault == u"other_start" && context.fleet != nullptr) {
        return answer(syncJson(context, *context.fleet, requestFiveDays(context)), 201);
    }
    if (fault == u"no_detail_409") {
        return failure(409);
    }
    if (fault == u"html_200") {
        return withBody("text/html; charset=utf-8",
                        "<!doctype html><title>Sign in</title><p>Welcome to Truck Stop Wi-Fi");
    }
    if (fault == u"empty_200") {
        return withBody("application/json", {});
    }
    if (fault == u"redirect_307") {
        return redirect(context);
    }
    if (fault == u"cut_before") {
        return wired(Wire::Close);
    }
    if (fault == u"stall") {
        return wired(Wire::Stall);
    }
    if (fault == u"garbage_banner") {
        return wired(Wire::Garbage);
    }
    if (fault == u"huge_body") {
        Response response;
        response.wire = Wire::HugeBody;
        return response;
    }
    return wired(Wire::Reset);
}

Response spoilt(Response response, const QString &fault, const Context &context)
{
    if (fault == u"cut_after_acting") {
        return wired(Wire::Close);
    }
    if (fault == u"reset_after_acting") {
        return wired(Wire::Reset);
    }
    if (fault.startsWith(u"created_then_")) {
        return failure(fault.right(3).toInt());
    }
    if (fault == u"id_number") {
        return numberedId(response);
    }
    if (fault == u"stray_record") {
        return withStrayRecord(response);
    }
    if (fault == u"cursor_loop") {
        return loopingCursor(response, context);
    }
    if (fault == u"truncated_json") {
        response.body.truncate(response.body.size() / 2);
    } else if (fault == u"cut_inside") {
        response.wire = Wire::CutInside;
    } else if (fault == u"slow_body") {
        response.wire = Wire::SlowBody;
    } else if (fault == u"bad_chunk") {
        response.wire = Wire::BadChunk;
    }
    return response;
}

} // namespace fleetsync::simulator
