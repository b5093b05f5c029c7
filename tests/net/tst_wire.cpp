// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/apiharness.h"

#include <functional>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;
using When = RawStep::When;

namespace {

enum class Write { Request, Retry, Cancel, Patch, Delete, Resolve, Link };

/// Starts the write and gives its error; the value does not matter here.
ApiError failedWrite(FleetApi &api, Write write)
{
    switch (write) {
    case Write::Request:
        return errorOf(api.requestSync(fleetOne(), SyncRequest{Days{7}, {}}, someWish()));
    case Write::Retry:
        return errorOf(api.retrySync(fleetOne(), SyncId(u"sync_1"_s), someWish()));
    case Write::Cancel:
        return errorOf(api.cancelSync(fleetOne(), SyncId(u"sync_1"_s), someWish()));
    case Write::Patch:
        return errorOf(api.updateConnection(fleetOne(), {{}, SyncMode::Manual, {}, {}}));
    case Write::Delete:
        return errorOf(api.deleteConnection(fleetOne()));
    case Write::Resolve:
        return errorOf(api.resolveIssue(IssueId(u"isu_1"_s)));
    case Write::Link:
        return errorOf(api.shortLink({}));
    }
    Q_UNREACHABLE();
}

struct Fault
{
    const char *name;
    QList<RawStep> script; ///< what the write meets
    ErrorKind kind;
    Cause cause;
};

const QByteArray okPage = R"({"results":[],"next":null})";

QList<Fault> faults()
{
    return {
            {"fin_before_reply: the server closes instead of answering",
             {{{}, Then::Fin, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"rst_before_reply: the server resets instead of answering",
             {{{}, Then::Reset, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"fin_on_first_byte: closed while the request arrives",
             {{{}, Then::Fin, When::OnFirstByte, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"fin_on_first_byte: reset while the request arrives",
             {{{}, Then::Reset, When::OnFirstByte, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"partial_status_line: closed in its middle",
             {{"HTTP/1.1 2", Then::Fin, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"partial_headers: closed in their middle",
             {{"HTTP/1.1 201 Created\r\nDate: Tue", Then::Fin, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"partial_headers: reset in their middle",
             {{"HTTP/1.1 201 Created\r\nDate: Tue", Then::Reset, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"continue100_then_fin: closed after 100 Continue",
             {{"HTTP/1.1 100 Continue\r\n\r\n", Then::Fin, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"garbage_banner: another protocol answers",
             {{"SSH-2.0-OpenSSH_9.2\r\n\r\n", Then::Fin, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::Cut},
            {"never a byte",
             {{{}, Then::KeepOpen, {}, {}}},
             ErrorKind::NoAnswer,
             Cause::IdleTimeout},
            {"reply_after_deadline: a whole answer, too late",
             {{httpAnswer(201, someSync), Then::KeepOpen, {}, {}, true}},
             ErrorKind::NoAnswer,
             Cause::Deadline},
            {"201_empty: created, without a body",
             {{httpAnswer(201, {}), Then::KeepOpen, {}, {}}},
             ErrorKind::BadAnswer,
             Cause::NotJson},
            {"201_truncated: half of the JSON, with a fitting length",
             {{httpAnswer(201, someSync.left(30)), Then::KeepOpen, {}, {}}},
             ErrorKind::BadAnswer,
             Cause::NotJson},
            {"an object without an id",
             {{httpAnswer(201, R"({"status":"requested"})"), Then::KeepOpen, {}, {}}},
             ErrorKind::BadAnswer,
             Cause::WrongShape},
            {"redirect_307_other_host: the request should go elsewhere",
             {{httpAnswer(307, {}, {"Location: http://evil.example/tsp/v1/syncs"}),
               Then::KeepOpen,
               {},
               {}}},
             ErrorKind::Redirected,
             Cause::None},
            {"redirect_303: the answer should be elsewhere",
             {{httpAnswer(303, {}, {"Location: /tsp/v1/syncs/sync_1"}), Then::KeepOpen, {}, {}}},
             ErrorKind::Redirected,
             Cause::None},
            {"503",
             {{httpAnswer(503, "{}"), Then::KeepOpen, {}, {}}},
             ErrorKind::ServerTrouble,
             Cause::None},
            {"500 that asks for a login",
             {{httpAnswer(500, "{}", {"WWW-Authenticate: Basic realm=x"}), Then::KeepOpen, {}, {}}},
             ErrorKind::ServerTrouble,
             Cause::None},
            {"401 that offers a login",
             {{httpAnswer(401, "{}", {"WWW-Authenticate: Basic realm=x"}), Then::KeepOpen, {}, {}}},
             ErrorKind::Unauthorized,
             Cause::None},
            {"401 that offers Negotiate",
             {{httpAnswer(401, "{}", {"WWW-Authenticate: Negotiate"}), Then::KeepOpen, {}, {}}},
             ErrorKind::Unauthorized,
             Cause::None},
    };
}

} // namespace

/// Faults below HTTP and odd statuses, counted at a server that sees every byte.
class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWriteIsSentOnce_data();
    void aWriteIsSentOnce();
    void aWriteOnAReusedConnectionIsSentOnce_data();
    void aWriteOnAReusedConnectionIsSentOnce();
    void aWriteAfterAnIdleConnectionWasClosedIsSentAtMostOnce_data();
    void aWriteAfterAnIdleConnectionWasClosedIsSentAtMostOnce();
    void aRefusedConnectionIsNotSent_data();
    void aRefusedConnectionIsNotSent();
};

void TestWire::aWriteIsSentOnce_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<int>("fault");
    const QList<std::pair<const char *, Write>> writes
            = {{"POST", Write::Request}, {"retry", Write::Retry},   {"cancel", Write::Cancel},
               {"PATCH", Write::Patch},  {"DELETE", Write::Delete}, {"resolve", Write::Resolve},
               {"link", Write::Link}};
    for (const auto &[name, write] : writes) {
        for (qsizetype i = 0; i < faults().size(); ++i) {
            const bool timed = faults().at(i).cause == Cause::Deadline
                               || faults().at(i).cause == Cause::IdleTimeout;
            // Those take real time, and the path is one and the same.
            if (!timed || write == Write::Request || write == Write::Delete) {
                QTest::addRow("%s: %s", name, faults().at(i).name)
                        << static_cast<int>(write) << static_cast<int>(i);
            }
        }
    }
}

void TestWire::aWriteIsSentOnce()
{
    QFETCH(int, write);
    QFETCH(int, fault);
    const Fault met = faults().at(fault);
    RawServer server(met.script);
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policyFor(met.cause), random);

    const ApiError error = failedWrite(api, static_cast<Write>(write));

    QCOMPARE(error.kind, met.kind);
    const Write sent = static_cast<Write>(write);
    const bool expects201 = sent != Write::Patch && sent != Write::Delete;
    if (met.kind != ErrorKind::BadAnswer || expects201) {
        QCOMPARE(error.cause, met.cause);
    }
    QCOMPARE(server.requests().size(), 1);
    server.release();
    // Another copy would come on another connection; a second call shows that none is on its way.
    server.setScript({{httpAnswer(200, okPage), Then::KeepOpen, {}, {}}});
    if (met.kind != ErrorKind::Unauthorized) {
        QVERIFY(answerOf(api.issues({}, {})));
        QCOMPARE(server.requests().size(), 2);
    }
    QVERIFY(error.message.isEmpty());
}

void TestWire::aWriteOnAReusedConnectionIsSentOnce_data()
{
    QTest::addColumn<int>("then");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("when");
    const int request = static_cast<int>(When::OnRequest);
    const int firstByte = static_cast<int>(When::OnFirstByte);
    const int fin = static_cast<int>(Then::Fin);
    const int reset = static_cast<int>(Then::Reset);
    QTest::newRow("keepalive_fin_on_second: closed instead of the second answer")
            << fin << QByteArray() << request;
    QTest::newRow("keepalive_rst_on_second: reset instead of the second answer")
            << reset << QByteArray() << request;
    QTest::newRow("fin at its first byte") << fin << QByteArray() << firstByte;
    QTest::newRow("reset at its first byte") << reset << QByteArray() << firstByte;
    QTest::newRow("half a status line") << fin << QByteArray("HTTP/1.") << request;
    QTest::newRow("half a header") << fin << QByteArray("HTTP/1.1 201 Created\r\nDa") << request;
}

void TestWire::aWriteOnAReusedConnectionIsSentOnce()
{
    QFETCH(int, then);
    QFETCH(QByteArray, bytes);
    QFETCH(int, when);
    RawServer server({{httpAnswer(200, okPage), Then::KeepOpen, {}, {}},
                      {bytes, static_cast<Then>(then), static_cast<When>(when), {}},
                      {httpAnswer(201, someSync), Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policyFor(Cause::Cut), random);
    QVERIFY(answerOf(api.issues({}, {})));

    const ApiError error
            = errorOf(api.requestSync(fleetOne(), SyncRequest{Days{7}, {}}, someWish()));

    QCOMPARE(error.kind, ErrorKind::NoAnswer);
    QCOMPARE(error.cause, Cause::Cut);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.connections(), 1);
}

void TestWire::aWriteAfterAnIdleConnectionWasClosedIsSentAtMostOnce_data()
{
    QTest::addColumn<int>("then");
    QTest::newRow("idle_fin_then_post: closed while nothing was asked")
            << static_cast<int>(Then::Fin);
    QTest::newRow("idle_fin_then_post: reset while nothing was asked")
            << static_cast<int>(Then::Reset);
}

void TestWire::aWriteAfterAnIdleConnectionWasClosedIsSentAtMostOnce()
{
    QFETCH(int, then);
    RawServer server({{httpAnswer(200, okPage), static_cast<Then>(then), {}, {}},
                      {httpAnswer(201, someSync), Then::KeepOpen, {}, {}}});
    ToldRandom random;
    HttpFleetApi api(accessTo(server.baseUrl()), policyFor(Cause::Cut), random);
    // A reset may overtake the answer's bytes.
    const auto first = answerOf(api.issues({}, {}));
    QVERIFY(first || static_cast<Then>(then) == Then::Reset);

    const auto result = answerOf(api.requestSync(fleetOne(), SyncRequest{Days{7}, {}}, someWish()));

    QVERIFY(server.count("POST") <= 1);
    QCOMPARE(result.has_value(), server.count("POST") == 1);
    QVERIFY(result || result.error().kind == ErrorKind::NoAnswer);
}

void TestWire::aRefusedConnectionIsNotSent_data()
{
    QTest::addColumn<int>("write");
    QTest::newRow("refused: a request finds nobody listening") << static_cast<int>(Write::Request);
    QTest::newRow("refused: a cancel finds nobody listening") << static_cast<int>(Write::Cancel);
}

void TestWire::aRefusedConnectionIsNotSent()
{
    QFETCH(int, write);
    QUrl nobody;
    {
        const RawServer closed;
        nobody = closed.baseUrl();
    }
    ToldRandom random;
    HttpFleetApi api(accessTo(nobody), shortPolicy(), random);
    const ApiError error = failedWrite(api, static_cast<Write>(write));
    QCOMPARE(error.kind, ErrorKind::NotSent);
    QCOMPARE(error.cause, Cause::Refused);
    QVERIFY(surelyNotActedOn(error));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
