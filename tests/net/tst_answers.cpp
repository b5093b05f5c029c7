// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"
#include "net/gzipped.h"

#include <QRegularExpression>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

const QByteArray emptyPage = R"({"results":[],"next":null})";

RawStep answers(const QByteArray &bytes)
{
    return {bytes, Then::KeepOpen, {}, {}};
}

QByteArray headOf(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
}

QByteArray gzipAnswer(const QByteArray &body)
{
    return headOf("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n")
           + body;
}

} // namespace

/// What reads make of answers, and what a request looks like on the wire.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadFails_data();
    void aReadFails();
    void aReadSucceeds_data();
    void aReadSucceeds();
    void nothingFollowsARedirect_data();
    void nothingFollowsARedirect();
    void cookiesAreNotKept_data();
    void cookiesAreNotKept();
    void theHeadersOfARead();
    void theHeadersOfAWrite();
    void theHeadersOfACallWithoutAToken();
    void pageDatesComeFromTheAnswer();
    void anIdThatIsANumberIsText_data();
    void anIdThatIsANumberIsText();
};

void TestAnswers::aReadFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fin");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const QByteArray &bytes, bool fin, ErrorKind kind,
                        Cause cause) {
        QTest::newRow(name) << bytes << fin << static_cast<int>(kind) << static_cast<int>(cause);
    };
    const QByteArray big = "{\"results\":[\"" + QByteArray(600'000, 'x') + "\"]}";
    row("a body over the cap", httpAnswer(200, big), false, ErrorKind::TooBig, Cause::None);
    row("a body over the cap, without a length", QByteArray(headOf({}) + big), true,
        ErrorKind::TooBig, Cause::None);
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", false, ErrorKind::BadAnswer, Cause::WrongShape);
    row("303", httpAnswer(303, {}, {"Location: /tsp/v1/elsewhere"}), false, ErrorKind::Redirected,
        Cause::None);
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n", false, ErrorKind::Redirected, Cause::None);
    row("reset inside a body of no length", QByteArray(headOf({}) + R"({"results":[)"), true,
        ErrorKind::BadAnswer, Cause::NotJson);
    row("404", httpAnswer(404, R"({"code":"not_found"})"), false, ErrorKind::NotFound, Cause::None);
    row("404 cut", "HTTP/1.1 404 Not Found\r\nContent-Length: 90\r\n\r\n{", true,
        ErrorKind::NotFound, Cause::None);
    row("404 stalled", "HTTP/1.1 404 Not Found\r\nContent-Length: 90\r\n\r\n{", false,
        ErrorKind::NotFound, Cause::None);
    row("404 without end", httpAnswer(404, QByteArray(600'000, 'x')), false, ErrorKind::NotFound,
        Cause::None);
    row("418", httpAnswer(418, "{}"), false, ErrorKind::Unexpected, Cause::None);
    row("600", httpAnswer(600, "{}"), false, ErrorKind::Unexpected, Cause::None);
}

void TestAnswers::aReadFails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fin);
    QFETCH(int, kind);
    QFETCH(int, cause);
    RawServer server({{bytes, fin ? Then::Fin : Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const ApiError error = errorOf(api.issues({}, {}));
    QCOMPARE(error.kind, static_cast<ErrorKind>(kind));
    QCOMPARE(error.cause, static_cast<Cause>(cause));
}

void TestAnswers::aReadSucceeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fin");
    QTest::newRow("with a length") << httpAnswer(200, emptyPage) << false;
    QTest::newRow("without a length") << QByteArray(headOf({}) + emptyPage) << true;
    QTest::newRow("gzip") << gzipAnswer(gzipped(emptyPage)) << false;
    QTest::newRow("in chunks") << QByteArray(headOf("Transfer-Encoding: chunked\r\n")
                                             + "10\r\n{\"results\":[],\"n\r\na\r\next\":null}\r\n"
                                               "0\r\n\r\n")
                               << false;
    QTest::newRow("after 100 continue")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + httpAnswer(200, emptyPage)) << false;
    QTest::newRow("just under the cap")
            << httpAnswer(200, "{\"results\":[\"" + QByteArray(120'000, 'x') + "\"]}") << false;
}

void TestAnswers::aReadSucceeds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, fin);
    RawServer server({{bytes, fin ? Then::Fin : Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QVERIFY(answerOf(api.issues({}, {})));
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswers::nothingFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("301") << 301;
    QTest::newRow("302") << 302;
    QTest::newRow("redirect_303: the answer should be elsewhere") << 303;
    QTest::newRow("redirect_307_other_host: the request should go elsewhere") << 307;
    QTest::newRow("308") << 308;
}

void TestAnswers::nothingFollowsARedirect()
{
    QFETCH(int, status);
    RawServer elsewhere({answers(httpAnswer(200, emptyPage))});
    const QByteArray location = "Location: " + elsewhere.baseUrl().toEncoded() + "/issues";
    RawServer server({answers(httpAnswer(status, {}, {location}))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const ApiError error = errorOf(api.issues({}, {}));
    QCOMPARE(error.kind, ErrorKind::Redirected);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.host, u"127.0.0.1"_s);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestAnswers::cookiesAreNotKept_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("cookie_replay: for the path") << QByteArray("a=b; Path=/");
    QTest::newRow("cookie_replay: for years") << QByteArray("a=b; Path=/; Max-Age=99999999");
    QTest::newRow("cookie_replay: for the host by name")
            << QByteArray("a=b; Path=/; Domain=127.0.0.1");
}

void TestAnswers::cookiesAreNotKept()
{
    QFETCH(QByteArray, cookie);
    RawServer server({answers(httpAnswer(200, emptyPage, {"Set-Cookie: " + cookie}))});
    RawServer otherPort({answers(httpAnswer(201, someSync))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    HttpFleetApi other(accessTo(otherPort.baseUrl()), shortPolicy(), random);
    QVERIFY(answerOf(api.issues({}, {})));
    QVERIFY(answerOf(api.issues({}, {})));
    QVERIFY(answerOf(other.requestSync(fleetOne(), {}, someWish())));
    QVERIFY(!server.requests().at(1).headers.contains("cookie"));
    QVERIFY(!otherPort.requests().at(0).headers.contains("cookie"));
}

void TestAnswers::theHeadersOfARead()
{
    RawServer server({answers(httpAnswer(200, emptyPage))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QVERIFY(answerOf(api.syncs(fleetOne(), 20, {})));
    const RawRequest seen = server.requests().value(0);
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.target, "/tsp/v1/syncs?limit=20&expand=issues");
    QCOMPARE(seen.headers.value("authorization"), "Bearer sk_test_0123456789abcdef");
    QCOMPARE(seen.headers.value("connection-token"), "con_tkn_one_0123456789");
    QCOMPARE(seen.headers.value("accept"), "application/json");
    QVERIFY(seen.headers.value("accept-encoding").contains("gzip"));
    static const QRegularExpression agent(u"^FleetSync/\\d+\\.\\d+\\.\\d+$"_s);
    QVERIFY(agent.match(QString::fromLatin1(seen.headers.value("user-agent"))).hasMatch());
    QVERIFY(!seen.headers.contains("idempotency-key"));
    QVERIFY(!seen.headers.contains("content-type"));
    QCOMPARE(seen.body, "");
}

void TestAnswers::theHeadersOfAWrite()
{
    RawServer server({answers(httpAnswer(201, someSync))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const SyncRequest request{Days{30}, {ProviderRequest::HistoricalFiles}};
    QVERIFY(answerOf(api.requestSync(fleetOne(), request, someWish())));
    const RawRequest seen = server.requests().value(0);
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/tsp/v1/syncs");
    QCOMPARE(seen.body, R"({"days":30,"providerRequests":["historical_files"]})");
    QCOMPARE(seen.headers.value("content-type"), "application/json");
    QCOMPARE(seen.headers.value("content-length"), QByteArray::number(seen.body.size()));
    QCOMPARE(seen.headers.value("authorization"), "Bearer sk_test_0123456789abcdef");
    QCOMPARE(seen.headers.value("connection-token"), "con_tkn_one_0123456789");
    QCOMPARE(seen.headers.value("idempotency-key"), "00000000-0000-4000-8000-000000000001");
}

void TestAnswers::theHeadersOfACallWithoutAToken()
{
    RawServer server({answers(httpAnswer(200, R"({"id":"isu_1"})"))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    QVERIFY(answerOf(api.resolveIssue(IssueId(u"isu_1"_s))));
    const RawRequest seen = server.requests().value(0);
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/tsp/v1/issues/isu_1/resolve");
    QVERIFY(seen.headers.contains("authorization"));
    QVERIFY(!seen.headers.contains("connection-token"));
    QVERIFY(!seen.headers.contains("idempotency-key"));
    QVERIFY(!seen.headers.contains("content-type"));
    QCOMPARE(seen.headers.value("content-length"), "0");
}

void TestAnswers::pageDatesComeFromTheAnswer()
{
    RawServer server({answers(httpAnswer(200, R"({"results":[{"id":"s"}]})",
                                         {"Date: Tue, 24 Nov 2026 12:00:30 GMT"}))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const auto page = answerOf(api.syncs(fleetOne(), 1, {}));
    QVERIFY(page);
    QCOMPARE(page->serverDate, QDateTime({2026, 11, 24}, {12, 0, 30}, Qt::UTC));
    QCOMPARE(page->results.at(0).serverDate, page->serverDate);
}

void TestAnswers::anIdThatIsANumberIsText_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("201_id_number: a small one") << QByteArray("4711") << u"4711"_s;
    QTest::newRow("201_id_number: more than a double holds")
            << QByteArray("9007199254740993") << u"9007199254740993"_s;
}

void TestAnswers::anIdThatIsANumberIsText()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    RawServer server({answers(httpAnswer(201, "{\"id\":" + number + R"(,"status":"requested",
        "requestedAt":"2026-11-24T12:00:00Z"})"))});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), shortPolicy(), random);
    const auto sync = answerOf(api.requestSync(fleetOne(), {}, someWish()));
    QVERIFY(sync);
    QCOMPARE(sync->id.toString(), text);
    QCOMPARE(sync->oddities.size(), 1);
    QCOMPARE(server.count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
