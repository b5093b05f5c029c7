// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/pastsyncs.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::StoreErrorKind)

class TestPastSyncs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void olderPagesComeAsTheyAreAskedFor();
    void whatTheRowsKnowIsThereToo_data();
    void whatTheRowsKnowIsThereToo();
    void whatTheRowsHaveHeardSinceIsTold_data();
    void whatTheRowsHaveHeardSinceIsTold();
    void anEarlierRunsRowHidesNoEnd();
    void bigPagesTellTheSame();
    void rowsThatGoMeanwhileHideNoOther();
    void aFilterTakesSyncs_data();
    void aFilterTakesSyncs();
    void anAnswerToAnEarlierQuestionIsDropped();
    void aStoreThatDoesNotAnswerSaysSo_data();
    void aStoreThatDoesNotAnswerSaysSo();
};

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

Sync numbered(int n, SyncStatus status = SyncStatus::Completed)
{
    return syncWith(u"sync_%1"_s.arg(n, 5, 10, QLatin1Char('0')), status, noon.addSecs(-60 * n));
}

class RefusingStore : public MemoryStore
{
public:
    StoreReply<QList<StoredSync>> syncs(const HistoryQuery &) override
    {
        return QtFuture::makeReadyFuture<tl::expected<QList<StoredSync>, StoreError>>(
                tl::make_unexpected(StoreError{refusal}));
    }
    StoreErrorKind refusal = StoreErrorKind::Broken;
};

struct Reader
{
    explicit Reader(Store &store)
        : past(store, fleet)
    {
        fleet.setNow([] { return noon; });
        fleet.upsert(fleetsNumbered(1, 3));
        QObject::connect(&past, &PastSyncs::arrived, &past, [this](const QList<StoredSync> &older) {
            ++turns;
            for (const StoredSync &one : older) {
                ids << one.sync.id.toString();
                syncs << one.sync;
            }
        });
    }
    void readAll()
    {
        for (int i = 0; i < 50 && !past.isWhole(); ++i) {
            past.more();
            settle();
        }
    }

    Fleet fleet;
    PastSyncs past;
    QStringList ids;
    QList<Sync> syncs;
    int turns = 0;
};

void keep(Store &store, int fleet, int first, int last, SyncStatus status = SyncStatus::Completed)
{
    QList<StoredSync> syncs;
    for (int n = first; n <= last; ++n) {
        syncs.append({fleetId(fleet), numbered(n, status)});
    }
    store.keepSyncs(syncs);
}

} // namespace

void TestPastSyncs::olderPagesComeAsTheyAreAskedFor()
{
    MemoryStore store;
    keep(store, 1, 0, 499);
    Reader reader(store);
    reader.past.ask({});
    settle();
    QCOMPARE(reader.turns, 1);
    QCOMPARE(reader.ids.size(), 200);
    QVERIFY(!reader.past.isWhole());
    reader.readAll();
    QCOMPARE(reader.ids.size(), 500);
    QVERIFY(std::is_sorted(reader.ids.cbegin(), reader.ids.cend())); // newest first, each once
    QCOMPARE(QSet<QString>(reader.ids.cbegin(), reader.ids.cend()).size(), 500);
    reader.past.more();
    settle();
    QCOMPARE(reader.ids.size(), 500);
}

void TestPastSyncs::whatTheRowsKnowIsThereToo_data()
{
    QTest::addColumn<int>("stored");
    QTest::newRow("nothing stored: the demo, a window that only looks, the first minute") << 0;
    QTest::newRow("some stored") << 50;
    QTest::newRow("all stored") << 300;
}

void TestPastSyncs::whatTheRowsKnowIsThereToo()
{
    QFETCH(const int, stored);
    MemoryStore store;
    keep(store, 1, 0, stored - 1);
    Reader reader(store);
    QList<Sync> history;
    for (int n = 0; n < 300; ++n) {
        history << numbered(n);
    }
    reader.fleet.putHistory(fleetId(1), history, noon);
    reader.past.ask({});
    settle();
    reader.readAll();
    QCOMPARE(reader.ids.size(), 300);
    QVERIFY(std::is_sorted(reader.ids.cbegin(), reader.ids.cend()));
    QCOMPARE(QSet<QString>(reader.ids.cbegin(), reader.ids.cend()).size(), 300);
}

void TestPastSyncs::whatTheRowsHaveHeardSinceIsTold_data()
{
    QTest::addColumn<QList<SyncStatus>>("statuses");
    QTest::addColumn<int>("completed");
    QTest::addColumn<int>("running");
    QTest::newRow("all") << QList<SyncStatus>() << 250 << 50;
    QTest::newRow("those that run: a page of ends is not the last one")
            << QList{SyncStatus::InProgress} << 0 << 50;
    QTest::newRow("those that have ended") << QList{SyncStatus::Completed} << 250 << 0;
}

/// The store is told of an end a while after the rows, and of no progress.
void TestPastSyncs::whatTheRowsHaveHeardSinceIsTold()
{
    QFETCH(const QList<SyncStatus>, statuses);
    QFETCH(const int, completed);
    QFETCH(const int, running);
    MemoryStore store;
    keep(store, 1, 0, 299, SyncStatus::InProgress);
    Reader reader(store);
    QList<Sync> history;
    for (int n = 0; n < 300; ++n) {
        history << numbered(n, n < 250 ? SyncStatus::Completed : SyncStatus::InProgress);
        history.last().progress = n < 250 ? 100 : 40;
    }
    reader.fleet.putHistory(fleetId(1), history, noon);
    reader.past.ask({statuses, {}, nullptr});
    settle();
    reader.readAll();
    const auto count = [&reader](SyncStatus status, double progress) {
        return std::count_if(reader.syncs.cbegin(), reader.syncs.cend(), [&](const Sync &sync) {
            return sync.status.value == status && sync.progress == progress;
        });
    };
    QCOMPARE(count(SyncStatus::Completed, 100), completed);
    QCOMPARE(count(SyncStatus::InProgress, 40), running);
    QCOMPARE(reader.syncs.size(), completed + running);
}

/// The rows of an earlier run may have been kept before the store was told.
void TestPastSyncs::anEarlierRunsRowHidesNoEnd()
{
    MemoryStore store;
    keep(store, 4, 0, 0);
    keep(store, 4, 1, 1, SyncStatus::InProgress);
    Reader reader(store);
    StoredFleet earlier;
    earlier.connection = fleetNumbered(4);
    earlier.history = {numbered(0, SyncStatus::InProgress), numbered(1)};
    earlier.checkedAt = noon;
    reader.fleet.restore({earlier});
    reader.past.ask({});
    settle();
    QCOMPARE(reader.syncs.size(), 2);
    QCOMPARE(reader.syncs.at(0).status.value, SyncStatus::Completed);
    QCOMPARE(reader.syncs.at(1).status.value, SyncStatus::Completed);
}

void TestPastSyncs::bigPagesTellTheSame()
{
    MemoryStore store;
    keep(store, 1, 0, 1'999);
    Reader reader(store);
    QList<Sync> history;
    for (int n = 1'500; n < 2'500; ++n) { // of a store that lags, and beyond it
        history << numbered(n);
    }
    reader.fleet.putHistory(fleetId(1), history, noon);
    reader.past.ask({});
    settle();
    QCOMPARE(reader.ids.size(), 200); // at once, whatever is wanted then
    for (int i = 0; i < 9 && !reader.past.isWhole(); ++i) {
        reader.past.more(PastSyncs::Page::OfMany);
        settle();
    }
    QVERIFY(reader.past.isWhole());
    QCOMPARE(reader.ids.size(), 2'500);
    QVERIFY(std::is_sorted(reader.ids.cbegin(), reader.ids.cend()));
    QCOMPARE(QSet<QString>(reader.ids.cbegin(), reader.ids.cend()).size(), 2'500);
}

void TestPastSyncs::rowsThatGoMeanwhileHideNoOther()
{
    constexpr int fleets = 20'000; // more than are looked at in one turn
    MemoryStore store;
    Reader reader(store);
    reader.fleet.upsert(fleetsNumbered(1, fleets));
    for (int n = 1; n <= fleets; ++n) {
        reader.fleet.putHistory(fleetId(n), {numbered(n)}, noon);
    }
    settle();
    reader.past.ask({});
    QCoreApplication::processEvents();
    reader.fleet.keepOnly([](const ConnectionId &id) { return id != fleetId(1); });
    QTRY_COMPARE(reader.turns, 1);
    QCOMPARE(reader.ids.size(), 200);
    QVERIFY(std::is_sorted(reader.ids.cbegin(), reader.ids.cend()));
    for (int n = 2; n < 200; ++n) {
        QVERIFY2(reader.ids.contains(numbered(n).id.toString()), qPrintable(QString::number(n)));
    }
}

void TestPastSyncs::aFilterTakesSyncs_data()
{
    QTest::addColumn<QList<SyncStatus>>("statuses");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("fleet");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << QList<SyncStatus>() << QDateTime() << 0 << 1'001;
    QTest::newRow("one fleet of few syncs, far back")
            << QList<SyncStatus>() << QDateTime() << 2 << 1;
    QTest::newRow("failed ones") << QList<SyncStatus>{SyncStatus::Failed} << QDateTime() << 0 << 1;
    QTest::newRow("of the last hour") << QList<SyncStatus>() << noon.addSecs(-3600) << 0 << 61;
}

void TestPastSyncs::aFilterTakesSyncs()
{
    QFETCH(const QList<SyncStatus>, statuses);
    QFETCH(const QDateTime, from);
    QFETCH(const int, fleet);
    QFETCH(const int, found);
    MemoryStore store;
    keep(store, 1, 0, 999);
    store.keepSyncs({{fleetId(2), numbered(1'000, SyncStatus::Failed)}});
    Reader reader(store);
    PastFilter filter{statuses, from, nullptr};
    if (fleet > 0) {
        filter.takes = [fleet](const ConnectionId &id) { return id == fleetId(fleet); };
    }
    reader.past.ask(filter);
    settle();
    reader.readAll();
    QCOMPARE(reader.ids.size(), found);
}

void TestPastSyncs::anAnswerToAnEarlierQuestionIsDropped()
{
    MemoryStore store;
    keep(store, 1, 0, 9);
    Reader reader(store);
    reader.past.ask({});
    reader.past.ask({{SyncStatus::Failed}, {}, nullptr});
    settle();
    QCOMPARE(reader.turns, 1);
    QVERIFY(reader.ids.isEmpty());
}

void TestPastSyncs::aStoreThatDoesNotAnswerSaysSo_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<bool>("said");
    QTest::newRow("broken") << StoreErrorKind::Broken << true;
    QTest::newRow("busy") << StoreErrorKind::Busy << true;
    QTest::newRow("a window that only looks has none") << StoreErrorKind::ReadOnly << false;
}

void TestPastSyncs::aStoreThatDoesNotAnswerSaysSo()
{
    QFETCH(const StoreErrorKind, why);
    QFETCH(const bool, said);
    RefusingStore store;
    store.refusal = why;
    Reader reader(store);
    reader.fleet.putHistory(fleetId(1), {numbered(0)}, noon);
    QSignalSpy failed(&reader.past, &PastSyncs::failed);
    reader.past.ask({});
    settle();
    QCOMPARE(reader.ids, QStringList{u"sync_00000"_s}); // what the rows know is shown all the same
    QCOMPARE(failed.size(), said ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestPastSyncs)
#include "tst_pastsyncs.moc"
