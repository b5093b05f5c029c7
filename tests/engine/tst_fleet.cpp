// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/hindrances.h"
#include "engine/history.h"
#include "engine/serverclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

class TestFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsShareTheirWords();
    void newFleetsAreInsertedKnownOnesUpdated();
    void changesOfOneTurnAreToldTogether();
    void whatTheCrawlDidNotListIsRemoved();
    void changesBeforeARemovalAreToldWithTheOldIndexes();
    void aSyncReplacesItsOlderSelfOrComesOnTop();
    void anAnswerOvertakenByALaterOneIsDropped();
    void aListFromBeforeThePostDoesNotHideItsSync();
    void expandedIssuesOutliveBareIds();
    void progressIsHeldAndStartsOver();
    void theLastGoodSyncIsRememberedBeyondTheList();
    void whatSyncsAskedForIsCovered();
    void timeAloneMakesAQueueLong();
    void aButtonIsOffFor_data();
    void aButtonIsOffFor();
    void aPastSyncMayBeRetriedOrStopped_data();
    void aPastSyncMayBeRetriedOrStopped();
    void serverTimeFollowsTheClosestAnswer_data();
    void serverTimeFollowsTheClosestAnswer();
};

namespace {

struct World : EngineWorld
{
    World() { settle(); }
    QSignalSpy inserted{&fleet, &Fleet::rowsInserted};
    QSignalSpy changed{&fleet, &Fleet::rowsChanged};
    QSignalSpy removed{&fleet, &Fleet::rowsRemoved};
};

} // namespace

void TestFleet::rowsShareTheirWords()
{
    Fleet fleet;
    for (int n = 1; n <= 2; ++n) {
        Connection connection = fleetNumbered(n);
        connection.provider = {QStringLiteral("P%1").arg(7), QStringLiteral("Provider %1").arg(7)};
        connection.tags = {QStringLiteral("tag %1").arg(7)};
        fleet.upsert({connection});
        Sync sync = syncWith(QStringLiteral("s"), SyncStatus::Completed, {});
        sync.status.text = QStringLiteral("complete%1").arg(u'd');
        fleet.putHistory(connection.id, {sync}, {});
    }
    const auto words = [&fleet](qsizetype index) {
        const FleetRow &row = fleet.at(index);
        return QList<const QChar *>{row.connection.provider.code.constData(),
                                    row.connection.provider.name.constData(),
                                    row.connection.tags.constFirst().constData(),
                                    row.latest()->status.text.constData()};
    };
    QCOMPARE(words(0), words(1));
    QCOMPARE(fleet.at(1).connection.provider.name, QStringLiteral("Provider 7"));
}

void TestFleet::newFleetsAreInsertedKnownOnesUpdated()
{
    World world;
    Connection renamed = fleetNumbered(1);
    renamed.companyName = u"Renamed"_s;
    world.fleet.upsert({renamed, fleetNumbered(2), fleetNumbered(3), fleetNumbered(2)});
    QCOMPARE(world.fleet.size(), 3);
    QCOMPARE(world.inserted.size(), 1);
    QCOMPARE(world.inserted.first(),
             (QVariantList{QVariant::fromValue<qsizetype>(1), QVariant::fromValue<qsizetype>(2)}));
    settle();
    QCOMPARE(world.changed.size(), 1);
    QCOMPARE(world.row().connection.companyName, u"Renamed"_s);
    world.fleet.upsert({renamed});
    settle();
    QCOMPARE(world.changed.size(), 1); // The same again is no change.
}

void TestFleet::changesOfOneTurnAreToldTogether()
{
    World world;
    world.fleet.upsert(fleetsNumbered(2, 4));
    for (const int n : {3, 1, 3}) {
        world.fleet.edit(fleetId(n), [](FleetRow &row) { row.historyKnown = true; });
    }
    world.fleet.edit(fleetId(99), [](FleetRow &) { QFAIL("there is no such fleet"); });
    QCOMPARE(world.changed.size(), 0);
    settle();
    QCOMPARE(world.changed.size(), 1);
    QCOMPARE(world.changed.first().first().value<QList<qsizetype>>(), (QList<qsizetype>{0, 2}));
    QCOMPARE(world.fleet.at(2).verdict.state, FleetState::NeverSynced);
}

void TestFleet::whatTheCrawlDidNotListIsRemoved()
{
    World world;
    world.fleet.upsert(fleetsNumbered(2, 5));
    world.fleet.keepOnly({fleetId(1), fleetId(3), fleetId(5)});
    QCOMPARE(world.removed.size(), 1);
    QCOMPARE(world.removed.first().first().value<QList<qsizetype>>(), (QList<qsizetype>{1, 3}));
    QCOMPARE(world.fleet.size(), 3);
    QCOMPARE(world.fleet.indexOf(fleetId(5)), 2);
    QCOMPARE(world.fleet.indexOf(fleetId(2)), -1);
}

void TestFleet::changesBeforeARemovalAreToldWithTheOldIndexes()
{
    World world;
    world.fleet.upsert(fleetsNumbered(2, 3));
    QList<qsizetype> told;
    connect(&world.fleet, &Fleet::rowsChanged, this, [&](const QList<qsizetype> &indexes) {
        told = indexes;
        QCOMPARE(world.fleet.size(), 3);
    });
    world.fleet.edit(fleetId(3), [](FleetRow &row) { row.historyKnown = true; });
    world.fleet.keepOnly({fleetId(1), fleetId(3)});
    settle();
    QCOMPARE(told, QList<qsizetype>{2});
    QCOMPARE(world.changed.size(), 1);
}

void TestFleet::aSyncReplacesItsOlderSelfOrComesOnTop()
{
    World world;
    const Sync older = syncWith(u"sync_A"_s, SyncStatus::Completed, world.now().addDays(-2));
    Sync newer = syncWith(u"sync_B"_s, SyncStatus::Requested, world.now());
    world.fleet.putHistory(fleetId(1), {older}, world.now());
    world.fleet.putSync(fleetId(1), newer);
    QCOMPARE(world.row().history.size(), 2);
    QCOMPARE(world.row().latest()->id, newer.id);
    newer.status.value = SyncStatus::InProgress;
    world.fleet.putSync(fleetId(1), newer);
    QCOMPARE(world.row().history.size(), 2);
    QCOMPARE(world.row().verdict.state, FleetState::Syncing);
    world.fleet.putSync(fleetId(1),
                        syncWith(u"sync_C"_s, SyncStatus::Failed, world.now().addDays(-1)));
    QCOMPARE(world.row().latest()->id, newer.id);
    QCOMPARE(world.row().history.at(1).id, SyncId(u"sync_C"_s));
}

void TestFleet::anAnswerOvertakenByALaterOneIsDropped()
{
    World world;
    Sync done = syncWith(u"sync_A"_s, SyncStatus::Completed, world.now());
    done.serverDate = world.now().addSecs(10);
    Sync running = done;
    running.status.value = SyncStatus::InProgress;
    running.serverDate = world.now().addSecs(9);
    world.fleet.putSync(fleetId(1), done);
    world.fleet.putSync(fleetId(1), running);
    QCOMPARE(world.row().latest()->status.value, SyncStatus::Completed);
    world.fleet.putHistory(fleetId(1), {running}, world.now());
    QCOMPARE(world.row().latest()->status.value, SyncStatus::Completed);
    running.serverDate = world.now().addSecs(11); // Retried since.
    world.fleet.putSync(fleetId(1), running);
    QCOMPARE(world.row().latest()->status.value, SyncStatus::InProgress);
}

void TestFleet::aListFromBeforeThePostDoesNotHideItsSync()
{
    World world;
    const Sync older = syncWith(u"sync_A"_s, SyncStatus::Completed, world.now().addDays(-2));
    const Sync ours = syncWith(u"sync_B"_s, SyncStatus::Requested, world.now());
    const Sync gone = syncWith(u"sync_0"_s, SyncStatus::Completed, world.now().addDays(-9));
    world.fleet.putSync(fleetId(1), gone);
    world.fleet.putSync(fleetId(1), ours);
    world.fleet.putHistory(fleetId(1), {older}, world.now());
    QCOMPARE(world.row().history.size(), 2);
    QCOMPARE(world.row().latest()->id, ours.id);
}

void TestFleet::expandedIssuesOutliveBareIds()
{
    World world;
    Sync sync = syncWith(u"sync_A"_s, SyncStatus::Completed, world.now());
    Issue issue;
    issue.id = IssueId(u"isu_1"_s);
    issue.code = u"missing_permissions"_s;
    issue.expanded = true;
    sync.issues = {issue};
    world.fleet.putHistory(fleetId(1), {sync}, world.now());
    Issue bare;
    bare.id = issue.id;
    Issue other;
    other.id = IssueId(u"isu_2"_s);
    sync.issues = {bare, other};
    world.fleet.putSync(fleetId(1), sync);
    QCOMPARE(world.row().latest()->issues, (QList{issue, other}));
    QCOMPARE(world.row().verdict.state, FleetState::DoneWithIssues);
}

void TestFleet::progressIsHeldAndStartsOver()
{
    World world;
    Sync sync = syncWith(u"sync_A"_s, SyncStatus::InProgress, world.now());
    const auto told = [&](double percent, int attempts) {
        sync.progress = percent;
        sync.attempts = attempts;
        world.fleet.putSync(fleetId(1), sync);
        return *world.row().progress;
    };
    QCOMPARE(told(40, 1).percent, 40);
    QCOMPARE(told(30, 1).percent, 40);
    const ShownProgress again = told(5, 2);
    QCOMPARE(again.percent, 5);
    QVERIFY(again.startedOver);
    Sync next = syncWith(u"sync_B"_s, SyncStatus::InProgress, world.now().addSecs(1));
    next.progress = 1;
    world.fleet.putSync(fleetId(1), next);
    QCOMPARE(world.row().progress->percent, 1);
    next.status.value = SyncStatus::Completed;
    world.fleet.putSync(fleetId(1), next);
    QVERIFY(!world.row().progress);
}

void TestFleet::theLastGoodSyncIsRememberedBeyondTheList()
{
    World world;
    Sync good = syncWith(u"sync_A"_s, SyncStatus::Completed, world.now().addDays(-2));
    good.completedAt = good.requestedAt.addSecs(600);
    const Sync bad = syncWith(u"sync_B"_s, SyncStatus::Failed, world.now());
    world.fleet.putHistory(fleetId(1), {bad, good}, world.now());
    QCOMPARE(world.row().lastGoodAt, good.completedAt);
    world.fleet.putHistory(fleetId(1), {bad}, world.now());
    QCOMPARE(world.row().lastGoodAt, good.completedAt);
}

void TestFleet::whatSyncsAskedForIsCovered()
{
    World world;
    const auto days
            = [&world] { return daysAsked(world.row().coverage.stretches(world.now(), {})); };
    const auto asked = [&world](const QString &id, int from, int to) {
        Sync sync = syncWith(id, SyncStatus::Completed, world.now().addDays(-to));
        sync.startFrom = world.now().addDays(-from);
        return sync;
    };
    QVERIFY(!world.row().coverage.isKnown());
    world.fleet.putHistory(fleetId(1), {asked(u"b"_s, 12, 2), asked(u"a"_s, 30, 20)}, world.now());
    QVERIFY(world.row().coverage.isKnown());
    QCOMPARE(days(), 20);
    world.fleet.putSync(fleetId(1), asked(u"c"_s, 2, 0));
    QCOMPARE(days(), 22);
    world.fleet.putOlder(fleetId(1), {asked(u"0"_s, 60, 50)}, Fleet::Extent::Whole);
    QCOMPARE(days(), 32);
    QCOMPARE(world.row().history.size(), 3);

    StoredFleet stored;
    stored.connection = fleetNumbered(2);
    stored.coverage = world.row().coverage;
    stored.history = {syncWith(u"r"_s, SyncStatus::InProgress, world.now())};
    stored.checkedAt = stored.changedAt = world.now();
    stored.estimate = Estimate{false, 4min, 9min, 12};
    world.fleet.restore({stored});
    QVERIFY(world.fleet.find(fleetId(2))->watch->told == stored.estimate);
    QCOMPARE(world.fleet.find(fleetId(2))->coverage, stored.coverage);
}

void TestFleet::timeAloneMakesAQueueLong()
{
    World world;
    world.fleet.putSync(fleetId(1), syncWith(u"sync_A"_s, SyncStatus::Requested, world.now()));
    settle();
    world.clock.advance(14min);
    world.fleet.reviewVerdicts();
    settle();
    QVERIFY(!world.row().verdict.longInQueue);
    QCOMPARE(world.changed.size(), 1);
    world.clock.advance(2min);
    world.fleet.reviewVerdicts();
    settle();
    QVERIFY(world.row().verdict.longInQueue);
    QCOMPARE(world.changed.size(), 2);
}

void TestFleet::aButtonIsOffFor_data()
{
    QTest::addColumn<SyncStatus>("latest"); // Unknown: no history
    QTest::addColumn<ConnectionStatus>("status");
    QTest::addColumn<bool>("token");
    QTest::addColumn<Hindrance>("newSync");
    QTest::addColumn<Hindrance>("retry");
    QTest::addColumn<Hindrance>("stop");
    using H = Hindrance;
    const auto connected = ConnectionStatus::Connected;
    QTest::newRow("failed") << SyncStatus::Failed << connected << true << H::None << H::None
                            << H::NothingToStop;
    QTest::newRow("up to date") << SyncStatus::Completed << connected << true << H::None
                                << H::NothingToRetry << H::NothingToStop;
    QTest::newRow("running") << SyncStatus::InProgress << connected << true << H::AlreadyUnderWay
                             << H::AlreadyUnderWay << H::None;
    QTest::newRow("never synced") << SyncStatus::Unknown << connected << true << H::None
                                  << H::NothingToRetry << H::NothingToStop;
    QTest::newRow("disconnected: it may be tried")
            << SyncStatus::Failed << ConnectionStatus::Disconnected << true << H::None << H::None
            << H::NothingToStop;
    QTest::newRow("without a token")
            << SyncStatus::Failed << connected << false << H::NoToken << H::NoToken << H::NoToken;
    QTest::newRow("archived") << SyncStatus::Failed << ConnectionStatus::Archived << true
                              << H::Archived << H::Archived << H::Archived;
    QTest::newRow("being deleted") << SyncStatus::InProgress << ConnectionStatus::Deleting << true
                                   << H::BeingDeleted << H::BeingDeleted << H::BeingDeleted;
}

void TestFleet::aButtonIsOffFor()
{
    QFETCH(SyncStatus, latest);
    QFETCH(ConnectionStatus, status);
    QFETCH(bool, token);
    QFETCH(Hindrance, newSync);
    QFETCH(Hindrance, retry);
    QFETCH(Hindrance, stop);
    World world;
    Connection connection = fleetNumbered(1);
    connection.status.value = status;
    connection.token = token ? connection.token : Secret();
    world.fleet.upsert({connection});
    QList<Sync> history;
    if (latest != SyncStatus::Unknown) {
        history.append(syncWith(u"sync_A"_s, latest, world.now()));
    }
    world.fleet.putHistory(fleetId(1), history, world.now());
    QCOMPARE(newSyncHindrance(world.row()), newSync);
    QCOMPARE(retryHindrance(world.row()), retry);
    QCOMPARE(stopHindrance(world.row()), stop);
}

void TestFleet::aPastSyncMayBeRetriedOrStopped_data()
{
    QTest::addColumn<SyncStatus>("newer");
    QTest::addColumn<SyncStatus>("it");
    QTest::addColumn<SyncStatus>("older");
    QTest::addColumn<Hindrance>("retry");
    QTest::addColumn<Hindrance>("stop");
    using H = Hindrance;
    using S = SyncStatus;
    QTest::newRow("failed, and a newer one is done")
            << S::Completed << S::Failed << S::Completed << H::None << H::SyncNotRunning;
    QTest::newRow("failed, as a newer one did")
            << S::Failed << S::Failed << S::Completed << H::None << H::SyncNotRunning;
    QTest::newRow("done") << S::Failed << S::Completed << S::Failed << H::SyncDidNotFail
                          << H::SyncNotRunning;
    QTest::newRow("failed, and a newer one runs")
            << S::InProgress << S::Failed << S::Completed << H::NewerRuns << H::SyncNotRunning;
    QTest::newRow("failed, and an older one was started again")
            << S::Completed << S::Failed << S::Requested << H::AlreadyUnderWay << H::SyncNotRunning;
    QTest::newRow("runs again") << S::Completed << S::InProgress << S::Failed << H::AlreadyUnderWay
                                << H::None;
    QTest::newRow("in a word that we do not know")
            << S::Completed << S::Unknown << S::Completed << H::AlreadyUnderWay << H::None;
}

void TestFleet::aPastSyncMayBeRetriedOrStopped()
{
    QFETCH(SyncStatus, newer);
    QFETCH(SyncStatus, it);
    QFETCH(SyncStatus, older);
    QFETCH(Hindrance, retry);
    QFETCH(Hindrance, stop);
    World world;
    const Sync sync = syncWith(u"sync_IT"_s, it, world.now().addDays(-1));
    world.fleet.putHistory(fleetId(1),
                           {syncWith(u"sync_NEW"_s, newer, world.now()), sync,
                            syncWith(u"sync_OLD"_s, older, world.now().addDays(-2))},
                           world.now());
    QCOMPARE(syncRetryHindrance(world.row(), sync), retry);
    QCOMPARE(syncStopHindrance(world.row(), sync), stop);
    // What was read of it some time ago does not count.
    Sync outdated = sync;
    outdated.status.value = it == SyncStatus::Failed ? SyncStatus::InProgress : SyncStatus::Failed;
    QCOMPARE(syncRetryHindrance(world.row(), outdated), retry);
    QCOMPARE(syncStopHindrance(world.row(), outdated), stop);
    // One that the row does not reach back to.
    const Sync far = syncWith(u"sync_FAR"_s, SyncStatus::Failed, world.now().addDays(-90));
    const bool free = isFinal(world.row().history.at(0)) && isFinal(world.row().history.at(1))
                      && isFinal(world.row().history.at(2));
    QCOMPARE(syncRetryHindrance(world.row(), far) == Hindrance::None, free);
    // One after the other, in whatever order.
    SyncHindrances hindrances(world.row());
    const QList<Sync> &known = world.row().history;
    for (const Sync &one : {known.at(0), outdated, known.at(2), known.at(0), far, known.at(2),
                            outdated, known.at(0)}) {
        const SyncHindrances::Both both = hindrances.of(one);
        QCOMPARE(both.retry, syncRetryHindrance(world.row(), one));
        QCOMPARE(both.stop, syncStopHindrance(world.row(), one));
    }
    world.fleet.edit(fleetId(1), [](FleetRow &row) { row.connection.token = Secret(); });
    QCOMPARE(syncRetryHindrance(world.row(), sync), Hindrance::NoToken);
    QCOMPARE(syncStopHindrance(world.row(), sync), Hindrance::NoToken);
}

void TestFleet::serverTimeFollowsTheClosestAnswer_data()
{
    QTest::addColumn<QList<int>>("offsets"); // seconds of the server's Date against our clock
    QTest::addColumn<int>("expected");
    QTest::newRow("no answer yet: our own clock") << QList<int>{} << 0;
    QTest::newRow("the server is ahead") << QList{90} << 90;
    QTest::newRow("the server is behind") << QList{-90} << -90;
    QTest::newRow("a slow answer changes nothing") << QList{90, 85} << 90;
    QTest::newRow("a quicker answer is closer") << QList{85, 90} << 90;
    QTest::newRow("our clock was set forward") << QList{90, 10} << 10;
}

void TestFleet::serverTimeFollowsTheClosestAnswer()
{
    QFETCH(QList<int>, offsets);
    QFETCH(int, expected);
    ToldClock clock;
    ServerClock serverClock(clock);
    for (const int offset : offsets) {
        serverClock.observe(clock.now().addSecs(offset));
    }
    serverClock.observe({});
    QCOMPARE(serverClock.now(), clock.now().addSecs(expected));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
