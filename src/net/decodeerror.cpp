// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/backoff.h"
#include "net/decode.h"
#include "net/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int maxDetails = 50;

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorKind::BadRequest;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 422:
        return ErrorKind::Unprocessable;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500 && status <= 599) {
        return ErrorKind::ServerTrouble;
    }
    return ErrorKind::Unexpected;
}

QList<ErrorDetail> detailsOf(const QJsonArray &entries)
{
    QList<ErrorDetail> details;
    for (const QJsonValue &entry : entries) {
        if (details.size() == maxDetails) {
            break;
        }
        if (entry.isString()) {
            details.append({tidyText(entry.toString()), {}, {}});
        } else if (entry.isObject()) {
            QList<Oddity> ignored;
            JsonFields fields(entry.toObject(), ignored);
            details.append({fields.text(u"message"_s), fields.text(u"path"_s),
                            fields.text(u"suggestion"_s)});
        }
    }
    return details;
}

} // namespace

ApiError errorOf(const HttpAnswer &answer, const Policy &policy)
{
    ApiError error;
    error.kind = kindOfStatus(answer.status);
    error.httpStatus = answer.status;
    error.serverDate = answer.serverDate;

    QList<Oddity> ignored;
    JsonFields fields(QJsonDocument::fromJson(answer.body).object(), ignored);
    error.code = fields.text(u"code"_s);
    error.message = fields.text(u"message"_s);
    const QJsonValue detail = fields.value(u"detail"_s);
    if (detail.isArray()) {
        error.details = detailsOf(detail.toArray());
    } else if (detail.isObject()) {
        error.details = detailsOf({detail});
    } else {
        error.detail = fields.text(u"detail"_s);
    }
    error.retryAfter = retryAfter(answer.retryAfter, answer.serverDate,
                                  fields.number(u"retryAfter"_s), policy);
    return error;
}

} // namespace fleetsync
