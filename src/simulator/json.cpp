// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    int status;
    const char *code;
    const char *message;
    const char *detail;
};

constexpr Words words[] = {
        {400, "bad_request", "Invalid request", nullptr},
        {401, "unauthorized", "Unauthorized Request", "Please ensure you have a valid API key"},
        {403, "forbidden", "Forbidden Request",
         "Please ensure the connection token matches the resource you are attempting to access."},
        {404, "not_found", "Not Found", "The requested resource could not be found"},
        {409, "conflict", "Sync already in progress", nullptr},
        {422, "unprocessable_entity", "Unprocessable Entity", nullptr},
        {429, "too_many_requests", "Too Many Requests",
         "You have exceeded your rate limit. Please try again later."},
        {500, "internal_server_error", "Internal Server Error", "Something went wrong"},
        {502, "internal_server_error", "Bad Gateway", nullptr},
        {503, "internal_server_error", "Service Unavailable", nullptr},
        {504, "gateway_timeout", "Gateway Timeout", nullptr},
};

const Words &wordsFor(int status)
{
    for (const Words &entry : words) {
        if (entry.status == status) {
            return entry;
        }
    }
    return words[7];
}

} // namespace

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 fromIsoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

QByteArray httpDate(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Response answer(const QJsonObject &body, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response failureWithCode(int status, const QString &code, const QString &message,
                         const QJsonValue &detail)
{
    QJsonObject body{{u"code"_s, code}, {u"message"_s, message}};
    if (!detail.isUndefined()) {
        body.insert(u"detail"_s, detail);
    }
    return answer(body, status);
}

Response failure(int status, const QJsonValue &detail)
{
    const Words &known = wordsFor(status);
    QJsonValue told = detail;
    if (told.isUndefined() && known.detail != nullptr) {
        told = QString::fromLatin1(known.detail);
    }
    return failureWithCode(status, QString::fromLatin1(known.code),
                           QString::fromLatin1(known.message), told);
}

QJsonObject pathDetail(const QString &path, const QString &message, const QString &suggestion)
{
    QJsonObject detail{{u"path"_s, path}, {u"message"_s, message}};
    if (!suggestion.isEmpty()) {
        detail.insert(u"suggestion"_s, suggestion);
    }
    return detail;
}

Response badField(const QString &path, const QString &message, const QString &suggestion)
{
    const QString what = path.startsWith(u"{requestBody}"_s) ? u"Invalid request body"_s
                                                             : u"Invalid request query"_s;
    return failureWithCode(400, u"bad_request"_s, what,
                           QJsonArray{pathDetail(path, message, suggestion)});
}

Response tooMany(int seconds)
{
    const Words &known = wordsFor(429);
    Response response = answer({{u"code"_s, QString::fromLatin1(known.code)},
                                {u"message"_s, QString::fromLatin1(known.message)},
                                {u"detail"_s, QString::fromLatin1(known.detail)},
                                {u"retryAfter"_s, seconds}},
                               429);
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

} // namespace fleetsync::simulator
