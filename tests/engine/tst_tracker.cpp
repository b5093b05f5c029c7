// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/hindrances.h"
#include "engine/history.h"
#include "engine/tracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

class TestTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsFleetsInViewFirstAndFewAtATime();
    void fleetsWithoutATokenAreNeverAsked();
    void anActiveSyncIsPolledToItsEnd();
    void pollsBackOffWhileNothingMoves();
    void aSyncWaitingOnItsProviderIsPolledRarely();
    void aFollowedSyncIsPolledSoon();
    void aRetriedSyncThatStillReadsFailedIsPolledOn();
    void anOldSyncThatRunsIsPolledAfterARestart();
    void anOldSyncThatStandsStillHidesNoNewerOne_data();
    void anOldSyncThatStandsStillHidesNoNewerOne();
    void anOldSyncThatWaitsIsAskedForMoreAndMoreRarely();
    void aRetriedSyncOlderThanTheListOutlastsAList();
    void anOldSyncThatIsGoneIsLetBe();
    void theEndOfASyncOlderThanTheListIsToldToo();
    void failedPollsBackOffAndMarkTheRow();
    void a403StopsOnlyItsFleetUntilAnotherToken();
    void aTokenThatCameDuringTheCallIsAskedWith();
    void aPersonMayAskWithARefusedToken();
    void a401StopsEverything();
    void threeNotFoundInARowMeanGone();
    void notFoundTwiceIsForgiven();
    void idleFleetsInViewAreLookedAtNowAndThen();
    void comingIntoViewBringsTheNextCheckForward();
    void checkNowAsksForWhatIsInViewAndActive();
    void anOrderDuringACallIsCarriedOutAfterIt();
    void anEndFoundByTheHistoryIsToldToo();
    void aFleetThatIsRemovedIsForgotten();
    void stoppingCancelsReadsAndStartingGoesOn();
    void whereCallsAreScarceAnEndThatIsNearGoesFirst();
    void aPauseLeavesTheChoiceForItsEnd();
    void aServerInTroubleIsTriedByOneCallNowAndThen();
};

namespace {

const QString list = u"syncs"_s;
const QString poll = u"sync"_s;

struct World : EngineWorld
{
    explicit World(int fleets = 1)
    {
        fleet.upsert(fleetsNumbered(1, fleets));
        tracker.start();
    }
    void fill(const QList<Sync> &history = {}, int n = 1)
    {
        settle();
        QVERIFY(api.answerFor(fleetId(n), list, Result<Page<Sync>>(pageOf(history))));
        settle();
    }
    void answerPoll(const Sync &sync)
    {
        QVERIFY(api.answer(poll, Result<Sync>(sync)));
        settle();
    }
    /// How long until the tracker calls again; the clock is then there.
    std::chrono::seconds untilNextCall()
    {
        const auto from = clock.monotonic();
        const qsizetype calls = api.calls().size();
        while (api.calls().size() == calls && clock.untilNext()) {
            clock.advance(*clock.untilNext());
            settle();
        }
        return std::chrono::duration_cast<std::chrono::seconds>(clock.monotonic() - from);
    }
    Sync running(double percent = 10) const
    {
        Sync sync = syncWith(u"sync_RUNS"_s, SyncStatus::InProgress, start);
        sync.progress = percent;
        sync.attempts = 1;
        return sync;
    }
    Sync finished(SyncStatus status = SyncStatus::Completed) const
    {
        Sync sync = running(100);
        sync.status.value = status;
        return sync;
    }

    /// The latest one, beside an older one that runs again.
    Sync newer() const
    {
        return syncWith(u"sync_NEWER"_s, SyncStatus::Completed, start.addSecs(3600));
    }

    QDateTime start = clock.now();
    Tracker tracker{api, fleet, clock, serverClock, policy};
    QSignalSpy ended{&tracker, &Tracker::ended};
    QSignalSpy failed{&tracker, &Tracker::checkFailed};
};

QList<ConnectionId> askedFleets(const ToldFleetApi &api)
{
    QList<ConnectionId> ids;
    for (const ToldCall &call : api.calls()) {
        ids.append(call.auth.id);
    }
    return ids;
}

} // namespace

void TestTracker::fillsFleetsInViewFirstAndFewAtATime()
{
    EngineWorld world;
    world.fleet.upsert(fleetsNumbered(1, 100));
    Tracker tracker(world.api, world.fleet, world.clock, world.serverClock, world.policy);
    tracker.setInView({fleetId(50), fleetId(51), fleetId(52)});
    tracker.start();
    QCOMPARE(askedFleets(world.api).mid(0, 3), (QList{fleetId(50), fleetId(51), fleetId(52)}));
    QVERIFY(world.api.calls().size() <= 8);

    // Scrolled on: those are next.
    const auto before = world.api.calls().size();
    tracker.setInView({fleetId(80)});
    QCOMPARE(world.api.calls().at(before).auth.id, fleetId(80));
    while (world.api.answer(list, Result<Page<Sync>>(pageOf({})))) {
        settle();
        QVERIFY(world.api.open(list).size() <= 8);
    }
    const QList<ConnectionId> asked = askedFleets(world.api);
    QCOMPARE(QSet<ConnectionId>(asked.begin(), asked.end()).size(), 100);
    QCOMPARE(world.api.calls().size(), 100); // Each once.
    QVERIFY(world.fleet.at(99).historyKnown);
}

void TestTracker::fleetsWithoutATokenAreNeverAsked()
{
    EngineWorld world;
    Connection without = fleetNumbered(2);
    without.token = {};
    world.fleet.upsert({without});
    Tracker tracker(world.api, world.fleet, world.clock, world.serverClock, world.policy);
    tracker.setInView({fleetId(2)});
    tracker.start();
    tracker.checkNow();
    tracker.checkNow(fleetId(2));
    tracker.follow(fleetId(2), SyncId(u"sync_X"_s));
    world.clock.advance(1h);
    settle();
    QVERIFY(!askedFleets(world.api).contains(fleetId(2)));

    world.fleet.upsert({fleetNumbered(2)}); // A reload brought one.
    settle();
    world.clock.advance(1h);
    settle();
    QVERIFY(askedFleets(world.api).contains(fleetId(2)));
}

void TestTracker::anActiveSyncIsPolledToItsEnd()
{
    World world;
    world.fill({world.running()});
    QCOMPARE(world.row().checkedAt, world.now());
    for (double percent = 20; percent < 100; percent += 20) {
        QCOMPARE(world.untilNextCall(), 5s);
        world.answerPoll(world.running(percent));
        QCOMPARE(world.row().progress->percent, percent);
        QCOMPARE(world.row().checkedAt, world.now());
        QCOMPARE(world.tracker.lastAnswerAt(), world.now());
    }
    world.untilNextCall();
    world.answerPoll(world.finished(SyncStatus::Failed));
    QCOMPARE(world.row().verdict.state, FleetState::Failed);
    QCOMPARE(world.ended.size(), 0);
    Sync whole = world.finished(SyncStatus::Failed);
    whole.failureReason = u"Provider said no"_s;
    world.fill({whole});
    QCOMPARE(world.ended.size(), 1);
    QCOMPARE(world.ended.first().at(0).value<ConnectionId>(), fleetId(1));
    QCOMPARE(world.ended.first().at(1).value<Sync>(), whole);
    const int polls = world.api.count(poll);
    world.clock.advance(24h);
    settle();
    QCOMPARE(world.api.count(poll), polls); // A final state ends polling.
    QCOMPARE(world.ended.size(), 1);
}

void TestTracker::pollsBackOffWhileNothingMoves()
{
    World world;
    world.fill({world.running()});
    QList<std::chrono::seconds> waits;
    for (int i = 0; i < 7; ++i) {
        waits.append(world.untilNextCall());
        world.answerPoll(world.running());
    }
    QCOMPARE(waits, (QList<std::chrono::seconds>{5s, 10s, 20s, 40s, 60s, 60s, 60s}));
    world.untilNextCall();
    world.answerPoll(world.running(11));
    QCOMPARE(world.untilNextCall(), 5s); // It moves again.
}

void TestTracker::aSyncWaitingOnItsProviderIsPolledRarely()
{
    World world;
    Sync waiting = world.running();
    waiting.providerRequests = {{ProviderRequest::HistoricalFiles, u"historical_files"_s}};
    world.fill({waiting});
    for (int i = 0; i < 12; ++i) {
        world.untilNextCall();
        world.answerPoll(waiting);
    }
    QCOMPARE(world.untilNextCall(), 300s);
}

void TestTracker::aFollowedSyncIsPolledSoon()
{
    World world;
    world.fill({});
    world.fleet.putSync(fleetId(1), world.running());
    world.tracker.follow(fleetId(1), SyncId(u"sync_RUNS"_s));
    QCOMPARE(world.untilNextCall(), 2s);
    QCOMPARE(world.api.open(poll).constFirst().sync, SyncId(u"sync_RUNS"_s));
    world.answerPoll(world.running(20));
    world.untilNextCall();
    world.answerPoll(world.finished());
    world.fill({world.finished()});
    QCOMPARE(world.ended.size(), 1);
}

void TestTracker::aRetriedSyncThatStillReadsFailedIsPolledOn()
{
    World world;
    const Sync failed = world.finished(SyncStatus::Failed);
    world.fill({failed});
    world.tracker.follow(fleetId(1), failed.id);
    world.untilNextCall();
    world.answerPoll(failed);
    world.untilNextCall();
    QVERIFY(world.api.isOpen(poll));
    world.answerPoll(world.running(1));
    world.untilNextCall();
    world.answerPoll(failed);
    world.fill({failed});
    QCOMPARE(world.ended.size(), 1);
    QVERIFY(world.untilNextCall() > 10min); // Idle, out of view.
}

/// Of the run in which it was started again, it is followed; this one hears of it by the list.
void TestTracker::anOldSyncThatRunsIsPolledAfterARestart()
{
    World world;
    world.fill({world.newer(), world.running()});
    QCOMPARE(world.untilNextCall(), 5s);
    QCOMPARE(world.api.open(poll).constFirst().sync, world.running().id);
    world.answerPoll(world.running(20));
    QCOMPARE(world.untilNextCall(), 5s);
    world.answerPoll(world.finished());
    world.fill({world.newer(), world.finished()});
    QCOMPARE(world.ended.size(), 1);
    QCOMPARE(world.ended.constFirst().at(1).value<Sync>().id, world.running().id);
    QVERIFY(world.untilNextCall() > 10min); // Idle, out of view.
}

void TestTracker::anOldSyncThatStandsStillHidesNoNewerOne_data()
{
    QTest::addColumn<bool>("followed");
    QTest::newRow("it was found so") << false;
    QTest::newRow("it was started again in this run") << true;
}

void TestTracker::anOldSyncThatStandsStillHidesNoNewerOne()
{
    QFETCH(const bool, followed);
    World world;
    world.fill({world.newer(), world.running()});
    if (followed) {
        world.tracker.follow(fleetId(1), world.running().id);
    }
    for (int i = 0; i < 3; ++i) {
        world.untilNextCall();
        world.answerPoll(world.running());
    }
    // It moves by the list too: from then on it is polled again.
    world.untilNextCall();
    world.fill({world.newer(), world.running(30)});
    QCOMPARE(world.untilNextCall(), 5s);
    QCOMPARE(world.api.open(poll).constFirst().sync, world.running().id);
    for (int i = 0; i < 3; ++i) {
        world.answerPoll(world.running(30));
        world.untilNextCall();
    }
    QVERIFY(world.api.isOpen(list));
    world.fill({world.newer(), world.running(30)});
    QVERIFY(world.untilNextCall() <= 1min);
    const Sync fresh = syncWith(u"sync_AUTO"_s, SyncStatus::InProgress, world.start.addSecs(7200));
    world.fill({fresh, world.newer(), world.running(30)});
    if (!followed) {
        QCOMPARE(world.untilNextCall(), 5s);
        QCOMPARE(world.api.open(poll).constFirst().sync, fresh.id);
    }
    QCOMPARE(world.row().verdict.state, FleetState::Syncing);
}

void TestTracker::anOldSyncThatWaitsIsAskedForMoreAndMoreRarely()
{
    World world;
    Sync waiting = world.running();
    waiting.providerRequests = {{ProviderRequest::HistoricalFiles, u"historical_files"_s}};
    const QList<Sync> history{world.newer(), waiting};
    world.fill(history);
    for (int i = 0; i < 3; ++i) {
        world.untilNextCall();
        world.answerPoll(waiting);
    }
    QList<std::chrono::seconds> waits;
    for (int i = 0; i < 6; ++i) {
        waits.append(world.untilNextCall());
        world.fill(history);
    }
    QCOMPARE(waits, (QList<std::chrono::seconds>{40s, 80s, 160s, 300s, 300s, 300s}));
}

/// It reads as failed for a moment longer, and meanwhile a list comes that does not hold it.
void TestTracker::aRetriedSyncOlderThanTheListOutlastsAList()
{
    World world;
    QList<Sync> newest;
    for (int n = 0; n < world.policy.historySize; ++n) {
        newest << syncWith(u"sync_%1"_s.arg(n), SyncStatus::Completed, world.now().addDays(-n));
    }
    world.fill(newest);
    Sync old = world.finished(SyncStatus::Failed);
    old.requestedAt = world.now().addDays(-100);
    world.fleet.putSync(fleetId(1), old);
    world.tracker.follow(fleetId(1), old.id);
    for (int read = 0; read < 2; ++read) { // once before its first poll, and once after
        world.tracker.checkNow(fleetId(1));
        world.fill(newest);
        QVERIFY(!findSync(world.row().history, old.id));
        world.untilNextCall();
        QVERIFY(world.api.isOpen(poll));
        world.answerPoll(old);
    }
    world.untilNextCall();
    old.status.value = SyncStatus::InProgress;
    old.attempts = 2;
    world.answerPoll(old);
    QCOMPARE(world.ended.size(), 0);
    world.untilNextCall();
    old.status.value = SyncStatus::Completed;
    world.answerPoll(old);
    world.fill(newest);
    QCOMPARE(world.ended.size(), 1);
    QCOMPARE(world.ended.constFirst().at(1).value<Sync>(), old);
}

void TestTracker::anOldSyncThatIsGoneIsLetBe()
{
    World world;
    world.fill({world.newer(), world.running()});
    for (int i = 0; i < 3; ++i) {
        world.untilNextCall();
        QVERIFY(world.api.fail<Sync>(poll, errorOf(ErrorKind::NotFound, 404)));
        settle();
    }
    QVERIFY(!world.row().syncGone); // the latest is not
    QVERIFY(world.untilNextCall() > 10min);
    QVERIFY(world.api.isOpen(list));
}

/// One of History, run again: Terminal's newest syncs do not hold it.
void TestTracker::theEndOfASyncOlderThanTheListIsToldToo()
{
    World world;
    QList<Sync> newest;
    for (int n = 0; n < world.policy.historySize; ++n) {
        newest << syncWith(u"sync_%1"_s.arg(n), SyncStatus::Completed, world.now().addDays(-n));
    }
    world.fill(newest);
    Sync old = world.running();
    old.requestedAt = world.now().addDays(-100);
    world.fleet.putSync(fleetId(1), old);
    world.tracker.follow(fleetId(1), old.id);
    world.untilNextCall();
    world.answerPoll(old);
    old.status.value = SyncStatus::Completed;
    world.untilNextCall();
    world.answerPoll(old);
    QCOMPARE(world.ended.size(), 0);
    world.fill(newest);
    QCOMPARE(world.ended.size(), 1);
    QCOMPARE(world.ended.constFirst().at(1).value<Sync>(), old);
    world.untilNextCall();
    world.fill(newest);
    QCOMPARE(world.ended.size(), 1);
}

void TestTracker::failedPollsBackOffAndMarkTheRow()
{
    World world;
    world.fill({world.running()});
    const QDateTime checked = world.row().checkedAt;
    QList<std::chrono::seconds> waits;
    for (int i = 0; i < 6; ++i) {
        waits.append(world.untilNextCall());
        QVERIFY(world.api.fail<Sync>(poll, errorOf(ErrorKind::NoAnswer)));
        settle();
        QCOMPARE(world.row().checkError->kind, ErrorKind::NoAnswer);
        QCOMPARE(world.row().checkedAt, checked);
    }
    QCOMPARE(waits, (QList<std::chrono::seconds>{5s, 5s, 10s, 20s, 40s, 60s}));
    QCOMPARE(world.failed.size(), 6);
    world.untilNextCall();
    world.answerPoll(world.running(50));
    QVERIFY(!world.row().checkError);
    QCOMPARE(world.untilNextCall(), 5s);
}

void TestTracker::a403StopsOnlyItsFleetUntilAnotherToken()
{
    World world(2);
    world.fill({world.running()}, 1);
    world.fill({}, 2);
    world.untilNextCall();
    world.api.fail<Sync>(poll, errorOf(ErrorKind::Forbidden, 403));
    settle();
    QCOMPARE(world.row().checkError->kind, ErrorKind::Forbidden);
    const auto calls = world.api.calls().size();
    world.tracker.checkNow();
    world.tracker.checkNow(fleetId(2));
    settle();
    QCOMPARE(world.api.calls().size(), calls + 1);
    QCOMPARE(world.api.calls().last().auth.id, fleetId(2));
    world.api.answer(list, Result<Page<Sync>>(pageOf({})));

    Connection reloaded = fleetNumbered(1);
    reloaded.token = Secret("con_tkn_other");
    world.fleet.upsert({reloaded});
    settle();
    QCOMPARE(world.api.calls().last().auth.token, reloaded.token);
    world.answerPoll(world.running(20));
    QVERIFY(!world.row().checkError);
}

void TestTracker::aTokenThatCameDuringTheCallIsAskedWith()
{
    World world;
    world.fill({world.running()});
    world.untilNextCall();
    Connection rotated = fleetNumbered(1);
    rotated.token = Secret("con_tkn_other");
    world.fleet.upsert({rotated});
    world.api.fail<Sync>(poll, errorOf(ErrorKind::Forbidden, 403));
    settle();
    world.untilNextCall();
    QCOMPARE(world.api.calls().last().auth.token, rotated.token);
}

void TestTracker::aPersonMayAskWithARefusedToken()
{
    World world;
    world.fill({world.running()});
    world.untilNextCall();
    world.api.fail<Sync>(poll, errorOf(ErrorKind::Forbidden, 403));
    settle();
    const auto calls = world.api.calls().size();
    world.tracker.checkNow(fleetId(1));
    settle();
    QCOMPARE(world.api.calls().size(), calls + 1);
}

void TestTracker::a401StopsEverything()
{
    World world(2);
    world.fill({world.running()}, 1);
    world.untilNextCall();
    world.api.fail<Sync>(poll, errorOf(ErrorKind::Unauthorized, 401));
    settle();
    const auto calls = world.api.calls().size();
    world.clock.advance(24h);
    settle();
    QCOMPARE(world.api.calls().size(), calls);
    QCOMPARE(world.failed.size(), 1);
}

void TestTracker::threeNotFoundInARowMeanGone()
{
    World world;
    world.fill({world.running()});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!world.row().syncGone);
        world.untilNextCall();
        QVERIFY(world.api.fail<Sync>(poll, errorOf(ErrorKind::NotFound, 404)));
        settle();
    }
    QVERIFY(world.row().syncGone);
    QCOMPARE(world.row().latest()->id, SyncId(u"sync_RUNS"_s)); // The last known state stays.
    QCOMPARE(newSyncHindrance(world.row()), Hindrance::None);   // It holds nothing back.
    const int polls = world.api.count(poll);
    world.clock.advance(1h);
    settle();
    QCOMPARE(world.api.count(poll), polls);
}

void TestTracker::notFoundTwiceIsForgiven()
{
    World world;
    world.fill({world.running()});
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 2; ++i) {
            world.untilNextCall();
            QVERIFY(world.api.fail<Sync>(poll, errorOf(ErrorKind::NotFound, 404)));
            settle();
        }
        world.untilNextCall();
        world.answerPoll(world.running(20 + round));
    }
    QVERIFY(!world.row().syncGone);
}

void TestTracker::idleFleetsInViewAreLookedAtNowAndThen()
{
    World world(2);
    world.tracker.setInView({fleetId(1)});
    world.fill({world.finished()}, 1);
    world.fill({world.finished()}, 2);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(world.untilNextCall(), 120s);
        QCOMPARE(world.api.open(list).constFirst().auth.id, fleetId(1));
        world.fill({world.finished()}, 1);
    }
    // An automatic sync has begun: from now on it is polled.
    world.untilNextCall();
    Sync fresh = syncWith(u"sync_AUTO"_s, SyncStatus::InProgress, world.now());
    world.fill({fresh, world.finished()}, 1);
    QCOMPARE(world.untilNextCall(), 3s);
    QCOMPARE(world.api.open(poll).constFirst().sync, fresh.id);
}

void TestTracker::comingIntoViewBringsTheNextCheckForward()
{
    World world(2);
    world.fill({world.finished()}, 1);
    world.fill({world.running()}, 2);
    for (int i = 0; i < 6; ++i) { // Fleet 2 backs off to a minute.
        world.untilNextCall();
        world.answerPoll(world.running());
    }
    world.clock.advance(1s);
    world.tracker.setInView({fleetId(1), fleetId(2)});
    settle();
    // Fleet 1 has waited for longer than an idle fleet in view waits.
    QCOMPARE(world.api.open(list).constFirst().auth.id, fleetId(1));
    QCOMPARE(world.untilNextCall(), 9s); // In view no further than twice the least.
    QVERIFY(world.api.isOpen(poll));
}

void TestTracker::checkNowAsksForWhatIsInViewAndActive()
{
    World world(3);
    world.fill({world.finished()}, 1);
    world.fill({world.running()}, 2);
    world.fill({world.finished()}, 3);
    world.tracker.setInView({fleetId(1)});
    const auto calls = world.api.calls().size();
    world.tracker.checkNow();
    settle();
    QCOMPARE(world.api.calls().size(), calls + 2);
    QCOMPARE(world.api.open(list).constFirst().auth.id, fleetId(1));
    QCOMPARE(world.api.open(poll).constFirst().auth.id, fleetId(2));
    world.tracker.checkNow(fleetId(3));
    settle();
    QCOMPARE(world.api.open(list).constLast().auth.id, fleetId(3));
}

void TestTracker::anOrderDuringACallIsCarriedOutAfterIt()
{
    World world;
    world.fill({world.running()});
    world.untilNextCall();
    world.tracker.checkNow();
    QCOMPARE(world.api.open(poll).size(), 1); // One call of a fleet at a time.
    world.answerPoll(world.running(20));
    QCOMPARE(world.untilNextCall(), 0s);
}

void TestTracker::anEndFoundByTheHistoryIsToldToo()
{
    World world;
    world.fill({world.running()});
    world.tracker.checkNow(fleetId(1));
    settle();
    world.fill({world.finished()});
    QCOMPARE(world.ended.size(), 1);
}

void TestTracker::aFleetThatIsRemovedIsForgotten()
{
    World world(2);
    world.fill({world.running()}, 1);
    world.fill({world.running()}, 2);
    world.untilNextCall();
    world.fleet.keepOnly({fleetId(2)});
    while (world.api.answerFor(fleetId(1), poll, Result<Sync>(world.running(30)))) {
        settle();
    }
    const auto calls = world.api.calls().size();
    for (int i = 0; i < 5; ++i) {
        world.api.answerFor(fleetId(2), poll, Result<Sync>(world.running(40 + i)));
        settle();
        world.clock.advance(1min);
        settle();
    }
    QVERIFY(world.api.calls().size() > calls);
    for (const ToldCall &call : world.api.calls().sliced(calls)) {
        QCOMPARE(call.auth.id, fleetId(2));
    }
}

void TestTracker::stoppingCancelsReadsAndStartingGoesOn()
{
    World world(20);
    settle();
    QVERIFY(world.api.isOpen(list));
    world.tracker.stop();
    QVERIFY(!world.api.isOpen(list));
    world.clock.advance(1h);
    settle();
    QVERIFY(!world.api.isOpen(list));
    world.tracker.start();
    settle();
    QVERIFY(world.api.isOpen(list));
}

void TestTracker::whereCallsAreScarceAnEndThatIsNearGoesFirst()
{
    constexpr int fleets = 30;
    World world(fleets);
    // Answers all that is asked: every sync stands at `percent`, but 17 and 23 at `theirs`.
    const auto answerAll = [&world](double percent, double theirs) {
        for (const QString &name : {list, poll}) {
            while (world.api.isOpen(name)) {
                const ConnectionId fleet = world.api.open(name).constFirst().auth.id;
                const bool near = fleet == fleetId(17) || fleet == fleetId(23);
                Sync sync = world.running(near ? theirs : percent);
                sync.id = SyncId(u"sync_of_"_s + fleet.toString());
                const bool heard
                        = name == poll ? world.api.answer(poll, Result<Sync>(sync))
                                       : world.api.answer(list, Result<Page<Sync>>(pageOf({sync})));
                QVERIFY(heard);
                settle();
            }
        }
    };
    answerAll(10, 10);
    QCOMPARE(world.api.count(list), fleets);
    world.clock.advance(5s);
    settle();
    answerAll(11, 90);
    QCOMPARE(world.api.count(poll), fleets);
    world.clock.advance(1min); // All are due, and only a few can be asked at once.
    settle();
    QList<ConnectionId> asked;
    for (const ToldCall &call : world.api.open(poll)) {
        asked.append(call.auth.id);
    }
    QVERIFY(asked.size() < fleets / 2);
    QVERIFY(asked.contains(fleetId(17)));
    QVERIFY(asked.contains(fleetId(23)));
}

void TestTracker::aPauseLeavesTheChoiceForItsEnd()
{
    World world(30);
    world.fill({world.running()}, 1);
    world.tracker.setPaused(true);
    const auto calls = world.api.calls().size();
    while (world.api.answer(list, Result<Page<Sync>>(pageOf({})))) {
        settle();
    }
    world.clock.advance(1h);
    settle();
    QCOMPARE(world.api.calls().size(), calls);
    world.tracker.setInView({fleetId(30)}); // Scrolled there meanwhile.
    world.tracker.setPaused(false);
    settle();
    QCOMPARE(world.api.calls().at(calls).auth.id, fleetId(30));
}

void TestTracker::aServerInTroubleIsTriedByOneCallNowAndThen()
{
    World world(500);
    // What a closed circuit would answer: at once, without having asked.
    const auto failAll = [&world] {
        while (world.api.fail<Page<Sync>>(list, errorOf(ErrorKind::ServerTrouble, 503))) {
            settle();
        }
    };
    failAll();
    QVERIFY(world.api.calls().size() < 30);
    for (int i = 0; i < 5; ++i) {
        const auto before = world.api.calls().size();
        QCOMPARE(world.untilNextCall(), 5s);
        QCOMPARE(world.api.calls().size(), before + 1);
        failAll();
    }
    world.untilNextCall();
    while (world.api.answer(list, Result<Page<Sync>>(pageOf({})))) {
        settle();
    }
    QVERIFY(world.api.calls().size() > 500); // It is back: all are read.
}

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_tracker.moc"
