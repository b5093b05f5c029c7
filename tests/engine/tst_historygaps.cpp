// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/olderrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

namespace {

constexpr auto aWhile = 10'000ms;

/// What an earlier run kept of that fleet.
void keepOf(Store &store, int fleet, int first, int last)
{
    QList<StoredSync> syncs;
    const QList<Sync> all = numberedTo(first, last);
    for (const Sync &sync : all) {
        syncs.append({fleetId(fleet), sync});
    }
    store.keepView(u"history.account"_s, "a1b2");
    store.keepSyncs(syncs);
}

StoredFleet rowOf(int fleet, int first, int last)
{
    StoredFleet row;
    row.connection = fleetNumbered(fleet);
    row.history = numberedTo(first, last);
    row.checkedAt = noon.addDays(-7);
    return row;
}

} // namespace

class TestHistoryGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListThatMeetsWhatIsKeptLeavesNone_data();
    void aListThatMeetsWhatIsKeptLeavesNone();
    void whatCameMeanwhileIsReadOn();
    void oneFleetAfterTheOther();
    void thoseLookedAtComeFirst();
    void aGapOutlivesTheRun();
    void aFailureIsTriedAgainLater();
    void aPauseHoldsIt();
    void farBackIsLeftToWhoScrolls();
    void theEndIsRememberedWhileItIsKept_data();
    void theEndIsRememberedWhileItIsKept();
    void anotherAccountsMarksAreIgnored();
};

void TestHistoryGaps::aListThatMeetsWhatIsKeptLeavesNone_data()
{
    QTest::addColumn<int>("keptFrom");
    QTest::addColumn<int>("keptTo");
    QTest::addColumn<bool>("rows");
    QTest::addColumn<bool>("gap");
    QTest::newRow("nothing kept: a fresh installation") << 0 << -1 << false << false;
    QTest::newRow("a few new ones") << 5 << 60 << true << false;
    QTest::newRow("the last of the list is kept") << 19 << 60 << true << false;
    QTest::newRow("the first behind the list is kept: who knows") << 20 << 60 << true << true;
    QTest::newRow("a week") << 84 << 120 << true << true;
    QTest::newRow("a week, and the cache of fleets was lost") << 84 << 120 << false << true;
    QTest::newRow("a few, likewise") << 5 << 60 << false << false;
}

void TestHistoryGaps::aListThatMeetsWhatIsKeptLeavesNone()
{
    QFETCH(const int, keptFrom);
    QFETCH(const int, keptTo);
    QFETCH(const bool, rows);
    QFETCH(const bool, gap);
    MemoryStore store;
    keepOf(store, 1, keptFrom, keptTo);
    OlderRun run(store, u"a1b2"_s,
                 rows ? QList{rowOf(1, keptFrom, keptFrom + 19)} : QList<StoredFleet>());
    run.list(1, numberedTo(0, 19));
    QCOMPARE(run.gaps.has(fleetId(1)), gap);
    run.later(aWhile);
    QCOMPARE(run.isAsking(), gap);
}

void TestHistoryGaps::whatCameMeanwhileIsReadOn()
{
    MemoryStore store;
    keepOf(store, 1, 184, 220);
    OlderRun run(store, u"a1b2"_s, {rowOf(1, 184, 203)});
    run.list(1, numberedTo(0, 19));
    run.later(aWhile);
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    QVERIFY(!run.isAsking()); // not at once
    run.later(aWhile);
    QCOMPARE(run.cursor(), u"two"_s);
    QVERIFY(run.answer(numberedTo(100, 199), u"three"_s));
    QVERIFY(!run.gaps.has(fleetId(1)));
    run.later(10 * aWhile);
    QCOMPARE(run.calls(), 2);
    QCOMPARE(kept(store, 1), 221);
    run.list(1, numberedTo(0, 19));
    run.later(aWhile);
    QCOMPARE(run.calls(), 2);
}

void TestHistoryGaps::oneFleetAfterTheOther()
{
    MemoryStore store;
    OlderRun run(store);
    for (int n = 1; n <= 3; ++n) {
        store.keepSyncs({{fleetId(n),
                          syncWith(u"kept_%1"_s.arg(n), SyncStatus::Completed, noon.addDays(-7))}});
        run.list(n, {syncWith(u"new_%1"_s.arg(n), SyncStatus::Completed, noon)});
    }
    QCOMPARE(run.calls(), 0);
    const auto pause = 10'000ms / run.policy.perApplicationPerSecond; // a tenth of our calls
    for (int n = 1; n <= 3; ++n) {
        run.later(pause - 1ms);
        QCOMPARE(run.calls(), n - 1);
        run.later(1ms);
        QCOMPARE(run.calls(), n);
        run.later(10 * aWhile); // a slow answer
        QCOMPARE(run.calls(), n);
        QVERIFY(run.answer({syncWith(u"kept_%1"_s.arg(n), SyncStatus::Completed, noon.addDays(-7))},
                           u"next"_s));
    }
    run.later(10 * aWhile);
    QCOMPARE(run.calls(), 3);
}

void TestHistoryGaps::thoseLookedAtComeFirst()
{
    MemoryStore store;
    OlderRun run(store);
    for (int n = 1; n <= 9; ++n) {
        store.keepSyncs({{fleetId(n),
                          syncWith(u"kept_%1"_s.arg(n), SyncStatus::Completed, noon.addDays(-7))}});
        run.list(n, {syncWith(u"new_%1"_s.arg(n), SyncStatus::Completed, noon)});
    }
    PastFilter seven;
    seven.takes = [](const ConnectionId &id) { return id == fleetId(7); };
    run.ask(seven);
    run.later(aWhile);
    QCOMPARE(run.api.calls().constLast().auth.id, fleetId(7));
    QVERIFY(run.answer({syncWith(u"between"_s, SyncStatus::Completed, noon.addDays(-3)),
                        syncWith(u"kept_7"_s, SyncStatus::Completed, noon.addDays(-7))}));
    QVERIFY(run.ids.contains(u"between"_s)); // into the list that is shown
}

/// The first page is kept, and meets every later list: without a mark nothing would tell.
void TestHistoryGaps::aGapOutlivesTheRun()
{
    MemoryStore store;
    keepOf(store, 1, 84, 120);
    {
        OlderRun run(store, u"a1b2"_s, {rowOf(1, 84, 103)});
        run.list(1, numberedTo(0, 19));
        run.later(aWhile);
        QVERIFY(run.isAsking());
    }
    QCOMPARE(kept(store, 1), 57);
    OlderRun next(store, u"a1b2"_s, {rowOf(1, 0, 19)});
    next.list(1, numberedTo(0, 19));
    next.later(aWhile);
    QVERIFY(next.answer(numberedTo(0, 99), u"two"_s));
    QVERIFY(!next.gaps.has(fleetId(1)));
    next.later(aWhile);
    QCOMPARE(kept(store, 1), 121);
    OlderRun third(store, u"a1b2"_s, {rowOf(1, 0, 19)});
    third.list(1, numberedTo(0, 19));
    third.later(aWhile);
    QCOMPARE(third.calls(), 0);
}

void TestHistoryGaps::aFailureIsTriedAgainLater()
{
    MemoryStore store;
    keepOf(store, 1, 84, 120);
    OlderRun run(store, u"a1b2"_s, {rowOf(1, 84, 103)});
    run.list(1, numberedTo(0, 19));
    run.later(aWhile);
    QVERIFY(run.fail(ErrorKind::ServerTrouble));
    run.later(run.policy.pollMax - 1ms);
    QCOMPARE(run.calls(), 1);
    run.later(1ms);
    QCOMPARE(run.calls(), 2);
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    QVERIFY(!run.gaps.has(fleetId(1)));
}

void TestHistoryGaps::aPauseHoldsIt()
{
    MemoryStore store;
    keepOf(store, 1, 84, 120);
    OlderRun run(store, u"a1b2"_s, {rowOf(1, 84, 103)});
    run.gaps.setPaused(true);
    run.list(1, numberedTo(0, 19));
    run.later(10 * aWhile);
    QCOMPARE(run.calls(), 0);
    run.gaps.setPaused(false);
    run.later(aWhile);
    QCOMPARE(run.calls(), 1);
}

void TestHistoryGaps::farBackIsLeftToWhoScrolls()
{
    MemoryStore store;
    keepOf(store, 1, 2'000, 2'019);
    OlderRun run(store, u"a1b2"_s, {rowOf(1, 2'000, 2'019)});
    run.list(1, numberedTo(0, 19));
    int pages = 0;
    for (run.later(aWhile); run.isAsking() && pages < 100; run.later(aWhile)) {
        QVERIFY(run.answer(numberedTo(100 * pages, 100 * pages + 99), u"c%1"_s.arg(pages)));
        ++pages;
    }
    QCOMPARE(pages, 11); // 90 days of one in two hours
    QVERIFY(run.gaps.has(fleetId(1)));
    run.ask();
    QCOMPARE(run.past.behind(), PastSyncs::Behind::Older);
    run.past.more();
    settle();
    for (run.past.more(); !run.past.isWhole() && pages < 100; run.more()) {
        settle();
        if (run.isAsking()) {
            QVERIFY(run.answer(numberedTo(100 * pages, 100 * pages + 99),
                               pages < 20 ? u"c%1"_s.arg(pages) : QString()));
            ++pages;
        }
    }
    QVERIFY(!run.gaps.has(fleetId(1)));
    QCOMPARE(run.ids.size(), 2'100);
}

void TestHistoryGaps::theEndIsRememberedWhileItIsKept_data()
{
    QTest::addColumn<bool>("lost");
    QTest::newRow("kept") << false;
    QTest::newRow("the file of past syncs was set aside") << true;
}

void TestHistoryGaps::theEndIsRememberedWhileItIsKept()
{
    QFETCH(const bool, lost);
    MemoryStore store;
    {
        OlderRun run(store);
        run.list(1, numberedTo(0, 19));
        run.ask();
        run.more();
        QVERIFY(run.answer(numberedTo(0, 59)));
        QVERIFY(run.past.isWhole());
    }
    if (lost) {
        store.forgetAllSyncs();
    }
    OlderRun next(store, u"a1b2"_s, {rowOf(1, 0, 19)});
    next.ask();
    QCOMPARE(next.past.behind(),
             lost ? PastSyncs::Behind::Waiting : PastSyncs::Behind::Nothing); // offline
    next.list(1, numberedTo(0, 19));
    next.ask();
    QCOMPARE(next.past.behind(), lost ? PastSyncs::Behind::Older : PastSyncs::Behind::Nothing);
    QCOMPARE(next.ids.size(), lost ? 20 : 60);
}

void TestHistoryGaps::anotherAccountsMarksAreIgnored()
{
    MemoryStore store;
    keepOf(store, 1, 84, 120);
    {
        OlderRun run(store, u"a1b2"_s, {rowOf(1, 84, 103)});
        run.list(1, numberedTo(0, 19));
        QVERIFY(run.gaps.has(fleetId(1)));
    }
    OlderRun other(store, u"c3d4"_s);
    other.list(1, numberedTo(0, 19));
    other.later(aWhile);
    QVERIFY(!other.gaps.has(fleetId(1)));
    QCOMPARE(other.calls(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryGaps)
#include "tst_historygaps.moc"
