// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

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

/// By the items' keys. Kept from run to run as bytes; marks of a year ago are dropped.
class AttentionMarks
{
public:
    AttentionMark of(const QString &key) const { return m_marks.value(key); }
    bool isMuted(const QString &key, const QDateTime &now) const;
    void set(const QString &key, const AttentionMark &mark, const QDateTime &now);

    QByteArray bytes() const;
    /// Bytes that cannot be read hold no marks.
    static AttentionMarks fromBytes(const QByteArray &bytes, const QDateTime &now);

private:
    QHash<QString, AttentionMark> m_marks;
    QHash<QString, QDateTime> m_setAt;
};

} // namespace fleetsync
