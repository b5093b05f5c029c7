// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"
#include "net/gzipped.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

constexpr int patience = 60'000;

/// The answer that would be right: its status line and its body.
struct Right
{
    QByteArray statusLine;
    QByteArray body;
};

const Right toPost{"HTTP/1.1 201 Created\r\n", someSync};
const Right toGet{"HTTP/1.1 200 OK\r\n", R"({"results":[],"next":null})"};

QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

RawStep plain(const Right &right, const QByteArray &headers, const QByteArray &body)
{
    return {right.statusLine + headers + lengthOf(body) + "\r\n" + body, Then::KeepOpen, {}, {}};
}

RawStep zipped(const Right &right, const QByteArray &body)
{
    return plain(right, "Content-Encoding: gzip\r\n", body);
}

RawStep chunked(const Right &right, const QByteArray &chunks)
{
    return {right.statusLine + "Transfer-Encoding: chunked\r\n\r\n" + chunks, Then::Fin, {}, {}};
}

RawStep dripping(const QByteArray &bytes, const QByteArray &drip)
{
    return {bytes, Then::KeepOpen, {}, drip};
}

struct Fault
{
    const char *name;
    std::function<RawStep(const Right &)> spoilt;
    ErrorKind kind;
    Cause cause;
};

QList<Fault> brokenBodies()
{
    const auto half = [](const Right &right) { return right.body.left(right.body.size() / 2); };
    return {
            {"trunc_content_length: closed before the length is reached",
             [half](const Right &right) {
                 return RawStep{right.statusLine + lengthOf(right.body) + "\r\n" + half(right),
                                Then::Fin,
                                {},
                                {}};
             },
             ErrorKind::NoAnswer, Cause::Cut},
            {"chunk_cut_mid: closed inside a chunk",
             [half](const Right &right) { return chunked(right, "40\r\n" + half(right)); },
             ErrorKind::NoAnswer, Cause::Cut},
            {"bad_chunk_size: a size that is no number",
             [](const Right &right) { return chunked(right, "zz\r\n{}\r\n0\r\n\r\n"); },
             ErrorKind::BadAnswer, Cause::NotJson},
            {"gzip_truncated: half of it, with a fitting length",
             [](const Right &right) { return zipped(right, gzipped(right.body).left(20)); },
             ErrorKind::BadAnswer, Cause::NotJson},
            {"gzip_bad_crc: the check sum is another's",
             [](const Right &right) { return zipped(right, wrongSum(gzipped(right.body))); },
             ErrorKind::NoAnswer, Cause::Cut},
            {"gzip_bomb: small on the wire, 3 MB in memory",
             [](const Right &right) { return zipped(right, gzipped(QByteArray(3'000'000, ' '))); },
             ErrorKind::TooBig, Cause::None},
            {"headers_200: more fields than Qt reads",
             [](const Right &right) {
                 return plain(right, QByteArray("X-Many: x\r\n").repeated(200), right.body);
             },
             ErrorKind::NoAnswer, Cause::IdleTimeout},
            {"header_1MB: a field longer than Qt reads",
             [](const Right &right) {
                 return plain(right, "X-Long: " + QByteArray(1 << 20, 'x') + "\r\n", right.body);
             },
             ErrorKind::NoAnswer, Cause::IdleTimeout},
            {"slow_body: a byte now and then, without end",
             [](const Right &right) {
                 return dripping(right.statusLine + "Content-Length: 99999\r\n\r\n", " ");
             },
             ErrorKind::NoAnswer, Cause::Deadline},
            {"slow_header: a byte now and then, without end",
             [](const Right &right) { return dripping(right.statusLine + "X: ", "x"); },
             ErrorKind::NoAnswer, Cause::IdleTimeout},
            {"stall_mid_body: half of it, then nothing",
             [half](const Right &right) {
                 return RawStep{right.statusLine + lengthOf(right.body) + "\r\n" + half(right),
                                Then::KeepOpen,
                                {},
                                {}};
             },
             ErrorKind::NoAnswer, Cause::IdleTimeout},
            {"json_deep: lists in lists, 5,000 of them",
             [](const Right &right) { return plain(right, {}, QByteArray(5000, '[')); },
             ErrorKind::BadAnswer, Cause::NotJson},
            {"invalid_utf8: bytes that are no text",
             [](const Right &right) {
                 return plain(right, {}, QByteArray(right.body).replace("\":", "\xff\xfe\":"));
             },
             ErrorKind::BadAnswer, Cause::NotJson},
            {"html_with_200: a page that asks for a login",
             [](const Right &right) { return plain(right, {}, "<html>Sign in</html>"); },
             ErrorKind::BadAnswer, Cause::NotJson},
    };
}

} // namespace

/// Answers whose status is as wanted and whose body is not, to a write and to a read.
class TestBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrokenBodyIsAnError_data();
    void aBrokenBodyIsAnError();
    void anOddBodyIsRead_data();
    void anOddBodyIsRead();
};

void TestBodies::aBrokenBodyIsAnError_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("writes");
    for (qsizetype i = 0; i < brokenBodies().size(); ++i) {
        QTest::addRow("POST: %s", brokenBodies().at(i).name) << static_cast<int>(i) << true;
        QTest::addRow("GET: %s", brokenBodies().at(i).name) << static_cast<int>(i) << false;
    }
}

void TestBodies::aBrokenBodyIsAnError()
{
    QFETCH(int, fault);
    QFETCH(bool, writes);
    const Fault met = brokenBodies().at(fault);
    RawServer server({met.spoilt(writes ? toPost : toGet)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policyFor(met.cause), random);
    const ApiError error = writes ? errorOf(api.requestSync(fleetOne(), {}, someWish()))
                                  : errorOf(api.issues({}, {}));
    QCOMPARE(error.kind, met.kind);
    QCOMPARE(error.cause, met.cause);
    QVERIFY(error.message.isEmpty() && error.detail.isEmpty());
    QVERIFY2(!surelyNotActedOn(error), "what came of a write is looked up");
    QCOMPARE(server.requests().size(), 1);
    // Another copy would come on another connection; a call that is answered shows that none is on
    // its way. Qt's own thread goes on reading a header of 1 MB for seconds, so that calls after it
    // may time out first.
    server.setScript({plain(toGet, {}, toGet.body)});
    QTRY_VERIFY_WITH_TIMEOUT(answerOf(api.issues({}, {})), patience);
    QCOMPARE(server.count("POST"), writes ? 1 : 0);
}

void TestBodies::anOddBodyIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dup_keys: the last one counts")
            << QByteArray(R"({"id":"sync_a","id":"sync_1","status":"failed","status":"requested",
                "requestedAt":"2026-11-24T12:00:00Z"})")
            << u"sync_1"_s << QString();
    QTest::newRow("lone_surrogate: it is shown as unreadable")
            << QByteArray(R"({"id":"sync_1","status":"requested","failureReason":"a\ud83d",
                "requestedAt":"2026-11-24T12:00:00Z"})")
            << u"sync_1"_s << u"a\uFFFD"_s;
    QTest::newRow("lone_surrogate: in an id, too")
            << QByteArray(R"({"id":"sync_\udead","status":"requested",
                "requestedAt":"2026-11-24T12:00:00Z"})")
            << u"sync_\uFFFD"_s << QString();
}

void TestBodies::anOddBodyIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(QString, reason);
    RawServer server({plain(toPost, {}, body), plain(toGet, {}, body)});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policyFor(Cause::None), random);
    const auto created = answerOf(api.requestSync(fleetOne(), {}, someWish()));
    const auto asked = answerOf(api.sync(fleetOne(), SyncId(u"sync_1"_s), Urgency::Normal));
    for (const auto &sync : {created, asked}) {
        QVERIFY(sync);
        QCOMPARE(sync->id.toString(), id);
        QCOMPARE(sync->status.value, SyncStatus::Requested);
        QCOMPARE(sync->failureReason, reason);
    }
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.count("GET"), 1);
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
