// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::WishState)
Q_DECLARE_METATYPE(fleetsync::ApiError)
Q_DECLARE_METATYPE(fleetsync::FleetState)

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a201IsAcknowledgedShownAndFollowed();
    void aFailedPostEndsAs_data();
    void aFailedPostEndsAs();
    void aFailedBaselineEndsAs_data();
    void aFailedBaselineEndsAs();
    void theJournalHoldsItBeforeEachStep();
    void withoutTheJournalNothingIsSent_data();
    void withoutTheJournalNothingIsSent();
    void aRunningSyncIsFollowedInsteadOfAPost();
    void startMineWhenItEndsWaitsForTheEnd();
    void startMineWhenItEndsCanBeTakenBack_data();
    void startMineWhenItEndsCanBeTakenBack();
    void notSentIsRetriedWithBackOff();
    void a429IsSentAgainAfterThePause();
    void a429WaitsForTheEndOfThePauseThatTheSenderTells();
    void a401WaitsForAPerson();
    void a403WaitsForAnotherToken();
    void aTokenThatCameDuringTheCallIsNotRefused();
    void aSecondWishOfTheFleetWaitsItsTurn();
    void retryAndStopAreAcknowledged_data();
    void retryAndStopAreAcknowledged();
    void ofAnOlderSyncTheLatestKnowsNothing();
    void aDoubleClickIsOneOrder_data();
    void aDoubleClickIsOneOrder();
    void a404ToARetryMarksTheSyncAsGone();
    void theEchoedStartIsCompared_data();
    void theEchoedStartIsCompared();
    void sendAgainSendsARejectedWishOnce();
    void aWantedWishCanBeWithdrawn();
    void aSettledWishCanBeDismissed();
    void afterARestartWantedGoesOnAndSendingIsLookedUp();
    void anAnswerAfterTheSessionsEndIsDropped();
};

namespace {

const QString post = u"requestSync"_s;

struct World : EngineWorld
{
    /// A wish for conn_1 whose POST is under way.
    RequestId posted(const SyncRequest &request = {Days{7}, {}})
    {
        const RequestId id = dispatcher.submit(fleetId(1), request);
        settle();
        api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(older)));
        settle();
        return id;
    }
    /// conn_1's latest sync is this one.
    void show(const Sync &sync)
    {
        fleet.putHistory(fleetId(1), {sync}, now());
        settle();
    }
    WishState stateOf(const RequestId &id) { return dispatcher.find(id)->state; }

    QList<Sync> older{syncWith(u"sync_OLD"_s, SyncStatus::Completed, clock.now().addDays(-1))};
    Dispatcher dispatcher{context()};
    QSignalSpy changes{&dispatcher, &Dispatcher::wishChanged};
    QSignalSpy lost{&dispatcher, &Dispatcher::notRecorded};
    QSignalSpy followed{&dispatcher, &Dispatcher::syncToFollow};
};

Sync created(const World &world)
{
    Sync sync = syncWith(u"sync_NEW"_s, SyncStatus::Requested, world.now());
    sync.serverDate = world.now();
    return sync;
}

QList<WishState> journaled(const World &world)
{
    QList<WishState> states;
    for (const JournalEntry &entry : world.store.asked()) {
        states.append(entry.state);
    }
    return states;
}

} // namespace

void TestDispatcher::a201IsAcknowledgedShownAndFollowed()
{
    World world;
    const RequestId id = world.posted({Days{30}, {ProviderRequest::HistoricalFiles}});
    QCOMPARE(world.row().verdict.state, FleetState::Sending);
    QVERIFY(world.api.answer(post, Result<Sync>(created(world))));
    settle();

    QCOMPARE(world.api.count(post), 1);
    const ToldCall call = world.api.calls().last();
    QCOMPARE(call.wish, id);
    QCOMPARE(call.auth.id, fleetId(1));
    QCOMPARE(call.auth.token, fleetNumbered(1).token);
    QCOMPARE(call.request, (SyncRequest{Days{30}, {ProviderRequest::HistoricalFiles}}));
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.dispatcher.find(id)->sync, SyncId(u"sync_NEW"_s));
    QCOMPARE(world.row().latest()->id, SyncId(u"sync_NEW"_s));
    QCOMPARE(world.row().verdict.state, FleetState::Queued);
    QCOMPARE(world.followed.size(), 1);
    QCOMPARE(world.followed.first().at(1).value<SyncId>(), SyncId(u"sync_NEW"_s));
}

void TestDispatcher::aFailedPostEndsAs_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<WishState>("state");
    QTest::addColumn<FleetState>("shown");

    const auto row
            = [](const char *name, ErrorKind kind, int status, WishState state, FleetState shown) {
                  QTest::newRow(name) << errorOf(kind, status) << state << shown;
              };
    const FleetState as = FleetState::UpToDate;
    const FleetState queued = FleetState::QueuedHere;
    const FleetState checking = FleetState::Checking;
    row("400 is rejected", ErrorKind::BadRequest, 400, WishState::Rejected, as);
    row("404 is rejected", ErrorKind::NotFound, 404, WishState::Rejected, as);
    row("422 is rejected", ErrorKind::Unprocessable, 422, WishState::Rejected, as);
    row("413 is rejected", ErrorKind::Unexpected, 413, WishState::Rejected, as);
    row("307 is rejected", ErrorKind::Redirected, 307, WishState::Rejected, as);
    row("401 waits for the key", ErrorKind::Unauthorized, 401, WishState::Wanted, queued);
    row("403 waits for the token", ErrorKind::Forbidden, 403, WishState::Wanted, queued);
    row("429 waits for the pause", ErrorKind::RateLimited, 429, WishState::Wanted, queued);
    row("not sent waits to be sent", ErrorKind::NotSent, 0, WishState::Wanted, queued);
    row("a refused certificate waits to be sent", ErrorKind::Tls, 0, WishState::Wanted, queued);
    row("no answer is open", ErrorKind::NoAnswer, 0, WishState::Unknown, checking);
    row("500 is open", ErrorKind::ServerTrouble, 500, WishState::Unknown, checking);
    row("504 is open", ErrorKind::ServerTrouble, 504, WishState::Unknown, checking);
    row("a broken 201 is open", ErrorKind::BadAnswer, 201, WishState::Unknown, checking);
    row("a huge answer is open", ErrorKind::TooBig, 201, WishState::Unknown, checking);
    row("303 is open: servers answer an accepted POST so", ErrorKind::Redirected, 303,
        WishState::Unknown, checking);
    row("418 is open", ErrorKind::Unexpected, 418, WishState::Unknown, checking);
    row("409 is open until the running sync is known", ErrorKind::Conflict, 409, WishState::Unknown,
        checking);
}

void TestDispatcher::aFailedPostEndsAs()
{
    QFETCH(ApiError, error);
    QFETCH(WishState, state);
    QFETCH(FleetState, shown);
    World world;
    const RequestId id = world.posted();
    QVERIFY(world.api.fail<Sync>(post, error));
    settle();

    QCOMPARE(world.stateOf(id), state);
    QCOMPARE(world.dispatcher.find(id)->error, error);
    QCOMPARE(world.row().wish->error, error);
    QCOMPARE(world.row().verdict.state, shown);
    QCOMPARE(world.memory.entries().result()->first().state, state);
    QCOMPARE(world.api.count(post), 1);
}

void TestDispatcher::aFailedBaselineEndsAs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<WishState>("state");
    QTest::newRow("offline: it waits") << ErrorKind::NotSent << WishState::Wanted;
    QTest::newRow("no answer: it waits") << ErrorKind::NoAnswer << WishState::Wanted;
    QTest::newRow("500: it waits") << ErrorKind::ServerTrouble << WishState::Wanted;
    QTest::newRow("a broken list: it waits") << ErrorKind::BadAnswer << WishState::Wanted;
    QTest::newRow("401: it waits") << ErrorKind::Unauthorized << WishState::Wanted;
    QTest::newRow("403: it waits") << ErrorKind::Forbidden << WishState::Wanted;
    QTest::newRow("422: it is rejected") << ErrorKind::Unprocessable << WishState::Rejected;
}

void TestDispatcher::aFailedBaselineEndsAs()
{
    QFETCH(ErrorKind, kind);
    QFETCH(WishState, state);
    World world;
    const RequestId id = world.dispatcher.submit(fleetId(1), {});
    settle();
    QVERIFY(world.api.fail<Page<Sync>>(u"syncs"_s, errorOf(kind)));
    settle();
    QCOMPARE(world.stateOf(id), state);
    QCOMPARE(world.dispatcher.find(id)->error->kind, kind);
    QCOMPARE(world.api.count(post), 0);
}

void TestDispatcher::theJournalHoldsItBeforeEachStep()
{
    World world;
    QList<WishState> atBaseline;
    QList<WishState> atPost;
    world.api.onCall = [&](const ToldCall &call) {
        (call.name == post ? atPost : atBaseline) = journaled(world);
    };
    world.posted();
    QCOMPARE(atBaseline, (QList{WishState::Wanted}));
    QCOMPARE(atPost, (QList{WishState::Wanted, WishState::Sending}));
    const JournalEntry sending = world.store.asked().last();
    QCOMPARE(sending.attempt, 1);
    QCOMPARE(sending.baseline, QList{SyncId(u"sync_OLD"_s)});
    QCOMPARE(sending.baselineNewest, world.older.first().requestedAt);
    QCOMPARE(sending.sentAt, world.now());
    QCOMPARE(sending.settleUntil, world.now().addMSecs(world.policy.settle.count()));

    world.api.answer(post, Result<Sync>(created(world)));
    settle();
    QCOMPARE(journaled(world), (QList{WishState::Wanted, WishState::Sending, WishState::Acked}));
}

void TestDispatcher::withoutTheJournalNothingIsSent_data()
{
    QTest::addColumn<WishState>("refusedAt");
    QTest::addColumn<StoreErrorKind>("why");
    QTest::newRow("full before WANTED") << WishState::Wanted << StoreErrorKind::Full;
    QTest::newRow("broken before WANTED") << WishState::Wanted << StoreErrorKind::Broken;
    QTest::newRow("full before SENDING") << WishState::Sending << StoreErrorKind::Full;
    QTest::newRow("broken before SENDING") << WishState::Sending << StoreErrorKind::Broken;
}

void TestDispatcher::withoutTheJournalNothingIsSent()
{
    QFETCH(WishState, refusedAt);
    QFETCH(StoreErrorKind, why);
    World world;
    world.store.failNextOf(refusedAt, why);
    const RequestId id = world.posted();
    world.clock.advance(1h);
    settle();

    QCOMPARE(world.api.count(post), 0);
    QCOMPARE(world.lost.size(), 1);
    QCOMPARE(world.lost.first().at(1).value<StoreErrorKind>(), why);
    if (refusedAt == WishState::Wanted) {
        QVERIFY(!world.dispatcher.find(id));
        QVERIFY(!world.row().wish);
        return;
    }
    QCOMPARE(world.stateOf(id), WishState::Wanted);
    world.dispatcher.sendAgain(id);
    settle();
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({})));
    settle();
    QCOMPARE(world.api.count(post), 1);
    QCOMPARE(world.dispatcher.find(id)->attempt, 1);
}

void TestDispatcher::aRunningSyncIsFollowedInsteadOfAPost()
{
    World world;
    world.older.prepend(syncWith(u"sync_RUNS"_s, SyncStatus::InProgress, world.now()));
    const RequestId id = world.posted();
    QCOMPARE(world.api.count(post), 0);
    QCOMPARE(world.stateOf(id), WishState::Followed);
    QCOMPARE(world.dispatcher.find(id)->sync, SyncId(u"sync_RUNS"_s));
    QCOMPARE(world.followed.first().at(1).value<SyncId>(), SyncId(u"sync_RUNS"_s));
    QCOMPARE(world.row().verdict.state, FleetState::Syncing);

    // Sent once more by the person, once it has ended.
    world.older.first().status.value = SyncStatus::Completed;
    world.dispatcher.sendAgain(id);
    settle();
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older)));
    settle();
    QCOMPARE(world.api.count(post), 1);
}

void TestDispatcher::startMineWhenItEndsWaitsForTheEnd()
{
    World world;
    world.older.prepend(syncWith(u"sync_RUNS"_s, SyncStatus::InProgress, world.now()));
    const RequestId id = world.posted();
    world.dispatcher.startAfter(id);
    settle();
    QCOMPARE(world.stateOf(id), WishState::Wanted);
    QCOMPARE(world.store.asked().constLast().target, SyncId(u"sync_RUNS"_s)); // across restarts
    QCOMPARE(world.row().verdict.state, FleetState::QueuedHere);
    QCOMPARE(world.api.count(u"syncs"_s), 1);

    // Another one has begun by the time that Terminal is asked: it waits on.
    world.older.first().status.value = SyncStatus::Failed;
    world.fleet.putHistory(fleetId(1), world.older, world.now());
    settle();
    QCOMPARE(world.api.count(u"syncs"_s), 2);
    world.older.prepend(syncWith(u"sync_NEXT"_s, SyncStatus::Requested, world.now()));
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older)));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Wanted);
    QCOMPARE(world.api.count(post), 0);

    world.older.first().status.value = SyncStatus::Completed;
    world.fleet.putHistory(fleetId(1), world.older, world.now());
    settle();
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older)));
    settle();
    QCOMPARE(world.api.count(post), 1);
    world.api.answer(post, Result<Sync>(created(world)));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.api.count(post), 1);
}

void TestDispatcher::startMineWhenItEndsCanBeTakenBack_data()
{
    QTest::addColumn<bool>("withdrawn");
    QTest::newRow("withdrawn: never sent") << true;
    QTest::newRow("sent now after all: the running one is met again") << false;
}

void TestDispatcher::startMineWhenItEndsCanBeTakenBack()
{
    QFETCH(const bool, withdrawn);
    World world;
    world.older.prepend(syncWith(u"sync_RUNS"_s, SyncStatus::InProgress, world.now()));
    const RequestId id = world.posted();
    world.dispatcher.startAfter(id);
    settle();
    withdrawn ? world.dispatcher.dismiss(id) : world.dispatcher.sendAgain(id);
    settle();
    QCOMPARE(world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older))), !withdrawn);
    settle();
    QCOMPARE(world.stateOf(id), withdrawn ? WishState::CancelledByUser : WishState::Followed);
    world.older.first().status.value = SyncStatus::Completed;
    world.fleet.putHistory(fleetId(1), world.older, world.now());
    settle();
    QCOMPARE(world.api.count(post), 0);
}

void TestDispatcher::notSentIsRetriedWithBackOff()
{
    World world;
    const RequestId id = world.posted();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(world.api.count(post), attempt);
        QCOMPARE(world.dispatcher.find(id)->attempt, attempt);
        world.api.fail<Sync>(post, errorOf(ErrorKind::NotSent));
        settle();
        QCOMPARE(world.stateOf(id), WishState::Wanted);
        QVERIFY(!world.api.isOpen(u"syncs"_s));
        world.clock.advance(world.policy.backoffCap);
        settle();
        world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older)));
        settle();
    }
    world.api.answer(post, Result<Sync>(created(world)));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QVERIFY(!world.dispatcher.find(id)->error);
}

void TestDispatcher::a429IsSentAgainAfterThePause()
{
    World world;
    const RequestId id = world.posted();
    ApiError limited = errorOf(ErrorKind::RateLimited, 429);
    limited.retryAfter = 30s;
    world.api.fail<Sync>(post, limited);
    settle();
    world.clock.advance(29s);
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s));
    QCOMPARE(world.stateOf(id), WishState::Wanted);
    world.clock.advance(1s);
    settle();
    QVERIFY(world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older))));
    settle();
    QVERIFY(world.api.answer(post, Result<Sync>(created(world))));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.api.count(post), 2);
}

void TestDispatcher::a429WaitsForTheEndOfThePauseThatTheSenderTells()
{
    World world;
    world.posted();
    ApiError limited = errorOf(ErrorKind::RateLimited, 429);
    limited.retryAfter = 30s;
    Q_EMIT world.api.monitor().paused(30s);
    world.api.fail<Sync>(post, limited);
    settle();
    world.clock.advance(1h); // a fleet clock that runs faster than the pause
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s));
    Q_EMIT world.api.monitor().paused(0ms);
    settle();
    QVERIFY(world.api.isOpen(u"syncs"_s));
}

void TestDispatcher::a401WaitsForAPerson()
{
    World world;
    const RequestId id = world.posted();
    world.api.fail<Sync>(post, errorOf(ErrorKind::Unauthorized, 401));
    settle();
    world.clock.advance(24h);
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s));
    QCOMPARE(world.api.count(post), 1);
    world.dispatcher.sendAgain(id);
    settle();
    QVERIFY(world.api.isOpen(u"syncs"_s));
}

void TestDispatcher::a403WaitsForAnotherToken()
{
    World world;
    world.posted();
    world.api.fail<Sync>(post, errorOf(ErrorKind::Forbidden, 403));
    settle();
    world.clock.advance(24h);
    Connection same = fleetNumbered(1);
    same.companyName = u"Renamed"_s;
    world.fleet.upsert({same});
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s));
    same.token = Secret("con_tkn_other");
    world.fleet.upsert({same});
    settle();
    QCOMPARE(world.api.open(u"syncs"_s).constFirst().auth.token, same.token);
}

void TestDispatcher::aTokenThatCameDuringTheCallIsNotRefused()
{
    World world;
    world.posted();
    Connection rotated = fleetNumbered(1);
    rotated.token = Secret("con_tkn_other");
    world.fleet.upsert({rotated});
    world.api.fail<Sync>(post, errorOf(ErrorKind::Forbidden, 403));
    settle();
    QVERIFY(world.api.isOpen(u"syncs"_s));
    QCOMPARE(world.api.open(u"syncs"_s).constFirst().auth.token, rotated.token);
}

void TestDispatcher::aSecondWishOfTheFleetWaitsItsTurn()
{
    World world;
    world.posted();
    const RequestId second = world.dispatcher.submit(fleetId(1), {Days{1}, {}});
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s));
    QCOMPARE(world.stateOf(second), WishState::Wanted);
    QCOMPARE(world.row().wish->id, second);
    QCOMPARE(world.row().verdict.state, FleetState::QueuedHere);
    world.api.fail<Sync>(post, errorOf(ErrorKind::Unprocessable, 422));
    settle();
    QVERIFY(world.api.isOpen(u"syncs"_s));
}

void TestDispatcher::retryAndStopAreAcknowledged_data()
{
    QTest::addColumn<bool>("retries");
    QTest::newRow("retry of a failed sync") << true;
    QTest::newRow("stop of a running sync") << false;
}

void TestDispatcher::retryAndStopAreAcknowledged()
{
    QFETCH(bool, retries);
    World world;
    Sync sync = syncWith(u"sync_IT"_s, retries ? SyncStatus::Failed : SyncStatus::InProgress,
                         world.now());
    world.show(sync);
    const RequestId id
            = retries ? world.dispatcher.retry(fleetId(1)) : world.dispatcher.stop(fleetId(1));
    const QString call = retries ? u"retrySync"_s : u"cancelSync"_s;
    settle();
    QCOMPARE(world.api.open(call).constFirst().sync, sync.id);
    QCOMPARE(journaled(world), (QList{WishState::Wanted, WishState::Sending}));
    QCOMPARE(world.row().verdict.state, retries ? FleetState::Sending : FleetState::Stopping);
    world.api.answer(call, Result<SyncAck>(SyncAck{sync.id, u"ok"_s}));
    settle();

    sync.status.value = retries ? SyncStatus::Requested : SyncStatus::Failed;
    QVERIFY(world.api.answer(u"sync"_s, Result<Sync>(sync)));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.api.count(call), 1);
    QCOMPARE(world.row().verdict.state, retries ? FleetState::Queued : FleetState::StoppedByUser);
    QCOMPARE(world.followed.size(), 1);
    if (!retries) { // Run again and failed by itself, it is not "stopped by you" any more.
        world.dispatcher.retry(fleetId(1));
        settle();
        world.api.answer(u"retrySync"_s, Result<SyncAck>(SyncAck{sync.id, {}}));
        settle();
        world.api.answer(u"sync"_s, Result<Sync>(sync));
        settle();
        QCOMPARE(world.row().verdict.state, FleetState::Failed);
    }
}

void TestDispatcher::ofAnOlderSyncTheLatestKnowsNothing()
{
    World world;
    Sync latest = syncWith(u"sync_NEW"_s, SyncStatus::InProgress, world.now());
    Sync old = syncWith(u"sync_OLD"_s, SyncStatus::Failed, world.now().addDays(-1));
    world.fleet.putHistory(fleetId(1), {latest, old}, world.now());
    world.dispatcher.stop(fleetId(1));
    settle();
    world.api.answer(u"cancelSync"_s, Result<SyncAck>(SyncAck{latest.id, {}}));
    settle();
    latest.status.value = SyncStatus::Failed;
    world.api.answer(u"sync"_s, Result<Sync>(latest));
    settle();
    QCOMPARE(world.row().verdict.state, FleetState::StoppedByUser);

    world.clock.advance(1min);
    const RequestId id = world.dispatcher.retry(fleetId(1), old.id);
    settle();
    QCOMPARE(world.api.open(u"retrySync"_s).constFirst().sync, old.id);
    world.api.answer(u"retrySync"_s, Result<SyncAck>(SyncAck{old.id, {}}));
    settle();
    old.status.value = SyncStatus::InProgress;
    QCOMPARE(world.api.open(u"sync"_s).constFirst().sync, old.id);
    world.api.answer(u"sync"_s, Result<Sync>(old));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.followed.constLast().at(1).value<SyncId>(), old.id);
    QCOMPARE(world.row().verdict.state, FleetState::StoppedByUser);
    world.dispatcher.stop(fleetId(1), old.id);
    settle();
    QCOMPARE(world.api.open(u"cancelSync"_s).constFirst().sync, old.id);
    // The latest stays the one that we stopped, whatever is asked of an older one.
    QCOMPARE(world.row().verdict.state, FleetState::StoppedByUser);
    world.api.answer(u"cancelSync"_s, Result<SyncAck>(SyncAck{old.id, {}}));
    settle();
    old.status.value = SyncStatus::Failed;
    world.api.answer(u"sync"_s, Result<Sync>(old));
    settle();
    QCOMPARE(world.row().verdict.state, FleetState::StoppedByUser);
}

void TestDispatcher::aDoubleClickIsOneOrder_data()
{
    QTest::addColumn<bool>("retries");
    QTest::addColumn<bool>("whileSending");
    QTest::newRow("retry, before it is sent") << true << false;
    QTest::newRow("retry, while it is sent") << true << true;
    QTest::newRow("stop, before it is sent") << false << false;
    QTest::newRow("stop, while it is sent") << false << true;
}

void TestDispatcher::aDoubleClickIsOneOrder()
{
    QFETCH(bool, retries);
    QFETCH(bool, whileSending);
    World world;
    const Sync sync = syncWith(u"sync_IT"_s, retries ? SyncStatus::Failed : SyncStatus::InProgress,
                               world.now());
    world.show(sync);
    const auto click = [&] {
        return retries ? world.dispatcher.retry(fleetId(1)) : world.dispatcher.stop(fleetId(1));
    };
    const QString call = retries ? u"retrySync"_s : u"cancelSync"_s;
    const RequestId first = click();
    if (whileSending) {
        settle();
        QVERIFY(world.api.isOpen(call));
    }
    QCOMPARE(click(), first);
    settle();
    world.api.answer(call, Result<SyncAck>(SyncAck{sync.id, {}}));
    settle();
    world.api.answer(u"sync"_s, Result<Sync>(sync));
    settle();
    QCOMPARE(world.api.count(call), 1);
}

void TestDispatcher::a404ToARetryMarksTheSyncAsGone()
{
    World world;
    world.show(syncWith(u"sync_IT"_s, SyncStatus::Failed, world.now()));
    const RequestId id = world.dispatcher.retry(fleetId(1));
    settle();
    world.api.fail<SyncAck>(u"retrySync"_s, errorOf(ErrorKind::NotFound, 404));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Rejected);
    QVERIFY(world.row().syncGone);
    QCOMPARE(world.row().latest()->id, SyncId(u"sync_IT"_s));
}

void TestDispatcher::theEchoedStartIsCompared_data()
{
    QTest::addColumn<SyncRequest>("request");
    QTest::addColumn<int>("hoursOff");
    QTest::addColumn<bool>("differs");
    const QDateTime at({2026, 11, 1}, {0, 0}, Qt::UTC);
    QTest::newRow("days, midnight of the day") << SyncRequest{Days{7}, {}} << -12 << false;
    QTest::newRow("days, two days off") << SyncRequest{Days{7}, {}} << 48 << true;
    QTest::newRow("a date, exact") << SyncRequest{StartFrom{at}, {}} << 0 << false;
    QTest::newRow("a date, two hours off") << SyncRequest{StartFrom{at}, {}} << 2 << true;
    QTest::newRow("only what is new") << SyncRequest{} << 1000 << false;
}

void TestDispatcher::theEchoedStartIsCompared()
{
    QFETCH(SyncRequest, request);
    QFETCH(int, hoursOff);
    QFETCH(bool, differs);
    World world;
    world.posted(request);
    Sync sync = created(world);
    const auto *from = std::get_if<StartFrom>(&request.window);
    sync.startFrom = (from ? from->at : world.now().addDays(-7)).addSecs(hoursOff * 3600);
    world.api.answer(post, Result<Sync>(sync));
    settle();
    QCOMPARE(world.row().startsElsewhere, differs ? sync.startFrom : QDateTime());
}

void TestDispatcher::sendAgainSendsARejectedWishOnce()
{
    World world;
    const RequestId id = world.posted();
    world.api.fail<Sync>(post, errorOf(ErrorKind::Unprocessable, 422));
    settle();
    world.dispatcher.sendAgain(id);
    world.dispatcher.sendAgain(id); // a double click
    settle();
    QCOMPARE(world.api.open(u"syncs"_s).size(), 1);
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(world.older)));
    settle();
    QCOMPARE(world.api.count(post), 2);
    QCOMPARE(world.dispatcher.find(id)->attempt, 2);
}

void TestDispatcher::aWantedWishCanBeWithdrawn()
{
    World world;
    const RequestId id = world.dispatcher.submit(fleetId(1), {});
    settle();
    QVERIFY(world.api.isOpen(u"syncs"_s));
    world.dispatcher.dismiss(id);
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s)); // The read was cancelled.
    QCOMPARE(world.stateOf(id), WishState::CancelledByUser);
    QCOMPARE(world.api.count(post), 0);
    QCOMPARE(world.row().verdict.state, FleetState::NotChecked);

    const RequestId sent = world.posted();
    world.dispatcher.dismiss(sent); // Too late: it is on its way.
    QCOMPARE(world.stateOf(sent), WishState::Sending);
}

void TestDispatcher::aSettledWishCanBeDismissed()
{
    World world;
    const RequestId id = world.posted();
    world.api.fail<Sync>(post, errorOf(ErrorKind::Unprocessable, 422));
    settle();
    QVERIFY(world.row().wish);
    world.dispatcher.dismiss(id);
    QVERIFY(!world.row().wish);
    QVERIFY(!world.dispatcher.find(id));
}

void TestDispatcher::afterARestartWantedGoesOnAndSendingIsLookedUp()
{
    EngineWorld before;
    Dispatcher next(before.context());
    JournalEntry entry;
    entry.id = ToldRandom::numbered(91);
    entry.connection = fleetId(1);
    entry.state = WishState::Sending;
    entry.sentAt = before.now().addSecs(-600);
    entry.settleUntil = before.now().addSecs(-480);
    before.memory.put(entry);
    JournalEntry wanted = entry;
    wanted.id = ToldRandom::numbered(92);
    wanted.connection = fleetId(2);
    wanted.state = WishState::Wanted;
    before.memory.put(wanted);

    next.resume();
    settle();
    QCOMPARE(next.find(entry.id)->state, WishState::Unknown);
    QVERIFY(!before.api.isOpen(u"syncs"_s));
    before.fleet.upsert(fleetsNumbered(2, 2)); // The wish's fleet arrives with the crawl.
    settle();
    QCOMPARE(before.api.open(u"syncs"_s).constFirst().auth.id, fleetId(2));
    QCOMPARE(before.fleet.at(1).verdict.state, FleetState::QueuedHere);
    before.clock.advance(before.policy.lookupDelays[0]);
    settle();
    QCOMPARE(before.api.open(u"syncs"_s).size(), 2);
    QCOMPARE(before.api.count(post), 0);
}

void TestDispatcher::anAnswerAfterTheSessionsEndIsDropped()
{
    EngineWorld world;
    {
        Dispatcher dispatcher(world.context());
        dispatcher.submit(fleetId(1), {});
        settle();
        world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({})));
        settle();
        QVERIFY(world.api.isOpen(post));
    }
    QVERIFY(world.api.isOpen(post)); // A write goes on.
    QVERIFY(world.api.fail<Sync>(post, errorOf(ErrorKind::Cancelled)));
    settle();
    QCOMPARE(world.store.asked().last().state, WishState::Sending);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
