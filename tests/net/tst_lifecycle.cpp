// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"
#include "net/logcatcher.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

const QByteArray emptyPage = R"({"results":[],"next":null})";
const SyncId someSyncId(u"sync_1"_s);
const RawStep silence{{}, Then::KeepOpen, {}, {}};

RawStep answers(int status, const QByteArray &body)
{
    return {httpAnswer(status, body), Then::KeepOpen, {}, {}};
}

CallRecord recordOf(const QSignalSpy &spy, qsizetype i)
{
    return spy.value(i).value(0).value<CallRecord>();
}

/// Long enough for a test to end before anything times out.
Policy patientPolicy()
{
    Policy policy = shortPolicy();
    policy.readIdle = policy.readTotal = policy.writeIdle = policy.writeTotal
            = std::chrono::minutes(5);
    return policy;
}

} // namespace

/// Cancelling, ending, refusing to send, and what is told about calls.
class TestLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCancelledReadIsDropped();
    void aCancelledReadInTheQueueIsNotSent();
    void aCancelledWriteGoesOn();
    void destructionEndsEverythingPending();
    void destructionTellsContinuations();
    void secretsThatAreNoneAreNotSent_data();
    void secretsThatAreNoneAreNotSent();
    void aBadAddressGetsNothing();
    void idsThatAreNoSegmentAreNotSent();
    void recordsSayWhatHappened();
    void logsHoldNoSecret_data();
    void logsHoldNoSecret();
    void aReasonIsRepeatedNowhere_data();
    void aReasonIsRepeatedNowhere();
};

void TestLifecycle::aCancelledReadIsDropped()
{
    RawServer server({silence});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), patientPolicy(), random);
    const QSignalSpy calls(&api.monitor(), &ApiMonitor::callFinished);
    auto reply = api.issues({}, {});
    QTRY_COMPARE(server.requests().size(), 1);
    reply.cancel();
    QTRY_COMPARE(calls.size(), 1);
    QCOMPARE(recordOf(calls, 0).error, std::optional(ErrorKind::Cancelled));
    QTRY_VERIFY(reply.isFinished());
    QCOMPARE(server.requests().size(), 1);
}

void TestLifecycle::aCancelledReadInTheQueueIsNotSent()
{
    RawServer server({answers(200, emptyPage)});
    Policy policy = patientPolicy();
    policy.inFlight = 1;
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policy, random);
    const auto first = api.issues({}, {});
    auto dropped = api.connections({}, {});
    dropped.cancel();
    QTRY_VERIFY(dropped.isFinished());
    const auto last = api.providers();
    QVERIFY(answerOf(first));
    QVERIFY(answerOf(last));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).target.endsWith("/providers"));
}

void TestLifecycle::aCancelledWriteGoesOn()
{
    RawServer server({answers(201, someSync)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), patientPolicy(), random);
    const QSignalSpy calls(&api.monitor(), &ApiMonitor::callFinished);
    auto reply = api.requestSync(fleetOne(), {}, someWish());
    reply.cancel();
    QTRY_COMPARE(calls.size(), 1);
    QCOMPARE(recordOf(calls, 0).httpStatus, 201);
    QVERIFY(!recordOf(calls, 0).error);
    QCOMPARE(server.count("POST"), 1);
}

void TestLifecycle::destructionEndsEverythingPending()
{
    RawServer server({silence});
    ToldRandom random;
    Policy policy = patientPolicy();
    policy.inFlight = 2;
    auto api = std::make_unique<HttpFleetApi>(accessTo(server.baseUrl()), policy, random);
    const auto read = api->issues({}, {});
    const auto write = api->requestSync(fleetOne(), {}, someWish());
    const auto queued = api->providers();
    QTRY_COMPARE(server.requests().size(), 2);
    api.reset();
    for (const ApiError &error : {errorOf(read), errorOf(write), errorOf(queued)}) {
        QCOMPARE(error.kind, ErrorKind::Cancelled);
        QCOMPARE(error.cause, Cause::Shutdown);
    }
}

void TestLifecycle::destructionTellsContinuations()
{
    RawServer server({silence});
    ToldRandom random;
    auto api = std::make_unique<HttpFleetApi>(accessTo(server.baseUrl()), patientPolicy(), random);
    QList<Cause> told;
    auto ask = [&] {
        return api->issues({}, {}).then(this, [&](const Result<Page<Issue>> &result) {
            told.append(result ? Cause::None : result.error().cause);
        });
    };
    const auto first = ask();
    const auto second = ask();
    QTRY_COMPARE(server.requests().size(), 2);
    api.reset();
    QTRY_COMPARE(told, QList<Cause>({Cause::Shutdown, Cause::Shutdown}));
}

void TestLifecycle::secretsThatAreNoneAreNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &token,
                        ErrorKind kind, Cause cause) {
        QTest::newRow(name) << key << token << static_cast<int>(kind) << static_cast<int>(cause);
    };
    const auto unauthorized = ErrorKind::Unauthorized;
    const auto forbidden = ErrorKind::Forbidden;
    row("key_with_CRLF: a key with a line break", "sk_1\r\nX: y", "con_tkn_1", unauthorized,
        Cause::BadSecret);
    row("no key", {}, "con_tkn_1", unauthorized, Cause::BadSecret);
    row("a key with a blank", "sk 1", "con_tkn_1", unauthorized, Cause::BadSecret);
    row("key_with_CRLF: a token with a line break", "sk_1", "con_tkn_1\r\nX: y", forbidden,
        Cause::BadSecret);
    row("no token", "sk_1", {}, forbidden, Cause::NoToken);
}

void TestLifecycle::secretsThatAreNoneAreNotSent()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);
    QFETCH(int, kind);
    QFETCH(int, cause);
    RawServer server({answers(200, emptyPage)});
    ToldRandom random;
    HttpFleetApi api({server.baseUrl(), Secret(key), {}}, shortPolicy(), random);
    const ConnectionAuth auth{ConnectionId(u"conn_1"_s), Secret(token)};
    for (const ApiError &error : {errorOf(api.requestSync(auth, {}, someWish())),
                                  errorOf(api.sync(auth, someSyncId, Urgency::Poll))}) {
        QCOMPARE(error.kind, static_cast<ErrorKind>(kind));
        QCOMPARE(error.cause, static_cast<Cause>(cause));
    }
    QCOMPARE(server.connections(), 0);
}

void TestLifecycle::aBadAddressGetsNothing()
{
    RawServer server({answers(200, emptyPage)});
    QUrl url = server.baseUrl();
    url.setUserName(u"somebody"_s);
    ToldRandom random;
    HttpFleetApi api(accessTo(url), shortPolicy(), random);
    QCOMPARE(errorOf(api.issues({}, {})).kind, ErrorKind::NotSent);
    QCOMPARE(server.connections(), 0);
}

void TestLifecycle::idsThatAreNoSegmentAreNotSent()
{
    RawServer server({answers(200, someSync)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QCOMPARE(errorOf(api.sync(fleetOne(), SyncId(u".."_s), Urgency::Poll)).kind,
             ErrorKind::NotFound);
    QCOMPARE(errorOf(api.cancelSync(fleetOne(), SyncId(), someWish())).kind, ErrorKind::NotFound);
    QCOMPARE(server.connections(), 0);
    QVERIFY(answerOf(api.sync(fleetOne(), SyncId(u"a/../b"_s), Urgency::Poll)));
    QCOMPARE(server.requests().value(0).target, "/tsp/v1/syncs/a%2F..%2Fb?expand=issues");
}

void TestLifecycle::recordsSayWhatHappened()
{
    RawServer server({answers(200, someSync), answers(404, "{}")});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const QSignalSpy calls(&api.monitor(), &ApiMonitor::callFinished);
    QVERIFY(answerOf(api.sync(fleetOne(), someSyncId, Urgency::Normal)));
    QVERIFY(!answerOf(api.cancelSync(fleetOne(), someSyncId, someWish())));
    QCOMPARE(calls.size(), 2);
    const CallRecord read = recordOf(calls, 0);
    QCOMPARE(read.method, u"GET"_s);
    QCOMPARE(read.pathTemplate, u"/syncs/{id}"_s);
    QCOMPARE(read.objectId, u"sync_1"_s);
    QCOMPARE(read.httpStatus, 200);
    QCOMPARE(read.qtError, 0);
    QVERIFY(!read.error);
    QCOMPARE(read.query, u"expand=issues"_s);
    QCOMPARE(read.bytes, qint64(QByteArray(someSync).size()));
    QVERIFY(read.connection == fleetOne().id);
    const CallRecord write = recordOf(calls, 1);
    QCOMPARE(write.method, u"POST"_s);
    QCOMPARE(write.pathTemplate, u"/syncs/{id}/cancel"_s);
    QCOMPARE(write.httpStatus, 404);
    QCOMPARE(write.error, std::optional(ErrorKind::NotFound));
    QCOMPARE(write.qtError, 203);
}

void TestLifecycle::logsHoldNoSecret_data()
{
    QTest::addColumn<QString>("rules");
    QTest::newRow("logs_hold_no_secret: with all that net has to say")
            << u"fleetsync.net.debug=true"_s;
}

void TestLifecycle::logsHoldNoSecret()
{
    QFETCH(QString, rules);
    const LogCatcher log;
    QLoggingCategory::setFilterRules(rules);
    {
        RawServer server({answers(200, someSync),
                          answers(500, "con_tkn_one"),
                          {"con_tkn_one garbage", Then::Fin, {}, {}},
                          answers(200, emptyPage)});
        ToldRandom random;
        HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
        QVERIFY(answerOf(api.sync(fleetOne(), someSyncId, Urgency::Normal)));
        QVERIFY(!answerOf(api.requestSync(fleetOne(), SyncRequest{Days{30}, {}}, someWish())));
        QVERIFY(!answerOf(api.sync(fleetOne(), someSyncId, Urgency::Poll)));
        QVERIFY(answerOf(api.issues({}, u"cursor_secret"_s)));
    }
    const QString text = log.text();
    QVERIFY(text.contains(u"fleetsync.net"_s));
    QVERIFY(text.contains(u"/syncs/{id}"_s));
    for (const QString &secret :
         {u"sk_test"_s, u"con_tkn"_s, u"cursor_secret"_s, u"days"_s, u"Bearer"_s, u"127.0.0.1"_s}) {
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    }
}

void TestLifecycle::aReasonIsRepeatedNowhere_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    QTest::newRow("ansi_in_reason: beside a 500") << QByteArray("500 \x1b[31mreason\x07");
    QTest::newRow("ansi_in_reason: beside a 200 that is no JSON")
            << QByteArray("200 \x1b]0;reason");
    QTest::newRow("ansi_in_reason: beside a redirect") << QByteArray("302 \x1b[2Jreason");
}

void TestLifecycle::aReasonIsRepeatedNowhere()
{
    QFETCH(QByteArray, statusLine);
    const LogCatcher log;
    LogCatcher::clear();
    QLoggingCategory::setFilterRules(u"fleetsync.*.debug=true"_s);
    RawServer server(
            {{"HTTP/1.1 " + statusLine + "\r\nContent-Length: 0\r\n\r\n", Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const ApiError error = errorOf(api.requestSync(fleetOne(), {}, someWish()));
    QVERIFY(error.code.isEmpty() && error.message.isEmpty() && error.detail.isEmpty());
    QVERIFY(error.details.isEmpty());
    QVERIFY(log.text().contains(u"/syncs"_s));
    QVERIFY(!log.text().contains(u"reason"_s));
    QVERIFY(!log.text().contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
