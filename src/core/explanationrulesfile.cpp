// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"
#include "core/rulefields.h"
#include "core/rulepatterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

using namespace rulefile;

namespace {

/// In the order of the enums.
constexpr const char *actors[whoActsCount] = {"nobody",
                                              "provider_login_owner",
                                              "provider_admin",
                                              "terminal_support",
                                              "your_admin",
                                              "you_or_it",
                                              "you"};
constexpr const char *stepWords[nextStepCount] = {"",
                                                  "copy_reconnect_link",
                                                  "copy_email",
                                                  "open_link",
                                                  "open_provider_guide",
                                                  "new_sync",
                                                  "copy_for_support",
                                                  "show_message",
                                                  "settings",
                                                  "reload",
                                                  "hide",
                                                  "watch_it",
                                                  "try_now",
                                                  "retry"};

template <int count>
int indexOf(const char *const (&words)[count], const QString &word)
{
    const auto place = std::find_if(std::begin(words), std::end(words), [&word](const char *each) {
        return word == QLatin1String(each);
    });
    return place == std::end(words) || word.isEmpty() ? -1 : int(place - std::begin(words));
}

Read<Explanation> readSteps(Explanation explanation, const QStringList &words, const QString &place)
{
    QList<NextStep> steps;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int step = indexOf(stepWords, words[i]);
        if (step < 0) {
            return wrong(RulesFault::UnknownWord, at(place, i));
        }
        if (steps.contains(NextStep(step))) {
            return wrong(RulesFault::Doubled, at(place, i));
        }
        steps << NextStep(step);
    }
    explanation.step = steps.isEmpty() ? NextStep::None : steps.constFirst();
    explanation.moreSteps = steps.mid(1);
    return explanation;
}

Read<ExplanationRules::Meaning> readMeaning(const QJsonObject &object, const QString &place)
{
    if (const auto error = checkFields(object, place, {u"id"_s, u"code"_s, u"who"_s, u"steps"_s})) {
        return Wrong(*error);
    }
    const Read<QString> id = readText(object[u"id"_s], in(place, u"id"_s));
    const Read<QStringList> steps = readTexts(object[u"steps"_s], in(place, u"steps"_s));
    if (!id || !steps) {
        return Wrong(id ? steps.error() : id.error());
    }
    if (!object[u"code"_s].isBool()) {
        return wrong(RulesFault::WrongType, in(place, u"code"_s));
    }
    const int who = indexOf(actors, object[u"who"_s].toString());
    if (who < 0) {
        return wrong(RulesFault::UnknownWord, in(place, u"who"_s));
    }
    const Explanation known{*id, WhoActs(who), NextStep::None, true};
    const bool isCode = object[u"code"_s].toBool();
    return readSteps(known, *steps, in(place, u"steps"_s)).map([isCode](const Explanation &read) {
        return ExplanationRules::Meaning{read, isCode};
    });
}

Read<QList<QRegularExpression>> readPatterns(const QJsonValue &value, const QString &place,
                                             const RuleParts &parts)
{
    const Read<QStringList> texts = readTexts(value, place);
    if (!texts) {
        return Wrong(texts.error());
    }
    QList<QRegularExpression> patterns;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const auto pattern = rulePattern((*texts)[i], parts);
        if (!pattern) {
            return wrong(pattern.error(), at(place, i));
        }
        patterns << *pattern;
    }
    return patterns;
}

/// The patterns of a field that may be left out.
Read<QList<QRegularExpression>> readSomePatterns(const QJsonObject &object, const QString &field,
                                                 const QString &place, const RuleParts &parts)
{
    return object.contains(field) ? readPatterns(object[field], in(place, field), parts)
                                  : Read<QList<QRegularExpression>>();
}

Read<RuleParts> readParts(const QJsonValue &value)
{
    RuleParts parts;
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const Read<QString> text = readText(each.value(), in(u"parts"_s, each.key()));
        if (!text) {
            return Wrong(text.error());
        }
        parts.insert(each.key(), *text);
    }
    return parts;
}

Read<Explanation> readMeans(const QJsonValue &value, const QString &place,
                            const QList<ExplanationRules::Meaning> &meanings)
{
    for (const ExplanationRules::Meaning &meaning : meanings) {
        if (meaning.explanation.id == value.toString()) {
            return meaning.explanation;
        }
    }
    return wrong(RulesFault::UnknownWord, place);
}

Read<ReasonRule> readRule(const QJsonObject &object, const QString &place,
                          const QList<ExplanationRules::Meaning> &meanings, const RuleParts &parts)
{
    const QStringList needed{u"id"_s, u"means"_s, u"words"_s, u"patterns"_s};
    if (const auto error = checkFields(object, place, needed, {u"except"_s, u"of_things"_s})) {
        return Wrong(*error);
    }
    const QJsonValue ofThings = object[u"of_things"_s];
    if (!ofThings.isUndefined() && !ofThings.isBool()) {
        return wrong(RulesFault::WrongType, in(place, u"of_things"_s));
    }
    const auto id = readText(object[u"id"_s], in(place, u"id"_s));
    const auto means = readMeans(object[u"means"_s], in(place, u"means"_s), meanings);
    const auto words = readTexts(object[u"words"_s], in(place, u"words"_s));
    const auto patterns = readPatterns(object[u"patterns"_s], in(place, u"patterns"_s), parts);
    const auto except = readSomePatterns(object, u"except"_s, place, parts);
    if (!id || !means || !words) {
        return Wrong(!id ? id.error() : !means ? means.error() : words.error());
    }
    if (!patterns || !except) {
        return Wrong(!patterns ? patterns.error() : except.error());
    }
    if (words->isEmpty() || patterns->isEmpty()) {
        return wrong(RulesFault::MissingField,
                     in(place, words->isEmpty() ? u"words"_s : u"patterns"_s));
    }
    return ReasonRule{*id, *means, *words, *patterns, *except, ofThings.toBool()};
}

/// Each entry of an array by `read`, its ids all different.
template <typename T, typename ReadOne, typename IdOf>
Read<QList<T>> readAll(const QJsonValue &value, const QString &place, const ReadOne &read,
                       const IdOf &idOf)
{
    if (!value.isArray()) {
        return wrong(RulesFault::WrongType, place);
    }
    QList<T> all;
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Read<T> one = array[i].isObject()
                                    ? read(array[i].toObject(), at(place, i))
                                    : Read<T>(wrong(RulesFault::WrongType, at(place, i)));
        if (!one) {
            return Wrong(one.error());
        }
        if (ids.contains(idOf(*one))) {
            return wrong(RulesFault::Doubled, in(at(place, i), u"id"_s));
        }
        ids << idOf(*one);
        all << *one;
    }
    return all;
}

/// The first meaning that is no code and that no rule gives.
std::optional<RulesError> checkReach(const QList<ExplanationRules::Meaning> &meanings,
                                     const QList<ReasonRule> &rules)
{
    QStringList given;
    for (const ReasonRule &rule : rules) {
        given << rule.explanation.id;
    }
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        if (!meanings[i].isCode && !given.contains(meanings[i].explanation.id)) {
            return RulesError{RulesFault::Unreachable, at(u"meanings"_s, i)};
        }
    }
    return std::nullopt;
}

} // namespace

tl::expected<ExplanationRules, RulesError> ExplanationRules::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return wrong(RulesFault::NotJson, {});
    }
    const QJsonObject file = document.object();
    if (const auto error = checkFields(file, {}, {u"meanings"_s, u"rules"_s},
                                       {u"parts"_s, u"things"_s, u"asides"_s})) {
        return Wrong(*error);
    }
    const auto parts = readParts(file[u"parts"_s]);
    if (!parts) {
        return Wrong(parts.error());
    }
    const auto things = readSomePatterns(file, u"things"_s, {}, *parts);
    const auto asides = readSomePatterns(file, u"asides"_s, {}, *parts);
    if (!things || !asides) {
        return Wrong(things ? asides.error() : things.error());
    }
    const auto meanings = readAll<Meaning>(file[u"meanings"_s], u"meanings"_s, readMeaning,
                                           [](const Meaning &each) { return each.explanation.id; });
    if (!meanings) {
        return Wrong(meanings.error());
    }
    const auto rules = readAll<ReasonRule>(
            file[u"rules"_s], u"rules"_s,
            [&meanings, &parts](const QJsonObject &object, const QString &place) {
                return readRule(object, place, *meanings, *parts);
            },
            [](const ReasonRule &each) { return each.id; });
    if (!rules) {
        return Wrong(rules.error());
    }
    if (const auto error = checkReach(*meanings, *rules)) {
        return Wrong(*error);
    }
    ExplanationRules read;
    read.m_meanings = *meanings;
    read.m_rules = *rules;
    read.m_things = *things;
    read.m_asides = *asides;
    return read;
}

} // namespace fleetsync
