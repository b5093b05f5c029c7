// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace fleetsync {

/// `{"a":1}` on one line, in UTF-8's characters.
QString jsonText(const QJsonObject &object);
QString jsonText(const QJsonArray &array);
/// nullopt: not JSON, or of the other kind.
std::optional<QJsonObject> jsonObject(const QString &text);
std::optional<QJsonArray> jsonArray(const QString &text);

/// ISO 8601 in UTC with milliseconds; empty when invalid.
QString isoText(const QDateTime &instant);
QDateTime isoInstant(const QString &text);

template <typename T>
QJsonArray idsToJson(const QList<Id<T>> &ids)
{
    QJsonArray array;
    for (const Id<T> &id : ids) {
        array.append(id.toString());
    }
    return array;
}

template <typename T>
QList<Id<T>> idsFromJson(const QJsonArray &array)
{
    QList<Id<T>> ids;
    ids.reserve(array.size());
    for (const QJsonValue &id : array) {
        ids.append(Id<T>(id.toString()));
    }
    return ids;
}

} // namespace fleetsync
