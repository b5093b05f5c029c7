// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace fleetsync {

/// What a person has noted of one item under Needs attention.
struct AttentionMark
{
    QString note;
    QDateTime mutedUntil; ///< server time; invalid: it is not

    friend bool operator==(const AttentionMark &, const AttentionMark &) = default;
};

/// Under which name they are kept.
QString attentionMarksName();

/// By the keys of single items: what becomes a group, or falls apart again, keeps them. A group has
/// the notes of all its members, and is muted while all of them are. Kept from run to run as
/// bytes; marks of a year ago are dropped.
class AttentionMarks
{
public:
    AttentionMark of(const AttentionItem &item) const;
    bool isMuted(const AttentionItem &item, const QDateTime &now) const;
    /// Of all the members of a group.
    void set(const AttentionItem &item, const AttentionMark &mark, const QDateTime &now);

    QByteArray bytes() const;
    /// Bytes that cannot be read hold no marks.
    static AttentionMarks fromBytes(const QByteArray &bytes, const QDateTime &now);

private:
    void set(const QString &key, const AttentionMark &mark, const QDateTime &now);

    QHash<QString, AttentionMark> m_marks;
    QHash<QString, QDateTime> m_setAt;
};

} // namespace fleetsync
