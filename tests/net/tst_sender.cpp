// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"

#include <QSignalSpy>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Then = RawStep::Then;

namespace {

const QByteArray emptyPage = R"({"results":[],"next":null})";
const SyncId someSyncId(u"sync_1"_s);

RawStep answers(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return {httpAnswer(status, body, headers), Then::KeepOpen, {}, {}};
}

/// What the monitor said of pauses, in order.
QList<milliseconds> pausesOf(const QSignalSpy &spy)
{
    QList<milliseconds> pauses;
    for (const auto &arguments : spy) {
        pauses.append(arguments.at(0).value<milliseconds>());
    }
    return pauses;
}

} // namespace

/// Who sends when, and what a failed attempt leads to.
class TestSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadIsTriedAgain_data();
    void aReadIsTriedAgain();
    void whatWillNotPassIsNotTriedAgain_data();
    void whatWillNotPassIsNotTriedAgain();
    void triesAreCounted();
    void aPollIsNotTriedAgain();
    void aLimitedReadIsSentAfterThePause_data();
    void aLimitedReadIsSentAfterThePause();
    void aLimitedWriteComesBackAndPausesTheRest();
    void aPauseGivesWritesBack_data();
    void aPauseGivesWritesBack();
    void aRefusedKeyStopsEverything();
    void aForbiddenConnectionIsBlockedAlone();
    void tooManyRetriesOpenTheCircuit();
    void writesGoFirstAndPollsLast();
    void oneConnectionsRateHoldsBackOnlyItself();
};

void TestSender::aReadIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    const int open = static_cast<int>(Then::KeepOpen);
    for (const int status : {408, 425, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << httpAnswer(status, "{}") << open;
    }
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{")
                                 << static_cast<int>(Then::Fin);
    QTest::newRow("HTML") << httpAnswer(200, "<html>") << open;
    QTest::newRow("no answer") << QByteArray() << open;
}

void TestSender::aReadIsTriedAgain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    RawServer server({{bytes, static_cast<Then>(then), {}, {}}, answers(200, emptyPage)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const QSignalSpy calls(&api.monitor(), &ApiMonitor::callFinished);
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(calls.size(), 2);
}

void TestSender::whatWillNotPassIsNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {301, 400, 404, 409, 418, 422}) {
        QTest::addRow("%d", status) << status << QByteArray("{}");
    }
    QTest::newRow("another shape") << 200 << QByteArray("{}");
}

void TestSender::whatWillNotPassIsNotTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    RawServer server({answers(status, body), answers(200, emptyPage)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QCOMPARE(errorOf(api.issues({}, {})).httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
}

void TestSender::triesAreCounted()
{
    RawServer server({answers(503, R"({"code":"internal_server_error","message":"m"})")});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const ApiError error = errorOf(api.connections({}, {}));
    QCOMPARE(error.kind, ErrorKind::ServerTrouble);
    QCOMPARE(error.code, u"internal_server_error"_s);
    QCOMPARE(server.requests().size(), shortPolicy().readTries);
}

void TestSender::aPollIsNotTriedAgain()
{
    RawServer server({answers(503, "{}"), answers(200, someSync)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QCOMPARE(errorOf(api.sync(fleetOne(), someSyncId, Urgency::Poll)).kind,
             ErrorKind::ServerTrouble);
    QCOMPARE(server.requests().size(), 1);
}

void TestSender::aLimitedReadIsSentAfterThePause_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<int>("pauseMs");
    QTest::addColumn<int>("capMs");
    constexpr int cap = 400;
    const QByteArray limited = R"({"code":"too_many_requests","message":"m"})";
    const QByteArray date = "Date: Tue, 24 Nov 2026 12:00:00 GMT";
    QTest::newRow("no figure: the first pause") << limited << QList<QByteArray>() << 105 << cap;
    QTest::newRow("429_header_seconds: the header tells the wait")
            << limited << QList<QByteArray>{"Retry-After: 1"} << 1050 << 5000;
    QTest::newRow("429_body: the body tells the wait")
            << QByteArray(R"({"code":"too_many_requests","retryAfter":0.2})") << QList<QByteArray>()
            << 210 << cap;
    QTest::newRow("429_garbage_huge: seconds without end, cut to the cap")
            << limited << QList<QByteArray>{"Retry-After: 99999999"} << 420 << cap;
    QTest::newRow("429_garbage_huge: words in the header, a huge number in the body")
            << QByteArray(R"({"code":"too_many_requests","retryAfter":1e18})")
            << QList<QByteArray>{"Retry-After: soon, perhaps"} << 420 << cap;
    QTest::newRow("429_http_date_skewed: a date against a clock that is years off")
            << limited << QList<QByteArray>{date, "Retry-After: Tue, 24 Nov 2026 12:00:01 GMT"}
            << 1050 << 5000;
    QTest::newRow("429_garbage_huge: words alone")
            << limited << QList<QByteArray>{"Retry-After: soon"} << 105 << cap;
}

void TestSender::aLimitedReadIsSentAfterThePause()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(int, pauseMs);
    QFETCH(int, capMs);
    RawServer server({answers(429, body, headers), answers(200, emptyPage)});
    Policy policy = shortPolicy();
    policy.pauseCap = milliseconds(capMs);
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    const QSignalSpy spy(&api.monitor(), &ApiMonitor::paused);
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(server.requests().size(), 2);
    const auto pauses = pausesOf(spy);
    QCOMPARE(pauses.size(), 2);
    // Up to 10 % are added; 105 of a first 100 is the middle.
    QVERIFY(pauses.at(0) >= milliseconds(pauseMs * 100 / 105));
    QVERIFY(pauses.at(0) <= milliseconds(pauseMs * 110 / 105 + 1));
    QCOMPARE(pauses.at(1), 0ms);
}

void TestSender::aLimitedWriteComesBackAndPausesTheRest()
{
    RawServer server({answers(429, R"({"code":"too_many_requests"})"), answers(200, emptyPage)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const QSignalSpy spy(&api.monitor(), &ApiMonitor::paused);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QVERIFY(error.retryAfter && *error.retryAfter >= 100ms);
    QVERIFY(surelyNotActedOn(error));
    QCOMPARE(server.count("POST"), 1);
    QVERIFY(answerOf(api.issues({}, {})));
    // The answers of one thread come in order: the pause was over before the read was sent.
    QCOMPARE(pausesOf(spy).value(1, -1ms), 0ms);
    QCOMPARE(server.count("POST"), 1);
}

void TestSender::aPauseGivesWritesBack_data()
{
    QTest::addColumn<bool>("waiting");
    QTest::newRow("one that comes while it lasts") << false;
    QTest::newRow("one that waits for its connection's turn as it begins") << true;
}

/// A write that waited here through a pause would be marked as sent long before it is.
void TestSender::aPauseGivesWritesBack()
{
    QFETCH(const bool, waiting);
    RawServer server({answers(429, "{}", {"Retry-After: 600"}), answers(201, someSync)});
    ToldRandom random;
    Policy policy = shortPolicy();
    policy.pauseCap = 600s;
    policy.perConnectionPerSecond = 1;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    const QSignalSpy spy(&api.monitor(), &ApiMonitor::paused);
    const auto read = api.syncs(fleetOne(), 20, {});
    if (!waiting) {
        QTRY_VERIFY(!spy.isEmpty());
    }
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QVERIFY(surelyNotActedOn(error));
    QVERIFY(error.retryAfter && *error.retryAfter > 500s);
    QCOMPARE(server.count("POST"), 0);
    QVERIFY2(!read.isFinished(), "reads wait for its end");
}

void TestSender::aRefusedKeyStopsEverything()
{
    RawServer server({answers(401, R"({"code":"unauthorized","message":"no"})")});
    Policy policy = shortPolicy();
    policy.inFlight = 1;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    const QSignalSpy refusals(&api.monitor(), &ApiMonitor::keyRefused);
    const auto first = api.issues({}, {});
    const auto queuedRead = api.connections({}, {});
    const auto queuedWrite = api.requestSync(fleetOne(), {}, someWish());
    QCOMPARE(errorOf(first).kind, ErrorKind::Unauthorized);
    QCOMPARE(errorOf(queuedRead).kind, ErrorKind::Unauthorized);
    QCOMPARE(errorOf(queuedWrite).kind, ErrorKind::Unauthorized);
    QCOMPARE(errorOf(api.providers()).message, u"no"_s);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.at(0).at(0).value<ApiError>().code, u"unauthorized"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestSender::aForbiddenConnectionIsBlockedAlone()
{
    RawServer server({answers(403, R"({"code":"forbidden"})"), answers(200, someSync)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const auto ask = [&api](const ConnectionAuth &auth) {
        return api.sync(auth, someSyncId, Urgency::Normal);
    };
    QCOMPARE(errorOf(ask(fleetOne())).kind, ErrorKind::Forbidden);
    QCOMPARE(errorOf(ask(fleetOne())).code, u"forbidden"_s);
    QCOMPARE(errorOf(api.requestSync(fleetOne(), {}, someWish())).kind, ErrorKind::Forbidden);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(answerOf(ask(fleetTwo())));
    QVERIFY(answerOf(ask({fleetOne().id, Secret("con_tkn_new_0123456789")})));
    QCOMPARE(server.requests().size(), 3);
}

void TestSender::tooManyRetriesOpenTheCircuit()
{
    RawServer server({answers(503, R"({"code":"internal_server_error"})")});
    Policy policy = shortPolicy();
    policy.retriesPerMinuteFloor = 2;
    policy.circuitOpen = 60s;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    QCOMPARE(errorOf(api.issues({}, {})).httpStatus, 503);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(errorOf(api.issues({}, {})).httpStatus, 503); // may not retry: the circuit opens
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(errorOf(api.issues({}, {})).code, u"internal_server_error"_s);
    QCOMPARE(server.requests().size(), 4);

    // What a person asks for is sent nevertheless, and closes the circuit when it is answered.
    server.setScript({answers(201, someSync), answers(200, emptyPage)});
    QVERIFY(answerOf(api.requestSync(fleetOne(), {}, someWish())));
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(server.requests().size(), 6);
}

void TestSender::writesGoFirstAndPollsLast()
{
    RawServer server({answers(200, emptyPage), answers(201, someSync), answers(200, emptyPage),
                      answers(200, someSync)});
    Policy policy = shortPolicy();
    policy.inFlight = 1;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    // The server answers only while we wait: all four are queued behind the first.
    const auto first = api.issues({}, {});
    const auto poll = api.sync(fleetOne(), someSyncId, Urgency::Poll);
    const auto read = api.connections({}, {});
    const auto write = api.requestSync(fleetOne(), {}, someWish());
    QVERIFY(answerOf(poll));
    QVERIFY(answerOf(first) && answerOf(read) && answerOf(write));
    QStringList order;
    for (const RawRequest &request : server.requests()) {
        order.append(QString::fromLatin1(request.method + ' ' + request.target.split('?').at(0)));
    }
    QCOMPARE(order, QStringList({u"GET /tsp/v1/issues"_s, u"POST /tsp/v1/syncs"_s,
                                 u"GET /tsp/v1/connections"_s, u"GET /tsp/v1/syncs/sync_1"_s}));
}

void TestSender::oneConnectionsRateHoldsBackOnlyItself()
{
    RawServer server({answers(200, someSync)});
    Policy policy = shortPolicy();
    policy.perConnectionPerSecond = 2;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    const auto one = api.sync(fleetOne(), someSyncId, Urgency::Normal);
    const auto held = api.sync(fleetOne(), someSyncId, Urgency::Normal);
    const auto other = api.sync(fleetTwo(), someSyncId, Urgency::Normal);
    QVERIFY(answerOf(held));
    QVERIFY(answerOf(one) && answerOf(other));
    const QByteArray last = server.requests().last().headers.value("connection-token");
    QCOMPARE(last, fleetOne().token.reveal());
    QCOMPARE(server.requests().size(), 3);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
