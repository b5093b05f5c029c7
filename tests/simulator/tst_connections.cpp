// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

/// Reading and changing one connection.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheCurrentOne();
    void changesWhatItIsGiven();
    void refusesBadChanges_data();
    void refusesBadChanges();
    void isNotReconnectedByPatch();
    void archivesAndComesBack();
    void isDeletedForGood();
    void switchesToAutomatic();
    void movesUpdatedAt();

private:
    Answer patch(const QString &fleet, const QByteArray &body);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Client> m_client;
};

void TestConnections::init()
{
    m_simulator = std::make_unique<Simulator>(frozen());
    QVERIFY(m_simulator->start());
    m_client = std::make_unique<Client>(*m_simulator);
}

void TestConnections::cleanup()
{
    m_client.reset();
    m_simulator.reset();
}

Answer TestConnections::patch(const QString &fleet, const QByteArray &body)
{
    return m_client->call("PATCH", u"/connections/current"_s,
                          {tokenOfFleet(*m_simulator, fleet), body});
}

void TestConnections::readsTheCurrentOne()
{
    const QString token = tokenOfFleet(*m_simulator, u"Zoë & Sons Haulage"_s);
    const Answer answer = m_client->get(u"/connections/current"_s, token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(u"company"_s)[u"name"_s].toString(), u"Zoë & Sons Haulage"_s);
    QCOMPARE(answer.json.value(u"provider"_s)[u"code"_s].toString(), u"samsara"_s);
    QCOMPARE(answer.json.value(u"token"_s).toString(), token);
    QCOMPARE(answer.json.value(u"status"_s).toString(), u"connected"_s);
    QVERIFY(answer.json.value(u"linkUrl"_s).toString().startsWith(u"https://"_s));
    QVERIFY(answer.json.value(u"createdAt"_s).toString().endsWith(u'Z'));
}

void TestConnections::changesWhatItIsGiven()
{
    const Answer answer = patch(
            u"Harbor Point Logistics"_s,
            R"({"externalId":"X-1","tags":["a","b"],"company":{"name":"Harbor"},"options":{"k":1}})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(u"externalId"_s).toString(), u"X-1"_s);
    QCOMPARE(answer.json.value(u"tags"_s).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(answer.json.value(u"company"_s)[u"name"_s].toString(), u"Harbor"_s);
    QCOMPARE(answer.json.value(u"options"_s)[u"k"_s].toInt(), 1);
    QCOMPARE(m_client->all(u"/connections?externalId=X-1"_s).size(), 1);
    QCOMPARE(m_client->all(u"/connections?tag=b"_s).size(), 1);
}

void TestConnections::refusesBadChanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::newRow("an unknown status")
            << QByteArray(R"({"status":"deleted"})") << u"{requestBody}.status"_s;
    QTest::newRow("an unknown mode")
            << QByteArray(R"({"syncMode":"often"})") << u"{requestBody}.syncMode"_s;
    QTest::newRow("tags that are no list")
            << QByteArray(R"({"tags":"a"})") << u"{requestBody}.tags"_s;
    QTest::newRow("no JSON") << QByteArray("status=archived") << u"{requestBody}"_s;
}

void TestConnections::refusesBadChanges()
{
    QFETCH(const QByteArray, body);
    const Answer answer = patch(u"Harbor Point Logistics"_s, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.json.value(u"detail"_s)[0][u"path"_s].toString(), "path");
}

void TestConnections::isNotReconnectedByPatch()
{
    const Answer answer = patch(u"Cascadia Timber Lines"_s, R"({"status":"connected"})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.json.value(u"code"_s).toString(), u"connection_disconnected"_s);
    QCOMPARE(patch(u"Sunset Produce Express"_s, R"({"status":"connected"})").status, 422);
}

void TestConnections::archivesAndComesBack()
{
    const QString fleet = u"Harbor Point Logistics"_s;
    const QString token = tokenOfFleet(*m_simulator, fleet);
    QCOMPARE(patch(fleet, R"({"status":"archived"})").json.value(u"status"_s), u"archived"_s);
    QCOMPARE(m_client->post(u"/syncs"_s, token).status, 422);
    QCOMPARE(patch(fleet, R"({"status":"connected"})").json.value(u"status"_s), u"connected"_s);
    QCOMPARE(m_client->post(u"/syncs"_s, token).status, 201);
}

void TestConnections::isDeletedForGood()
{
    const QString token = tokenOfFleet(*m_simulator, u"Harbor Point Logistics"_s);
    const Answer answer = m_client->call("DELETE", u"/connections/current"_s, {token});
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.json.value(u"status"_s).toString(), u"pending_deletion"_s);
    QCOMPARE(m_client->call("DELETE", u"/connections/current"_s, {token}).status, 202);
    QCOMPARE(m_client->get(u"/connections/current"_s, token).json.value(u"status"_s),
             u"pending_deletion"_s);
    QCOMPARE(patch(u"Harbor Point Logistics"_s, R"({"status":"connected"})").status, 422);
}

void TestConnections::switchesToAutomatic()
{
    Simulator simulator(hurried(3600));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Harbor Point Logistics"_s);
    const qsizetype before = client.all(u"/syncs"_s, token).size();
    const Answer answer = client.call("PATCH", u"/connections/current"_s,
                                      {token, R"({"syncMode":"automatic"})"});
    QCOMPARE(answer.json.value(u"syncMode"_s).toString(), u"automatic"_s);
    QTRY_VERIFY(client.all(u"/syncs"_s, token).size() >= before + 2);
    const Answer back
            = client.call("PATCH", u"/connections/current"_s, {token, R"({"syncMode":"manual"})"});
    QCOMPARE(back.json.value(u"syncMode"_s).toString(), u"manual"_s);
    QVERIFY(client.all(u"/syncs"_s, token).size() >= before + 2);
}

void TestConnections::movesUpdatedAt()
{
    const QString query = u"/connections?updatedAfter=2026-03-10T14:59:59Z"_s;
    QCOMPARE(m_client->all(query).size(), 0);
    const Answer answer = patch(u"Harbor Point Logistics"_s, R"({"externalId":"X-2"})");
    QCOMPARE(answer.json.value(u"updatedAt"_s).toString(), u"2026-03-10T15:00:00.000Z"_s);
    QCOMPARE(m_client->all(query).size(), 1);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
