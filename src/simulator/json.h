// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fleetsync::simulator {

QString isoTime(qint64 ms);              ///< UTC with milliseconds
qint64 fromIsoTime(const QString &text); ///< -1 when it is no ISO 8601 date

QByteArray httpDate(qint64 ms); ///< as in the Date header

Response answer(const QJsonObject &body, int status = 200);

/// {code, message, detail?} as the vendor words them; `detail` undefined: left out.
Response failure(int status, const QJsonValue &detail = QJsonValue(QJsonValue::Undefined));
Response failureWithCode(int status, const QString &code, const QString &message,
                         const QJsonValue &detail = QJsonValue(QJsonValue::Undefined));

/// One entry of a `detail` array.
QJsonObject pathDetail(const QString &path, const QString &message, const QString &suggestion = {});

/// 400 about one field.
Response badField(const QString &path, const QString &message, const QString &suggestion = {});

/// 429 with its waiting time in header and body.
Response tooMany(int seconds);

} // namespace fleetsync::simulator
