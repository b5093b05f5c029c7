// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentionmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int keptDays = 365;
constexpr qsizetype longestNote = 2'000;

} // namespace

bool AttentionMarks::isMuted(const QString &key, const QDateTime &now) const
{
    const QDateTime until = of(key).mutedUntil;
    return until.isValid() && now < until;
}

void AttentionMarks::set(const QString &key, const AttentionMark &mark, const QDateTime &now)
{
    if (mark == AttentionMark()) {
        m_marks.remove(key);
        m_setAt.remove(key);
        return;
    }
    m_marks.insert(key, mark);
    m_setAt.insert(key, now);
}

QByteArray AttentionMarks::bytes() const
{
    QStringList keys = m_marks.keys();
    keys.sort();
    QJsonArray all;
    for (const QString &key : keys) {
        const AttentionMark mark = m_marks.value(key);
        all.append(QJsonObject{{u"key"_s, key},
                               {u"note"_s, mark.note},
                               {u"mutedUntil"_s, mark.mutedUntil.toString(Qt::ISODateWithMs)},
                               {u"at"_s, m_setAt.value(key).toString(Qt::ISODateWithMs)}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

AttentionMarks AttentionMarks::fromBytes(const QByteArray &bytes, const QDateTime &now)
{
    AttentionMarks marks;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &one : all) {
        const QDateTime at = QDateTime::fromString(one[u"at"_s].toString(), Qt::ISODateWithMs);
        const QString key = one[u"key"_s].toString();
        if (!key.isEmpty() && at.isValid() && at.daysTo(now) < keptDays) {
            const QDateTime until
                    = QDateTime::fromString(one[u"mutedUntil"_s].toString(), Qt::ISODateWithMs);
            marks.set(key, {one[u"note"_s].toString().left(longestNote), until}, at);
        }
    }
    return marks;
}

} // namespace fleetsync
