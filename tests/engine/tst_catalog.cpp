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
    void bothEndsMeet();
    void whoKnowsNoOrderIsNotAskedForItAgain();
    void aRefreshReadsWhatChanged();
    void aRefreshThatDoesNotFitEndsInAReload_data();
    void aRefreshThatDoesNotFitEndsInAReload();
    void theWholeListIsReadNowAndThen();
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
        const Result<Page<Connection>> page(told);
        const bool asked = api.answerPage(ListOrder::Ascending, page)
                           || api.answerPage(ListOrder::Unsaid, page);
        settle();
        return asked;
    }
    /// What the back asks for is answered by 400: the server knows no `order`.
    bool refuseBack()
    {
        const bool asked = api.answerPage(ListOrder::Descending,
                                          tl::make_unexpected(errorOf(ErrorKind::BadRequest, 400)));
        settle();
        return asked;
    }
    /// One fleet for each number, created on its day, from a server that tells its time.
    bool aged(ListOrder order, const QList<int> &numbers, const QString &next = {})
    {
        Page<Connection> told;
        for (const int n : numbers) {
            told.results.append(fleetNumbered(n));
            told.results.last().createdAt = now().addDays(n - 1'000);
            told.results.last().updatedAt = now().addDays(-10);
        }
        told.next = next;
        told.serverDate = now();
        const bool asked = api.answerPage(order, told);
        settle();
        return asked;
    }
    QList<ListOrder> orders() const
    {
        QList<ListOrder> all;
        for (const ToldCall &call : api.open(connections)) {
            all.append(call.query.order);
        }
        return all;
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
    return world.loaded.last().constFirst().value<LoadSummary>();
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
    QCOMPARE(world.arrived.last().constFirst().value<qsizetype>(), 150);
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
        world.refuseBack();
    }
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().value<LoadSummary>().end, end);
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
    world.refuseBack();
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
    QCOMPARE(world.failed.size(), 0); // the other end goes on
    world.api.fail<Page<Connection>>(connections, errorOf(ErrorKind::ServerTrouble, 503));
    settle();
    QCOMPARE(world.failed.size(), 1);
    QCOMPARE(world.failed.constFirst().constFirst().value<ApiError>().kind,
             ErrorKind::ServerTrouble);
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

void TestCatalog::bothEndsMeet()
{
    World world;
    world.fleet.upsert(fleetsNumbered(50, 50)); // deleted since
    world.catalog.reload();
    QCOMPARE(world.orders(), QList{ListOrder::Ascending});
    QVERIFY(world.aged(ListOrder::Ascending, {1, 2, 3}, u"up"_s));
    QCOMPARE(world.orders(), (QList{ListOrder::Ascending, ListOrder::Descending}));
    QVERIFY(world.aged(ListOrder::Descending, {8, 7, 6}, u"down"_s));
    QVERIFY(world.aged(ListOrder::Descending, {5, 4, 3}, u"down2"_s));
    QTRY_COMPARE(world.fleet.size(), 9);
    QVERIFY(world.aged(ListOrder::Ascending, {4, 5, 6}, u"up2"_s));
    // They met: the newest end once more, and nothing else.
    QCOMPARE(world.orders(), QList{ListOrder::Descending});
    QCOMPARE(world.loaded.size(), 0);
    QVERIFY(world.aged(ListOrder::Descending, {9, 8, 7}, u"down"_s));
    QCOMPARE(summaryOf(world), (LoadSummary{9, 0, 0, PageEnd::Done}));
    QCOMPARE(world.fleet.size(), 9);
    QCOMPARE(world.fleet.indexOf(fleetId(50)), -1);
    QVERIFY(world.orders().isEmpty());
}

void TestCatalog::whoKnowsNoOrderIsNotAskedForItAgain()
{
    World world;
    world.catalog.reload();
    world.api.answerPage(ListOrder::Ascending,
                         tl::make_unexpected(errorOf(ErrorKind::BadRequest, 400)));
    settle();
    QCOMPARE(world.orders(), QList{ListOrder::Unsaid});
    QVERIFY(world.page(1, 2));
    QCOMPARE(summaryOf(world).fleets, 2);
    world.catalog.reload();
    QCOMPARE(world.orders(), QList{ListOrder::Unsaid});
}

void TestCatalog::aRefreshReadsWhatChanged()
{
    World world;
    world.catalog.reload();
    const QDateTime read = world.now();
    QVERIFY(world.aged(ListOrder::Ascending, {1, 2, 3}));
    world.clock.advance(world.policy.catalogRefresh);
    world.catalog.refresh();
    QCOMPARE(world.api.open(connections).size(), 1);
    const ConnectionQuery query = world.api.open(connections).constFirst().query;
    QCOMPARE(query.order, ListOrder::Unsaid);
    QCOMPARE(query.updatedAfter, read.addMSecs(-world.policy.listOverlap.count()));
    Page<Connection> told;
    told.results = {fleetNumbered(2), fleetNumbered(4)};
    told.results[0].companyName = u"Renamed"_s;
    told.results[0].updatedAt = told.results[1].updatedAt = told.serverDate = world.now();
    QVERIFY(world.page(told));
    QCOMPARE(world.fleet.find(fleetId(2))->connection.companyName, u"Renamed"_s);
    QCOMPARE(world.fleet.size(), 4);
    QCOMPARE(summaryOf(world), (LoadSummary{4, 0, 0, PageEnd::Done}));
    QVERIFY(!world.catalog.isLoading());
    // The next one looks back from here.
    world.catalog.refresh();
    QCOMPARE(world.api.open(connections).constFirst().query.updatedAfter,
             told.serverDate.addMSecs(-world.policy.listOverlap.count()));
}

void TestCatalog::aRefreshThatDoesNotFitEndsInAReload_data()
{
    QTest::addColumn<QDateTime>("updatedAt"); // of the record in the answer
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("askedAgain"); // for what changed, next time
    const QDateTime now = ToldClock().now();
    QTest::newRow("an older record: the question was ignored")
            << now.addDays(-1) << false << QString() << false;
    QTest::newRow("a record without updatedAt proves nothing")
            << QDateTime() << false << QString() << true;
    QTest::newRow("400") << now << true << QString() << false;
    QTest::newRow("a cursor that repeats") << now << false << u"a"_s << true;
}

void TestCatalog::aRefreshThatDoesNotFitEndsInAReload()
{
    QFETCH(QDateTime, updatedAt);
    QFETCH(bool, refused);
    QFETCH(QString, next);
    QFETCH(bool, askedAgain);
    World world;
    world.catalog.reload();
    QVERIFY(world.aged(ListOrder::Ascending, {1, 2, 3}));
    world.catalog.refresh();
    Page<Connection> told;
    told.results = {fleetNumbered(2)};
    told.results[0].updatedAt = updatedAt;
    told.next = next;
    if (refused) {
        world.api.fail<Page<Connection>>(connections, errorOf(ErrorKind::BadRequest, 400));
        settle();
    } else {
        world.page(told);
    }
    if (!next.isEmpty()) {
        world.page(told);
    }
    QCOMPARE(world.api.open(connections).size(), 1);
    QVERIFY(!world.api.open(connections).constFirst().query.updatedAfter.isValid());
    QCOMPARE(world.failed.size(), 0);
    QVERIFY(world.aged(ListOrder::Ascending, {1, 2}));
    QCOMPARE(world.fleet.size(), 2);
    world.catalog.refresh();
    QCOMPARE(world.api.open(connections).constFirst().query.updatedAfter.isValid(), askedAgain);
}

void TestCatalog::theWholeListIsReadNowAndThen()
{
    World world;
    world.catalog.reload();
    QVERIFY(world.aged(ListOrder::Ascending, {1, 2, 3}));
    world.clock.advance(world.policy.catalogReconcile);
    world.catalog.refresh();
    QVERIFY(!world.api.open(connections).constFirst().query.updatedAfter.isValid());
    QVERIFY(world.aged(ListOrder::Ascending, {1, 3}));
    QCOMPARE(world.fleet.indexOf(fleetId(2)), -1);
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
    QCOMPARE(world.catalog.providers().constFirst().name, u"Samsara"_s);
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
    const auto facts = done.constFirst().constFirst().value<Result<KeyFacts>>();
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
    const auto facts = done.constFirst().constFirst().value<Result<KeyFacts>>();
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
