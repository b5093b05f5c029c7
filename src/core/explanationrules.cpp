// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype readAtMost = 2000;

bool isApostrophe(QChar c)
{
    return c == u'\u2018' || c == u'\u2019' || c == u'\u00B4' || c == u'\u02BC';
}

qsizetype found(const QList<QRegularExpression> &patterns, const QString &text)
{
    const auto place = std::find_if(patterns.cbegin(), patterns.cend(), [&text](const auto &each) {
        return each.match(text).hasMatch();
    });
    return place == patterns.cend() ? -1 : place - patterns.cbegin();
}

bool hasOneOf(const QStringList &words, const QString &text)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

Explanation unrecognised()
{
    return {u"unknown"_s, WhoActs::TerminalSupport, NextStep::CopyForSupport, false};
}

/// The first that is no regular expression, or that any text fits; -1: none.
qsizetype brokenOne(const QList<QRegularExpression> &patterns)
{
    const auto place = std::find_if(patterns.cbegin(), patterns.cend(), [](const auto &each) {
        return !each.isValid() || each.match(QString()).hasMatch();
    });
    return place == patterns.cend() ? -1 : place - patterns.cbegin();
}

} // namespace

std::optional<RulesError> ExplanationRules::checkPatterns() const
{
    const qsizetype thing = brokenOne(m_things);
    const qsizetype aside = brokenOne(m_asides);
    if (thing >= 0 || aside >= 0) {
        return RulesError{RulesFault::BadPattern,
                          thing >= 0 ? u"things[%1]"_s.arg(thing) : u"asides[%1]"_s.arg(aside)};
    }
    for (qsizetype at = 0; at < m_rules.size(); ++at) {
        const qsizetype pattern = brokenOne(m_rules[at].patterns);
        const qsizetype except = brokenOne(m_rules[at].except);
        if (pattern >= 0 || except >= 0) {
            const QString list = pattern >= 0 ? u"patterns"_s : u"except"_s;
            return RulesError{RulesFault::BadPattern, u"rules[%1].%2[%3]"_s.arg(at).arg(list).arg(
                                                              pattern >= 0 ? pattern : except)};
        }
    }
    return std::nullopt;
}

QString ExplanationRules::folded(const QString &failureReason)
{
    QString text;
    const QString apart = failureReason.left(readAtMost).normalized(QString::NormalizationForm_KD);
    text.reserve(apart.size());
    for (const QChar c : apart) {
        if (isApostrophe(c)) {
            text.append(u'\'');
        } else if (c.category() != QChar::Mark_NonSpacing) {
            text.append(c);
        }
    }
    return text.simplified().toLower();
}

Explanation ExplanationRules::explainCode(const QString &code) const
{
    for (const Meaning &known : m_meanings) {
        if (known.isCode && known.explanation.id == code) {
            return known.explanation;
        }
    }
    return unrecognised();
}

bool ExplanationRules::speaksOfThings(const QString &text) const
{
    QString rest = text;
    for (const QRegularExpression &aside : m_asides) {
        rest.replace(aside, u" "_s);
    }
    return found(m_things, rest) >= 0;
}

std::optional<ExplanationRules::Hit> ExplanationRules::hit(const QString &failureReason) const
{
    const QString text = folded(failureReason);
    std::optional<bool> ofThings;
    for (qsizetype at = 0; at < m_rules.size(); ++at) {
        if (!hasOneOf(m_rules[at].words, text)) {
            continue;
        }
        const qsizetype pattern = found(m_rules[at].patterns, text);
        if (pattern < 0 || found(m_rules[at].except, text) >= 0) {
            continue;
        }
        if (!m_rules[at].ofThings && !ofThings) {
            ofThings = speaksOfThings(text);
        }
        if (m_rules[at].ofThings || !*ofThings) {
            return Hit{at, pattern};
        }
    }
    return std::nullopt;
}

Explanation ExplanationRules::explainFailure(const QString &failureReason) const
{
    if (Explanation code = explainCode(failureReason.trimmed()); code.recognised) {
        return code;
    }
    const std::optional<Hit> decides = hit(failureReason);
    return decides ? m_rules[decides->rule].explanation : unrecognised();
}

} // namespace fleetsync
