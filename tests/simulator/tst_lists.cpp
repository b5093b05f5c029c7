// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QSet>
#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QJsonArray &records)
{
    QStringList ids;
    for (const QJsonValue &record : records) {
        ids.append(record[u"id"_s].toString());
    }
    return ids;
}

} // namespace

/// Lists: whole, without doubles, filtered, in order.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreWhole_data();
    void pagesAreWhole();
    void walksByAgeInEitherOrder();
    void ignoresWhatItIsToldToIgnore();
    void capsTheLimit();
    void filtersConnections_data();
    void filtersConnections();
    void pagesSyncs();
    void newSyncsMoveNoPage();
    void filtersSyncs();
    void listsIssues();
    void expandsIssues();
    void resolvesUntilSeenAgain();
};

void TestLists::pagesAreWhole_data()
{
    QTest::addColumn<int>("fleets");
    QTest::addColumn<int>("limit");
    QTest::newRow("no fleet at all") << 0 << 10;
    QTest::newRow("one page, not full") << 42 << 100;
    QTest::newRow("one page, just full") << 42 << 42;
    QTest::newRow("pages that come out even") << 42 << 21;
    QTest::newRow("pages with a rest") << 42 << 5;
    QTest::newRow("one fleet a page") << 42 << 1;
    QTest::newRow("many fleets") << 1234 << 100;
}

void TestLists::pagesAreWhole()
{
    QFETCH(const int, fleets);
    QFETCH(const int, limit);
    Simulator simulator(frozen(fleets));
    QVERIFY(simulator.start());
    const QStringList ids = idsOf(Client(simulator).all(u"/connections?limit=%1"_s.arg(limit)));
    QCOMPARE(ids.size(), fleets);
    QCOMPARE(ids, simulator.connectionIds());
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), fleets);
    QCOMPARE(simulator.count(u"listConnections"_s), std::max(1, (fleets + limit - 1) / limit));
}

void TestLists::walksByAgeInEitherOrder()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QJsonArray up = client.all(u"/connections?limit=5&order=asc"_s);
    QStringList down = idsOf(client.all(u"/connections?limit=7&order=desc"_s));
    std::reverse(down.begin(), down.end());
    QCOMPARE(idsOf(up), down);
    QString before;
    for (const QJsonValue &record : up) {
        const QString createdAt = record[u"createdAt"_s].toString();
        QVERIFY(before <= createdAt);
        before = createdAt;
    }
    QStringList all = simulator.connectionIds();
    QVERIFY(idsOf(up) != all); // another order than the one that nobody asked for
    std::sort(all.begin(), all.end());
    std::sort(down.begin(), down.end());
    QCOMPARE(down, all);
}

void TestLists::ignoresWhatItIsToldToIgnore()
{
    Options options = frozen();
    options.honoursOrder = false;
    options.honoursUpdatedAfter = false;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    const QString query = u"/connections?limit=5&order=desc&updatedAfter=2026-03-10T15:00:00Z"_s;
    QCOMPARE(idsOf(Client(simulator).all(query)), simulator.connectionIds());
}

void TestLists::capsTheLimit()
{
    Options options = frozen();
    options.maxPage = 7;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    Client client(simulator);
    QCOMPARE(client.get(u"/connections"_s).json.value(u"results"_s).toArray().size(), 7);
    QCOMPARE(client.get(u"/connections?limit=1000"_s).json.value(u"results"_s).toArray().size(), 7);
}

void TestLists::filtersConnections_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("by status") << u"status=archived"_s << u"Old Mill Freight"_s;
    QTest::newRow("by another status")
            << u"status=pending_deletion"_s << u"Sunset Produce Express"_s;
    QTest::newRow("by provider") << u"provider=lytx"_s << u"Cascadia Timber Lines"_s;
    QTest::newRow("by both") << u"provider=geotab&status=pending_deletion"_s
                             << u"Sunset Produce Express"_s;
    QTest::newRow("by external id") << u"externalId=CUST-00003"_s << u"Delgado Hermanos"_s;
    QTest::newRow("by DOT number") << u"dotNumber=1204548"_s << u"Blue Line Freight"_s;
    QTest::newRow("by tag") << u"tag=priority&limit=2"_s << u"Frank's Trucking"_s;
    QTest::newRow("by time before")
            << u"updatedBefore=2026-03-10T16:00:00Z"_s << u"Frank's Trucking"_s;
    QTest::newRow("by a provider that nobody has") << u"provider=nobody"_s << QString();
    QTest::newRow("by a time to come") << u"updatedAfter=2026-03-10T15:00:00Z"_s << QString();
}

void TestLists::filtersConnections()
{
    QFETCH(const QString, query);
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    const QJsonArray found = Client(simulator).all(QString(u"/connections?"_s + query));
    QTEST(found.at(0)[u"company"_s][u"name"_s].toString(), "first");
    QVERIFY(found.size() < 42 || query.startsWith(u"updatedBefore"_s));
}

void TestLists::pagesSyncs()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Zoë & Sons Haulage"_s);
    const QJsonArray whole = client.all(u"/syncs"_s, token);
    QCOMPARE(whole.size(), 11);
    QCOMPARE(client.all(u"/syncs?limit=3"_s, token), whole);
    for (qsizetype at = 1; at < whole.size(); ++at) {
        QVERIFY(whole.at(at)[u"requestedAt"_s].toString()
                < whole.at(at - 1)[u"requestedAt"_s].toString());
    }
}

void TestLists::newSyncsMoveNoPage()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Harbor Point Logistics"_s);
    const QStringList whole = idsOf(client.all(u"/syncs"_s, token));
    const Answer first = client.get(u"/syncs?limit=4"_s, token);
    QCOMPARE(client.post(u"/syncs"_s, token).status, 201);
    const QString next = first.json.value(u"next"_s).toString();
    const Answer second = client.get(QString(u"/syncs?limit=4&cursor="_s + next), token);
    QCOMPARE(QStringList(idsOf(first.json.value(u"results"_s).toArray())
                         + idsOf(second.json.value(u"results"_s).toArray())),
             whole);
}

void TestLists::filtersSyncs()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Delgado Hermanos"_s);
    QCOMPARE(client.all(u"/syncs?status=failed"_s, token).size(), 1);
    QCOMPARE(client.all(u"/syncs?status=completed"_s, token).size(), 5);
    QCOMPARE(client.all(u"/syncs?status=requested"_s, token).size(), 0);
}

void TestLists::listsIssues()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QJsonArray issues = client.all(u"/issues?limit=1"_s);
    QVERIFY(issues.size() >= 3);
    const QJsonValue first = issues.at(0);
    QCOMPARE(first[u"error"_s][u"code"_s].toString(), u"missing_permissions"_s);
    QVERIFY(first[u"connection"_s].isString());
    const QString id = first[u"connection"_s].toString();
    QCOMPARE(client.all(QString(u"/issues?connectionId="_s + id)).size(), 2);
    QCOMPARE(client.all(u"/issues?status=resolved"_s).size(), 0);
    QCOMPARE(client.all(u"/issues?status=ongoing"_s).size(), issues.size());
    QCOMPARE(client.all(u"/issues?errorCode=none"_s).size(), 0);
    QCOMPARE(client.all(u"/issues?lastReportedAfter=2026-03-10T15:00:00Z"_s).size(), 0);
    QCOMPARE(client.all(u"/issues?lastReportedBefore=2026-03-10T15:00:00Z"_s).size(),
             issues.size());
    const QJsonArray whole = client.all(u"/issues?expand=connection"_s);
    QCOMPARE(whole.at(0)[u"connection"_s][u"id"_s].toString(), id);
}

void TestLists::expandsIssues()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString token = tokenOfFleet(simulator, u"Ironwood Hauling"_s);
    const QJsonValue plain = client.all(u"/syncs"_s, token).at(0);
    QCOMPARE(plain[u"issues"_s].toArray().size(), 2);
    QVERIFY(plain[u"issues"_s][0].isString());
    const QJsonValue whole = client.all(u"/syncs?expand=issues"_s, token).at(0);
    QCOMPARE(whole[u"issues"_s][0][u"id"_s], plain[u"issues"_s][0]);
    const QString path = QString(u"/syncs/"_s + plain[u"id"_s].toString());
    QCOMPARE(client.get(path, token).json, plain.toObject());
    QCOMPARE(client.get(QString(path + u"?expand=issues"_s), token).json, whole.toObject());
}

void TestLists::resolvesUntilSeenAgain()
{
    Simulator simulator(hurried(3600));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QString id = client.all(u"/issues"_s).at(0)[u"id"_s].toString();
    const Answer answer = client.post(u"/issues/%1/resolve"_s.arg(id), {}, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(u"status"_s).toString(), u"resolved"_s);
    const auto status = [&] { return client.all(u"/issues"_s).at(0)[u"status"_s].toString(); };
    // Ironwood syncs again within the hour of its clock, and meets the issue again.
    QTRY_COMPARE(status(), u"ongoing"_s);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
