// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/hindrances.h"
#include "engine/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

class TestFleetCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreShownBeforeAnythingIsAsked();
    void aCachedRowWaitsForItsToken();
    void aFreshHistoryReplacesTheCachedOne();
    void changesAreKeptTogetherAndOnce();
    void whatIsUnchangedIsNotWrittenAgain();
    void theEndKeepsWhatStillWaits();
    void whatTheReconcileRemovesIsForgotten();
    void fleetsOfAnotherAccountAreForgotten();
    void withoutAnAccountNothingIsKept();
    void troubleEndsTheWriting_data();
    void troubleEndsTheWriting();
    void aBusyStoreIsAskedAgain();
    void whatIsKeptTellsWhatIsUsual();
    void aStandstillOutlivesTheRun();
    void whoKeepsWaitingIsNotAskedAgain_data();
    void whoKeepsWaitingIsNotAskedAgain();
    void ourOwnStopIsKnownBeforeItsRow_data();
    void ourOwnStopIsKnownBeforeItsRow();
    void theWholeJournalIsReadOnceTheRowsStand();
    void anInterruptedRequestIsNotShownAsOnItsWay();
};

namespace {

const QString connections = u"connections"_s;
const QString account = u"a1b2c3d4"_s;

/// Counts what reaches it, and may refuse it.
class CountingStore : public MemoryStore
{
public:
    StoreReply<bool> keepFleets(const QList<StoredFleet> &fleets) override
    {
        ++writes;
        most = std::max(most, fleets.size());
        if (refusal) {
            return QtFuture::makeReadyFuture<tl::expected<bool, StoreError>>(
                    tl::make_unexpected(StoreError{*refusal}));
        }
        for (const StoredFleet &fleet : fleets) {
            kept += 1;
            tokens += fleet.connection.token.isEmpty() ? 0 : 1;
        }
        return MemoryStore::keepFleets(fleets);
    }
    StoreReply<QList<JournalEntry>> entries() override
    {
        if (onEntries) {
            onEntries();
        }
        return MemoryStore::entries();
    }
    QList<StoredFleet> all() { return fleets().result().value(); }

    std::optional<StoreErrorKind> refusal;
    std::function<void()> onEntries; ///< the whole journal is asked for
    int writes = 0;
    int kept = 0;
    int tokens = 0;
    qsizetype most = 0;
};

struct Run
{
    explicit Run(CountingStore &store, const QString &whose = account)
        : session({api, store, clock, random, {}, nullptr, whose}, policy)
    {}

    void start()
    {
        session.start();
        settle();
    }
    bool page(int first, int last, const QString &next = {})
    {
        Page<Connection> told;
        told.results = fleetsNumbered(first, last);
        told.next = next;
        told.serverDate = clock.now();
        const bool asked = api.answer(connections, Result<Page<Connection>>(told));
        settle();
        return asked;
    }
    bool history(int n, const QList<Sync> &syncs)
    {
        const bool asked = api.answerFor(fleetId(n), u"syncs"_s, Result<Page<Sync>>(pageOf(syncs)));
        settle();
        return asked;
    }
    void later(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    const FleetRow &row(int n) { return *session.fleet().find(fleetId(n)); }

    ToldFleetApi api;
    ToldClock clock;
    ToldRandom random;
    Policy policy;
    Session session;
};

StoredFleet stored(int n, const QDateTime &checkedAt, const QList<Sync> &history = {})
{
    StoredFleet fleet{fleetNumbered(n), history, checkedAt};
    fleet.connection.token = {};
    return fleet;
}

const QDateTime yesterday({2026, 11, 16}, {14, 2}, Qt::UTC);

Sync completed(const QString &id, const QDateTime &at)
{
    Sync sync = syncWith(id, SyncStatus::Completed, at);
    sync.completedAt = at.addSecs(600);
    sync.serverDate = at.addSecs(900);
    return sync;
}

void fill(CountingStore &store, int fleets)
{
    QList<StoredFleet> all;
    for (int n = 1; n <= fleets; ++n) {
        all += stored(n, yesterday, {completed(u"sync_%1"_s.arg(n), yesterday)});
    }
    store.MemoryStore::keepFleets(all);
    store.keepView(u"cache.account"_s, account.toUtf8());
}

JournalEntry wishFor(int n, WishKind kind, WishState state)
{
    JournalEntry wish;
    wish.id = ToldRandom::numbered(n);
    wish.connection = fleetId(n);
    wish.kind = kind;
    wish.state = state;
    wish.createdAt = yesterday.addSecs(60);
    wish.target = SyncId(u"sync_%1"_s.arg(n));
    return wish;
}

/// The states in which rows have come, as whoever shows them finds them.
QList<FleetState> statesAtFirst(Run &run)
{
    QList<FleetState> states;
    const Fleet &fleet = run.session.fleet();
    QObject::connect(&fleet, &Fleet::rowsInserted, &fleet, [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i <= last; ++i) {
            states << fleet.at(i).verdict.state;
        }
    });
    run.start();
    fleet.disconnect(&fleet);
    return states;
}

} // namespace

void TestFleetCache::rowsAreShownBeforeAnythingIsAsked()
{
    CountingStore store;
    fill(store, 1'200);
    Run run(store);
    run.api.onCall = [&run](const ToldCall &) { QCOMPARE(run.session.fleet().size(), 1'200); };
    run.start();
    QCOMPARE(run.session.fleet().size(), 1'200);
    const FleetRow &row = run.row(7);
    QVERIFY(row.unlisted && row.stale && isStale(row));
    QCOMPARE(row.checkedAt, yesterday);
    QCOMPARE(row.verdict.state, FleetState::UpToDate);
    QCOMPARE(row.lastGoodAt, yesterday.addSecs(600));
    QCOMPARE(run.api.count(connections), 1);
    QCOMPARE(run.api.count(u"syncs"_s), 0);
}

void TestFleetCache::aCachedRowWaitsForItsToken()
{
    CountingStore store;
    fill(store, 2);
    Run run(store);
    run.start();
    for (const auto hindrance : {newSyncHindrance, retryHindrance, stopHindrance}) {
        QCOMPARE(hindrance(run.row(1)), Hindrance::NotListed);
    }
    // A wish from before waits, too.
    run.session.dispatcher().submit(fleetId(1), {Days{7}, {}});
    run.later(5s);
    QCOMPARE(run.api.count(u"syncs"_s), 0);
    Connection without = fleetNumbered(2);
    without.token = {};
    Page<Connection> told;
    told.results = {fleetNumbered(1), without};
    run.api.answer(connections, Result<Page<Connection>>(told));
    settle();
    QVERIFY(run.api.count(u"syncs"_s) > 0);
    QVERIFY(!run.row(1).unlisted);
    // One that really has none says so from now on.
    QCOMPARE(newSyncHindrance(run.row(2)), Hindrance::NoToken);
}

void TestFleetCache::aFreshHistoryReplacesTheCachedOne()
{
    CountingStore store;
    fill(store, 2);
    Run run(store);
    run.start();
    run.page(1, 2);
    QVERIFY(run.row(1).stale); // listed, but its syncs are those of yesterday
    QCOMPARE(run.row(1).history.size(), 1);
    const QDateTime now = run.clock.now();
    QVERIFY(run.history(1, {syncWith(u"sync_new"_s, SyncStatus::InProgress, now)}));
    QVERIFY(!run.row(1).stale);
    QCOMPARE(run.row(1).history.size(), 1);
    QCOMPARE(run.row(1).latest()->id, SyncId(u"sync_new"_s));
    // An empty list is an answer too: what was kept is gone at Terminal.
    QVERIFY(run.history(2, {}));
    QVERIFY(run.row(2).history.isEmpty());
    QCOMPARE(run.row(2).verdict.state, FleetState::NeverSynced);
}

void TestFleetCache::changesAreKeptTogetherAndOnce()
{
    CountingStore store;
    Run run(store);
    run.start();
    run.page(1, 60, u"a"_s);
    run.page(61, 1'300);
    QCOMPARE(store.writes, 0);
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.kept, 1'300);
    QVERIFY(store.most <= 500);
    QCOMPARE(store.tokens, 0);
    QCOMPARE(store.all().size(), 1'300);
    const int writes = store.writes;
    run.session.fleet().putHistory(fleetId(3), {completed(u"sync_3"_s, yesterday)}, yesterday);
    run.session.fleet().putHistory(fleetId(3), {completed(u"sync_4"_s, yesterday)}, yesterday);
    settle();
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.writes, writes + 1);
    QCOMPARE(store.kept, 1'301);
}

void TestFleetCache::whatIsUnchangedIsNotWrittenAgain()
{
    CountingStore store;
    fill(store, 700);
    Run run(store);
    run.start();
    run.page(1, 700); // as they are kept, but for the tokens
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.kept, 0);
}

void TestFleetCache::theEndKeepsWhatStillWaits()
{
    CountingStore store;
    {
        Run run(store);
        run.start();
        run.page(1, 1'200);
    }
    QCOMPARE(store.all().size(), 1'200);
    Run next(store);
    next.start();
    QCOMPARE(next.session.fleet().size(), 1'200);
}

void TestFleetCache::whatTheReconcileRemovesIsForgotten()
{
    CountingStore store;
    fill(store, 3);
    Run run(store);
    run.start();
    run.page(1, 2);
    QCOMPARE(run.session.fleet().size(), 2);
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.all().size(), 2);
}

void TestFleetCache::fleetsOfAnotherAccountAreForgotten()
{
    CountingStore store;
    fill(store, 3);
    Run run(store, u"other"_s);
    run.start();
    QCOMPARE(run.session.fleet().size(), 0);
    run.page(7, 8);
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.all().size(), 2);
    QCOMPARE(store.all().constFirst().connection.id, fleetId(7));
    QCOMPARE(store.views().result()->value(u"cache.account"_s), "other");
}

void TestFleetCache::withoutAnAccountNothingIsKept()
{
    CountingStore store;
    fill(store, 3);
    {
        Run run(store, {});
        run.start();
        QCOMPARE(run.session.fleet().size(), 0);
        run.page(7, 8);
        run.later(24h);
    }
    QCOMPARE(store.writes, 0);
    QCOMPARE(store.all().size(), 3);
}

void TestFleetCache::troubleEndsTheWriting_data()
{
    QTest::addColumn<StoreErrorKind>("trouble");
    QTest::newRow("full_disk") << StoreErrorKind::Full;
    QTest::newRow("broken") << StoreErrorKind::Broken;
    QTest::newRow("read only") << StoreErrorKind::ReadOnly;
}

void TestFleetCache::troubleEndsTheWriting()
{
    QFETCH(StoreErrorKind, trouble);
    CountingStore store;
    {
        Run run(store);
        run.start();
        store.refusal = trouble;
        run.page(1, 1'200);
        run.later(run.policy.cacheEvery);
        QCOMPARE(store.writes, 1);
        run.later(1h);
    }
    QCOMPARE(store.writes, 1);
}

void TestFleetCache::aBusyStoreIsAskedAgain()
{
    CountingStore store;
    Run run(store);
    run.start();
    store.refusal = StoreErrorKind::Busy;
    run.page(1, 20);
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.writes, 1);
    store.refusal.reset();
    run.later(run.policy.cacheEvery);
    QCOMPARE(store.all().size(), 20);
}

void TestFleetCache::whatIsKeptTellsWhatIsUsual()
{
    CountingStore store;
    QList<Sync> past;
    for (int day = 1; day <= 4; ++day) {
        past += completed(u"sync_old_%1"_s.arg(day), yesterday.addDays(-day)); // ten minutes each
        past.last().startFrom = past.last().requestedAt.addDays(-1);
    }
    QList<StoredFleet> all;
    for (int n = 1; n <= 250; ++n) {
        all += stored(n, yesterday, n == 250 ? past : QList<Sync>());
    }
    store.MemoryStore::keepFleets(all);
    store.keepView(u"cache.account"_s, account.toUtf8());
    Run run(store);
    run.start();
    Sync running = syncWith(u"sync_new"_s, SyncStatus::InProgress, run.clock.now().addSecs(-660));
    running.startFrom = running.requestedAt.addDays(-1);
    run.session.fleet().putHistory(fleetId(1), {running}, run.clock.now());
    QCOMPARE(run.row(1).verdict.state, FleetState::Syncing);
    run.later(2s);  // learnt in slices
    run.later(10s); // looked at anew
    QVERIFY(run.row(1).watch->pace.norm);
    QCOMPARE(run.row(1).verdict.state, FleetState::Slower);
}

void TestFleetCache::aStandstillOutlivesTheRun()
{
    CountingStore store;
    const QDateTime asked = Run(store).clock.now();
    Sync running = syncWith(u"sync_run"_s, SyncStatus::InProgress, asked);
    running.progress = 40;
    {
        Run run(store);
        run.start();
        run.page(1, 1);
        running.serverDate = run.clock.now();
        run.session.fleet().putSync(fleetId(1), running);
        settle();
    }
    Run next(store);
    next.clock.advance(40min);
    next.start();
    QCOMPARE(next.row(1).verdict.state, FleetState::Syncing); // as of then
    next.page(1, 1);
    running.serverDate = next.clock.now();
    next.session.fleet().putHistory(fleetId(1), {running}, next.clock.now());
    QCOMPARE(next.row(1).verdict.state, FleetState::NoMovement);
    QCOMPARE(lastChangeAt(next.row(1)), asked);
}

void TestFleetCache::whoKeepsWaitingIsNotAskedAgain_data()
{
    QTest::addColumn<SyncId>("sync");
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("it still stands") << SyncId(u"sync_run"_s) << 40. << true;
    QTest::newRow("it has moved") << SyncId(u"sync_run"_s) << 41. << false;
    QTest::newRow("it has ended, and another runs") << SyncId(u"sync_next"_s) << 40. << false;
}

void TestFleetCache::whoKeepsWaitingIsNotAskedAgain()
{
    QFETCH(SyncId, sync);
    QFETCH(double, percent);
    QFETCH(bool, quiet);
    CountingStore store;
    Sync running = syncWith(u"sync_run"_s, SyncStatus::InProgress, Run(store).clock.now());
    running.progress = 40;
    QDateTime until;
    {
        Run run(store);
        run.start();
        run.page(1, 1);
        for (const auto later : {0min, 40min}) {
            run.later(later);
            running.serverDate = run.clock.now();
            run.session.fleet().putHistory(fleetId(1), {running}, run.clock.now());
        }
        QCOMPARE(run.row(1).verdict.state, FleetState::NoMovement);
        run.later(run.policy.cacheEvery); // all that an answer brings has been kept
        run.session.fleet().keepWaiting(fleetId(1));
        QVERIFY(keepsWaiting(run.row(1)));
        until = run.row(1).watch->waitUntil;
        settle();
    }
    Run next(store);
    next.clock.advance(45min);
    next.start();
    QCOMPARE(next.row(1).verdict.state, FleetState::NoMovement);
    QVERIFY2(keepsWaiting(next.row(1)), "before anything was asked");
    next.page(1, 1);
    running.id = sync;
    running.progress = percent;
    running.serverDate = next.clock.now();
    next.session.fleet().putHistory(fleetId(1), {running}, next.clock.now());
    QCOMPARE(keepsWaiting(next.row(1)), quiet);
    QCOMPARE(next.row(1).watch->waitUntil, quiet ? until : QDateTime());
}

void TestFleetCache::ourOwnStopIsKnownBeforeItsRow_data()
{
    QTest::addColumn<QList<WishKind>>("orders");
    QTest::addColumn<int>("stopped");
    QTest::newRow("stopped") << QList{WishKind::Cancel} << 1;
    QTest::newRow("stopped, then run again") << QList{WishKind::Cancel, WishKind::Retry} << 0;
    QTest::newRow("run again, then stopped") << QList{WishKind::Retry, WishKind::Cancel} << 1;
}

void TestFleetCache::ourOwnStopIsKnownBeforeItsRow()
{
    QFETCH(QList<WishKind>, orders);
    QFETCH(int, stopped);
    CountingStore store;
    fill(store, 150);
    Sync failed = syncWith(u"sync_120"_s, SyncStatus::Failed, yesterday);
    failed.completedAt = yesterday.addSecs(600);
    store.MemoryStore::keepFleets({stored(120, yesterday, {failed})});
    for (qsizetype i = 0; i < orders.size(); ++i) {
        JournalEntry order = wishFor(120, orders.at(i), WishState::Acked);
        order.id = ToldRandom::numbered(static_cast<int>(i));
        order.createdAt = yesterday.addSecs(60 * i);
        store.put(order);
    }
    Run run(store);
    const QList<FleetState> states = statesAtFirst(run);
    QCOMPARE(states.size(), 150);
    QCOMPARE(states.count(FleetState::StoppedByUser), stopped);
    QCOMPARE(states.count(FleetState::Failed), 1 - stopped);
}

/// However long it is, no row waits for it.
void TestFleetCache::theWholeJournalIsReadOnceTheRowsStand()
{
    CountingStore store;
    fill(store, 150);
    for (int n = 1; n <= 1'200; ++n) {
        JournalEntry entry = wishFor(n, WishKind::Request, WishState::Acked);
        entry.sync = entry.target;
        store.put(entry);
    }
    Run run(store);
    QList<qsizetype> rows;
    store.onEntries = [&] { rows << run.session.fleet().size(); };
    qsizetype known = 0;
    connect(&run.session.dispatcher(), &Dispatcher::resumed, this,
            [&] { known = run.session.dispatcher().wishes().size(); });
    run.start();
    QCOMPARE(rows, QList<qsizetype>{150});
    QCOMPARE(known, 1'200); // who asked for what is known of all
}

void TestFleetCache::anInterruptedRequestIsNotShownAsOnItsWay()
{
    CountingStore store;
    fill(store, 2);
    store.put(wishFor(1, WishKind::Request, WishState::Sending));
    store.put(wishFor(2, WishKind::Request, WishState::Acked));
    Run run(store);
    QCOMPARE(statesAtFirst(run), QList({FleetState::Checking, FleetState::UpToDate}));
    QVERIFY2(!run.row(2).wish, "what went well is not shown again");
    QCOMPARE(store.entries().result()->constLast().state, WishState::Unknown);
}

QTEST_GUILESS_MAIN(TestFleetCache)
#include "tst_fleetcache.moc"
