// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/redactor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype ends = 4;

QString hidden()
{
    return u"••••"_s;
}

} // namespace

void Redactor::add(const Secret &secret)
{
    if (!secret.isEmpty()) {
        m_secrets << secret.reveal();
    }
}

void Redactor::addMasked(const QString &masked)
{
    const QString end = masked.right(ends);
    m_end = masked.size() > ends && !end.contains(u'•') ? end : QString();
}

QString Redactor::redacted(QString text) const
{
    for (const QByteArray &secret : m_secrets) {
        text.replace(QString::fromLatin1(secret), hidden());
    }
    if (!m_end.isEmpty()) {
        const QRegularExpression key(
                u"[\\x21-\\x7e]{8,}%1(?![A-Za-z0-9])"_s.arg(QRegularExpression::escape(m_end)));
        text.replace(key, hidden());
    }
    static const QRegularExpression tokens(u"\\b(?:[a-z]+_tkn|sk|pk|rk)_[\\x21-\\x7e]{4,}"_s);
    static const QRegularExpression headers(u"\\b(Bearer|Basic|Connection-Token:)\\s+\\S+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fields(
            u"\\b((?:[a-z_-]*(?:token|secret|password|api[_-]?key))\"?\\s*[=:]\\s*\"?)[^\\s&\",;]+"_s,
            QRegularExpression::CaseInsensitiveOption);
    text.replace(tokens, hidden());
    text.replace(headers, u"\\1 "_s + hidden());
    return text.replace(fields, u"\\1"_s + hidden());
}

} // namespace fleetsync
