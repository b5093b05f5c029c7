// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"

#include <QByteArray>
#include <QRegularExpression>

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
    BadPattern,    ///< no regular expression, matches nothing at all, or is not ASCII
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
    QList<QRegularExpression> patterns;
    QList<QRegularExpression> except;
};

/// What the codes and the free texts of failures mean, from the rule file. The file is an object of
/// - `meanings`: `id`, `who`, `steps` (the main one first, words as in the enums, with
///   underscores), `code`: whether the id is a code of the API as well;
/// - `rules`, in order, what names a cause outright before what only hints at one: `id`, `means`,
///   `patterns`, `except`. Patterns see the text as folded() leaves it, whatever its case; each of
///   them has a real sample in core.failurereasons, which also has what no rule may recognise.
class ExplanationRules
{
public:
    /// One that recognises nothing.
    ExplanationRules() = default;
    static tl::expected<ExplanationRules, RulesError> parse(const QByteArray &json);

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

    /// At most 2000 characters, without accents, typographic apostrophes and doubled spaces.
    static QString folded(const QString &failureReason);

private:
    QList<Meaning> m_meanings;
    QList<ReasonRule> m_rules; ///< in the order of the file
};

} // namespace fleetsync
