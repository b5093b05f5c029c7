// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/norms.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;
using std::chrono::milliseconds;

class TestNorms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshHistoryTeachesWhatIsUsual();
    void oneFleetLearnsFromAnother();
    void newsAreToldOnceATurn();
    void aSyncThatStandsStillSaysSo();
    void silenceIsNoStandstill();
    void onceItMovesAllIsWell();
    void whatWaitsOnPeopleHasNoEstimate();
    void aRetryBeforeOurEyesBeginsAnew();
    void keepingToWaitLastsUntilItChanges();
    void usualGapsAreLearntFromWhatWasWatched();
    void aRestartGoesOnWatching();
};

namespace {

Connection of(int n, const QString &provider)
{
    Connection connection = fleetNumbered(n);
    connection.provider = {provider, provider};
    return connection;
}

struct World : EngineWorld
{
    World()
    {
        fleet.setNorms(&norms);
        fleet.upsert({of(1, u"samsara"_s), of(2, u"samsara"_s)});
        settle();
    }

    /// Asked for so long ago, for the last day.
    Sync sync(const QString &id, SyncStatus status, milliseconds ago) const
    {
        Sync sync = syncWith(id, status, now().addMSecs(-ago.count()));
        sync.startFrom = sync.requestedAt.addDays(-1);
        sync.attempts = 1;
        sync.serverDate = now();
        return sync;
    }

    QList<Sync> past(const QList<int> &minutes) const
    {
        QList<Sync> syncs;
        for (const int one : minutes) {
            syncs.append(sync(u"old_%1"_s.arg(syncs.size()), SyncStatus::Completed,
                              24h * (1 + syncs.size())));
            syncs.last().completedAt = syncs.last().requestedAt.addSecs(60 * one);
        }
        return syncs;
    }

    /// One answer about the running sync, after so long.
    void answer(double percent, milliseconds later = 0ms, int attempts = 1)
    {
        clock.advance(later);
        Sync next = running;
        next.progress = percent;
        next.attempts = attempts;
        next.serverDate = now();
        fleet.putSync(fleetId(1), next);
    }

    void begin(double percent, milliseconds ago)
    {
        running = sync(u"sync_run"_s, SyncStatus::InProgress, ago);
        answer(percent);
    }

    FleetState state() const { return row().verdict.state; }

    Norms norms;
    Sync running;
};

} // namespace

void TestNorms::aFreshHistoryTeachesWhatIsUsual()
{
    World world;
    world.running = world.sync(u"sync_run"_s, SyncStatus::InProgress, 10min);
    world.running.progress = 40;
    world.fleet.putHistory(fleetId(1), QList{world.running} + world.past({20, 21, 22, 23}),
                           world.now());
    QVERIFY(world.row().watch->pace.norm);
    QCOMPARE(world.row().watch->pace.norm->slow, milliseconds(23min));
    QCOMPARE(world.state(), FleetState::Syncing);
    const Estimate *estimate = estimateOf(world.row());
    QVERIFY(estimate);
    QCOMPARE(estimate->samples, 4);
    QVERIFY(estimate->low > 10min && estimate->high < 20min);

    world.answer(90, 12min);
    QVERIFY(estimateOf(world.row())->high < 5min);
    world.answer(91, 2min);
    QCOMPARE(world.state(), FleetState::Slower);
    QVERIFY(estimateOf(world.row())->longer);
}

void TestNorms::oneFleetLearnsFromAnother()
{
    World world;
    world.begin(40, 30min);
    QVERIFY(!estimateOf(world.row()));
    QCOMPARE(world.state(), FleetState::Syncing);
    world.fleet.putHistory(fleetId(2), world.past({20, 21, 22, 23}), world.now());
    world.fleet.reviewVerdicts();
    QCOMPARE(world.state(), FleetState::Slower);
}

void TestNorms::newsAreToldOnceATurn()
{
    World world;
    QSignalSpy changed(&world.norms, &Norms::changed);
    world.fleet.putHistory(fleetId(2), world.past({20, 21}), world.now());
    world.fleet.putHistory(fleetId(1), world.past({20, 21, 22}), world.now());
    QCOMPARE(changed.size(), 0);
    settle();
    QCOMPARE(changed.size(), 1);
    world.fleet.putHistory(fleetId(1), world.past({20, 21, 22}), world.now());
    settle();
    QCOMPARE(changed.size(), 1);
}

void TestNorms::aSyncThatStandsStillSaysSo()
{
    World world;
    world.begin(40, 10min);
    world.answer(40, 29min);
    QCOMPARE(world.state(), FleetState::Syncing);
    world.answer(40, 1min);
    QCOMPARE(world.state(), FleetState::NoMovement);
    QCOMPARE(lastChangeAt(world.row()), world.now().addSecs(-30 * 60));
}

void TestNorms::silenceIsNoStandstill()
{
    World world;
    world.begin(40, 10min);
    world.clock.advance(5h);
    world.fleet.reviewVerdicts();
    QCOMPARE(world.state(), FleetState::Syncing);
}

void TestNorms::onceItMovesAllIsWell()
{
    World world;
    world.begin(40, 10min);
    world.answer(40, 2h);
    QCOMPARE(world.state(), FleetState::NoMovement);
    world.answer(40.01, 1min);
    QCOMPARE(world.state(), FleetState::Syncing);
}

void TestNorms::whatWaitsOnPeopleHasNoEstimate()
{
    World world;
    world.fleet.putHistory(fleetId(2), world.past({20, 21, 22, 23}), world.now());
    world.running = world.sync(u"sync_run"_s, SyncStatus::InProgress, 48h);
    world.running.providerRequests.append({ProviderRequest::HistoricalFiles, {}});
    world.answer(40);
    QCOMPARE(world.state(), FleetState::Waiting);
    QVERIFY(!estimateOf(world.row()));
    world.answer(40, 5h);
    QCOMPARE(world.state(), FleetState::Waiting);
}

void TestNorms::aRetryBeforeOurEyesBeginsAnew()
{
    World world;
    world.fleet.putHistory(fleetId(2), world.past({20, 21, 22, 23}), world.now());
    Sync failed = world.sync(u"sync_run"_s, SyncStatus::Failed, 48h);
    world.fleet.putSync(fleetId(1), failed);
    QVERIFY(!world.row().watch);
    world.clock.advance(1min);
    world.running = failed;
    world.running.status.value = SyncStatus::InProgress;
    world.answer(0, 0ms, 2);
    const QDateTime retriedAt = world.now();
    world.answer(30, 8min, 2);
    QCOMPARE(world.row().watch->attemptAt, retriedAt);
    QCOMPARE(world.state(), FleetState::Syncing);
    QVERIFY(estimateOf(world.row()));
}

void TestNorms::keepingToWaitLastsUntilItChanges()
{
    World world;
    world.begin(40, 10min);
    world.answer(40, 2h);
    QVERIFY(!world.row().watch->waitUntil.isValid());
    world.fleet.keepWaiting(fleetId(1));
    QCOMPARE(world.row().watch->waitUntil, world.now().addSecs(30 * 60));
    QCOMPARE(world.state(), FleetState::NoMovement);
    world.answer(41, 1min);
    QVERIFY(!world.row().watch->waitUntil.isValid());
    world.fleet.keepWaiting(fleetId(2)); // nothing runs there
    QVERIFY(!world.fleet.at(1).watch);
}

void TestNorms::usualGapsAreLearntFromWhatWasWatched()
{
    World world;
    for (int i = 0; i < 4; ++i) {
        world.running = world.sync(u"sync_%1"_s.arg(i), SyncStatus::InProgress, 1min);
        world.answer(10);
        world.answer(20, 1min);
        world.answer(20, 25min);
        Sync done = world.running;
        world.clock.advance(1min);
        done.status.value = SyncStatus::Completed;
        done.completedAt = world.now();
        done.serverDate = world.now();
        world.fleet.putSync(fleetId(1), done);
        QCOMPARE(world.row().latestGap, milliseconds(25min));
    }
    world.begin(10, 1min);
    QVERIFY(world.row().watch->pace.usualGap == milliseconds(25min));
    world.answer(10, 74min);
    QVERIFY(world.state() != FleetState::NoMovement);
    world.answer(10, 1min);
    QCOMPARE(world.state(), FleetState::NoMovement);
}

void TestNorms::aRestartGoesOnWatching()
{
    World world;
    Sync running = world.sync(u"sync_run"_s, SyncStatus::InProgress, 2h);
    running.progress = 40;
    StoredFleet kept{of(3, u"samsara"_s), {running}, world.now().addSecs(-60)};
    kept.changedAt = world.now().addSecs(-40 * 60);
    kept.attemptAt = running.requestedAt;
    world.fleet.restore({kept});
    const auto row = [&world] { return *world.fleet.find(fleetId(3)); };
    QCOMPARE(row().verdict.state, FleetState::NoMovement);
    QCOMPARE(row().watch->pace.unmoved, milliseconds(39min));
    world.fleet.putHistory(fleetId(3), {running}, world.now());
    QCOMPARE(row().verdict.state, FleetState::NoMovement);
    QCOMPARE(row().watch->pace.unmoved, milliseconds(40min));
    running.progress = 41;
    running.serverDate = world.now().addSecs(1);
    world.fleet.putSync(fleetId(3), running);
    QCOMPARE(row().verdict.state, FleetState::Syncing);
}

QTEST_GUILESS_MAIN(TestNorms)
#include "tst_norms.moc"
