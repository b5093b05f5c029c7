// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QTest>

#include <cmath>

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

/// Following syncs over the fleets' clock, to whatever end.
class TestSyncs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToItsEnd();
    void failsOnceAndRetries();
    void waitsForTheProvider();
    void stops();
    void refusesWhatDoesNotFit();
    void automaticOnesKeepComing();
    void automaticOnesCanBeStopped();
};

void TestSyncs::growsToItsEnd()
{
    Simulator simulator(hurried(1200));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const Answer made = client.post(u"/syncs"_s, token, R"({"days":7})");
    double before = 0;
    int between = 0;
    const auto ended = [&] {
        const QJsonObject sync = client.get(pathOf(made), token).json;
        const double progress = sync.value(u"progress"_s).toDouble(-1);
        between += progress > before && progress < 100 ? 1 : 0;
        const bool grew = progress >= before && progress == std::round(progress * 100) / 100;
        before = grew ? progress : 1000;
        return sync.value(u"status"_s) == u"completed"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 30'000);
    QCOMPARE(before, 100.0);
    QVERIFY(between > 3);
    const QJsonObject done = client.get(pathOf(made), token).json;
    QVERIFY(done.value(u"completedAt"_s).toString() > done.value(u"requestedAt"_s).toString());
    QCOMPARE(done.value(u"attempts"_s).toInt(), 1);
}

void TestSyncs::failsOnceAndRetries()
{
    Simulator simulator(hurried(3600));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Delgado Hermanos"_s);
    const Answer made = client.post(u"/syncs"_s, token, R"({"days":7})");
    const auto status = [&] { return client.get(pathOf(made), token).json.value(u"status"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(status(), QJsonValue(u"failed"_s), 30'000);
    const QJsonObject failed = client.get(pathOf(made), token).json;
    QCOMPARE(failed.value(u"progress"_s).toDouble(), 38.62);
    QVERIFY(failed.value(u"failureReason"_s).toString().contains(u"504 Gateway Time-out"_s));
    const Answer retry = client.post(QString(pathOf(made) + u"/retry"_s), token, {});
    QCOMPARE(retry.status, 200);
    QCOMPARE(retry.json.value(u"id"_s), made.json.value(u"id"_s));
    QVERIFY(!retry.json.value(u"message"_s).toString().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(status(), QJsonValue(u"completed"_s), 30'000);
    const QJsonObject done = client.get(pathOf(made), token).json;
    QCOMPARE(done.value(u"attempts"_s).toInt(), 2);
    QCOMPARE(done.value(u"startFrom"_s), made.json.value(u"startFrom"_s));
    QVERIFY(!done.contains(u"failureReason"_s));
}

void TestSyncs::waitsForTheProvider()
{
    Simulator simulator(hurried(14'400));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const Answer made
            = client.post(u"/syncs"_s, token, R"({"providerRequests":["historical_files"]})");
    const auto sync = [&] { return client.get(pathOf(made), token).json; };
    QTRY_COMPARE_WITH_TIMEOUT(sync().value(u"progress"_s).toDouble(), 96.4, 30'000);
    QCOMPARE(sync().value(u"status"_s).toString(), u"in_progress"_s);
    QCOMPARE(sync().value(u"providerRequests"_s)[0].toString(), u"historical_files"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sync().value(u"status"_s).toString(), u"completed"_s, 30'000);
}

void TestSyncs::stops()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const Answer made = client.post(u"/syncs"_s, token);
    const Answer answer = client.post(QString(pathOf(made) + u"/cancel"_s), token, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(u"id"_s), made.json.value(u"id"_s));
    const QJsonObject ended = client.get(pathOf(made), token).json;
    QCOMPARE(ended.value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(ended.value(u"failureReason"_s).toString(), u"Sync cancelled"_s);
    QCOMPARE(client.post(QString(pathOf(made) + u"/retry"_s), token, {}).status, 200);
    QCOMPARE(client.get(pathOf(made), token).json.value(u"attempts"_s).toInt(), 2);
}

void TestSyncs::refusesWhatDoesNotFit()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, harbor);
    const QString done = client.all(u"/syncs"_s, token).at(0)[u"id"_s].toString();
    QCOMPARE(client.post(u"/syncs/%1/retry"_s.arg(done), token, {}).status, 422);
    QCOMPARE(client.post(u"/syncs/%1/cancel"_s.arg(done), token, {}).status, 422);
    const QString other = tokenOfFleet(simulator, u"Blue Line Freight"_s);
    QCOMPARE(client.get(u"/syncs/%1"_s.arg(done), other).status, 404);
}

void TestSyncs::automaticOnesKeepComing()
{
    Simulator simulator(hurried(14'400));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Zoë & Sons Haulage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client.all(u"/syncs"_s, token).size() >= 14, 30'000);
    const QJsonArray syncs = client.all(u"/syncs"_s, token);
    for (const QJsonValue &sync : syncs) {
        const QString path = QString(u"/syncs/"_s + sync[u"id"_s].toString());
        QCOMPARE(client.get(path, token).json.value(u"requestedAt"_s), sync[u"requestedAt"_s]);
    }
}

void TestSyncs::automaticOnesCanBeStopped()
{
    Simulator simulator(frozen(300));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QStringList ids = simulator.connectionIds();
    for (qsizetype at = 20; at < ids.size(); ++at) {
        const QString token = simulator.tokenOf(ids.at(at));
        const QJsonValue newest = client.all(u"/syncs?limit=1"_s, token).at(0);
        if (newest[u"status"_s] != u"in_progress"_s) {
            continue;
        }
        const QString path = QString(u"/syncs/"_s + newest[u"id"_s].toString());
        const qsizetype count = client.all(u"/syncs"_s, token).size();
        QCOMPARE(client.post(QString(path + u"/cancel"_s), token, {}).status, 200);
        QCOMPARE(client.get(path, token).json.value(u"failureReason"_s), u"Sync cancelled"_s);
        QCOMPARE(client.all(u"/syncs"_s, token).size(), count);
        return;
    }
    QFAIL("no automatic sync runs among 300 fleets");
}

QTEST_GUILESS_MAIN(TestSyncs)
#include "tst_syncs.moc"
