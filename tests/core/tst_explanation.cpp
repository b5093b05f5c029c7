// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"
#include "core/shippedrules.h"

#include <QSet>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

/// The rule file as such, and the codes; free texts are in tst_failurereasons.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedFileIsWhole();
    void everyActorAndStepIsOfUse();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void rulesAreTriedInOrderAndExceptionsHold();
    void withoutRulesNothingIsRecognised();
    void explainsKnownCodes_data();
    void explainsKnownCodes();
    void inventsNoCode_data();
    void inventsNoCode();
};

namespace {

const Explanation unknown{u"unknown"_s, WhoActs::TerminalSupport, NextStep::CopyForSupport, false};

QByteArray fileWith(const QByteArray &meaning, const QByteArray &rule)
{
    return R"({"meanings": [{"id": "busy", "code": false, "who": "nobody", "steps": ["retry"]})"
           + (meaning.isEmpty() ? QByteArray() : ", " + meaning)
           + R"(], "rules": [{"id": "calls", "means": "busy", "words": ["many"], "patterns": ["too many"]})"
           + (rule.isEmpty() ? QByteArray() : ", " + rule) + "]}";
}

QByteArray withPattern(const QByteArray &pattern)
{
    return fileWith({}, R"({"id": "x", "means": "busy", "words": ["x"], "patterns": [")" + pattern
                                + "\"]}");
}

} // namespace

void TestExplanation::theShippedFileIsWhole()
{
    const auto rules = ExplanationRules::parse(shippedRules());
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().place));
    QCOMPARE(rules->meanings().size(), 25);
    QVERIFY(rules->rules().size() >= 10);
    const auto broken = rules->checkPatterns();
    QVERIFY2(!broken, qPrintable(broken ? broken->place : QString()));
}

void TestExplanation::everyActorAndStepIsOfUse()
{
    const ExplanationRules rules = ExplanationRules::parse(shippedRules()).value();
    QSet<int> actors;
    QSet<int> steps;
    for (const ExplanationRules::Meaning &meaning : rules.meanings()) {
        actors.insert(static_cast<int>(meaning.explanation.who));
        steps.insert(static_cast<int>(meaning.explanation.step));
        for (const NextStep step : meaning.explanation.moreSteps) {
            steps.insert(static_cast<int>(step));
        }
    }
    QCOMPARE(actors.size(), whoActsCount);
    QCOMPARE(steps.size(), nextStepCount);
}

void TestExplanation::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<RulesFault>("fault");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, RulesFault fault,
                        const QString &place) { QTest::newRow(name) << json << fault << place; };
    row("nothing", {}, RulesFault::NotJson, {});
    row("a list", "[]", RulesFault::NotJson, {});
    row("cut off", fileWith({}, {}).chopped(2), RulesFault::NotJson, {});
    row("no rules", R"({"meanings": []})", RulesFault::MissingField, u"rules"_s);
    row("a field that nobody reads", R"({"meanings": [], "rules": [], "version": 2})",
        RulesFault::UnknownField, u"version"_s);
    row("rules that are no list", R"({"meanings": [], "rules": {}})", RulesFault::WrongType,
        u"rules"_s);
    row("a rule that is no object", R"({"meanings": [], "rules": [7]})", RulesFault::WrongType,
        u"rules[0]"_s);
    row("a meaning without an actor", fileWith(R"({"id": "a", "code": true, "steps": []})", {}),
        RulesFault::MissingField, u"meanings[1].who"_s);
    row("a code that is neither true nor false",
        fileWith(R"({"id": "a", "code": 1, "who": "you", "steps": []})", {}), RulesFault::WrongType,
        u"meanings[1].code"_s);
    row("an actor that is not known",
        fileWith(R"({"id": "a", "code": true, "who": "the_boss", "steps": []})", {}),
        RulesFault::UnknownWord, u"meanings[1].who"_s);
    row("a step that is not known",
        fileWith(R"({"id": "a", "code": true, "who": "you", "steps": ["pray"]})", {}),
        RulesFault::UnknownWord, u"meanings[1].steps[0]"_s);
    row("an empty step", fileWith(R"({"id": "a", "code": true, "who": "you", "steps": [""]})", {}),
        RulesFault::WrongType, u"meanings[1].steps[0]"_s);
    row("a step twice",
        fileWith(R"({"id": "a", "code": true, "who": "you", "steps": ["hide", "hide"]})", {}),
        RulesFault::Doubled, u"meanings[1].steps[1]"_s);
    row("a meaning twice",
        fileWith(R"({"id": "busy", "code": true, "who": "you", "steps": []})", {}),
        RulesFault::Doubled, u"meanings[1].id"_s);
    row("a meaning that nothing leads to",
        fileWith(R"({"id": "a", "code": false, "who": "you", "steps": []})", {}),
        RulesFault::Unreachable, u"meanings[1]"_s);
    row("a rule without a meaning",
        fileWith({}, R"({"id": "x", "words": ["x"], "patterns": ["x"]})"), RulesFault::MissingField,
        u"rules[1].means"_s);
    row("a rule of no known meaning",
        fileWith({}, R"({"id": "x", "means": "idle", "words": ["x"], "patterns": ["x"]})"),
        RulesFault::UnknownWord, u"rules[1].means"_s);
    row("a rule with a field that nobody reads",
        fileWith({},
                 R"({"id": "x", "means": "busy", "words": ["x"], "patterns": ["x"], "then": 1})"),
        RulesFault::UnknownField, u"rules[1].then"_s);
    row("a rule twice",
        fileWith({}, R"({"id": "calls", "means": "busy", "words": ["x"], "patterns": ["x"]})"),
        RulesFault::Doubled, u"rules[1].id"_s);
    row("a rule without patterns",
        fileWith({}, R"({"id": "x", "means": "busy", "words": ["x"], "patterns": []})"),
        RulesFault::MissingField, u"rules[1].patterns"_s);
    row("a rule without words",
        fileWith({}, R"({"id": "x", "means": "busy", "words": [], "patterns": ["x"]})"),
        RulesFault::MissingField, u"rules[1].words"_s);
    row("exceptions that are no list",
        fileWith(
                {},
                R"({"id": "x", "means": "busy", "words": ["x"], "patterns": ["x"], "except": "y"})"),
        RulesFault::WrongType, u"rules[1].except"_s);
    const QString place = u"rules[1].patterns[0]"_s;
    row("a pattern that does not close", withPattern("(x"), RulesFault::BadPattern, place);
    row("a pattern that fits everything", withPattern("x?"), RulesFault::BadPattern, place);
    row("a pattern that a folded text never fits", withPattern("contrase\u00F1a"),
        RulesFault::BadPattern, place);
    row("a capital, which a folded text does not have", withPattern("x|Rate"),
        RulesFault::BadPattern, place);
    row("a star", withPattern("x.*y"), RulesFault::UnboundPattern, place);
    row("a plus in a plus", withPattern("(?:x+)+y"), RulesFault::UnboundPattern, place);
    row("no upper bound", withPattern("x{2,}y"), RulesFault::UnboundPattern, place);
    row("a back reference", withPattern("(x)\\\\1"), RulesFault::UnboundPattern, place);
    row("a recursion", withPattern("x(?R)?y"), RulesFault::UnboundPattern, place);
    row("a star behind an escaped backslash", withPattern("x\\\\\\\\*"), RulesFault::UnboundPattern,
        place);
}

void TestExplanation::refusesBrokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto rules = ExplanationRules::parse(json);
    const auto error = rules ? rules->checkPatterns() : rules.error();
    QVERIFY(error);
    QTEST(error->fault, "fault");
    QCOMPARE(error->place, place);
}

void TestExplanation::rulesAreTriedInOrderAndExceptionsHold()
{
    const auto rules = ExplanationRules::parse(fileWith(
            R"({"id": "late", "code": true, "who": "you", "steps": []})",
            R"({"id": "x", "means": "late", "words": ["many", "late"], "patterns": ["many \\*", "late"], "except": ["never"]})"));
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().place));
    QCOMPARE(rules->explainFailure(u"Too  MANY and late"_s).id, u"busy"_s);
    QCOMPARE(rules->explainFailure(u"Way too late"_s).id, u"late"_s);
    QCOMPARE(rules->explainFailure(u"so many * of them"_s).id, u"late"_s);
    QCOMPARE(rules->explainFailure(u"Better late than never"_s), unknown);
    QCOMPARE(rules->explainFailure(u" late\n"_s).id, u"late"_s);
    QCOMPARE(rules->explainCode(u"busy"_s), unknown);
}

void TestExplanation::withoutRulesNothingIsRecognised()
{
    const ExplanationRules none;
    QCOMPARE(none.explainCode(u"conflict"_s), unknown);
    QCOMPARE(none.explainFailure(u"Rate limit exceeded"_s), unknown);
}

void TestExplanation::explainsKnownCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<WhoActs>("who");
    QTest::addColumn<QList<NextStep>>("steps");

    const auto row = [](const char *code, WhoActs who, const QList<NextStep> &steps) {
        QTest::newRow(code) << QString::fromLatin1(code) << who << steps;
    };
    const QList<NextStep> link{NextStep::CopyReconnectLink, NextStep::CopyEmail, NextStep::OpenLink,
                               NextStep::OpenProviderGuide};
    const QList<NextStep> rights{NextStep::OpenProviderGuide, NextStep::CopyEmail};
    row("connection_disconnected", WhoActs::ProviderLoginOwner, link);
    row("invalid_credentials", WhoActs::ProviderLoginOwner, link);
    row("insufficient_permissions", WhoActs::ProviderAdmin, rights);
    row("missing_permissions", WhoActs::ProviderAdmin, rights);
    row("exceeded_retention_window", WhoActs::Nobody, {NextStep::NewSync});
    row("invalid_source_id", WhoActs::TerminalSupport, {NextStep::CopyForSupport});
    row("unknown_device_type", WhoActs::TerminalSupport, {NextStep::CopyForSupport});
    row("missing_safety_configuration", WhoActs::ProviderAdmin, rights);
    row("inaccessible_data", WhoActs::ProviderAdmin, {NextStep::ShowMessage, NextStep::CopyEmail});
    row("manually_disabled", WhoActs::YourAdmin, {NextStep::ShowMessage});
    row("unauthorized", WhoActs::YouOrIt, {NextStep::Settings});
    row("forbidden", WhoActs::YouOrIt, {NextStep::Reload});
    row("not_found", WhoActs::Nobody, {NextStep::Hide});
    row("conflict", WhoActs::You, {NextStep::WatchIt});
    row("too_many_requests", WhoActs::Nobody, {NextStep::None});
    row("internal_server_error", WhoActs::Nobody, {NextStep::TryNow});
    row("bad_gateway", WhoActs::Nobody, {NextStep::TryNow});
    row("service_unavailable", WhoActs::Nobody, {NextStep::TryNow});
    row("gateway_timeout", WhoActs::Nobody, {NextStep::TryNow});
}

void TestExplanation::explainsKnownCodes()
{
    QFETCH(QString, code);
    const ExplanationRules rules = ExplanationRules::parse(shippedRules()).value();
    const Explanation explained = rules.explainCode(code);
    QVERIFY(explained.recognised);
    QCOMPARE(explained.id, code);
    QTEST(explained.who, "who");
    QTEST(QList<NextStep>{explained.step} + explained.moreSteps, "steps");
    QCOMPARE(rules.explainFailure(code), explained);
}

void TestExplanation::inventsNoCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a new one") << u"solar_flare"_s;
    QTest::newRow("one without an entry") << u"unprocessable_entity"_s;
    QTest::newRow("other case") << u"Conflict"_s;
    QTest::newRow("a part of one") << u"invalid_credential"_s;
    QTest::newRow("our own word") << u"unknown"_s;
    QTest::newRow("a meaning of ours that is no code") << u"provider_timeout"_s;
    QTest::newRow("nothing") << QString();
}

void TestExplanation::inventsNoCode()
{
    QFETCH(QString, code);
    QCOMPARE(ExplanationRules::parse(shippedRules()).value().explainCode(code), unknown);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
