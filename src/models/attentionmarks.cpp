// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentionmarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int keptDays = 365;
constexpr qsizetype longestNote = 2'000;

} // namespace

QString attentionMarksName()
{
    return u"attention.marks"_s;
}

AttentionMark AttentionMarks::of(const AttentionItem &item) const
{
    if (m_marks.isEmpty()) {
        return {};
    }
    // Earlier versions kept those of a group under its own key.
    const AttentionMark own = m_marks.value(item.key);
    if (item.members.isEmpty()) {
        return own;
    }
    QStringList notes{own.note};
    QDateTime until = m_marks.value(item.members.constFirst()).mutedUntil;
    for (const QString &member : item.members) {
        const AttentionMark mark = m_marks.value(member);
        notes << mark.note;
        until = until.isValid() && mark.mutedUntil.isValid() ? std::min(until, mark.mutedUntil)
                                                             : QDateTime();
    }
    notes.removeAll({});
    notes.removeDuplicates();
    return {notes.join(u'\n'), own.mutedUntil.isValid() ? own.mutedUntil : until};
}

bool AttentionMarks::isMuted(const AttentionItem &item, const QDateTime &now) const
{
    if (item.members.isEmpty()) { // asked of each of ten thousand
        const auto mark = m_marks.constFind(item.key);
        return mark != m_marks.cend() && mark->mutedUntil.isValid() && now < mark->mutedUntil;
    }
    const QDateTime until = of(item).mutedUntil;
    return until.isValid() && now < until;
}

void AttentionMarks::set(const AttentionItem &item, const AttentionMark &mark, const QDateTime &now)
{
    set(item.key, {}, now);
    const QStringList keys = singleKeys(item);
    for (const QString &key : keys) {
        set(key, mark, now);
    }
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
