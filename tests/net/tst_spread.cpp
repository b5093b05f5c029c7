// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"
#include "net/spread.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

/// Answers every read, at once or when it is let.
class HoldingServer
{
public:
    HoldingServer()
    {
        m_server.answerBy([this](const RawRequest &request) {
            return request.method == "GET"
                           ? RawStep{httpAnswer(200, someSync), Then::KeepOpen, {}, {}, m_holds}
                           : m_writeStep;
        });
    }

    RawServer &raw() { return m_server; }
    void hold() { m_holds = true; }
    void release()
    {
        m_holds = false;
        m_server.release();
    }
    void setWriteStep(const RawStep &step) { m_writeStep = step; }
    /// Of all that came: how often the busiest address was asked.
    int mostOfOneTarget() const
    {
        QHash<QByteArray, int> counts;
        int most = 0;
        for (const RawRequest &request : m_server.requests()) {
            most = std::max(most, ++counts[request.method + request.target]);
        }
        return most;
    }

private:
    RawServer m_server;
    bool m_holds = false;
    RawStep m_writeStep;
};

/// Polls, each of an object of its own.
QList<Reply<Sync>> polls(FleetApi &api, const QString &name, int count)
{
    QList<Reply<Sync>> replies;
    for (int i = 0; i < count; ++i) {
        const SyncId id(u"sync_%1_%2"_s.arg(name, QString::number(i)));
        replies.append(api.sync(fleetOne(), id, Urgency::Poll));
    }
    return replies;
}

bool allAnswered(const QList<Reply<Sync>> &replies)
{
    return std::all_of(replies.begin(), replies.end(),
                       [](const Reply<Sync> &reply) { return answerOf(reply).has_value(); });
}

Policy patient(int perSecond)
{
    Policy policy = policyFor(Cause::Cut);
    policy.perApplicationPerSecond = perSecond;
    return policy;
}

constexpr int fastest = 1'000'000; // whatever an answer takes, all managers are wanted
constexpr int warmUp = 14;         // enough to tell how long an answer takes

} // namespace

/// How many calls are out at once, and on how many connections.
class TestSpread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spreadFollowsRateAndAnswerTime_data();
    void spreadFollowsRateAndAnswerTime();
    void theTypicalAnswerIsTheMedianOfTheLast();
    void aHighRateGoesOutOnManyConnections();
    void aLowRateKeepsToSixConnections();
    void aWriteBesideManyCallsIsSentOnce_data();
    void aWriteBesideManyCallsIsSentOnce();
};

void TestSpread::spreadFollowsRateAndAnswerTime_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("answerMs"); // -1: not known yet
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("managers");
    QTest::addColumn<int>("atOnce");
    const int unknown = static_cast<int>(Protocol::Unknown);
    const int http1 = static_cast<int>(Protocol::Http1);
    const int http2 = static_cast<int>(Protocol::Http2);
    QTest::newRow("before the first answer") << 400 << -1 << unknown << 1 << 6;
    QTest::newRow("HTTP/1.1, too few answers to tell") << 400 << -1 << http1 << 1 << 6;
    QTest::newRow("a gentle share") << 5 << 300 << http1 << 1 << 6;
    QTest::newRow("a normal share") << 20 << 200 << http1 << 1 << 6;
    QTest::newRow("a normal share of a slow server") << 20 << 1000 << http1 << 5 << 30;
    QTest::newRow("400 a second, a server next door") << 400 << 2 << http1 << 1 << 6;
    QTest::newRow("400 a second, 32 ms") << 400 << 32 << http1 << 4 << 24;
    QTest::newRow("400 a second, 60 ms") << 400 << 60 << http1 << 6 << 36;
    QTest::newRow("400 a second, 300 ms: all managers") << 400 << 300 << http1 << 8 << 48;
    QTest::newRow("a minute's answer") << 400 << 60'000 << http1 << 8 << 48;
    QTest::newRow("HTTP/2, too few answers to tell") << 400 << -1 << http2 << 1 << 24;
    QTest::newRow("HTTP/2, a normal share") << 20 << 200 << http2 << 1 << 24;
    QTest::newRow("HTTP/2, 400 a second, 32 ms") << 400 << 32 << http2 << 1 << 39;
    QTest::newRow("HTTP/2, 400 a second, 60 ms") << 400 << 60 << http2 << 1 << 72;
    QTest::newRow("HTTP/2, 400 a second, 300 ms: the policy's cap")
            << 400 << 300 << http2 << 1 << 96;
}

void TestSpread::spreadFollowsRateAndAnswerTime()
{
    QFETCH(int, perSecond);
    QFETCH(int, answerMs);
    QFETCH(int, protocol);
    QFETCH(int, managers);
    QFETCH(int, atOnce);
    Policy policy;
    policy.perApplicationPerSecond = perSecond;
    const std::optional<std::chrono::nanoseconds> time
            = answerMs < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(answerMs));
    const Spread spread = spreadFor(policy, static_cast<Protocol>(protocol), time);
    QCOMPARE(spread.managers, managers);
    QCOMPARE(spread.atOnce, atOnce);
    QVERIFY(spread.managers * spread.perManager >= spread.atOnce);

    policy.inFlight = 1;
    QCOMPARE(spreadFor(policy, static_cast<Protocol>(protocol), time).atOnce, 1);
}

void TestSpread::theTypicalAnswerIsTheMedianOfTheLast()
{
    AnswerTimes times;
    for (int i = 0; i < 6; ++i) {
        times.add(20s); // these opened their connections
    }
    for (int i = 0; i < 6; ++i) {
        times.add(30ms);
    }
    QVERIFY(!times.typical());
    times.add(30ms);
    QCOMPARE(times.typical(), std::optional<std::chrono::nanoseconds>(30ms));
    for (int i = 0; i < 31; ++i) {
        times.add(80ms);
    }
    QCOMPARE(times.typical(), std::optional<std::chrono::nanoseconds>(80ms));
}

void TestSpread::aHighRateGoesOutOnManyConnections()
{
    HoldingServer server;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.raw().baseUrl()), patient(fastest), random);
    QVERIFY(allAnswered(polls(api, u"first"_s, warmUp)));

    server.hold();
    const auto replies = polls(api, u"held"_s, 40);
    QTRY_COMPARE(server.raw().requests().size(), warmUp + 40);
    QVERIFY(server.raw().connections() >= 40);
    QVERIFY(server.raw().connections() <= 48);
    server.release();
    QVERIFY(allAnswered(replies));
    QCOMPARE(server.mostOfOneTarget(), 1);

    // What was opened is used again.
    const int opened = server.raw().connections();
    QVERIFY(allAnswered(polls(api, u"last"_s, 40)));
    QCOMPARE(server.raw().connections(), opened);

    api.dropConnections();
    QVERIFY(allAnswered(polls(api, u"anew"_s, 1)));
    QCOMPARE(server.raw().connections(), opened + 1);
}

void TestSpread::aLowRateKeepsToSixConnections()
{
    HoldingServer server;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.raw().baseUrl()), patient(20), random);
    QVERIFY(allAnswered(polls(api, u"first"_s, warmUp)));
    server.hold();
    const auto replies = polls(api, u"held"_s, 10);
    QTRY_COMPARE(server.raw().requests().size(), warmUp + 6);
    server.release();
    QVERIFY(allAnswered(replies));
    QCOMPARE(server.raw().connections(), 6);
    QCOMPARE(server.mostOfOneTarget(), 1);
}

void TestSpread::aWriteBesideManyCallsIsSentOnce_data()
{
    QTest::addColumn<bool>("reused");
    QTest::addColumn<int>("then");
    QTest::addColumn<int>("held");
    const int fin = static_cast<int>(Then::Fin);
    const int reset = static_cast<int>(Then::Reset);
    // Six calls keep the first manager busy, thirteen the first two.
    QTest::newRow("closed, a new connection of the second manager") << false << fin << 6;
    QTest::newRow("closed, a used connection of the second manager") << true << fin << 6;
    QTest::newRow("reset, a used connection of the second manager") << true << reset << 6;
    QTest::newRow("closed, a used connection of the third manager") << true << fin << 13;
}

void TestSpread::aWriteBesideManyCallsIsSentOnce()
{
    QFETCH(bool, reused);
    QFETCH(int, then);
    QFETCH(int, held);
    HoldingServer server;
    server.setWriteStep({{}, static_cast<Then>(then), {}, {}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.raw().baseUrl()), patient(fastest), random);
    for (int i = 0; i < warmUp; ++i) {
        QVERIFY(allAnswered(polls(api, u"first%1"_s.arg(i), 1)));
    }
    if (reused) {
        server.hold();
        const auto many = polls(api, u"many"_s, 40);
        QTRY_COMPARE(server.raw().requests().size(), warmUp + 40);
        server.release();
        QVERIFY(allAnswered(many));
    }
    server.hold();
    const auto before = server.raw().requests().size();
    const auto replies = polls(api, u"held"_s, held);
    QTRY_COMPARE(server.raw().requests().size(), before + held);
    const int opened = server.raw().connections();

    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));

    QCOMPARE(error.kind, ErrorKind::NoAnswer);
    QCOMPARE(error.cause, Cause::Cut);
    server.release();
    QVERIFY2(allAnswered(replies), "the others do not notice");
    QCOMPARE(server.raw().count("POST"), 1);
    QCOMPARE(server.mostOfOneTarget(), 1);
    QCOMPARE(server.raw().connections(), opened + (reused ? 0 : 1));
}

QTEST_GUILESS_MAIN(TestSpread)
#include "tst_spread.moc"
