// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/historykeeper.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

namespace {

const QString account = u"a1b2c3d4"_s;

/// Counts what reaches it, and may refuse it.
class CountingStore : public MemoryStore
{
public:
    StoreReply<bool> keepSyncs(const QList<StoredSync> &syncs) override
    {
        ++writes;
        most = std::max(most, syncs.size());
        if (refusal) {
            return QtFuture::makeReadyFuture<tl::expected<bool, StoreError>>(
                    tl::make_unexpected(StoreError{*refusal}));
        }
        kept += static_cast<int>(syncs.size());
        return MemoryStore::keepSyncs(syncs);
    }
    QStringList all()
    {
        HistoryQuery query;
        query.most = std::numeric_limits<int>::max();
        QStringList ids;
        const QList<StoredSync> found = syncs(query).result().value();
        for (const StoredSync &stored : found) {
            ids += stored.sync.id.toString();
        }
        ids.sort();
        return ids;
    }

    std::optional<StoreErrorKind> refusal;
    int writes = 0;
    int kept = 0;
    qsizetype most = 0;
};

/// A session's rows and what keeps their history, without the rest.
struct Run
{
    explicit Run(CountingStore &store, int fleets, const QString &whose = account,
                 const QList<StoredFleet> &earlier = {})
        : keeper(store, fleet, clock, whose, policy)
    {
        fleet.setNow([this] { return clock.now(); });
        fleet.restore(earlier);
        keeper.start();
        settle();
        fleet.upsert(fleetsNumbered(1, fleets));
        settle();
    }

    void history(int n, const QList<Sync> &syncs)
    {
        fleet.putHistory(fleetId(n), syncs, clock.now());
        settle();
    }
    void later(std::chrono::milliseconds time = Policy().cacheEvery)
    {
        clock.advance(time);
        settle();
    }
    Sync sync(const QString &id, SyncStatus status = SyncStatus::Completed)
    {
        Sync made = syncWith(id, status, clock.now());
        made.serverDate = clock.now();
        return made;
    }

    ToldClock clock;
    Policy policy;
    Fleet fleet;
    HistoryKeeper keeper;
};

} // namespace

class TestHistoryKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newSyncsAreKeptTogetherAndOnce();
    void aSyncIsKeptAgainWhenItEndsAndNotBefore();
    void aRetriedSyncIsKeptAgain();
    void whatAnEarlierRunKeptIsNotWrittenAgain();
    void theEndKeepsWhatStillWaits();
    void whatTerminalRemovedIsForgotten();
    void anotherAccountsSyncsAreForgotten();
    void withoutAnAccountNothingIsKept();
    void troubleEndsTheWriting_data();
    void troubleEndsTheWriting();
    void aBusyStoreIsAskedAgain();
};

void TestHistoryKeeper::newSyncsAreKeptTogetherAndOnce()
{
    CountingStore store;
    Run run(store, 700);
    for (int n = 1; n <= 700; ++n) {
        run.fleet.putHistory(fleetId(n), {run.sync(u"a%1"_s.arg(n)), run.sync(u"b%1"_s.arg(n))},
                             run.clock.now());
    }
    settle();
    QCOMPARE(store.writes, 0);
    run.later();
    QCOMPARE(store.kept, 1'400);
    QCOMPARE(store.all().size(), 1'400);
    QVERIFY(store.most <= 520);
    const int writes = store.writes;
    run.history(7, {run.sync(u"c7"_s), run.sync(u"a7"_s), run.sync(u"b7"_s)});
    run.history(8, {run.sync(u"a8"_s), run.sync(u"b8"_s)});
    run.later();
    QCOMPARE(store.writes, writes + 1);
    QCOMPARE(store.kept, 1'401);
}

void TestHistoryKeeper::aSyncIsKeptAgainWhenItEndsAndNotBefore()
{
    CountingStore store;
    Run run(store, 1);
    Sync sync = run.sync(u"s"_s, SyncStatus::Requested);
    run.history(1, {sync});
    run.later();
    QCOMPARE(store.kept, 1);
    sync.status.value = SyncStatus::InProgress;
    for (int percent = 0; percent < 100; percent += 5) {
        sync.progress = percent;
        sync.serverDate = run.clock.now();
        run.fleet.putSync(fleetId(1), sync);
        run.later();
    }
    QCOMPARE(store.writes, 1);
    sync.status.value = SyncStatus::Completed;
    sync.completedAt = sync.serverDate = run.clock.now();
    run.fleet.putSync(fleetId(1), sync);
    settle();
    run.later();
    QCOMPARE(store.kept, 2);
    HistoryQuery query;
    QCOMPARE(store.syncs(query).result()->at(0).sync.status.value, SyncStatus::Completed);
    QCOMPARE(store.syncs(query).result()->at(0).connection, fleetId(1));
}

void TestHistoryKeeper::aRetriedSyncIsKeptAgain()
{
    CountingStore store;
    Run run(store, 1);
    Sync sync = run.sync(u"s"_s, SyncStatus::Failed);
    sync.attempts = 1;
    run.history(1, {sync});
    run.later();
    sync.attempts = 2;
    sync.status.value = SyncStatus::InProgress;
    run.fleet.putSync(fleetId(1), sync);
    settle();
    run.later();
    QCOMPARE(store.kept, 2);
}

void TestHistoryKeeper::whatAnEarlierRunKeptIsNotWrittenAgain()
{
    CountingStore store;
    const QDateTime before({2026, 11, 16}, {14, 2}, Qt::UTC);
    const Sync old = syncWith(u"old"_s, SyncStatus::Completed, before);
    {
        Run first(store, 1);
        first.history(1, {old});
    }
    QCOMPARE(store.kept, 1);
    StoredFleet fleet{fleetNumbered(1), {old}, before};
    fleet.connection.token = {};
    Run next(store, 1, account, {fleet});
    next.later();
    QCOMPARE(store.kept, 1);
    next.history(1, {next.sync(u"new"_s), old});
    next.later();
    QCOMPARE(store.kept, 2);
    QCOMPARE(store.all(), (QStringList{u"new"_s, u"old"_s}));
}

void TestHistoryKeeper::theEndKeepsWhatStillWaits()
{
    CountingStore store;
    {
        Run run(store, 600);
        for (int n = 1; n <= 600; ++n) {
            run.fleet.putHistory(fleetId(n), {run.sync(u"a%1"_s.arg(n))}, run.clock.now());
        }
        settle();
    }
    QCOMPARE(store.all().size(), 600);
}

void TestHistoryKeeper::whatTerminalRemovedIsForgotten()
{
    CountingStore store;
    Run run(store, 2);
    run.history(1, {run.sync(u"a"_s)});
    run.history(2, {run.sync(u"b"_s)});
    run.later();
    run.fleet.keepOnly(QSet<ConnectionId>{fleetId(2)});
    settle();
    run.later();
    QCOMPARE(store.all(), QStringList{u"b"_s});
}

void TestHistoryKeeper::anotherAccountsSyncsAreForgotten()
{
    CountingStore store;
    {
        Run run(store, 1);
        run.history(1, {run.sync(u"a"_s)});
    }
    QCOMPARE(store.all().size(), 1);
    Run run(store, 1, u"other"_s);
    QVERIFY(store.all().isEmpty());
    run.history(1, {run.sync(u"b"_s)});
    run.later();
    QCOMPARE(store.all(), QStringList{u"b"_s});
}

void TestHistoryKeeper::withoutAnAccountNothingIsKept()
{
    CountingStore store;
    Run run(store, 1, {});
    run.history(1, {run.sync(u"a"_s)});
    run.later(24h);
    QCOMPARE(store.writes, 0);
}

void TestHistoryKeeper::troubleEndsTheWriting_data()
{
    QTest::addColumn<StoreErrorKind>("trouble");
    QTest::newRow("full_disk") << StoreErrorKind::Full;
    QTest::newRow("broken") << StoreErrorKind::Broken;
    QTest::newRow("read only") << StoreErrorKind::ReadOnly;
}

void TestHistoryKeeper::troubleEndsTheWriting()
{
    QFETCH(StoreErrorKind, trouble);
    CountingStore store;
    {
        Run run(store, 2);
        store.refusal = trouble;
        run.history(1, {run.sync(u"a"_s)});
        run.later();
        QCOMPARE(store.writes, 1);
        run.history(2, {run.sync(u"b"_s)});
        run.later(1h);
    }
    QCOMPARE(store.writes, 1);
}

void TestHistoryKeeper::aBusyStoreIsAskedAgain()
{
    CountingStore store;
    Run run(store, 1);
    store.refusal = StoreErrorKind::Busy;
    run.history(1, {run.sync(u"a"_s)});
    run.later();
    QCOMPARE(store.writes, 1);
    store.refusal.reset();
    run.later();
    QCOMPARE(store.all(), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
