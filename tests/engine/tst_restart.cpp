// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/session.h"
#include "engine/sleepwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What outlasts a run: what the journal refused, what a person has seen, what was under way; and a
/// computer that slept.
class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheJournalRefusedIsKeptLater();
    void aDismissedWishStaysAway();
    void anInterruptedCallThatHadWaitedIsFound_data();
    void anInterruptedCallThatHadWaitedIsFound();
    void whatWasUnderWayIsCounted();
    void whatWentWellIsNotShownAgain_data();
    void whatWentWellIsNotShownAgain();
    void aFleetThatIsBackShowsWhatItShowed_data();
    void aFleetThatIsBackShowsWhatItShowed();
    void aStopThatWasRunAgainIsNoStopAnyMore();
    void theLatestSyncChoosesItsStopOnceItIsKnown_data();
    void theLatestSyncChoosesItsStopOnceItIsKnown();
    void whatIsDismissedWhileTheJournalComesStaysAway();
    void aJournalThatCannotBeReadAgainHoldsNothingUp();
    void theUserIsNoted();
    void sleepIsNoticed_data();
    void sleepIsNoticed();
    void serverTimeOutlastsAClockThatIsSet_data();
    void serverTimeOutlastsAClockThatIsSet();
    void afterSleepAllIsAskedAnewOnFreshConnections();
    void aNetworkThatIsBackIsUsed();
};

namespace {

JournalEntry entryOf(int n, WishState state, WishKind kind = WishKind::Request)
{
    JournalEntry entry;
    entry.id = ToldRandom::numbered(n);
    entry.connection = fleetId(1);
    entry.kind = kind;
    entry.state = state;
    entry.target = SyncId(u"sync_IT"_s);
    entry.createdAt = QDateTime({2026, 11, 24}, {11, n}, Qt::UTC);
    return entry;
}

/// conn_1 leaves Terminal's list and comes back.
void leaveAndReturn(EngineWorld &world)
{
    world.fleet.keepOnly(QSet<ConnectionId>());
    settle();
    world.fleet.upsert(fleetsNumbered(1, 1));
    settle();
}

QList<JournalEntry> journal(EngineWorld &world)
{
    return world.memory.entries().result().value();
}

} // namespace

void TestRestart::whatTheJournalRefusedIsKeptLater()
{
    EngineWorld world;
    world.fleet.upsert(fleetsNumbered(2, 2));
    Dispatcher dispatcher(world.context());
    QSignalSpy refused(&dispatcher, &Dispatcher::outcomeNotKept);
    const RequestId id = dispatcher.submit(fleetId(1), {});
    settle();
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({})));
    settle();
    world.store.failNextOf(WishState::Acked, StoreErrorKind::Full); // full_before_ACKED
    world.api.answer(u"requestSync"_s,
                     Result<Sync>(syncWith(u"sync_NEW"_s, SyncStatus::Requested, world.now())));
    settle();
    QCOMPARE(dispatcher.find(id)->state, WishState::Acked); // it is a fact all the same
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().last().value<StoreErrorKind>(), StoreErrorKind::Full);
    QCOMPARE(journal(world).constFirst().state, WishState::Sending);

    dispatcher.submit(fleetId(2), {}); // The disk has room again.
    settle();
    const QList<JournalEntry> entries = journal(world);
    const auto kept = std::find_if(entries.cbegin(), entries.cend(),
                                   [&id](const JournalEntry &entry) { return entry.id == id; });
    QCOMPARE(kept->state, WishState::Acked);
    QCOMPARE(refused.size(), 1);
}

void TestRestart::aDismissedWishStaysAway()
{
    EngineWorld world;
    world.memory.put(entryOf(1, WishState::Rejected));
    {
        Dispatcher first(world.context());
        first.resume();
        settle();
        QVERIFY(world.row().wish);
        first.dismiss(ToldRandom::numbered(1));
        settle();
        QVERIFY(!world.row().wish);
    }
    Dispatcher second(world.context());
    second.resume();
    settle();
    QVERIFY(!world.row().wish);
    QCOMPARE(journal(world).constFirst().state, WishState::Rejected);
}

void TestRestart::anInterruptedCallThatHadWaitedIsFound_data()
{
    using Error = std::optional<ErrorKind>;
    QTest::addColumn<std::chrono::seconds>("ago");
    QTest::addColumn<WishState>("found");
    QTest::addColumn<Error>("error");
    QTest::addColumn<WishState>("state");
    QTest::newRow("it waited in our queue")
            << 600s << WishState::Sending << Error() << WishState::Adopted;
    QTest::newRow("the start that found it was interrupted too")
            << 600s << WishState::Unknown << Error() << WishState::Adopted;
    QTest::newRow("a call whose end is known did not wait")
            << 600s << WishState::Unknown << Error(ErrorKind::ServerTrouble) << WishState::Unknown;
    QTest::newRow("an hour later it is another's")
            << 7200s << WishState::Sending << Error() << WishState::Unknown;
}

/// Marked as sending, a call may wait behind others; then the program dies, or a second time.
void TestRestart::anInterruptedCallThatHadWaitedIsFound()
{
    QFETCH(std::chrono::seconds, ago);
    QFETCH(WishState, found);
    QFETCH(std::optional<ErrorKind>, error);
    QFETCH(WishState, state);
    EngineWorld world;
    JournalEntry sent = entryOf(1, found);
    if (error) {
        sent.error = errorOf(*error);
    }
    sent.sentAt = world.now().addSecs(-ago.count());
    sent.settleUntil = sent.sentAt.addMSecs(world.policy.settle.count());
    sent.request = {Days{7}, {}};
    world.memory.put(sent);
    Dispatcher dispatcher(world.context());
    dispatcher.resume();
    settle();
    world.clock.advance(*world.clock.untilNext());
    settle();
    const Sync late = syncWith(u"sync_LATE"_s, SyncStatus::Requested, world.now().addSecs(-60));
    QVERIFY(world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({late}))));
    settle();
    QCOMPARE(dispatcher.find(sent.id)->state, state);
    QCOMPARE(dispatcher.find(sent.id)->sync, state == WishState::Adopted ? late.id : SyncId());
}

void TestRestart::whatWasUnderWayIsCounted()
{
    EngineWorld world;
    JournalEntry other = entryOf(2, WishState::Unknown);
    other.connection = fleetId(2);
    world.memory.put(entryOf(1, WishState::Sending));
    world.memory.put(other);
    world.memory.put(entryOf(3, WishState::Acked));
    Dispatcher dispatcher(world.context());
    QSignalSpy interrupted(&dispatcher, &Dispatcher::interrupted);
    dispatcher.resume();
    settle();
    QCOMPARE(interrupted.size(), 1);
    QCOMPARE(interrupted.first().first().toInt(), 2);
    dispatcher.resume(); // a second look at the same journal
    settle();
    QCOMPARE(interrupted.size(), 1);
}

void TestRestart::whatWentWellIsNotShownAgain_data()
{
    QTest::addColumn<WishState>("state");
    QTest::addColumn<WishKind>("kind");
    QTest::addColumn<bool>("shown");
    QTest::newRow("an accepted request") << WishState::Acked << WishKind::Request << false;
    QTest::newRow("a request found again") << WishState::Adopted << WishKind::Request << false;
    QTest::newRow("who stopped a sync") << WishState::Acked << WishKind::Cancel << true;
    QTest::newRow("a withdrawn request")
            << WishState::CancelledByUser << WishKind::Request << false;
    QTest::newRow("a refused request") << WishState::Rejected << WishKind::Request << true;
    QTest::newRow("one that did not start") << WishState::NotStarted << WishKind::Request << true;
    QTest::newRow("one that waits for a choice")
            << WishState::NeedsUser << WishKind::Request << true;
}

void TestRestart::whatWentWellIsNotShownAgain()
{
    QFETCH(WishState, state);
    QFETCH(WishKind, kind);
    QFETCH(bool, shown);
    EngineWorld world;
    world.memory.put(entryOf(1, state, kind));
    Dispatcher dispatcher(world.context());
    dispatcher.resume();
    settle();
    QCOMPARE(world.row().wish.has_value() || world.row().stop.has_value(), shown);
    QVERIFY(dispatcher.find(ToldRandom::numbered(1)));
}

void TestRestart::aFleetThatIsBackShowsWhatItShowed_data()
{
    QTest::addColumn<std::optional<WishState>>("earlier");
    QTest::addColumn<std::optional<WishState>>("shown");
    using State = std::optional<WishState>;
    QTest::newRow("accepted in this run") << State() << State(WishState::Acked);
    QTest::newRow("wanted in an earlier run, accepted in this one")
            << State(WishState::Wanted) << State(WishState::Acked);
    QTest::newRow("accepted in an earlier run") << State(WishState::Acked) << State();
    QTest::newRow("refused in an earlier run")
            << State(WishState::Rejected) << State(WishState::Rejected);
}

void TestRestart::aFleetThatIsBackShowsWhatItShowed()
{
    QFETCH(std::optional<WishState>, earlier);
    QFETCH(std::optional<WishState>, shown);
    EngineWorld world;
    if (earlier) {
        world.memory.put(entryOf(1, *earlier));
    }
    Dispatcher dispatcher(world.context());
    dispatcher.resume();
    settle();
    if (!earlier) {
        dispatcher.submit(fleetId(1), {});
    } else if (*earlier == WishState::Wanted) {
        dispatcher.sendAgain(ToldRandom::numbered(1));
    }
    settle();
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({})));
    settle();
    world.api.answer(u"requestSync"_s,
                     Result<Sync>(syncWith(u"sync_NEW"_s, SyncStatus::Requested, world.now())));
    settle();
    const auto state = [&world] {
        return world.row().wish ? std::optional(world.row().wish->state) : std::nullopt;
    };
    QVERIFY(state() == shown);
    leaveAndReturn(world);
    QVERIFY(state() == shown);
}

/// A failure since then is one.
void TestRestart::aStopThatWasRunAgainIsNoStopAnyMore()
{
    EngineWorld world;
    world.memory.put(entryOf(1, WishState::Acked, WishKind::Cancel));
    world.memory.put(entryOf(2, WishState::Acked, WishKind::Retry));
    Dispatcher dispatcher(world.context());
    dispatcher.recall();
    dispatcher.resume();
    settle();
    QVERIFY(!world.row().stop);
    leaveAndReturn(world);
    QVERIFY(!world.row().stop);
    QVERIFY(!world.row().wish); // it went well: seen in the sync itself
}

void TestRestart::theLatestSyncChoosesItsStopOnceItIsKnown_data()
{
    QTest::addColumn<bool>("runAgain");
    QTest::addColumn<FleetState>("state");
    QTest::newRow("stopped") << false << FleetState::StoppedByUser;
    QTest::newRow("stopped, then run again") << true << FleetState::Failed;
}

/// Its stop, and after that one of an older sync, are told before the fleet's history.
void TestRestart::theLatestSyncChoosesItsStopOnceItIsKnown()
{
    QFETCH(bool, runAgain);
    EngineWorld world;
    QList<JournalEntry> orders{entryOf(1, WishState::Acked, WishKind::Cancel),
                               entryOf(2, WishState::Acked, WishKind::Cancel)};
    if (runAgain) {
        orders.insert(1, entryOf(3, WishState::Acked, WishKind::Retry));
    }
    for (JournalEntry &order : orders) {
        order.target = SyncId(u"sync_NEW"_s);
        order.createdAt = world.now();
        world.clock.advance(1min);
    }
    orders.last().target = SyncId(u"sync_OLD"_s);
    for (const JournalEntry &order : std::as_const(orders)) {
        world.memory.put(order);
    }
    Dispatcher dispatcher(world.context());
    dispatcher.recall();
    dispatcher.resume();
    settle();
    QVERIFY(world.row().stop);
    QCOMPARE(world.row().stop->target, SyncId(u"sync_OLD"_s));
    world.fleet.putHistory(fleetId(1),
                           {syncWith(u"sync_NEW"_s, SyncStatus::Failed, world.now()),
                            syncWith(u"sync_OLD"_s, SyncStatus::Failed, world.now().addDays(-1))},
                           world.now());
    settle();
    QTEST(world.row().verdict.state, "state");
}

void TestRestart::whatIsDismissedWhileTheJournalComesStaysAway()
{
    EngineWorld world;
    world.memory.put(entryOf(1, WishState::Rejected));
    Dispatcher dispatcher(world.context());
    dispatcher.recall();
    settle();
    dispatcher.resume();
    dispatcher.dismiss(ToldRandom::numbered(1)); // before the store's answer is heard
    QVERIFY(!world.row().wish);
    settle();
    QVERIFY(!world.row().wish);
    QVERIFY(!dispatcher.find(ToldRandom::numbered(1)));
}

void TestRestart::aJournalThatCannotBeReadAgainHoldsNothingUp()
{
    EngineWorld world;
    JournalEntry open = entryOf(1, WishState::Wanted);
    open.target = {};
    world.memory.put(open);
    JournalEntry done = entryOf(2, WishState::Acked);
    done.sync = SyncId(u"sync_OLD"_s);
    world.memory.put(done);
    Dispatcher dispatcher(world.context());
    dispatcher.recall();
    settle();
    QCOMPARE(world.api.calls().size(), 0);
    world.store.failNextRead(StoreErrorKind::Broken);
    dispatcher.resume();
    settle();
    QCOMPARE(world.api.count(u"syncs"_s), 1); // the open one goes on
    QVERIFY(!dispatcher.find(done.id));
    dispatcher.resume();
    settle();
    QVERIFY(dispatcher.find(done.id));
    QCOMPARE(world.api.count(u"syncs"_s), 1);
}

void TestRestart::theUserIsNoted()
{
    EngineWorld world;
    WishContext context = world.context();
    context.who = u"maria"_s;
    Dispatcher dispatcher(context);
    dispatcher.submit(fleetId(1), {});
    settle();
    QCOMPARE(journal(world).constFirst().who, u"maria"_s);
}

void TestRestart::sleepIsNoticed_data()
{
    QTest::addColumn<std::chrono::milliseconds>("jump");
    QTest::addColumn<int>("woken");
    QTest::newRow("suspend_resume: an hour") << std::chrono::milliseconds(1h) << 1;
    QTest::newRow("a clock that is set a little") << std::chrono::milliseconds(20s) << 0;
    QTest::newRow("clock_jump: set back an hour") << std::chrono::milliseconds(-1h) << 0;
    QTest::newRow("no jump") << 0ms << 0;
}

void TestRestart::sleepIsNoticed()
{
    QFETCH(std::chrono::milliseconds, jump);
    QFETCH(int, woken);
    ToldClock clock;
    SleepWatch watch(clock, 30s);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    watch.start();
    clock.advance(1min);
    QCOMPARE(woke.size(), 0);
    clock.jumpWall(jump);
    clock.advance(1min);
    QCOMPARE(woke.size(), woken);
}

void TestRestart::serverTimeOutlastsAClockThatIsSet_data()
{
    QTest::addColumn<std::chrono::milliseconds>("jump");
    QTest::addColumn<std::chrono::milliseconds>("passed");
    QTest::newRow("no jump") << 0ms << std::chrono::milliseconds(1min);
    QTest::newRow("suspend_resume: the server's time went on for an hour")
            << std::chrono::milliseconds(1h) << std::chrono::milliseconds(1h + 1min);
    QTest::newRow("clock_jump: set back two hours, the server's was not")
            << std::chrono::milliseconds(-2h) << std::chrono::milliseconds(1min);
}

void TestRestart::serverTimeOutlastsAClockThatIsSet()
{
    QFETCH(std::chrono::milliseconds, jump);
    QFETCH(std::chrono::milliseconds, passed);
    ToldClock clock;
    ServerClock server(clock);
    const QDateTime told = clock.now().addSecs(-100);
    server.observe(told);
    clock.advance(1min);
    clock.jumpWall(jump);
    QCOMPARE(server.now(), told.addMSecs(passed.count()));
    const QDateTime toldNext = told.addSecs(90);
    server.observe(toldNext);
    QCOMPARE(server.now(), toldNext);
}

void TestRestart::afterSleepAllIsAskedAnewOnFreshConnections()
{
    EngineWorld world;
    Session session({world.api, world.memory, world.clock, world.random}, world.policy);
    session.start();
    settle();
    world.api.answer(u"connections"_s, Result<Page<Connection>>(Page<Connection>()));
    settle();
    const int lists = world.api.count(u"connections"_s);
    world.clock.jumpWall(2h);
    world.clock.advance(5s);
    settle();
    QCOMPARE(world.api.drops, 1);
    QCOMPARE(world.api.count(u"connections"_s), lists); // its network needs a moment
    world.clock.advance(5s);
    settle();
    QCOMPARE(world.api.count(u"connections"_s), lists + 1);
}

void TestRestart::aNetworkThatIsBackIsUsed()
{
    EngineWorld world;
    Session session({world.api, world.memory, world.clock, world.random}, world.policy);
    session.start();
    settle();
    world.api.answer(u"connections"_s, Result<Page<Connection>>(Page<Connection>()));
    settle();
    Q_EMIT world.api.monitor().networkChanged(false);
    world.clock.advance(5s);
    settle();
    QCOMPARE(world.api.drops, 0);
    Q_EMIT world.api.monitor().networkChanged(true);
    world.clock.advance(5s);
    settle();
    QCOMPARE(world.api.drops, 1);
    QCOMPARE(world.api.count(u"connections"_s), 2);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
