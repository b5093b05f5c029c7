// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace fleetsync {

enum class RulesFault {
    NotJson,
    WrongType,
    UnknownField,
    MissingField,
    UnknownWord,   ///< no such actor, step or meaning
    Doubled,       ///< an id, or a step of one meaning
    Unreachable,   ///< a meaning that is no code and that no rule gives
    BadPattern,    ///< no regular expression, matches nothing at all, or not plain lower case
    UnboundPattern ///< `*`, `+`, `{n,}`, back references: a hostile text could make it slow
};

struct RulesError
{
    RulesFault fault = RulesFault::NotJson;
    QString place; ///< "rules[3].patterns[0]"

    friend bool operator==(const RulesError &, const RulesError &) = default;
};

/// One entry of `rules`: it fits a text that one of its patterns and none of `except` is found in.
struct ReasonRule
{
    QString id;
    Explanation explanation;
    QStringList words;
    QList<QRegularExpression> patterns;
    QList<QRegularExpression> except;
    bool ofThings = false; ///< fits a text about one of the fleet's own things as well
};

/// What the codes and the free texts of failures mean, from the rule file. The file is an object of
/// - `meanings`: `id`, `who`, `steps` (the main one first, words as in the enums, with
///   underscores), `code`: whether the id is a code of the API as well;
/// - `rules`, in order, what names a cause outright before what only hints at one: `id`, `means`,
///   `patterns`, `except`, and `words`: one of them stands in every text that the rule fits. Most
///   texts have the words of few rules, and a pattern costs 0.2 ms when it is first used;
/// - `things`, patterns: a vehicle, a device, a driver, an order. "Device timed out" says nothing
///   about the provider, so a rule without `of_things` does not fit a text that speaks of one;
/// - `asides`: what such a text may say all the same, since it only names the data that was read
///   ("timed out while reading vehicles");
/// - `parts`: what a pattern names as `<name>`.
/// All of these see the text as folded() leaves it. Each pattern has a real sample in
/// core.failurereasons, which also has what no rule may recognise.
class ExplanationRules
{
public:
    /// One that recognises nothing.
    ExplanationRules() = default;
    /// Patterns are compiled when they are used: checkPatterns() tells whether all of them can be.
    static tl::expected<ExplanationRules, RulesError> parse(const QByteArray &json);
    std::optional<RulesError> checkPatterns() const;

    /// @param code `code` of an error body or of an issue's error, verbatim
    Explanation explainCode(const QString &code) const;

    /// A sync's `failureReason`, free text: the first rule that fits; a code standing alone counts
    /// as that code.
    Explanation explainFailure(const QString &failureReason) const;

    struct Hit
    {
        qsizetype rule = 0;
        qsizetype pattern = 0;
    };
    /// Which rule decides, and by which of its patterns.
    std::optional<Hit> hit(const QString &failureReason) const;

    struct Meaning
    {
        Explanation explanation;
        bool isCode = false;
    };
    const QList<Meaning> &meanings() const { return m_meanings; }
    const QList<ReasonRule> &rules() const { return m_rules; }
    const QList<QRegularExpression> &things() const { return m_things; }
    const QList<QRegularExpression> &asides() const { return m_asides; }

    /// At most 2000 characters, in lower case, without accents, typographic apostrophes and doubled
    /// spaces.
    static QString folded(const QString &failureReason);

private:
    bool speaksOfThings(const QString &text) const;

    QList<Meaning> m_meanings;
    QList<ReasonRule> m_rules; ///< in the order of the file
    QList<QRegularExpression> m_things;
    QList<QRegularExpression> m_asides;
};

} // namespace fleetsync
