// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/known.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace fleetsync {

inline constexpr qsizetype proseCap = 2048;
inline constexpr qsizetype idCap = 512;

/// What stood there, for an Oddity: at most 200 characters; of an object only the names.
QString shown(const QJsonValue &value);

/// Text as it may be kept: lone surrogates replaced, cut to `cap` characters.
QString tidyText(const QString &text, qsizetype cap = proseCap);

/// An id as text; numbers are read exactly. Empty when there is none that can be used.
QString idText(const QJsonValue &value);

/// ISO 8601 with or without milliseconds and offset; without an offset it is UTC. Invalid when it
/// cannot be read.
QDateTime isoTime(const QString &text);

/// Reads the fields of one object. Absent and null are the same and leave the default; whatever has
/// another type than documented is read where its meaning is plain, and noted as an Oddity.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QList<Oddity> &oddities, QString prefix = {});

    bool has(const QString &name) const;
    QString id(const QString &name);
    QString text(const QString &name, qsizetype cap = proseCap);
    QStringList texts(const QString &name);
    std::optional<double> number(const QString &name);
    QDateTime time(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray array(const QString &name);
    QJsonValue value(const QString &name) const { return m_object.value(name); }

    /// A documented value; another text stays verbatim with E::Unknown.
    template <typename E>
    Known<E> known(const QString &name, std::initializer_list<std::pair<const char *, E>> values)
    {
        const QString found = text(name);
        for (const auto &[word, value] : values) {
            if (found == QLatin1String(word)) {
                return {value, found};
            }
        }
        if (!found.isEmpty()) {
            note(name, found);
        }
        return {E::Unknown, found};
    }

    void note(const QString &name, const QString &found);

private:
    QJsonObject m_object;
    QList<Oddity> &m_oddities;
    QString m_prefix;
};

} // namespace fleetsync
