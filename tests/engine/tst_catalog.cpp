// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/catalog.h"
#include "engine/engineworld.h"
#include "engine/keycheck.h"
#include "engine/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

class TestCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAppearAsPagesArrive();
    void aCrawlEndsAt_data();
    void aCrawlEndsAt();
    void aListThatChangesIsReadOnce_data();
    void aListThatChangesIsReadOnce();
    void onlyACompleteCrawlRemoves();
    void oddAndUnreadableRecordsAreCounted();
    void aFailedCrawlKeepsTheRows();
    void aReloadReplacesTheRunningOne();
    void issuesAreCountedPerFleet();
    void theOnlyConnectionIsReadByItsToken();
    void aKeyIsCheckedOverTenPagesAtMost();
    void aRefusedKeyIsTold();
    void theSessionLoadsAndReloads();
    void aRefusedKeyStopsTheSession();
    void thePauseIsCountedDown();
};

namespace {

const QString connections = u"connections"_s;

struct World : EngineWorld
{
    bool page(int first, int last, const QString &next = {})
    {
        Page<Connection> told;
        told.results = fleetsNumbered(first, last);
        told.next = next;
        return page(told);
    }
    bool page(const Page<Connection> &told)
    {
        const bool asked = api.answer(connections, Result<Page<Connection>>(told));
        settle();
        return asked;
    }
    bool issues(const QList<Issue> &told)
    {
        Page<Issue> issuePage;
        issuePage.results = told;
        const bool asked = api.answer(u"issues"_s, Result<Page<Issue>>(issuePage));
        settle();
        return asked;
    }

    Catalog catalog{api, fleet, serverClock, policy};
    QSignalSpy loaded{&catalog, &Catalog::loaded};
    QSignalSpy failed{&catalog, &Catalog::loadFailed};
    QSignalSpy arrived{&catalog, &Catalog::pageArrived};
};

LoadSummary summaryOf(const World &world)
{
    return world.loaded.last().first().value<LoadSummary>();
}

Issue issueOf(int fleet, const QString &id)
{
    Issue issue;
    issue.id = IssueId(id);
    issue.connection = fleetId(fleet);
    issue.status.value = IssueStatus::Ongoing;
    return issue;
}

} // namespace

void TestCatalog::rowsAppearAsPagesArrive()
{
    World world;
    world.catalog.reload();
    QVERIFY(world.catalog.isLoading());
    QVERIFY(world.page(1, 100, u"c1"_s));
    QCOMPARE(world.fleet.size(), 100);
    QVERIFY(world.catalog.isLoading());
    QVERIFY(!world.catalog.everLoaded());
    QCOMPARE(world.api.open(connections).constFirst().cursor, u"c1"_s);
    QVERIFY(world.page(101, 150));
    QCOMPARE(world.fleet.size(), 150);
    QVERIFY(!world.catalog.isLoading());
    QVERIFY(world.catalog.everLoaded());
    QCOMPARE(summaryOf(world), (LoadSummary{150, 0, 0, PageEnd::Done}));
    QCOMPARE(world.arrived.size(), 2);
    QCOMPARE(world.arrived.last().first().value<qsizetype>(), 150);
}

void TestCatalog::aCrawlEndsAt_data()
{
    QTest::addColumn<QStringList>("cursors"); // of the pages' answers, one fleet each
    QTest::addColumn<int>("fleetsOnEach");
    QTest::addColumn<PageEnd>("end");
    QTest::newRow("no cursor") << QStringList{u"a"_s, QString()} << 1 << PageEnd::Done;
    QTest::newRow("cursor_loop: the same cursor again")
            << QStringList{u"a"_s, u"a"_s} << 1 << PageEnd::CursorRepeats;
    QTest::newRow("cursor_loop: an earlier cursor again")
            << QStringList{u"a"_s, u"b"_s, u"a"_s} << 1 << PageEnd::CursorRepeats;
    QTest::newRow("two empty pages") << QStringList{u"a"_s, u"b"_s} << 0 << PageEnd::EmptyPages;
    QTest::newRow("too many pages")
            << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << 1 << PageEnd::TooManyPages;
}

void TestCatalog::aCrawlEndsAt()
{
    QFETCH(QStringList, cursors);
    QFETCH(int, fleetsOnEach);
    QFETCH(PageEnd, end);
    World world;
    Policy few;
    few.maxPages = 4;
    Catalog catalog(world.api, world.fleet, world.serverClock, few);
    QSignalSpy loaded(&catalog, &Catalog::loaded);
    catalog.reload();
    for (qsizetype i = 0; i < cursors.size(); ++i) {
        QCOMPARE(loaded.size(), 0);
        const int n = static_cast<int>(i) + 1;
        QVERIFY(world.page(n, n + fleetsOnEach - 1, cursors.at(i)));
    }
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<LoadSummary>().end, end);
    QVERIFY(!world.api.isOpen(connections));
}

void TestCatalog::aListThatChangesIsReadOnce_data()
{
    QTest::addColumn<QList<int>>("second"); // fleets of the second page, after 1 to 3 on the first
    QTest::addColumn<int>("fleets");
    QTest::newRow("page_changes_during_crawl: one that came in front moves others on")
            << QList<int>{3, 4, 5} << 5;
    QTest::newRow("page_changes_during_crawl: all of the page is known already")
            << QList<int>{1, 2, 3} << 3;
    QTest::newRow("page_changes_during_crawl: what went leaves an empty page") << QList<int>{} << 3;
}

void TestCatalog::aListThatChangesIsReadOnce()
{
    QFETCH(QList<int>, second);
    QFETCH(int, fleets);
    World world;
    world.fleet.upsert(fleetsNumbered(1, 9));
    world.catalog.reload();
    world.page(1, 3, u"a"_s);
    QCOMPARE(world.fleet.size(), 9); // what is shown goes only after the last page
    Page<Connection> told;
    for (const int n : second) {
        told.results.append(fleetNumbered(n));
    }
    world.page(told);
    QCOMPARE(summaryOf(world).end, PageEnd::Done);
    QCOMPARE(summaryOf(world).fleets, fleets);
    QCOMPARE(world.fleet.size(), fleets);
}

void TestCatalog::onlyACompleteCrawlRemoves()
{
    World world;
    world.fleet.upsert(fleetsNumbered(1, 3));
    world.catalog.reload();
    world.page(1, 1, u"a"_s);
    world.page(2, 2, u"a"_s);
    QCOMPARE(summaryOf(world).end, PageEnd::CursorRepeats);
    QCOMPARE(world.fleet.size(), 3);
    world.catalog.reload();
    world.page(1, 2);
    QCOMPARE(world.fleet.size(), 2);
}

void TestCatalog::oddAndUnreadableRecordsAreCounted()
{
    World world;
    world.catalog.reload();
    Page<Connection> told;
    told.results = fleetsNumbered(1, 3);
    told.results[1].oddities = {{u"provider"_s, u"samsara"_s}, {u"status"_s, u"active"_s}};
    told.dropped = {{u"id"_s, u"{}"_s}};
    told.next = u"a"_s;
    world.page(told);
    told.next.clear(); // The same records once more: a double is no second odd one.
    told.dropped.clear();
    world.page(told);
    QCOMPARE(summaryOf(world), (LoadSummary{3, 1, 1, PageEnd::Done}));
}

void TestCatalog::aFailedCrawlKeepsTheRows()
{
    World world;
    world.fleet.upsert(fleetsNumbered(1, 3));
    world.catalog.reload();
    world.page(1, 1, u"a"_s);
    world.api.fail<Page<Connection>>(connections, errorOf(ErrorKind::ServerTrouble, 503));
    settle();
    QCOMPARE(world.failed.size(), 1);
    QCOMPARE(world.failed.first().first().value<ApiError>().kind, ErrorKind::ServerTrouble);
    QCOMPARE(world.loaded.size(), 0);
    QVERIFY(!world.catalog.isLoading());
    QCOMPARE(world.fleet.size(), 3);
}

void TestCatalog::aReloadReplacesTheRunningOne()
{
    World world;
    world.catalog.reload();
    // Answered, but not heard yet when the reload comes.
    Page<Connection> told;
    told.results = fleetsNumbered(7, 7);
    told.next = u"old"_s;
    world.api.answer(connections, Result<Page<Connection>>(told));
    world.catalog.reload();
    settle();
    QCOMPARE(world.fleet.indexOf(fleetId(7)), -1);
    QCOMPARE(world.api.open(connections).size(), 1);
    QVERIFY(world.page(1, 2));
    QCOMPARE(summaryOf(world).fleets, 2);
}

void TestCatalog::issuesAreCountedPerFleet()
{
    World world;
    world.catalog.reload();
    world.page(1, 2);
    QVERIFY(!world.row().ongoingIssues);
    world.api.answer(u"providers"_s, Result<QList<Provider>>(QList<Provider>{
                                             {u"samsara"_s, u"Samsara"_s, {}, {}, {}, {}, {}}}));
    QVERIFY(world.issues({issueOf(1, u"isu_1"_s), issueOf(1, u"isu_2"_s), issueOf(1, u"isu_1"_s)}));
    QCOMPARE(world.row().ongoingIssues, 2);
    QCOMPARE(world.fleet.at(1).ongoingIssues, 0);
    QCOMPARE(world.catalog.providers().first().name, u"Samsara"_s);
}

void TestCatalog::theOnlyConnectionIsReadByItsToken()
{
    World world;
    const Secret token("con_tkn_only");
    world.catalog.setOnlyConnection(token);
    world.catalog.reload();
    QCOMPARE(world.api.open(u"currentConnection"_s).constFirst().auth.token, token);
    Connection only = fleetNumbered(9);
    only.token = {};
    world.api.answer(u"currentConnection"_s, Result<Connection>(only));
    settle();
    QCOMPARE(world.fleet.size(), 1);
    QCOMPARE(world.row().connection.id, fleetId(9));
    QCOMPARE(world.row().connection.token, token);
    QCOMPARE(world.api.count(connections), 0);
    QCOMPARE(world.api.open(u"issues"_s).constFirst().auth.id, fleetId(9));
}

void TestCatalog::aKeyIsCheckedOverTenPagesAtMost()
{
    World world;
    KeyCheck check(world.api);
    QSignalSpy done(&check, &KeyCheck::done);
    check.start();
    for (int n = 1; n <= 10; ++n) {
        QCOMPARE(done.size(), 0);
        Page<Connection> told;
        told.results = fleetsNumbered(n, n);
        told.results[0].provider = {n % 2 ? u"samsara"_s : u"geotab"_s, {}};
        told.next = QString::number(n);
        QVERIFY(world.page(told));
    }
    QCOMPARE(done.size(), 1);
    const auto facts = done.first().first().value<Result<KeyFacts>>();
    QCOMPARE(*facts, (KeyFacts{10, 2, true}));
    QVERIFY(!world.api.isOpen(connections));
}

void TestCatalog::aRefusedKeyIsTold()
{
    World world;
    KeyCheck check(world.api);
    QSignalSpy done(&check, &KeyCheck::done);
    check.start();
    world.api.fail<Page<Connection>>(connections, errorOf(ErrorKind::Unauthorized, 401));
    settle();
    const auto facts = done.first().first().value<Result<KeyFacts>>();
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Unauthorized);
}

void TestCatalog::theSessionLoadsAndReloads()
{
    EngineWorld world;
    Session session({world.api, world.memory, world.clock, world.random}, world.policy);
    session.start();
    const auto answer = [&world] {
        Page<Connection> told;
        told.results = fleetsNumbered(1, 2);
        const bool asked = world.api.answer(connections, Result<Page<Connection>>(told));
        settle();
        return asked;
    };
    QVERIFY(answer());
    QCOMPARE(session.fleet().size(), 2);
    QCOMPARE(world.api.open(u"syncs"_s).size(), 2); // The tracker fills their histories.
    world.clock.advance(world.policy.catalogRefresh);
    settle();
    QVERIFY(answer());
    session.reloadAll();
    settle();
    QVERIFY(answer());
}

void TestCatalog::aRefusedKeyStopsTheSession()
{
    EngineWorld world;
    Session session({world.api, world.memory, world.clock, world.random}, world.policy);
    session.start();
    Page<Connection> told;
    told.results = fleetsNumbered(1, 2);
    world.api.answer(connections, Result<Page<Connection>>(told));
    settle();
    Q_EMIT world.api.monitor().keyRefused(errorOf(ErrorKind::Unauthorized, 401));
    settle();
    const auto calls = world.api.calls().size();
    world.clock.advance(24h);
    settle();
    QCOMPARE(world.api.calls().size(), calls);
}

void TestCatalog::thePauseIsCountedDown()
{
    EngineWorld world;
    Session session({world.api, world.memory, world.clock, world.random}, world.policy);
    QCOMPARE(session.pauseLeft(), 0ms);
    Q_EMIT world.api.monitor().paused(60s);
    QVERIFY(session.pauseLeft() > 0ms);
    QVERIFY(session.pauseLeft() <= 60s);
    Q_EMIT world.api.monitor().paused(0ms);
    QCOMPARE(session.pauseLeft(), 0ms);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
