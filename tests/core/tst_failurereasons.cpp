// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/explanationrules.h"
#include "core/failuresamples.h"
#include "core/shippedrules.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

bool isIn(const QList<const char *> &texts, const QRegularExpression &pattern)
{
    return std::any_of(texts.cbegin(), texts.cend(), [&pattern](const char *text) {
        return pattern.match(ExplanationRules::folded(QString::fromUtf8(text))).hasMatch();
    });
}

} // namespace

/// Free texts of failures against the rules that the program carries.
class TestFailureReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatAFailureComesTo_data();
    void saysWhatAFailureComesTo();
    void everyMeaningOfARuleIsSeen();
    void noPatternIsShadowed_data();
    void noPatternIsShadowed();
    void exceptionsAreOfUse();
    void thingsAndAsidesAreOfUse();
    void foldsAccentsAndApostrophes();
    void readsTheBeginningOfALongReason();
    void aHostileReasonCostsLittle_data();
    void aHostileReasonCostsLittle();

private:
    ExplanationRules m_rules;
};

void TestFailureReasons::initTestCase()
{
    const auto rules = ExplanationRules::parse(shippedRules());
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().place));
    m_rules = *rules;
}

void TestFailureReasons::saysWhatAFailureComesTo_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("id");
    for (const FailureSample &sample : failureSamples()) {
        for (const char *text : sample.texts) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(sample.id);
        }
    }
    for (const char *text : unrecognisedReasons()) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << u"unknown"_s;
    }
}

void TestFailureReasons::saysWhatAFailureComesTo()
{
    QFETCH(QString, reason);
    QFETCH(QString, id);
    const Explanation explained = m_rules.explainFailure(reason);
    QCOMPARE(explained.id, id);
    QCOMPARE(explained.recognised, id != u"unknown"_s);
    QCOMPARE(explained.step == NextStep::CopyForSupport, id == u"unknown"_s);
}

void TestFailureReasons::everyMeaningOfARuleIsSeen()
{
    QSet<QString> seen;
    for (const FailureSample &sample : failureSamples()) {
        seen.insert(QString::fromLatin1(sample.id));
    }
    for (const ReasonRule &rule : m_rules.rules()) {
        QVERIFY2(seen.contains(rule.explanation.id), qPrintable(rule.explanation.id));
    }
}

void TestFailureReasons::noPatternIsShadowed_data()
{
    QTest::addColumn<qsizetype>("rule");
    QTest::addColumn<qsizetype>("pattern");
    for (qsizetype rule = 0; rule < m_rules.rules().size(); ++rule) {
        for (qsizetype at = 0; at < m_rules.rules().at(rule).patterns.size(); ++at) {
            QTest::addRow("%s, %d", qUtf8Printable(m_rules.rules().at(rule).id),
                          static_cast<int>(at))
                    << rule << at;
        }
    }
}

/// Each pattern decides about one sample at least: none stands behind another that takes all.
void TestFailureReasons::noPatternIsShadowed()
{
    QFETCH(qsizetype, rule);
    QFETCH(qsizetype, pattern);
    for (const FailureSample &sample : failureSamples()) {
        for (const char *text : sample.texts) {
            const auto hit = m_rules.hit(QString::fromUtf8(text));
            if (hit && hit->rule == rule && hit->pattern == pattern) {
                return;
            }
        }
    }
    QFAIL(qPrintable(m_rules.rules().at(rule).patterns.at(pattern).pattern()));
}

void TestFailureReasons::exceptionsAreOfUse()
{
    for (const ReasonRule &rule : m_rules.rules()) {
        for (const QRegularExpression &except : rule.except) {
            QVERIFY2(isIn(unrecognisedReasons(), except), qPrintable(except.pattern()));
        }
    }
}

void TestFailureReasons::thingsAndAsidesAreOfUse()
{
    QVERIFY(!m_rules.things().isEmpty());
    for (const QRegularExpression &thing : m_rules.things()) {
        QVERIFY2(isIn(unrecognisedReasons(), thing), qPrintable(thing.pattern()));
    }
    QVERIFY(!m_rules.asides().isEmpty());
    for (const QRegularExpression &aside : m_rules.asides()) {
        const bool used = std::any_of(
                failureSamples().cbegin(), failureSamples().cend(),
                [&aside](const FailureSample &sample) { return isIn(sample.texts, aside); });
        QVERIFY2(used, qPrintable(aside.pattern()));
    }
}

void TestFailureReasons::foldsAccentsAndApostrophes()
{
    QCOMPARE(ExplanationRules::folded(u" Échec  de l\u2019accès\n à « tout » "_s),
             u"echec de l'acces a « tout »"_s);
    QCOMPARE(ExplanationRules::folded(u"contrasen\u0303a"_s), u"contrasena"_s);
}

void TestFailureReasons::readsTheBeginningOfALongReason()
{
    const QString filler(100'000, u'x');
    QVERIFY(!m_rules.explainFailure(filler).recognised);
    QCOMPARE(m_rules.explainFailure(u"Rate limit exceeded "_s + filler).id,
             u"provider_rate_limited"_s);
    QVERIFY(!m_rules.explainFailure(filler + u" rate limit exceeded"_s).recognised);
}

void TestFailureReasons::aHostileReasonCostsLittle_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("one letter") << QString(2000, u'a');
    QTest::newRow("half a login, again and again") << u"password "_s.repeated(222);
    QTest::newRow("half a cancel, again and again") << u"cancelled by "_s.repeated(150);
    QTest::newRow("half a permission, again and again")
            << u"missing the any a read "_s.repeated(90);
    QTest::newRow("half a status, again and again") << u"status---code---"_s.repeated(125);
}

void TestFailureReasons::aHostileReasonCostsLittle()
{
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!m_rules.explainFailure(reason).recognised);
    }
    // Thousands of times what it takes would be a pattern that backtracks without end.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFailureReasons)
#include "tst_failurereasons.moc"
