// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace fleetsync::test {

/// Any JSON value, as Qt's parser reads only objects and arrays.
inline QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

inline QString flat(const QList<Oddity> &oddities)
{
    QStringList parts;
    for (const Oddity &oddity : oddities) {
        parts.append(QStringLiteral("%1=%2").arg(oddity.field, oddity.found));
    }
    return parts.join(u"; ");
}

inline QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QStringLiteral("-");
}

} // namespace fleetsync::test
