// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"
#include "rawclient.h"

#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

const QString harbor = u"Harbor Point Logistics"_s;

/// How a faulty answer reaches the client.
enum class End {
    Answered, ///< a whole answer, the connection stays
    Closed,   ///< no byte, FIN
    Reset,    ///< no byte, RST
    Cut,      ///< part of an answer, FIN
    Silent,   ///< nothing, the connection stays
};

QByteArray field(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": "))) {
            return line.mid(name.size() + 2).trimmed();
        }
    }
    return {};
}

} // namespace

/// Every fault, down to the bytes, and whether the sync was made all the same.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spoils_data();
    void spoils();
    void cutsTheBodyInHalf();
    void breaksItsChunks();
    void sendsSlowly();
    void sendsTooMuch();
    void hitsTheRightCalls();
    void servesOthersWhileOneStalls();

private:
    qsizetype syncs() { return Client(*m_simulator).all(u"/syncs"_s, m_token).size(); }

    std::unique_ptr<Simulator> m_simulator;
    QString m_token;
    qsizetype m_syncs = 0;
};

void TestFaults::init()
{
    m_simulator = std::make_unique<Simulator>(frozen());
    QVERIFY(m_simulator->start());
    m_token = tokenOfFleet(*m_simulator, harbor);
    m_syncs = syncs();
}

void TestFaults::spoils_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("acted");

    QTest::newRow("cut before acting") << u"cut_before"_s << End::Closed << false;
    QTest::newRow("reset before acting") << u"reset_before"_s << End::Reset << false;
    QTest::newRow("reset after the request") << u"reset_after_request"_s << End::Reset << false;
    QTest::newRow("cut after acting") << u"cut_after_acting"_s << End::Closed << true;
    QTest::newRow("reset after acting") << u"reset_after_acting"_s << End::Reset << true;
    QTest::newRow("cut inside the answer") << u"cut_inside"_s << End::Cut << true;
    QTest::newRow("made, then 500") << u"created_then_500"_s << End::Answered << true;
    QTest::newRow("made, then 504") << u"created_then_504"_s << End::Answered << true;
    QTest::newRow("half of the JSON") << u"truncated_json"_s << End::Answered << true;
    QTest::newRow("a number as id") << u"id_number"_s << End::Answered << true;
    QTest::newRow("never an answer") << u"stall"_s << End::Silent << false;
    QTest::newRow("a chunk that is none") << u"bad_chunk"_s << End::Cut << true;
    QTest::newRow("a banner that is no HTTP") << u"garbage_banner"_s << End::Cut << false;
    QTest::newRow("a web page") << u"html_200"_s << End::Answered << false;
    QTest::newRow("no body") << u"empty_200"_s << End::Answered << false;
    QTest::newRow("a redirect") << u"redirect_307"_s << End::Answered << false;
    QTest::newRow("409 without a name") << u"no_detail_409"_s << End::Answered << false;
    QTest::newRow("429 by header") << u"429_header"_s << End::Answered << false;
    QTest::newRow("429 by body") << u"429_body"_s << End::Answered << false;
    QTest::newRow("429 by date") << u"429_http_date"_s << End::Answered << false;
    QTest::newRow("429 with nonsense") << u"429_garbage"_s << End::Answered << false;
    QTest::newRow("an honest 500") << u"status_500"_s << End::Answered << false;
}

void TestFaults::spoils()
{
    QFETCH(const QString, fault);
    QFETCH(const End, end);
    QFETCH(const bool, acted);
    RawClient client(*m_simulator);
    m_simulator->addFault({u"requestSync"_s, fault});
    client.send("POST", "/syncs", m_token.toLatin1(), R"({"days":7})");
    if (end == End::Answered) {
        QVERIFY(client.receiveAnswer());
    } else if (end == End::Silent) {
        QTRY_COMPARE(m_simulator->count(u"requestSync"_s), 1);
    } else {
        QVERIFY(client.receiveEnd());
    }
    QCOMPARE(client.isOpen(), end == End::Answered || end == End::Silent);
    QCOMPARE(client.wasReset(), end == End::Reset);
    QCOMPARE(client.bytes().isEmpty(),
             end == End::Closed || end == End::Reset || end == End::Silent);
    QCOMPARE(syncs(), m_syncs + (acted ? 1 : 0));
    QCOMPARE(m_simulator->count(u"requestSync"_s), 1);
    QCOMPARE(client.bytes().contains("con_tkn_"), false);
}

void TestFaults::cutsTheBodyInHalf()
{
    RawClient client(*m_simulator);
    m_simulator->addFault({u"requestSync"_s, u"cut_inside"_s});
    client.send("POST", "/syncs", m_token.toLatin1(), "{}");
    QVERIFY(client.receiveEnd());
    QVERIFY(client.head().startsWith("HTTP/1.1 201"));
    const qsizetype told = field(client.head(), "Content-Length").toLongLong();
    QCOMPARE(client.body().size(), told / 2);
}

void TestFaults::breaksItsChunks()
{
    RawClient client(*m_simulator);
    m_simulator->addFault({u"listConnections"_s, u"bad_chunk"_s});
    client.send("GET", "/connections");
    QVERIFY(client.receiveEnd());
    QCOMPARE(field(client.head(), "Transfer-Encoding"), QByteArray("chunked"));
    QVERIFY(client.body().contains("\r\nZZ\r\n"));
}

void TestFaults::sendsSlowly()
{
    RawClient client(*m_simulator);
    m_simulator->addFault({u"listProviders"_s, u"slow_body"_s});
    client.send("GET", "/providers");
    QTRY_VERIFY(client.body().size() >= 3);
    QVERIFY(field(client.head(), "Content-Length").toLongLong() > client.body().size());
    QVERIFY(client.body().startsWith("[{\""));
}

void TestFaults::sendsTooMuch()
{
    RawClient client(*m_simulator);
    m_simulator->addFault({u"listProviders"_s, u"huge_body"_s});
    client.send("GET", "/providers");
    QVERIFY(client.receive(16 * 1024 * 1024));
    QCOMPARE(field(client.head(), "Content-Length"), QByteArray("100000000"));
}

void TestFaults::hitsTheRightCalls()
{
    m_simulator->addFault({u"listSyncs"_s, u"status_500"_s, 2, 1});
    Client client(*m_simulator);
    QCOMPARE(client.get(u"/syncs"_s, m_token).status, 200);
    QCOMPARE(client.get(u"/connections"_s).status, 200);
    QCOMPARE(client.get(u"/syncs"_s, m_token).status, 500);
    QCOMPARE(client.get(u"/syncs"_s, m_token).status, 500);
    QCOMPARE(client.get(u"/syncs"_s, m_token).status, 200);
}

void TestFaults::servesOthersWhileOneStalls()
{
    RawClient stalled(*m_simulator);
    m_simulator->addFault({u"getSync"_s, u"stall"_s});
    stalled.send("GET", "/syncs/sync_1", m_token.toLatin1());
    QTRY_COMPARE(m_simulator->count(u"getSync"_s), 1);
    QCOMPARE(Client(*m_simulator).get(u"/connections"_s).status, 200);
    QVERIFY(stalled.isOpen());
    m_simulator->stop();
    QVERIFY(stalled.receiveEnd());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
