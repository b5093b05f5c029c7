// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/exactrole.h"
#include "models/pasttable.h"
#include "models/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace fleetsync;
using namespace fleetsync::samples;

Q_DECLARE_METATYPE(QList<fleetsync::SortKey>)

namespace {

using Column = PastColumn;

SortKey up(Column column)
{
    return {static_cast<int>(column), Qt::AscendingOrder};
}

SortKey down(Column column)
{
    return {static_cast<int>(column), Qt::DescendingOrder};
}

class PlainPastWords : public PastWords
{
public:
    QString header(Column column) const override { return QString::number(int(column)); }
    QString exactHeader(Column column) const override
    {
        return u"exact %1"_s.arg(static_cast<int>(column));
    }
    QString cell(const PastRow &row, Column column, const QDateTime &) const override
    {
        return column == Column::Reason ? u"our words for "_s + row.stored.sync.failureReason
                                        : row.stored.sync.id.toString();
    }
    QString toolTip(const PastRow &, Column, const QDateTime &) const override { return {}; }
    QString rowSentence(const PastRow &, const QDateTime &) const override { return {}; }
};

struct World
{
    World()
    {
        fleet.setNow([] { return noon; });
        fleet.upsert({connection(u"conn_1"_s, u"Fleet 9"_s), connection(u"conn_2"_s, u"fleet 10"_s),
                      connection(u"conn_3"_s, u"Émile"_s, u"Motive"_s)});
        table.setOrigins([this](const StoredSync &one) { return origins.value(one.sync.id); });
        QObject::connect(&table, &PastTable::moreWanted, &table, [this] { ++wanted; });
    }
    /// Newest first.
    void add(const QString &id, int fleetNumber, SyncStatus status, int tookSeconds)
    {
        Sync one = sync(id, status);
        one.requestedAt = noon.addSecs(-60 * ++minutesAgo);
        one.completedAt = tookSeconds >= 0 ? one.requestedAt.addSecs(tookSeconds) : QDateTime();
        syncs.append({ConnectionId(u"conn_%1"_s.arg(fleetNumber)), one});
    }
    QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row) {
            ids << table.index(row, 0).data(PastTable::SyncIdRole).toString();
        }
        return ids.join(u' ');
    }

    Fleet fleet;
    PlainPastWords words;
    QHash<SyncId, PastOrigin> origins;
    PastTable table{fleet, words, [] { return noon; }};
    QList<StoredSync> syncs;
    int minutesAgo = 0;
    int wanted = 0;
};

/// Five of three fleets, "a" the newest.
void addFive(World &world)
{
    world.add(u"a"_s, 2, SyncStatus::Completed, 600);
    world.add(u"b"_s, 1, SyncStatus::Failed, 59);
    world.add(u"c"_s, 3, SyncStatus::InProgress, -1);
    world.add(u"d"_s, 1, SyncStatus::Completed, 3'600);
    world.add(u"e"_s, 2, SyncStatus::Failed, 90);
    world.syncs[1].sync.attempts = 10;
    world.syncs[1].sync.failureReason = u"zebra"_s;
    world.syncs[3].sync.issues.resize(12);
    world.syncs[3].sync.startFrom = noon.addDays(-30);
    world.syncs[0].sync.startFrom = noon.addDays(-7);
    world.syncs[4].sync.failureReason = u"apple"_s;
    world.origins[SyncId(u"e"_s)] = {u"Ana"_s, true};
}

} // namespace

class TestPastTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByValues_data();
    void sortsByValues();
    void aClickKeepsTheColumnsBefore();
    void readsOnUntilItHasAll();
    void sortsTheNewestOfVeryMany();
    void whatIsSelectedStaysSo();
    void olderOnesThatComeAreSortedIn();
    void anOldOneThatRunsAgainIsSeen();
    void anOldOneThatWasReadRunningEnds_data();
    void anOldOneThatWasReadRunningEnds();
    void newerOnesPushNoRow();
    void whatTheListBringsIsNotNewer();
    void whatWasMissingComesBetween_data();
    void whatWasMissingComesBetween();
    void inAnEmptyListAllThatBeginAreNewer();
    void whatIsResolvedCountsNoMore();
    void exactValuesAreNumbersAndTimes();
};

void TestPastTable::sortsByValues_data()
{
    QTest::addColumn<QList<SortKey>>("keys");
    QTest::addColumn<QString>("ids");
    QTest::newRow("at first, newest first") << QList<SortKey>() << u"a b c d e"_s;
    QTest::newRow("oldest first") << QList{up(Column::Requested)} << u"e d c b a"_s;
    QTest::newRow("by how bad it is: runs, stopped, failed, issues, done")
            << QList{up(Column::Result)} << u"c e b d a"_s;
    QTest::newRow("by name as people do, then newest first")
            << QList{up(Column::Fleet)} << u"c b d a e"_s;
    QTest::newRow("by name, the other way round, newest first still")
            << QList{down(Column::Fleet)} << u"a e b d c"_s;
    QTest::newRow("by time taken, what has not ended first")
            << QList{up(Column::Took)} << u"c b e a d"_s;
    QTest::newRow("by attempts, 10 after 1") << QList{down(Column::Attempts)} << u"b a c d e"_s;
    QTest::newRow("by issues") << QList{down(Column::Issues)} << u"d a b c e"_s;
    QTest::newRow("by from date") << QList{down(Column::FromDate)} << u"a d b c e"_s;
    QTest::newRow("by span") << QList{down(Column::Span)} << u"d a b c e"_s;
    QTest::newRow("by who asked") << QList{down(Column::AskedBy)} << u"e a b c d"_s;
    QTest::newRow("by our words for the reason; stopped by us has none")
            << QList{down(Column::Reason)} << u"b a c d e"_s;
    QTest::newRow("by Terminal's words") << QList{down(Column::ReasonVerbatim)} << u"b e a c d"_s;
    QTest::newRow("by provider, then result, then time taken")
            << QList{up(Column::Provider), up(Column::Result), down(Column::Took)}
            << u"e b d a c"_s;
    QTest::newRow("three at most") << QList{up(Column::Provider), up(Column::Fleet),
                                            up(Column::Attempts), down(Column::SyncCode)}
                                   << u"d b a e c"_s;
}

void TestPastTable::sortsByValues()
{
    QFETCH(QList<SortKey>, keys);
    QFETCH(QString, ids);
    World world;
    const QAbstractItemModelTester tester(&world.table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    addFive(world);
    world.table.append(world.syncs, true);
    world.table.setSortKeys(keys);
    QVERIFY(world.table.sortKeys().size() <= 3);
    QTRY_COMPARE(world.ids(), ids);
    world.table.sort(-1, Qt::AscendingOrder);
    QCOMPARE(world.ids(), u"a b c d e"_s);
}

void TestPastTable::aClickKeepsTheColumnsBefore()
{
    World world;
    addFive(world);
    world.table.append(world.syncs, true);
    world.table.sort(static_cast<int>(Column::Took), Qt::DescendingOrder);
    world.table.sort(static_cast<int>(Column::Fleet), Qt::AscendingOrder);
    QCOMPARE(world.table.sortKeys(), (QList{up(Column::Fleet), down(Column::Took)}));
    QTRY_COMPARE(world.ids(), u"c d b a e"_s);
    // Newest first is how they are read: nothing is left to sort by behind it.
    world.table.sort(static_cast<int>(Column::Requested), Qt::DescendingOrder);
    QCOMPARE(world.table.sortKeys(), QList<SortKey>());
    QCOMPARE(world.ids(), u"a b c d e"_s);
}

void TestPastTable::readsOnUntilItHasAll()
{
    World world;
    addFive(world);
    world.table.clear();
    world.table.append(world.syncs.mid(0, 2), false);
    QVERIFY(world.table.canFetchMore({}));
    world.table.setSortKeys({up(Column::Requested)});
    QVERIFY(!world.table.canFetchMore({})); // by itself, not as one scrolls
    QVERIFY(world.table.isReadingOn());
    QCOMPARE(world.wanted, 1);
    world.table.append(world.syncs.mid(2, 2), false);
    QCOMPARE(world.wanted, 2);
    world.table.append(world.syncs.mid(4), true);
    QCOMPARE(world.wanted, 2);
    QVERIFY(!world.table.isReadingOn());
    QTRY_COMPARE(world.ids(), u"e d c b a"_s);
}

void TestPastTable::sortsTheNewestOfVeryMany()
{
    World world;
    for (int n = 0; n <= PastTable::mostSorted; ++n) {
        world.add(QString::number(n), 1 + n % 3, SyncStatus::Completed, n);
    }
    world.table.clear();
    world.table.setSortKeys({down(Column::Fleet), down(Column::Took), up(Column::Reason)});
    QSignalSpy arranged(&world.table, &QAbstractItemModel::layoutChanged);
    int turns = 0;
    QTimer heart;
    heart.callOnTimeout([&turns] { ++turns; });
    heart.start();
    world.table.append(world.syncs.mid(0, PastTable::mostSorted), false);
    QVERIFY(world.table.isCut());
    QCOMPARE(world.wanted, 1); // when it was told how, not since
    QCOMPARE(arranged.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, 30'000);
    QVERIFY2(turns >= 3, qPrintable(QString::number(turns))); // others had theirs meanwhile
    QCOMPARE(world.table.index(0, 0).data(PastTable::SyncIdRole).toString(), u"19999"_s);
    QCOMPARE(world.table.rowCount(), PastTable::mostSorted);
}

void TestPastTable::whatIsSelectedStaysSo()
{
    World world;
    addFive(world);
    world.table.append(world.syncs, true);
    const QPersistentModelIndex first = world.table.index(0, 3);
    world.table.setSortKeys({up(Column::Requested)});
    QTRY_COMPARE(world.ids(), u"e d c b a"_s);
    QCOMPARE(first.row(), 4);
    QCOMPARE(first.column(), 3);
    QCOMPARE(world.table.indexOf(SyncId(u"a"_s)).row(), 4);
    QCOMPARE(world.table.newestOf(ConnectionId(u"conn_1"_s)).row(), 3); // "b", not "d" above it
    QCOMPARE(world.table.syncAt(world.table.index(1, 0))->sync.id, SyncId(u"d"_s));
    world.table.setSortKeys({});
    QCOMPARE(first.row(), 0);
}

void TestPastTable::olderOnesThatComeAreSortedIn()
{
    World world;
    const QAbstractItemModelTester tester(&world.table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    addFive(world);
    world.table.append(world.syncs.mid(0, 3), true);
    world.table.setSortKeys({up(Column::Requested)});
    QTRY_COMPARE(world.ids(), u"c b a"_s);
    world.table.append(world.syncs.mid(3), true);
    QCOMPARE(world.ids(), u"c b a d e"_s);
    QTRY_COMPARE(world.ids(), u"e d c b a"_s);
}

void TestPastTable::anOldOneThatRunsAgainIsSeen()
{
    World world;
    addFive(world);
    world.table.append(world.syncs, true);
    world.table.setSortKeys({up(Column::Requested)});
    QTRY_COMPARE(world.ids(), u"e d c b a"_s);
    const ConnectionId fleet(u"conn_2"_s);
    const auto state = [&world] {
        return static_cast<FleetState>(
                world.table.indexOf(SyncId(u"e"_s)).data(PastTable::StateRole).toInt());
    };
    const auto tell = [&](SyncStatus status) {
        Sync again = world.syncs.at(4).sync;
        again.status.value = status;
        world.fleet.putHistory(fleet, {world.syncs.at(0).sync, again}, noon);
    };
    QCOMPARE(state(), FleetState::StoppedByUser);
    QSignalSpy changed(&world.table, &QAbstractItemModel::dataChanged);
    tell(SyncStatus::InProgress);
    QTRY_COMPARE(state(), FleetState::Syncing);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);
    tell(SyncStatus::Completed);
    QTRY_COMPARE(state(), FleetState::UpToDate);
    changed.clear();
    tell(SyncStatus::Completed); // it has ended: only the latest one is looked at
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 4);
}

void TestPastTable::anOldOneThatWasReadRunningEnds_data()
{
    QTest::addColumn<SyncStatus>("read");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<SyncStatus>("end");
    QTest::addColumn<FleetState>("state");
    QTest::newRow("after the list was read anew")
            << SyncStatus::InProgress << 1 << SyncStatus::Completed << FleetState::UpToDate;
    QTest::newRow("it was retried, and nobody saw it run")
            << SyncStatus::Failed << 1 << SyncStatus::Completed << FleetState::UpToDate;
    QTest::newRow("it was retried, and has failed again")
            << SyncStatus::Failed << 2 << SyncStatus::Failed << FleetState::Failed;
}

void TestPastTable::anOldOneThatWasReadRunningEnds()
{
    QFETCH(const SyncStatus, read);
    QFETCH(const int, attempts);
    QFETCH(const SyncStatus, end);
    QFETCH(const FleetState, state);
    World world;
    world.add(u"latest"_s, 1, SyncStatus::Completed, 60);
    world.add(u"old"_s, 1, read, -1);
    world.syncs[1].sync.attempts = 1;
    world.table.clear();
    world.table.append(world.syncs, true);
    Sync ended = world.syncs.at(1).sync;
    ended.status.value = end;
    ended.attempts = attempts;
    world.fleet.putHistory(ConnectionId(u"conn_1"_s), {world.syncs.at(0).sync, ended}, noon);
    const QModelIndex old = world.table.indexOf(ended.id);
    QTRY_COMPARE(world.table.syncAt(old)->sync.attempts, attempts);
    QTRY_COMPARE(static_cast<FleetState>(old.data(PastTable::StateRole).toInt()), state);
}

void TestPastTable::newerOnesPushNoRow()
{
    World world;
    addFive(world);
    world.table.append(world.syncs, true);
    world.table.setSortKeys({up(Column::Requested)});
    QTRY_COMPARE(world.ids(), u"e d c b a"_s);
    Sync newer = sync(u"new"_s, SyncStatus::InProgress);
    newer.requestedAt = noon;
    world.fleet.putSync(ConnectionId(u"conn_1"_s), newer);
    QTRY_COMPARE(world.table.newer(), 1);
    QCOMPARE(world.ids(), u"e d c b a"_s);
}

void TestPastTable::whatTheListBringsIsNotNewer()
{
    World world;
    QList<int> told;
    QObject::connect(&world.table, &PastTable::newerChanged, &world.table,
                     [&told](int syncs) { told << syncs; });
    addFive(world);
    Sync newer = sync(u"new"_s, SyncStatus::InProgress);
    newer.requestedAt = noon;
    world.table.clear();
    // Polled while the store reads: one of the first page, one further down, one that began now.
    world.fleet.putSync(ConnectionId(u"conn_1"_s), world.syncs.at(1).sync);
    world.fleet.putSync(ConnectionId(u"conn_3"_s), world.syncs.at(2).sync);
    world.fleet.putSync(ConnectionId(u"conn_2"_s), newer);
    QSignalSpy changed(&world.fleet, &Fleet::rowsChanged);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(world.table.newer(), 0); // than what?
    world.table.append(world.syncs.mid(0, 2), false);
    QCOMPARE(world.table.newer(), 1);
    world.table.append({{ConnectionId(u"conn_2"_s), newer}}, false); // the store was told late
    QCOMPARE(world.table.newer(), 0);
    QCOMPARE(told, (QList{1, 0}));
}

void TestPastTable::whatWasMissingComesBetween_data()
{
    QTest::addColumn<QList<int>>("there");
    QTest::addColumn<QList<int>>("come");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<QString>("ids");
    QTest::newRow("a hole") << QList{0, 4, 5} << QList{1, 2, 3} << false << u"s0 s1 s2 s3 s4 s5"_s;
    QTest::newRow("several, as they come")
            << QList{1, 3, 5} << QList{6, 2, 0, 4} << false << u"s0 s1 s2 s3 s4 s5 s6"_s;
    QTest::newRow("named twice") << QList{0, 2} << QList{1, 1, 2, 0} << false << u"s0 s1 s2"_s;
    QTest::newRow("oldest first") << QList{0, 4} << QList{2, 1} << true << u"s4 s2 s1 s0"_s;
}

void TestPastTable::whatWasMissingComesBetween()
{
    QFETCH(const QList<int>, there);
    QFETCH(const QList<int>, come);
    QFETCH(const bool, sorted);
    QFETCH(const QString, ids);
    World world;
    const QAbstractItemModelTester tester(&world.table);
    for (int n = 0; n < 7; ++n) {
        world.add(u"s%1"_s.arg(n), 1, SyncStatus::Completed, 60);
    }
    const auto pick = [&world](const QList<int> &numbers) {
        QList<StoredSync> picked;
        for (const int n : numbers) {
            picked << world.syncs.at(n);
        }
        return picked;
    };
    world.table.clear();
    world.table.append(pick(there), true);
    if (sorted) {
        world.table.sort(static_cast<int>(PastColumn::Requested), Qt::AscendingOrder);
        QTRY_COMPARE(world.ids(), u"s4 s0"_s);
    }
    const int before = world.table.rowCount();
    const int fresh = world.table.append(pick(come), true);
    QCOMPARE(world.table.rowCount(), before + fresh);
    QTRY_COMPARE(world.ids(), ids);
    for (int row = 0; row < world.table.rowCount(); ++row) {
        const StoredSync *one = world.table.syncAt(world.table.index(row, 0));
        QCOMPARE(world.table.indexOf(one->sync.id).row(), row);
    }
}

void TestPastTable::inAnEmptyListAllThatBeginAreNewer()
{
    World world;
    world.table.clear();
    world.table.append({}, true);
    world.add(u"a"_s, 1, SyncStatus::InProgress, -1);
    world.fleet.putSync(world.syncs.at(0).connection, world.syncs.at(0).sync);
    QTRY_COMPARE(world.table.newer(), 1);
}

void TestPastTable::whatIsResolvedCountsNoMore()
{
    World world;
    addFive(world);
    world.syncs[3].sync.issues.resize(1);
    world.table.append(world.syncs, true);
    const QModelIndex row = world.table.indexOf(SyncId(u"d"_s));
    const auto state = [&row] { return FleetState(row.data(PastTable::StateRole).toInt()); };
    QCOMPARE(state(), FleetState::DoneWithIssues);
    Sync mended = world.syncs.at(3).sync;
    mended.issues[0].status.value = IssueStatus::Resolved;
    world.fleet.putHistory(ConnectionId(u"conn_1"_s), {world.syncs.at(1).sync, mended}, noon);
    QTRY_COMPARE(state(), FleetState::UpToDate); // an older one of its fleet
    QCOMPARE(row.siblingAtColumn(static_cast<int>(Column::Issues)).data(ExactRole).toInt(), 0);
}

void TestPastTable::exactValuesAreNumbersAndTimes()
{
    World world;
    addFive(world);
    world.table.append(world.syncs, true);
    const auto exact = [&world](int row, Column column) {
        return world.table.index(row, static_cast<int>(column)).data(ExactRole);
    };
    QCOMPARE(exact(0, Column::Took), QVariant(qint64(600)));
    QCOMPARE(exact(2, Column::Took), QVariant::fromValue(nullptr)); // not ended
    QCOMPARE(exact(0, Column::Span), QVariant(qint64(7 * 86'400 - 60)));
    QCOMPARE(exact(1, Column::Span), QVariant::fromValue(nullptr));
    QCOMPARE(exact(0, Column::Requested), QVariant(noon.addSecs(-60)));
    QCOMPARE(exact(1, Column::Attempts), QVariant(10));
    QVERIFY(!exact(0, Column::Result).isValid());
    QCOMPARE(world.table.headerData(static_cast<int>(Column::Took), Qt::Horizontal, ExactRole),
             QVariant(u"exact 5"_s));
}

QTEST_GUILESS_MAIN(TestPastTable)
#include "tst_pasttable.moc"
