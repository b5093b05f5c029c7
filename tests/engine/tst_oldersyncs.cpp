// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/olderrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;
using Behind = PastSyncs::Behind;

Q_DECLARE_METATYPE(fleetsync::PastSyncs::Behind)
Q_DECLARE_METATYPE(fleetsync::ErrorKind)

class TestOlderSyncs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesComeByCursorUntilTheEnd();
    void whatIsReadTeachesTheNorms();
    void withoutAStoreTheyAreHeld();
    void aBrokenListStops_data();
    void aBrokenListStops();
    void aFailureIsToldAndTriedAgain_data();
    void aFailureIsToldAndTriedAgain();
    void goingElsewhereDropsTheCall();
    void whoIsRead_data();
    void whoIsRead();
    void aPeriodEndsBeforeTheList();
    void ofSeveralTheNewestIsReadOn();
    void aFleetThatGoesIsForgotten();
};

/// A fresh installation: twenty of a hundred and fifty.
void TestOlderSyncs::pagesComeByCursorUntilTheEnd()
{
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    run.ask();
    QCOMPARE(run.ids.size(), 20);
    QCOMPARE(run.past.behind(), Behind::Older);
    QVERIFY(!run.past.isWhole());
    QCOMPARE(run.calls(), 0); // nobody has scrolled
    run.more();
    QCOMPARE(run.calls(), 1);
    QCOMPARE(run.cursor(), QString());
    QCOMPARE(run.past.behind(), Behind::Reading);
    run.more();
    QCOMPARE(run.calls(), 1);
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    QCOMPARE(run.ids.size(), 100);
    QCOMPARE(run.past.behind(), Behind::Older);
    QVERIFY(!run.isAsking());
    run.more();
    QCOMPARE(run.cursor(), u"two"_s);
    QVERIFY(run.answer(numberedTo(100, 149)));
    QCOMPARE(run.ids.size(), 150);
    QCOMPARE(run.past.behind(), Behind::Nothing);
    QVERIFY(run.past.isWhole());
    run.more();
    run.ask();
    run.more();
    QCOMPARE(run.calls(), 2);
    run.list(1, numberedTo(0, 19)); // the next poll, which has a next page still
    QVERIFY(run.past.isWhole());
    run.later(run.policy.cacheEvery);
    QCOMPARE(kept(store, 1), 150);
    QCOMPARE(run.row(1).coverage.readSpan().from, 0); // to the end
}

void TestOlderSyncs::whatIsReadTeachesTheNorms()
{
    MemoryStore store;
    OlderRun run(store);
    run.fleet.upsert(fleetsNumbered(1, 1));
    run.list(1, {numbered(0)});
    QVERIFY(!run.norms.normFor(run.row(1)));
    run.older.read(fleetId(1));
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    const auto norm = run.norms.normFor(run.row(1));
    QVERIFY(norm);
    QCOMPARE(norm->samples, 100);
    QCOMPARE(norm->median, 10min);
}

/// The demo, and a window that only looks.
void TestOlderSyncs::withoutAStoreTheyAreHeld()
{
    MemoryStore store;
    OlderRun run(store, {});
    run.list(1, numberedTo(0, 19));
    run.ask();
    run.more();
    QVERIFY(run.answer(numberedTo(0, 59)));
    QCOMPARE(run.ids.size(), 60);
    QVERIFY(run.past.isWhole());
    run.ids.clear();
    run.ask();
    QCOMPARE(run.ids.size(), 60);
    QCOMPARE(kept(store, 1), 0);
}

void TestOlderSyncs::aBrokenListStops_data()
{
    QTest::addColumn<QStringList>("cursors");
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<int>("known");
    QTest::newRow("the same cursor again") << QStringList{u"a"_s, u"a"_s} << QList{100, 50} << 150;
    QTest::newRow("two empty pages")
            << QStringList{u"a"_s, u"b"_s, u"c"_s} << QList{100, 0, 0} << 100;
}

/// What came stays, and that there is more is not forgotten.
void TestOlderSyncs::aBrokenListStops()
{
    QFETCH(const QStringList, cursors);
    QFETCH(const QList<int>, sizes);
    QFETCH(const int, known);
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    run.ask();
    int from = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        run.more();
        QVERIFY(run.answer(numberedTo(from, from + sizes.at(i) - 1), cursors.at(i)));
        from += sizes.at(i);
    }
    QCOMPARE(run.ids.size(), known);
    QCOMPARE(run.past.behind(), Behind::Failed);
    QVERIFY(run.past.trouble());
    QCOMPARE(run.past.trouble()->kind, ErrorKind::BadAnswer);
    QVERIFY(!run.row(1).readToEnd);
    const int calls = run.calls();
    run.more(); // a view that is laid out anew
    QCOMPARE(run.calls(), calls);
    run.past.tryAgain();
    QCOMPARE(run.calls(), calls + 1);
    QCOMPARE(run.cursor(), QString()); // from the top
}

void TestOlderSyncs::aFailureIsToldAndTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("again");
    QTest::newRow("trouble at the server") << ErrorKind::ServerTrouble << u"two"_s;
    QTest::newRow("no network") << ErrorKind::NotSent << u"two"_s;
    QTest::newRow("no answer") << ErrorKind::NoAnswer << u"two"_s;
    QTest::newRow("a cursor that is too old: from the top") << ErrorKind::BadRequest << QString();
    QTest::newRow("likewise, as others word it") << ErrorKind::Unprocessable << QString();
}

void TestOlderSyncs::aFailureIsToldAndTriedAgain()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, again);
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    run.ask();
    run.more();
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    run.more();
    QVERIFY(run.fail(kind));
    QCOMPARE(run.past.behind(), Behind::Failed);
    QVERIFY(run.past.isWhole()); // nothing comes by itself
    QCOMPARE(run.past.trouble()->kind, kind);
    QVERIFY(!run.isAsking());
    run.more();
    QVERIFY(!run.isAsking());
    run.later(run.policy.pollMin); // scrolled to the end once more
    run.more();
    QCOMPARE(run.past.behind(), Behind::Reading);
    QCOMPARE(run.cursor(), again);
    QVERIFY(run.fail(kind));
    run.past.tryAgain(); // F5
    QVERIFY(run.isAsking());
    QVERIFY(run.answer(numberedTo(100, 119)));
    QCOMPARE(run.ids.size(), 120);
    QCOMPARE(run.past.behind(), Behind::Nothing);
}

void TestOlderSyncs::goingElsewhereDropsTheCall()
{
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    run.ask();
    run.more();
    QVERIFY(run.isAsking());
    run.past.rest();
    QVERIFY(!run.isAsking());
    QCOMPARE(run.past.behind(), Behind::Older);
    run.more();
    QVERIFY(run.isAsking());
    run.past.ask({{SyncStatus::Failed}, {}, nullptr}); // another question
    QVERIFY(!run.isAsking());
}

void TestOlderSyncs::whoIsRead_data()
{
    QTest::addColumn<int>("fleets");
    QTest::addColumn<int>("filtered"); // 0: all
    QTest::addColumn<Fleet::Extent>("extent");
    QTest::addColumn<Behind>("behind");
    QTest::newRow("the only fleet") << 1 << 0 << Fleet::Extent::GoesOn << Behind::Older;
    QTest::newRow("a few") << 5 << 0 << Fleet::Extent::GoesOn << Behind::Older;
    QTest::newRow("all of many") << 6 << 0 << Fleet::Extent::GoesOn << Behind::ManyFleets;
    QTest::newRow("one of many") << 6 << 1 << Fleet::Extent::GoesOn << Behind::Older;
    QTest::newRow("too many of more") << 9 << 6 << Fleet::Extent::GoesOn << Behind::ManyFleets;
    QTest::newRow("a fleet that has no more") << 1 << 0 << Fleet::Extent::Whole << Behind::Nothing;
    QTest::newRow("many that have no more") << 9 << 0 << Fleet::Extent::Whole << Behind::Nothing;
}

void TestOlderSyncs::whoIsRead()
{
    QFETCH(const int, fleets);
    QFETCH(const int, filtered);
    QFETCH(const Fleet::Extent, extent);
    QFETCH(const Behind, behind);
    MemoryStore store;
    OlderRun run(store);
    for (int n = 1; n <= fleets; ++n) {
        run.list(n, {syncWith(u"sync_%1"_s.arg(n), SyncStatus::Completed, noon)}, extent);
    }
    PastFilter filter;
    if (filtered > 0) {
        filter.takes = [filtered](const ConnectionId &id) {
            return fleetsNumbered(1, filtered)
                    .contains(fleetNumbered(id.toString().mid(5).toInt()));
        };
    }
    run.ask(filter);
    QCOMPARE(run.past.behind(), behind);
    QCOMPARE(run.past.isWhole(), behind != Behind::Older);
    run.more();
    QCOMPARE(run.calls(), behind == Behind::Older ? 1 : 0);
}

void TestOlderSyncs::aPeriodEndsBeforeTheList()
{
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    PastFilter lastDay;
    lastDay.from = noon.addDays(-1); // the first page reaches further back
    run.ask(lastDay);
    QVERIFY(run.past.isWhole());
    PastFilter lastWeek;
    lastWeek.from = noon.addDays(-7);
    run.ask(lastWeek);
    run.more();
    QVERIFY(run.answer(numberedTo(0, 99), u"two"_s));
    QCOMPARE(run.ids.size(), 84);
    QVERIFY(run.past.isWhole());
    run.more();
    QCOMPARE(run.calls(), 1);
}

void TestOlderSyncs::ofSeveralTheNewestIsReadOn()
{
    MemoryStore store;
    OlderRun run(store);
    run.list(1, {numbered(0)});
    run.list(2, {syncWith(u"other"_s, SyncStatus::Completed, noon)});
    run.ask();
    const auto askedOf = [&run] { return run.api.calls().constLast().auth.id; };
    run.more();
    QCOMPARE(askedOf(), fleetId(1));
    QVERIFY(run.answer(numberedTo(0, 9), u"a"_s));
    run.more();
    QCOMPARE(askedOf(), fleetId(2));
    QVERIFY(run.answer({syncWith(u"old"_s, SyncStatus::Failed, noon.addDays(-30))}, u"b"_s));
    run.more();
    QCOMPARE(askedOf(), fleetId(1)); // it has come less far
    QCOMPARE(run.cursor(), u"a"_s);
}

void TestOlderSyncs::aFleetThatGoesIsForgotten()
{
    MemoryStore store;
    OlderRun run(store);
    run.list(1, numberedTo(0, 19));
    run.older.read(fleetId(1));
    QVERIFY(run.isAsking());
    run.fleet.keepOnly(QSet<ConnectionId>());
    settle();
    QVERIFY(!run.isAsking());
    QCOMPARE(run.older.reached(fleetId(1)), std::nullopt);
}

QTEST_GUILESS_MAIN(TestOlderSyncs)
#include "tst_oldersyncs.moc"
