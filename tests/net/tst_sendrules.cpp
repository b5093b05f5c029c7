// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/callrules.h"
#include "net/circuit.h"
#include "net/connectiongate.h"
#include "net/pause.h"
#include "net/ratelimit.h"
#include "net/sendqueue.h"

#include <QtTest>

using namespace fleetsync;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const SteadyTime start = SteadyTime(1h);

} // namespace

/// The pure parts of sending, with told times.
class TestSendRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRateGivesABurstThenItsInterval();
    void aRestRefillsTheBurst();
    void connectionsDoNotShareTheirRate();
    void aBlockHoldsUntilTheTokenChanges();
    void personsGoBeforeProgramsBeforePolls();
    void aCallSetAsideComesWhenItIsDue();
    void aPauseLastsAsTold_data();
    void aPauseLastsAsTold();
    void pausesWithoutAFigureDouble();
    void aPauseEndsOnce();
    void retriesBeyondTheBudgetOpenTheCircuit();
    void manyCallsAllowMoreRetries();
    void oneProbeDecides_data();
    void oneProbeDecides();
    void troubleIsWhatMayPass_data();
    void troubleIsWhatMayPass();
};

void TestSendRules::aRateGivesABurstThenItsInterval()
{
    RateLimit rate(20);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(rate.reserve(start), start);
    }
    QCOMPARE(rate.nextFree(start), start + 50ms);
    QCOMPARE(rate.reserve(start), start + 50ms);
    QCOMPARE(rate.reserve(start), start + 100ms);
}

void TestSendRules::aRestRefillsTheBurst()
{
    RateLimit rate(20);
    for (int i = 0; i < 8; ++i) {
        rate.reserve(start);
    }
    QVERIFY(!rate.isIdle(start + 399ms));
    QVERIFY(rate.isIdle(start + 400ms));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(rate.reserve(start + 1s), start + 1s);
    }
    QCOMPARE(rate.reserve(start + 1s), start + 1s + 50ms);
}

void TestSendRules::connectionsDoNotShareTheirRate()
{
    Policy policy;
    policy.perConnectionPerSecond = 1;
    ConnectionGate gate(policy);
    QCOMPARE(gate.reserve(ConnectionId(u"a"_s), start), start);
    QCOMPARE(gate.reserve(ConnectionId(u"a"_s), start), start + 1s);
    QCOMPARE(gate.reserve(ConnectionId(u"b"_s), start), start);
}

void TestSendRules::aBlockHoldsUntilTheTokenChanges()
{
    ConnectionGate gate{Policy()};
    ApiError error;
    error.kind = ErrorKind::Forbidden;
    const SteadyTime now{};
    gate.block({ConnectionId(u"a"_s), Secret("old")}, error, now);
    QCOMPARE(gate.refusalOf({ConnectionId(u"a"_s), Secret("old")}, now), std::optional(error));
    QVERIFY(!gate.refusalOf({ConnectionId(u"a"_s), Secret("new")}, now));
    QVERIFY(!gate.refusalOf({ConnectionId(u"b"_s), Secret("old")}, now));
    QVERIFY(!gate.refusalOf({ConnectionId(u"a"_s), Secret("old")}, now + std::chrono::minutes(1)));
}

void TestSendRules::personsGoBeforeProgramsBeforePolls()
{
    SendQueue queue;
    queue.add(1, Lane::Poll);
    queue.add(2, Lane::Normal);
    queue.add(3, Lane::Write);
    queue.add(4, Lane::Write);
    for (const quint64 id : {3, 4, 2, 1}) {
        QCOMPARE(queue.take(start), std::optional(id));
    }
    QVERIFY(!queue.take(start));
}

void TestSendRules::aCallSetAsideComesWhenItIsDue()
{
    SendQueue queue;
    queue.addLater(1, Lane::Write, start + 10ms);
    QVERIFY(!queue.hasReady(start));
    QCOMPARE(queue.nextDue(), std::optional(start + 10ms));
    QVERIFY(!queue.take(start));
    QCOMPARE(queue.take(start + 10ms), std::optional(quint64(1)));
    QVERIFY(!queue.nextDue());
}

void TestSendRules::aPauseLastsAsTold_data()
{
    QTest::addColumn<int>("toldMs");
    QTest::addColumn<double>("unit");
    QTest::addColumn<int>("expectedMs");
    QTest::newRow("told 2 s, no luck added") << 2000 << 0.0 << 2000;
    QTest::newRow("told 2 s, half of a tenth added") << 2000 << 0.5 << 2100;
    QTest::newRow("no figure") << -1 << 0.0 << 10'000;
    QTest::newRow("'at once' is no figure") << 0 << 0.0 << 10'000;
    QTest::newRow("a second is one") << 1000 << 0.0 << 1000;
    QTest::newRow("a day is cut to the cap") << 86'400'000 << 0.0 << 900'000;
}

void TestSendRules::aPauseLastsAsTold()
{
    QFETCH(int, toldMs);
    QFETCH(double, unit);
    QFETCH(int, expectedMs);
    Pause pause{Policy()};
    const auto told = toldMs < 0 ? std::nullopt : std::optional(milliseconds(toldMs));
    QCOMPARE(pause.begin(start, start - 1s, told, unit), milliseconds(expectedMs));
    QCOMPARE(pause.isActive(start), expectedMs > 0);
    QVERIFY(!pause.isActive(start + milliseconds(expectedMs)));
}

void TestSendRules::pausesWithoutAFigureDouble()
{
    Pause pause{Policy()};
    QCOMPARE(pause.begin(start, start - 1s, {}, 0), 10'000ms);
    // Sent before the pause began: the same round.
    QCOMPARE(pause.begin(start + 4s, start - 1s, {}, 0), 10'000ms);
    QCOMPARE(pause.begin(start + 20s, start + 19s, {}, 0), 20'000ms);
    QCOMPARE(pause.begin(start + 60s, start + 59s, {}, 0), 40'000ms);
    pause.served(start + 200s);
    QCOMPARE(pause.begin(start + 201s, start + 201s, {}, 0), 10'000ms);
}

void TestSendRules::aPauseEndsOnce()
{
    Pause pause{Policy()};
    QVERIFY(!pause.takeEnd(start));
    pause.begin(start, start - 1s, 1s, 0);
    QVERIFY(!pause.takeEnd(start + 999ms));
    QVERIFY(pause.takeEnd(start + 1s));
    QVERIFY(!pause.takeEnd(start + 2s));
}

void TestSendRules::retriesBeyondTheBudgetOpenTheCircuit()
{
    Circuit circuit{Policy()};
    for (int i = 0; i < 20; ++i) {
        QVERIFY(circuit.mayRetry(start));
    }
    QVERIFY(circuit.admit(start));
    QVERIFY(!circuit.mayRetry(start));
    QVERIFY(!circuit.admit(start + 29s));
}

void TestSendRules::manyCallsAllowMoreRetries()
{
    Circuit circuit{Policy()};
    for (int i = 0; i < 400; ++i) {
        circuit.attempted(start);
    }
    for (int i = 0; i < 40; ++i) {
        QVERIFY(circuit.mayRetry(start));
    }
    // A minute later all of it is forgotten, and the floor holds again.
    for (int i = 0; i < 20; ++i) {
        QVERIFY(circuit.mayRetry(start + 61s));
    }
    QVERIFY(!circuit.mayRetry(start + 61s));
}

void TestSendRules::oneProbeDecides_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("nextIsProbe");
    QTest::newRow("it came back well") << 0 << true << false;
    QTest::newRow("it failed") << 1 << false << false;
    QTest::newRow("it was cancelled") << 2 << false << true;
}

void TestSendRules::oneProbeDecides()
{
    QFETCH(int, end);
    QFETCH(bool, closed);
    QFETCH(bool, nextIsProbe);
    Policy policy;
    policy.retriesPerMinuteFloor = 0;
    Circuit circuit(policy);
    QVERIFY(!circuit.mayRetry(start));
    const SteadyTime later = start + 30s;
    QVERIFY(circuit.admit(later));
    QVERIFY(!circuit.admit(later)); // while the probe is out
    end == 0 ? circuit.succeeded() : end == 1 ? circuit.failed(later) : circuit.undecided();
    QCOMPARE(circuit.admit(later), closed || nextIsProbe);
    QCOMPARE(circuit.admit(later), closed);
}

void TestSendRules::troubleIsWhatMayPass_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("trouble");
    const auto row = [](const char *name, ErrorKind kind, Cause cause, int status, bool trouble) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(cause) << status
                            << trouble;
    };
    row("refused", ErrorKind::NotSent, Cause::Refused, 0, true);
    row("cut", ErrorKind::NoAnswer, Cause::Cut, 0, true);
    row("503", ErrorKind::ServerTrouble, Cause::None, 503, true);
    row("408", ErrorKind::Unexpected, Cause::None, 408, true);
    row("425", ErrorKind::Unexpected, Cause::None, 425, true);
    row("418", ErrorKind::Unexpected, Cause::None, 418, false);
    row("half a body", ErrorKind::BadAnswer, Cause::NotJson, 200, true);
    row("another shape", ErrorKind::BadAnswer, Cause::WrongShape, 200, false);
    row("too big", ErrorKind::TooBig, Cause::None, 200, false);
    row("redirected", ErrorKind::Redirected, Cause::None, 302, false);
    row("certificate", ErrorKind::Tls, Cause::TlsUntrusted, 0, false);
    row("404", ErrorKind::NotFound, Cause::None, 404, false);
    row("cancelled", ErrorKind::Cancelled, Cause::None, 0, false);
}

void TestSendRules::troubleIsWhatMayPass()
{
    QFETCH(int, kind);
    QFETCH(int, cause);
    QFETCH(int, status);
    QFETCH(bool, trouble);
    ApiError error;
    error.kind = static_cast<ErrorKind>(kind);
    error.cause = static_cast<Cause>(cause);
    error.httpStatus = status;
    QCOMPARE(isTrouble(error), trouble);
}

QTEST_GUILESS_MAIN(TestSendRules)
#include "tst_sendrules.moc"
