// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

template <typename T>
using Read = tl::expected<T, RulesError>;
using Wrong = tl::unexpected<RulesError>;

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

Wrong wrong(RulesFault fault, const QString &place)
{
    return Wrong(RulesError{fault, place});
}

QString in(const QString &place, const QString &field)
{
    return place.isEmpty() ? field : QString(place % u'.' % field);
}

QString at(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

template <int count>
int indexOf(const char *const (&words)[count], const QString &word)
{
    const auto place = std::find_if(std::begin(words), std::end(words), [&word](const char *each) {
        return word == QLatin1String(each);
    });
    return place == std::end(words) || word.isEmpty() ? -1 : int(place - std::begin(words));
}

std::optional<RulesError> checkFields(const QJsonObject &object, const QString &place,
                                      const QStringList &needed, const QStringList &allowed = {})
{
    for (const QString &field : needed) {
        if (!object.contains(field)) {
            return RulesError{RulesFault::MissingField, in(place, field)};
        }
    }
    const QStringList fields = object.keys();
    for (const QString &field : fields) {
        if (!needed.contains(field) && !allowed.contains(field)) {
            return RulesError{RulesFault::UnknownField, in(place, field)};
        }
    }
    return std::nullopt;
}

Read<QString> readText(const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    return text.isEmpty() ? Read<QString>(wrong(RulesFault::WrongType, place)) : text;
}

Read<QStringList> readTexts(const QJsonValue &value, const QString &place)
{
    if (!value.isArray()) {
        return wrong(RulesFault::WrongType, place);
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Read<QString> text = readText(array[i], at(place, i));
        if (!text) {
            return Wrong(text.error());
        }
        texts << *text;
    }
    return texts;
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

Read<QList<QRegularExpression>> readPatterns(const QJsonValue &value, const QString &place)
{
    const Read<QStringList> texts = readTexts(value, place);
    if (!texts) {
        return Wrong(texts.error());
    }
    QList<QRegularExpression> patterns;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const QString &text = (*texts)[i];
        if (isUnbound(text)) {
            return wrong(RulesFault::UnboundPattern, at(place, i));
        }
        if (!isPlainLower(text)) {
            return wrong(RulesFault::BadPattern, at(place, i));
        }
        patterns << QRegularExpression(text);
    }
    return patterns;
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
                          const QList<ExplanationRules::Meaning> &meanings)
{
    if (const auto error = checkFields(
                object, place, {u"id"_s, u"means"_s, u"words"_s, u"patterns"_s}, {u"except"_s})) {
        return Wrong(*error);
    }
    const QJsonValue exceptions = object.contains(u"except"_s) ? object[u"except"_s] : QJsonArray();
    const auto id = readText(object[u"id"_s], in(place, u"id"_s));
    const auto means = readMeans(object[u"means"_s], in(place, u"means"_s), meanings);
    const auto words = readTexts(object[u"words"_s], in(place, u"words"_s));
    const auto patterns = readPatterns(object[u"patterns"_s], in(place, u"patterns"_s));
    const auto except = readPatterns(exceptions, in(place, u"except"_s));
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
    return ReasonRule{*id, *means, *words, *patterns, *except};
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
    if (const auto error = checkFields(file, {}, {u"meanings"_s, u"rules"_s})) {
        return Wrong(*error);
    }
    const auto meanings = readAll<Meaning>(file[u"meanings"_s], u"meanings"_s, readMeaning,
                                           [](const Meaning &each) { return each.explanation.id; });
    if (!meanings) {
        return Wrong(meanings.error());
    }
    const auto rules = readAll<ReasonRule>(
            file[u"rules"_s], u"rules"_s,
            [&meanings](const QJsonObject &object, const QString &place) {
                return readRule(object, place, *meanings);
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
    return read;
}

} // namespace fleetsync
