// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/candidates.h"
#include "engine/engineworld.h"
#include "engine/outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::WishState)

class TestReconciler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSyncIsACandidate_data();
    void aSyncIsACandidate();
    void theLikeliestCandidateComesFirst();
    void a409NamesTheRunningSync_data();
    void a409NamesTheRunningSync();
    void lookUpsComeOnTheTellingDelays();
    void oneCandidateIsAdopted();
    void severalCandidatesAreThePersonsChoice();
    void aClaimedSyncIsNobodyElses();
    void noneInThreeCompleteListsAfterSettlingIsNotStarted();
    void failedListsProveNothing();
    void aListIsReadBackToThePost();
    void aConflictIsSettledAtOnce_data();
    void aConflictIsSettledAtOnce();
    void aConflictIsLookedUpUntilTheListAnswers();
    void anOpenRetryOrStopIsReadOffItsSync_data();
    void anOpenRetryOrStopIsReadOffItsSync();
    void aFailedRetryThatRanAgainIsKnownByItsAttempts();
    void aTargetThatIsGoneRejectsTheWish();
};

namespace {

struct World : EngineWorld
{
    RequestId open(const ApiError &error = errorOf(ErrorKind::NoAnswer),
                   const SyncRequest &request = {Days{7}, {}})
    {
        const RequestId id = dispatcher.submit(fleetId(1), request);
        settle();
        list({older});
        sentAt = now();
        api.fail<Sync>(u"requestSync"_s, error);
        settle();
        return id;
    }
    bool list(const QList<Sync> &syncs)
    {
        const bool asked = api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf(syncs)));
        settle();
        return asked;
    }
    /// Lets the next look-up come, and tells whether it did.
    bool nextLookUp()
    {
        clock.advance(*clock.untilNext());
        settle();
        return api.isOpen(u"syncs"_s) || api.isOpen(u"sync"_s);
    }
    WishState stateOf(const RequestId &id) { return dispatcher.find(id)->state; }

    Sync older = syncWith(u"sync_OLD"_s, SyncStatus::Completed, now().addDays(-1));
    QDateTime sentAt;
    Dispatcher dispatcher{context()};
    QSignalSpy followed{&dispatcher, &Dispatcher::syncToFollow};
};

JournalEntry sentWish()
{
    JournalEntry entry;
    entry.connection = fleetId(1);
    entry.state = WishState::Unknown;
    entry.request = {Days{7}, {ProviderRequest::HistoricalFiles}};
    entry.baseline = {SyncId(u"sync_OLD"_s)};
    entry.sentAt = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    entry.settleUntil = entry.sentAt.addSecs(120);
    return entry;
}

Sync newSync(const QString &id, int secondsAfter)
{
    return syncWith(id, SyncStatus::Requested, sentWish().sentAt.addSecs(secondsAfter));
}

ApiError conflictNaming(const QString &detail)
{
    ApiError error = errorOf(ErrorKind::Conflict, 409);
    error.detail = detail;
    return error;
}

} // namespace

void TestReconciler::aSyncIsACandidate_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("secondsAfter");
    QTest::addColumn<int>("startOffBy"); // hours; -1: not told
    QTest::addColumn<bool>("candidate");
    const QString fresh = u"sync_NEW"_s;
    QTest::newRow("new, a second after") << fresh << 1 << -1 << true;
    QTest::newRow("its clock five seconds behind") << fresh << -5 << -1 << true;
    QTest::newRow("its clock six seconds behind") << fresh << -6 << -1 << false;
    QTest::newRow("just when it had to settle") << fresh << 120 << -1 << true;
    QTest::newRow("after it had to settle") << fresh << 121 << -1 << false;
    QTest::newRow("in the baseline") << u"sync_OLD"_s << 1 << -1 << false;
    QTest::newRow("claimed by another wish") << u"sync_CLAIMED"_s << 1 << -1 << false;
    QTest::newRow("its start is ours") << fresh << 1 << 0 << true;
    QTest::newRow("its start is rounded to the day") << fresh << 1 << 23 << true;
    QTest::newRow("its start is 36 h away") << fresh << 1 << 36 << true;
    QTest::newRow("its start is 37 h away: contradicts") << fresh << 1 << 37 << false;
}

void TestReconciler::aSyncIsACandidate()
{
    QFETCH(QString, id);
    QFETCH(int, secondsAfter);
    QFETCH(int, startOffBy);
    QFETCH(bool, candidate);
    const JournalEntry wish = sentWish();
    Sync sync = newSync(id, secondsAfter);
    if (startOffBy >= 0) {
        sync.startFrom = wish.sentAt.addDays(-7).addSecs(-3600 * startOffBy);
    }
    QCOMPARE(isCandidate(wish, sync, {SyncId(u"sync_CLAIMED"_s)}), candidate);
}

void TestReconciler::theLikeliestCandidateComesFirst()
{
    const JournalEntry wish = sentWish();
    Sync bare = newSync(u"sync_BARE"_s, 1);
    Sync files = newSync(u"sync_FILES"_s, 1);
    files.providerRequests = {{ProviderRequest::HistoricalFiles, u"historical_files"_s}};
    Sync exact = files;
    exact.id = SyncId(u"sync_EXACT"_s);
    exact.startFrom = wish.sentAt.addDays(-7);
    const QList<Sync> found = candidatesOf(wish, {bare, files, exact}, {});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).id, exact.id);
    QCOMPARE(found.at(1).id, files.id);
    QCOMPARE(found.at(2).id, bare.id);
}

void TestReconciler::a409NamesTheRunningSync_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("id");
    const QString id = u"sync_01D8ZQFGHVJ858NBF2Q7DV9MNC"_s;
    QTest::newRow("the documented sentence")
            << u"Existing sync in progress: sync_01D8ZQFGHVJ858NBF2Q7DV9MNC"_s << id;
    QTest::newRow("with a full stop")
            << u"Existing sync in progress: sync_01D8ZQFGHVJ858NBF2Q7DV9MNC."_s << id;
    QTest::newRow("in brackets") << u"(sync_01D8ZQFGHVJ858NBF2Q7DV9MNC) runs"_s << id;
    QTest::newRow("a laxer id") << u"Existing sync in progress: sync_abc-1"_s << u"sync_abc-1"_s;
    QTest::newRow("none") << u"Sync already in progress"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestReconciler::a409NamesTheRunningSync()
{
    QFETCH(QString, detail);
    QFETCH(QString, id);
    QCOMPARE(syncNamedBy(conflictNaming(detail)).toString(), id);
}

void TestReconciler::lookUpsComeOnTheTellingDelays()
{
    World world;
    world.open();
    const auto began = world.clock.monotonic();
    QList<std::chrono::seconds> at;
    for (int i = 0; i < 7; ++i) {
        QVERIFY(world.nextLookUp());
        at.append(
                std::chrono::duration_cast<std::chrono::seconds>(world.clock.monotonic() - began));
        world.list({world.older});
    }
    QCOMPARE(at, (QList<std::chrono::seconds>{2s, 5s, 10s, 20s, 40s, 60s, 120s}));
}

void TestReconciler::oneCandidateIsAdopted()
{
    World world;
    const RequestId id = world.open();
    QVERIFY(world.nextLookUp());
    world.list({world.older}); // Not there yet.
    QCOMPARE(world.stateOf(id), WishState::Unknown);
    QVERIFY(world.nextLookUp());
    Sync ours = syncWith(u"sync_OURS"_s, SyncStatus::InProgress, world.sentAt.addSecs(1));
    ours.startFrom = world.sentAt.addDays(-7);
    Sync other = syncWith(u"sync_OTHER"_s, SyncStatus::Completed, world.sentAt.addSecs(1));
    other.startFrom = world.sentAt.addDays(-90);
    world.list({ours, other, world.older});

    QCOMPARE(world.stateOf(id), WishState::Adopted);
    QCOMPARE(world.dispatcher.find(id)->sync, ours.id);
    QCOMPARE(world.memory.entries().result()->first().state, WishState::Adopted);
    QCOMPARE(world.followed.first().at(1).value<SyncId>(), ours.id);
    QCOMPARE(world.row().verdict.state, FleetState::Syncing);
    QCOMPARE(world.api.count(u"requestSync"_s), 1);
    world.clock.advance(1h);
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s)); // Nothing is looked for any more.
}

void TestReconciler::severalCandidatesAreThePersonsChoice()
{
    World world;
    const RequestId id = world.open();
    QVERIFY(world.nextLookUp());
    const Sync one = syncWith(u"sync_A"_s, SyncStatus::Completed, world.sentAt.addSecs(1));
    Sync two = syncWith(u"sync_B"_s, SyncStatus::InProgress, world.sentAt.addSecs(2));
    two.startFrom = world.sentAt.addDays(-7);
    world.list({two, one, world.older});
    QCOMPARE(world.stateOf(id), WishState::NeedsUser);
    QCOMPARE(world.dispatcher.find(id)->candidates, (QList{two.id, one.id}));
    QCOMPARE(world.row().verdict.state, FleetState::Checking);

    world.dispatcher.adopt(id, one.id);
    QCOMPARE(world.stateOf(id), WishState::Adopted);
    QCOMPARE(world.dispatcher.find(id)->sync, one.id);
    QCOMPARE(world.api.count(u"requestSync"_s), 1);
}

void TestReconciler::aClaimedSyncIsNobodyElses()
{
    World world;
    world.open();
    world.nextLookUp();
    const Sync first = syncWith(u"sync_FIRST"_s, SyncStatus::Completed, world.sentAt.addSecs(1));
    world.list({first, world.older});
    world.older.requestedAt = world.now().addDays(-2); // A baseline that does not show the first.
    const RequestId second = world.open();
    world.nextLookUp();
    world.list({first, world.older});
    QCOMPARE(world.stateOf(second), WishState::Unknown);
}

void TestReconciler::noneInThreeCompleteListsAfterSettlingIsNotStarted()
{
    World world;
    const RequestId id = world.open();
    int after = 0;
    while (world.stateOf(id) == WishState::Unknown) {
        QVERIFY(world.nextLookUp());
        after += world.now() > world.dispatcher.find(id)->settleUntil ? 1 : 0;
        QVERIFY(after <= 3);
        world.list({world.older});
    }
    QCOMPARE(after, 3);
    QCOMPARE(world.stateOf(id), WishState::NotStarted);
    QCOMPARE(world.row().verdict.state, FleetState::UpToDate);
    QCOMPARE(world.api.count(u"requestSync"_s), 1);
    world.clock.advance(24h);
    settle();
    QCOMPARE(world.api.count(u"requestSync"_s), 1); // Only a person sends it again.
    world.dispatcher.sendAgain(id);
    settle();
    world.list({world.older});
    QCOMPARE(world.api.count(u"requestSync"_s), 2);
}

void TestReconciler::failedListsProveNothing()
{
    World world;
    const RequestId id = world.open();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(world.nextLookUp());
        world.api.fail<Page<Sync>>(u"syncs"_s, errorOf(ErrorKind::NotSent));
        settle();
    }
    QVERIFY(world.now() > world.dispatcher.find(id)->settleUntil);
    QCOMPARE(world.stateOf(id), WishState::Unknown);
    QCOMPARE(world.row().verdict.state, FleetState::Checking);
}

void TestReconciler::aListIsReadBackToThePost()
{
    World world;
    const RequestId id = world.open();
    QVERIFY(world.nextLookUp());
    const Sync later = syncWith(u"sync_LATER"_s, SyncStatus::Completed, world.sentAt.addSecs(3600));
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({later}, u"page2"_s)));
    settle();
    QCOMPARE(world.api.open(u"syncs"_s).constFirst().cursor, u"page2"_s);
    const Sync ours = syncWith(u"sync_OURS"_s, SyncStatus::Completed, world.sentAt.addSecs(1));
    world.api.answer(u"syncs"_s, Result<Page<Sync>>(pageOf({ours, world.older}, u"page3"_s)));
    settle();
    QVERIFY(!world.api.isOpen(u"syncs"_s)); // What lies before the POST is not read.
    QCOMPARE(world.dispatcher.find(id)->sync, ours.id);
}

void TestReconciler::aConflictIsSettledAtOnce_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<int>("startOffBy"); // hours
    QTest::addColumn<int>("secondsAfter");
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<WishState>("state");
    const SyncStatus runs = SyncStatus::InProgress;
    QTest::newRow("named, new and alike: ours") << true << 0 << 1 << runs << WishState::Adopted;
    QTest::newRow("named, another start: foreign")
            << true << 48 << 1 << runs << WishState::Followed;
    QTest::newRow("named, from before: foreign") << true << 0 << -60 << runs << WishState::Followed;
    QTest::newRow("named, foreign, ended since")
            << true << 48 << 1 << SyncStatus::Completed << WishState::NotStarted;
    QTest::newRow("not named, new and alike: ours")
            << false << 0 << 1 << runs << WishState::Adopted;
    QTest::newRow("not named, another start: foreign")
            << false << 48 << 1 << runs << WishState::Followed;
    QTest::newRow("not named, ended since")
            << false << 48 << 1 << SyncStatus::Completed << WishState::NotStarted;
}

void TestReconciler::aConflictIsSettledAtOnce()
{
    QFETCH(bool, named);
    QFETCH(int, startOffBy);
    QFETCH(int, secondsAfter);
    QFETCH(SyncStatus, status);
    QFETCH(WishState, state);
    World world;
    const QString detail = named ? u"Existing sync in progress: sync_RUNS"_s : QString();
    const RequestId id = world.open(conflictNaming(detail));
    Sync runs = syncWith(u"sync_RUNS"_s, status, world.sentAt.addSecs(secondsAfter));
    runs.startFrom = world.sentAt.addDays(-7).addSecs(3600 * startOffBy);
    if (named) {
        QCOMPARE(world.api.open(u"sync"_s).constFirst().sync, runs.id);
        world.api.answer(u"sync"_s, Result<Sync>(runs));
        settle();
    } else {
        QVERIFY(world.list({runs, world.older}));
    }
    QCOMPARE(world.stateOf(id), state);
    QCOMPARE(world.api.count(u"requestSync"_s), 1);
    if (state != WishState::NotStarted) {
        QCOMPARE(world.dispatcher.find(id)->sync, runs.id);
        QCOMPARE(world.followed.first().at(1).value<SyncId>(), runs.id);
        QCOMPARE(world.row().verdict.state, FleetState::Syncing);
    }
}

void TestReconciler::aConflictIsLookedUpUntilTheListAnswers()
{
    World world;
    const RequestId id = world.open(conflictNaming(u"sync_GONE"_s));
    world.api.fail<Sync>(u"sync"_s, errorOf(ErrorKind::NotFound, 404));
    settle();
    world.api.fail<Page<Sync>>(u"syncs"_s, errorOf(ErrorKind::NoAnswer));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Unknown);
    QVERIFY(world.nextLookUp());
    world.api.fail<Sync>(u"sync"_s, errorOf(ErrorKind::NotFound, 404));
    settle();
    world.list({syncWith(u"sync_RUNS"_s, SyncStatus::InProgress, world.sentAt.addDays(-2))});
    QCOMPARE(world.stateOf(id), WishState::Followed);
    QCOMPARE(world.dispatcher.find(id)->sync, SyncId(u"sync_RUNS"_s));
}

void TestReconciler::anOpenRetryOrStopIsReadOffItsSync_data()
{
    QTest::addColumn<bool>("retries");
    QTest::addColumn<SyncStatus>("found");
    QTest::addColumn<WishState>("state");
    QTest::newRow("retry: it runs again") << true << SyncStatus::Requested << WishState::Acked;
    QTest::newRow("retry: it is done already") << true << SyncStatus::Completed << WishState::Acked;
    QTest::newRow("retry: it stays failed") << true << SyncStatus::Failed << WishState::NotStarted;
    QTest::newRow("stop: it has failed") << false << SyncStatus::Failed << WishState::Acked;
    QTest::newRow("stop: it was done first") << false << SyncStatus::Completed << WishState::Acked;
    QTest::newRow("stop: it runs on") << false << SyncStatus::InProgress << WishState::NotStarted;
}

void TestReconciler::anOpenRetryOrStopIsReadOffItsSync()
{
    QFETCH(bool, retries);
    QFETCH(SyncStatus, found);
    QFETCH(WishState, state);
    World world;
    Sync sync = syncWith(u"sync_IT"_s, retries ? SyncStatus::Failed : SyncStatus::InProgress,
                         world.now().addSecs(-600));
    world.fleet.putHistory(fleetId(1), {sync}, world.now());
    const RequestId id
            = retries ? world.dispatcher.retry(fleetId(1)) : world.dispatcher.stop(fleetId(1));
    settle();
    world.api.fail<SyncAck>(retries ? u"retrySync"_s : u"cancelSync"_s,
                            errorOf(ErrorKind::NoAnswer));
    settle();
    QCOMPARE(world.row().verdict.state, retries ? FleetState::Checking : FleetState::Stopping);

    sync.status.value = found;
    while (world.stateOf(id) == WishState::Unknown) {
        QVERIFY(world.nextLookUp());
        QVERIFY(world.now() < world.dispatcher.find(id)->settleUntil.addSecs(60));
        world.api.answer(u"sync"_s, Result<Sync>(sync));
        settle();
    }
    QCOMPARE(world.stateOf(id), state);
    QCOMPARE(world.now() > world.dispatcher.find(id)->settleUntil, state == WishState::NotStarted);
    QCOMPARE(world.api.count(retries ? u"retrySync"_s : u"cancelSync"_s), 1);
}

void TestReconciler::aFailedRetryThatRanAgainIsKnownByItsAttempts()
{
    JournalEntry entry = sentWish();
    entry.kind = WishKind::Retry;
    Sync sync = syncWith(u"sync_IT"_s, SyncStatus::Failed, entry.sentAt.addSecs(-600));
    sync.attempts = 1;
    QVERIFY(!wasRetried(entry, sync, 1));
    sync.attempts = 2;
    QVERIFY(wasRetried(entry, sync, 1));
    sync.attempts = 0; // Not told: then by when it ended.
    sync.completedAt = entry.sentAt.addSecs(-60);
    QVERIFY(!wasRetried(entry, sync, 1));
    sync.completedAt = entry.sentAt.addSecs(60);
    QVERIFY(wasRetried(entry, sync, 1));
}

void TestReconciler::aTargetThatIsGoneRejectsTheWish()
{
    World world;
    world.fleet.putHistory(fleetId(1), {syncWith(u"sync_IT"_s, SyncStatus::Failed, world.now())},
                           world.now());
    const RequestId id = world.dispatcher.retry(fleetId(1));
    settle();
    world.api.fail<SyncAck>(u"retrySync"_s, errorOf(ErrorKind::ServerTrouble, 504));
    settle();
    world.nextLookUp();
    world.api.fail<Sync>(u"sync"_s, errorOf(ErrorKind::NotFound, 404));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Rejected);
    QVERIFY(world.row().syncGone);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
