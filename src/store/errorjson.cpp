// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/errorjson.h"

#include "store/jsonvalues.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QJsonArray detailsToJson(const QList<ErrorDetail> &details)
{
    QJsonArray array;
    for (const ErrorDetail &detail : details) {
        array.append(QJsonObject{{u"message"_s, detail.message},
                                 {u"path"_s, detail.path},
                                 {u"suggestion"_s, detail.suggestion}});
    }
    return array;
}

QList<ErrorDetail> detailsFrom(const QJsonArray &array)
{
    QList<ErrorDetail> details;
    for (const QJsonValue &value : array) {
        details.append({value[u"message"_s].toString(), value[u"path"_s].toString(),
                        value[u"suggestion"_s].toString()});
    }
    return details;
}

} // namespace

QJsonObject toJson(const ApiError &error)
{
    QJsonObject json{{u"kind"_s, toWord(error.kind)},
                     {u"cause"_s, toWord(error.cause)},
                     {u"httpStatus"_s, error.httpStatus},
                     {u"code"_s, error.code},
                     {u"message"_s, error.message},
                     {u"detail"_s, error.detail},
                     {u"details"_s, detailsToJson(error.details)},
                     {u"host"_s, error.host},
                     {u"serverDate"_s, isoText(error.serverDate)}};
    if (error.retryAfter) {
        json.insert(u"retryAfterMs"_s, qint64(error.retryAfter->count()));
    }
    return json;
}

ApiError apiErrorFrom(const QJsonObject &json)
{
    ApiError error;
    error.kind = fromWord<ErrorKind>(json[u"kind"_s].toString()).value_or(ErrorKind::Unexpected);
    error.cause = fromWord<Cause>(json[u"cause"_s].toString()).value_or(Cause::None);
    error.httpStatus = json[u"httpStatus"_s].toInt();
    error.code = json[u"code"_s].toString();
    error.message = json[u"message"_s].toString();
    error.detail = json[u"detail"_s].toString();
    error.details = detailsFrom(json[u"details"_s].toArray());
    if (const QJsonValue wait = json[u"retryAfterMs"_s]; wait.isDouble()) {
        error.retryAfter = std::chrono::milliseconds(wait.toInteger());
    }
    error.host = json[u"host"_s].toString();
    error.serverDate = isoInstant(json[u"serverDate"_s].toString());
    return error;
}

} // namespace fleetsync
