// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/rulepatterns.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Without these a match takes a bounded number of tries at each place of the text.
bool isUnbound(const QString &pattern)
{
    static const QRegularExpression unbound(
            uR"((?<!\\)(?:\\\\)*(?:[*+]|\{\d*,\}|\\[1-9gk]|\(\?(?!:|=|!|<=|<!)))"_s);
    return unbound.match(pattern).hasMatch();
}

/// As folded() leaves a text; only escapes such as \\W have a capital.
bool isPlainLower(const QString &text)
{
    static const QRegularExpression other(u"[^\\x20-\\x7e]|(?<!\\\\)[A-Z]"_s);
    return !other.match(text).hasMatch();
}

} // namespace

tl::expected<QRegularExpression, RulesFault> rulePattern(const QString &text,
                                                         const RuleParts &parts)
{
    static const QRegularExpression named(u"<([a-z_]{1,20})>"_s);
    QString whole;
    qsizetype from = 0;
    for (auto each = named.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const auto part = parts.constFind(match.captured(1));
        if (part == parts.cend()) {
            return tl::unexpected(RulesFault::UnknownWord);
        }
        whole += text.mid(from, match.capturedStart() - from) + u"(?:"_s + *part + u')';
        from = match.capturedEnd();
    }
    whole += text.mid(from);
    if (isUnbound(whole)) {
        return tl::unexpected(RulesFault::UnboundPattern);
    }
    if (!isPlainLower(whole)) {
        return tl::unexpected(RulesFault::BadPattern);
    }
    return QRegularExpression(whole);
}

} // namespace fleetsync
