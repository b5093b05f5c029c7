// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

const QString harbor = u"Harbor Point Logistics"_s;

QString pathOf(const Answer &sync)
{
    return QString(u"/syncs/"_s + sync.json.value(u"id"_s).toString());
}

} // namespace

/// What POST /syncs makes of what it is given.
class TestSyncRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsTold_data();
    void startsAsTold();
    void echoesDays_data();
    void echoesDays();
    void continuesFromTheLast();
    void tellsOfTheOneThatRuns();
    void twoClicksMakeOneSync();
    void ignoresTheIdempotencyKey();
};

void TestSyncRequests::startsAsTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("startFrom");
    QTest::addColumn<QStringList>("requests");

    QTest::newRow("days") << QByteArray(R"({"days":30})") << u"2026-02-08T15:00:00.000Z"_s
                          << QStringList();
    QTest::newRow("half a day") << QByteArray(R"({"days":0.5})") << u"2026-03-10T03:00:00.000Z"_s
                                << QStringList();
    QTest::newRow("a date") << QByteArray(R"({"startFrom":"2026-01-06T03:24:53.000Z"})")
                            << u"2026-01-06T03:24:53.000Z"_s << QStringList();
    QTest::newRow("a date with an offset")
            << QByteArray(R"({"startFrom":"2026-01-06T03:24:53-06:00"})")
            << u"2026-01-06T09:24:53.000Z"_s << QStringList();
    QTest::newRow("days win over a date")
            << QByteArray(R"({"days":1,"startFrom":"2026-01-06T03:24:53.000Z"})")
            << u"2026-03-09T15:00:00.000Z"_s << QStringList();
    QTest::newRow("provider requests as strings")
            << QByteArray(R"({"days":30,"providerRequests":["historical_files"]})")
            << u"2026-02-08T15:00:00.000Z"_s << QStringList{u"historical_files"_s};
    QTest::newRow("provider requests as objects")
            << QByteArray(R"({"days":30,"providerRequests":[{"type":"provision_credentials"}]})")
            << u"2026-02-08T15:00:00.000Z"_s << QStringList{u"provision_credentials"_s};
    QTest::newRow("nothing: from the last request on")
            << QByteArray("{}") << u"2026-03-07T15:00:00.000Z"_s << QStringList();
    QTest::newRow("no body at all")
            << QByteArray() << u"2026-03-07T15:00:00.000Z"_s << QStringList();
}

void TestSyncRequests::startsAsTold()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, requests);
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const Answer made = client.post(u"/syncs"_s, token, body);
    QCOMPARE(made.status, 201);
    static const QRegularExpression id(u"^sync_[0-9A-HJKMNP-TV-Z]{26}$"_s);
    QVERIFY(id.match(made.json.value(u"id"_s).toString()).hasMatch());
    QCOMPARE(made.json.value(u"status"_s).toString(), u"requested"_s);
    QCOMPARE(made.json.value(u"requestedAt"_s).toString(), u"2026-03-10T15:00:00.000Z"_s);
    QTEST(made.json.value(u"startFrom"_s).toString(), "startFrom");
    QCOMPARE(made.json.value(u"providerRequests"_s).toArray(),
             QJsonArray::fromStringList(requests));
    QCOMPARE(client.get(pathOf(made), token).json, made.json);
    QCOMPARE(client.all(u"/syncs"_s, token).at(0).toObject(), made.json);
}

void TestSyncRequests::echoesDays_data()
{
    QTest::addColumn<StartFromEcho>("echo");
    QTest::addColumn<QString>("startFrom");
    QTest::newRow("exact") << StartFromEcho::Exact << u"2026-03-03T15:00:00.000Z"_s;
    QTest::newRow("midnight") << StartFromEcho::Midnight << u"2026-03-03T00:00:00.000Z"_s;
    QTest::newRow("absent") << StartFromEcho::Absent << QString();
}

void TestSyncRequests::echoesDays()
{
    QFETCH(const StartFromEcho, echo);
    QFETCH(const QString, startFrom);
    Options options = frozen();
    options.startFromEcho = echo;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    const Answer made
            = Client(simulator).post(u"/syncs"_s, tokenOfFleet(simulator, harbor), R"({"days":7})");
    QCOMPARE(made.json.contains(u"startFrom"_s), !startFrom.isEmpty());
    QCOMPARE(made.json.value(u"startFrom"_s).toString(), startFrom);
}

void TestSyncRequests::continuesFromTheLast()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    const QString token = tokenOfFleet(simulator, u"North Star Carriers"_s);
    const Answer made = Client(simulator).post(u"/syncs"_s, token);
    QCOMPARE(made.json.value(u"startFrom"_s).toString(), u"2026-03-10T15:00:00.000Z"_s);
}

void TestSyncRequests::tellsOfTheOneThatRuns()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Frank's Trucking"_s);
    const QString running = client.all(u"/syncs"_s, token).at(0)[u"id"_s].toString();
    const Answer answer = client.post(u"/syncs"_s, token);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json.value(u"detail"_s).toString(),
             QString(u"Existing sync in progress: "_s + running));
}

void TestSyncRequests::twoClicksMakeOneSync()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const qsizetype before = client.all(u"/syncs"_s, token).size();
    QCOMPARE(client.post(u"/syncs"_s, token).status, 201);
    QCOMPARE(client.post(u"/syncs"_s, token).status, 409);
    QCOMPARE(client.all(u"/syncs"_s, token).size(), before + 1);
}

void TestSyncRequests::ignoresTheIdempotencyKey()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    const QString token = tokenOfFleet(simulator, harbor);
    QNetworkRequest request{QUrl(QString(simulator.baseUrl().toString() + u"/syncs"_s))};
    request.setRawHeader("Idempotency-Key", "6ba7b810");
    request.setRawHeader("Connection-Token", token.toLatin1());
    request.setRawHeader("Authorization", QString(u"Bearer "_s + simulator.apiKey()).toLatin1());
    QNetworkAccessManager network;
    network.post(request, QByteArray("{}"));
    QTRY_COMPARE(simulator.count(u"requestSync"_s), 1);
    QCOMPARE(simulator.seen().constLast().headers.value(u"idempotency-key"_s), u"6ba7b810"_s);
    QCOMPARE(simulator.seen().constLast().status, 201);
}

QTEST_GUILESS_MAIN(TestSyncRequests)
#include "tst_syncrequests.moc"
