// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/rulefields.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace fleetsync::rulefile {

Wrong wrong(RulesFault fault, const QString &place)
{
    return Wrong(RulesError{fault, place});
}

QString in(const QString &place, const QString &field)
{
    return place.isEmpty() ? field : QString(place % u'.' % field);
}

QString at(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

std::optional<RulesError> checkFields(const QJsonObject &object, const QString &place,
                                      const QStringList &needed, const QStringList &allowed)
{
    for (const QString &field : needed) {
        if (!object.contains(field)) {
            return RulesError{RulesFault::MissingField, in(place, field)};
        }
    }
    const QStringList fields = object.keys();
    for (const QString &field : fields) {
        if (!needed.contains(field) && !allowed.contains(field)) {
            return RulesError{RulesFault::UnknownField, in(place, field)};
        }
    }
    return std::nullopt;
}

Read<QString> readText(const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    return text.isEmpty() ? Read<QString>(wrong(RulesFault::WrongType, place)) : text;
}

Read<QStringList> readTexts(const QJsonValue &value, const QString &place)
{
    if (!value.isArray()) {
        return wrong(RulesFault::WrongType, place);
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Read<QString> text = readText(array[i], at(place, i));
        if (!text) {
            return Wrong(text.error());
        }
        texts << *text;
    }
    return texts;
}

} // namespace fleetsync::rulefile
