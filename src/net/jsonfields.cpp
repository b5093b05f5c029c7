// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/jsonfields.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype shownCap = 200;

/// Plain text of a string, number or truth value; nullopt for what has parts, or nothing.
std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        // Whole numbers beyond 2⁵³ are exact only this way.
        const qint64 whole = value.toInteger(none);
        return whole != none ? QString::number(whole) : QString::number(value.toDouble(), 'g', 17);
    }
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return std::nullopt;
}

} // namespace

QString shown(const QJsonValue &value)
{
    if (value.isNull()) {
        return u"null"_s;
    }
    if (value.isArray()) {
        return u"[%1]"_s.arg(value.toArray().size());
    }
    if (value.isObject()) {
        // Names only: a connection that cannot be read may still hold its token.
        return tidyText(u"{%1}"_s.arg(value.toObject().keys().join(u", "_s)), shownCap);
    }
    return tidyText(scalarText(value).value_or(QString()), shownCap);
}

QString tidyText(const QString &text, qsizetype cap)
{
    QString kept = text.left(cap);
    if (kept.size() < text.size() && kept.back().isHighSurrogate()) {
        kept.chop(1);
    }
    if (kept.isValidUtf16()) {
        return kept;
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const bool pair
                = kept[i].isHighSurrogate() && i + 1 < kept.size() && kept[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (kept[i].isSurrogate()) {
            kept[i] = QChar::ReplacementCharacter;
        }
    }
    return kept;
}

QString idText(const QJsonValue &value)
{
    if (!value.isString() && !value.isDouble()) {
        return {};
    }
    const QString text = scalarText(value).value_or(QString());
    return text.size() <= idCap ? tidyText(text, idCap) : QString();
}

QDateTime isoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

JsonFields::JsonFields(const QJsonObject &object, QList<Oddity> &oddities, QString prefix)
    : m_object(object)
    , m_oddities(oddities)
    , m_prefix(std::move(prefix))
{}

bool JsonFields::has(const QString &name) const
{
    const QJsonValue found = m_object.value(name);
    return !found.isUndefined() && !found.isNull();
}

QString JsonFields::id(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    const QString read = idText(found);
    if (has(name) && !found.isString()) {
        note(name, shown(found));
    }
    return read;
}

QString JsonFields::text(const QString &name, qsizetype cap)
{
    const QJsonValue found = m_object.value(name);
    const auto read = scalarText(found);
    if (has(name) && (!found.isString() || !found.toString().isValidUtf16())) {
        note(name, shown(found));
    }
    return read ? tidyText(*read, cap) : QString();
}

QStringList JsonFields::texts(const QString &name)
{
    QStringList read;
    const QJsonArray entries = array(name);
    for (const QJsonValue &entry : entries) {
        const auto text = scalarText(entry);
        if (!entry.isString()) {
            note(name, shown(entry));
        }
        if (text) {
            read.append(tidyText(*text));
        }
    }
    return read;
}

std::optional<double> JsonFields::number(const QString &name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    const QJsonValue found = m_object.value(name);
    if (found.isDouble()) {
        return found.toDouble();
    }
    note(name, shown(found));
    bool readable = false;
    const double read = found.toString().trimmed().toDouble(&readable);
    if (!readable || !std::isfinite(read)) {
        return std::nullopt;
    }
    return read;
}

QDateTime JsonFields::time(const QString &name)
{
    if (!has(name)) {
        return {};
    }
    const QDateTime read = isoTime(m_object.value(name).toString());
    if (!read.isValid()) {
        note(name, shown(m_object.value(name)));
        return {};
    }
    return read;
}

QJsonObject JsonFields::object(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    if (has(name) && !found.isObject()) {
        note(name, shown(found));
    }
    return found.toObject();
}

QJsonArray JsonFields::array(const QString &name)
{
    const QJsonValue found = m_object.value(name);
    if (has(name) && !found.isArray()) {
        note(name, shown(found));
    }
    return found.toArray();
}

void JsonFields::note(const QString &name, const QString &found)
{
    m_oddities.append({QString(m_prefix % name), tidyText(found, shownCap)});
}

} // namespace fleetsync
