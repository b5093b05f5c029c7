// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleettable.h"
#include "models/plainwords.h"
#include "models/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

using Names = QStringList;

namespace {

/// Fleets b, a, c in the order in which they came, and the table under the tester.
struct World
{
    World()
    {
        fleet.upsert({connection(QStringLiteral("1"), QStringLiteral("b")),
                      connection(QStringLiteral("2"), QStringLiteral("a")),
                      connection(QStringLiteral("3"), QStringLiteral("c"))});
    }

    Names names() const
    {
        Names names;
        for (int row = 0; row < table.rowCount(); ++row) {
            const FleetRow *fleetRow = table.rowAt(table.index(row, 0));
            names.append(fleetRow ? displayName(fleetRow->connection) : QString());
        }
        return names;
    }
    void rename(const QString &id, const QString &name)
    {
        fleet.upsert({connection(id, name)});
        QCoreApplication::processEvents();
    }
    void start(const QString &id, double percent)
    {
        fleet.putSync(ConnectionId(id), sync(QStringLiteral("s"), SyncStatus::InProgress, percent));
        QCoreApplication::processEvents();
    }
    void filterBy(const QString &text) { table.setFilter({text, {}, {}}); }
    void sortByName() { table.sort(int(FleetColumn::Fleet), Qt::AscendingOrder); }

    Fleet fleet;
    PlainFleetWords words;
    FleetTable table{fleet, words, [] { return noon; }};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestFleetTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandInTheOrderInWhichTheyCame();
    void cellsTellTextAndRawValues();
    void rowsOfAnEarlierRunAreStale();
    void theRowsSentenceIsTheVerticalHeadersAccessibleText();
    void everyColumnSortsByItsRawValue_data();
    void everyColumnSortsByItsRawValue();
    void namesSortAsPeopleCountAndSpell();
    void aChangeTellsItsCellsAndNoReset();
    void neighbouringChangesAreToldAsOne();
    void aChangedRowStaysUntilSortedAgain();
    void onlyRowsThatWouldMoveAreCounted();
    void aRowThatComesBackIntoPlaceIsCountedNoMore();
    void newFleetsComeLastAndAreCounted();
    void aRowThatLeavesTheFilterStaysUntilAskedFor();
    void aRowThatEntersTheFilterComesLast();
    void eachFilterShowsTheSameWhateverCameBefore_data();
    void eachFilterShowsTheSameWhateverCameBefore();
    void filteringKeepsIndexesOfWhatStays();
    void sortingKeepsIndexes();
    void removalTakesOutTheRightRows_data();
    void removalTakesOutTheRightRows();
    void scatteredRowsGoInOnePiece();
    void aRemovedRowThatWasOutOfPlaceCountsNoMore();
    void clearingEmptiesTheTable();
    void textsAreToldAnew();
    void manyRowsAndManyChangesHoldTogether();
};

void TestFleetTable::rowsStandInTheOrderInWhichTheyCame()
{
    World world;
    QCOMPARE(world.names(), Names({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(world.table.columnCount(), fleetColumnCount);
    QCOMPARE(world.table.movedRows(), 0);
    QCOMPARE(world.table.indexOf(ConnectionId(QStringLiteral("2"))).row(), 1);
    QVERIFY(!world.table.indexOf(ConnectionId(QStringLiteral("9"))).isValid());
}

void TestFleetTable::cellsTellTextAndRawValues()
{
    World world;
    world.start(QStringLiteral("1"), 62.45);
    world.fleet.edit(ConnectionId(QStringLiteral("1")), [](FleetRow &row) {
        row.checkError = ApiError{};
        row.connection.oddities.append({QStringLiteral("status"), QStringLiteral("active")});
    });
    const QModelIndex cell = world.table.index(0, int(FleetColumn::Provider));
    QCOMPARE(cell.data().toString(), QStringLiteral("b/2/2026-11-24T12:00:00Z"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("1"));
    QCOMPARE(cell.data(ConnectionIdRole).toString(), QStringLiteral("1"));
    QCOMPARE(cell.data(StateRole).toInt(), int(FleetState::Syncing));
    QCOMPARE(cell.data(PercentRole).toDouble(), 62.45);
    QCOMPARE(cell.data(BarRole).toInt(), int(Bar::Percent));
    QCOMPARE(cell.data(StaleRole).toBool(), true);
    QCOMPARE(cell.data(OddRole).toBool(), true);
    const QModelIndex idle = world.table.index(1, 0);
    QVERIFY(!idle.data(PercentRole).isValid());
    QCOMPARE(idle.data(BarRole).toInt(), int(Bar::None));
    QCOMPARE(idle.data(StaleRole).toBool(), false);
    QCOMPARE(idle.data(OddRole).toBool(), false);
    // The text is the cell's accessible text too: one of its own would hide it (ux.md §8).
    QVERIFY(!cell.data(Qt::AccessibleTextRole).isValid());
}

void TestFleetTable::rowsOfAnEarlierRunAreStale()
{
    World world;
    StoredFleet earlier;
    earlier.connection.id = ConnectionId(QStringLiteral("9"));
    earlier.connection.companyName = QStringLiteral("z");
    earlier.checkedAt = QDateTime({2026, 11, 23}, {14, 2}, Qt::UTC);
    StoredFleet known;
    known.connection.id = ConnectionId(QStringLiteral("1"));
    world.fleet.restore({earlier, known});
    const int row = world.table.rowCount() - 1;
    const auto last = [&](int role) { return world.table.index(row, 0).data(role); };
    QCOMPARE(world.table.rowCount(), 4);
    QCOMPARE(last(ConnectionIdRole).toString(), QStringLiteral("9"));
    QCOMPARE(last(StaleRole).toBool(), true);
    QCOMPARE(last(StateRole).toInt(), int(FleetState::NeverSynced));
    QCOMPARE(world.table.index(0, 0).data(StaleRole).toBool(), false); // the known one is newer
    earlier.connection.token = Secret("con_tkn_9");
    world.fleet.upsert({earlier.connection});
    QCOMPARE(last(StaleRole).toBool(), true); // its syncs have not been read yet
    world.fleet.putHistory(earlier.connection.id, {}, earlier.checkedAt.addDays(1));
    QCOMPARE(last(StaleRole).toBool(), false);
    world.fleet.keepOnly({ConnectionId(QStringLiteral("1"))});
    QCOMPARE(world.table.rowCount(), 1);
}

void TestFleetTable::theRowsSentenceIsTheVerticalHeadersAccessibleText()
{
    World world;
    QCOMPARE(world.table.headerData(1, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             QStringLiteral("sentence of a"));
    QCOMPARE(world.table.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("4"));
}

void TestFleetTable::everyColumnSortsByItsRawValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Names>("order");
    const auto row
            = [](const char *name, FleetColumn column, bool descending, const QString &order) {
                  QTest::newRow(name) << int(column) << descending << order.split(u' ');
              };
    row("state: what is under way before what has ended", FleetColumn::State, false,
        QStringLiteral("c b a"));
    row("fleet by name", FleetColumn::Fleet, false, QStringLiteral("a b c"));
    row("fleet by name, backwards", FleetColumn::Fleet, true, QStringLiteral("c b a"));
    row("provider by name, ties as they came", FleetColumn::Provider, false,
        QStringLiteral("c b a"));
    row("provider backwards, ties still as they came", FleetColumn::Provider, true,
        QStringLiteral("b a c"));
    row("progress: no bar first, then the percentage", FleetColumn::Progress, false,
        QStringLiteral("b a c"));
    row("last good sync: never first, then the oldest", FleetColumn::LastGoodSync, false,
        QStringLiteral("b c a"));
    row("issues: not known first, then by count, 9 before 10", FleetColumn::Issues, false,
        QStringLiteral("c b a"));
    row("mode", FleetColumn::Mode, false, QStringLiteral("b a c"));
}

void TestFleetTable::everyColumnSortsByItsRawValue()
{
    QFETCH(const int, column);
    QFETCH(const bool, descending);
    QFETCH(const Names, order);
    World world;
    Connection other
            = connection(QStringLiteral("3"), QStringLiteral("c"), QStringLiteral("Azuga"));
    other.syncMode.value = SyncMode::Manual;
    world.fleet.upsert({other});
    world.fleet.putSync(ConnectionId(QStringLiteral("3")),
                        sync(QStringLiteral("s"), SyncStatus::InProgress, 5));
    world.fleet.putSync(ConnectionId(QStringLiteral("1")),
                        sync(QStringLiteral("s"), SyncStatus::Failed));
    world.fleet.putSync(ConnectionId(QStringLiteral("2")),
                        sync(QStringLiteral("s"), SyncStatus::Completed));
    world.fleet.edit(ConnectionId(QStringLiteral("1")),
                     [](FleetRow &row) { row.ongoingIssues = 9; });
    world.fleet.edit(ConnectionId(QStringLiteral("2")),
                     [](FleetRow &row) { row.ongoingIssues = 10; });
    world.fleet.edit(ConnectionId(QStringLiteral("3")),
                     [](FleetRow &row) { row.lastGoodAt = noon.addDays(-3); });
    QCoreApplication::processEvents();
    world.table.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(world.names(), order);
}

void TestFleetTable::namesSortAsPeopleCountAndSpell()
{
    World world;
    world.rename(QStringLiteral("1"), QStringLiteral("Truck 10"));
    world.rename(QStringLiteral("2"), QStringLiteral("truck 9"));
    world.rename(QStringLiteral("3"), QStringLiteral("Álamo"));
    world.sortByName();
    QCOMPARE(world.names().constLast(), QStringLiteral("Truck 10"));
    QCOMPARE(world.names().at(1), QStringLiteral("truck 9"));
}

void TestFleetTable::aChangeTellsItsCellsAndNoReset()
{
    World world;
    QSignalSpy changed(&world.table, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&world.table, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&world.table, &QAbstractItemModel::layoutChanged);
    world.start(QStringLiteral("2"), 10);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), world.table.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), world.table.index(1, fleetColumnCount - 1));
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    for (const int role : {int(Qt::DisplayRole), int(StateRole), int(PercentRole), int(BarRole)}) {
        QVERIFY2(roles.contains(role), "a live change names its roles");
    }
    QCOMPARE(reset.size(), 0);
    QCOMPARE(layout.size(), 0);
}

void TestFleetTable::neighbouringChangesAreToldAsOne()
{
    World world;
    QSignalSpy changed(&world.table, &QAbstractItemModel::dataChanged);
    world.fleet.putSync(ConnectionId(QStringLiteral("1")),
                        sync(QStringLiteral("s"), SyncStatus::Failed));
    world.start(QStringLiteral("2"), 10);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
}

void TestFleetTable::aChangedRowStaysUntilSortedAgain()
{
    World world;
    world.sortByName();
    QSignalSpy moved(&world.table, &FleetTable::movedRowsChanged);
    world.rename(QStringLiteral("2"), QStringLiteral("z"));
    QCOMPARE(world.names(), Names({QStringLiteral("z"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(world.table.movedRows(), 1);
    QCOMPARE(moved.size(), 1);
    world.table.sortAgain();
    QCOMPARE(world.names(), Names({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("z")}));
    QCOMPARE(world.table.movedRows(), 0);
    QCOMPARE(moved.size(), 2);
}

void TestFleetTable::onlyRowsThatWouldMoveAreCounted()
{
    World world;
    world.sortByName();
    world.rename(QStringLiteral("1"), QStringLiteral("bb"));
    QCOMPARE(world.table.movedRows(), 0);
    world.start(QStringLiteral("1"), 50);
    QCOMPARE(world.table.movedRows(), 0);
}

void TestFleetTable::aRowThatComesBackIntoPlaceIsCountedNoMore()
{
    World world;
    world.sortByName();
    world.rename(QStringLiteral("2"), QStringLiteral("z"));
    QCOMPARE(world.table.movedRows(), 1);
    world.rename(QStringLiteral("2"), QStringLiteral("aa"));
    QCOMPARE(world.table.movedRows(), 0);
}

void TestFleetTable::newFleetsComeLastAndAreCounted()
{
    World world;
    world.sortByName();
    QSignalSpy inserted(&world.table, &QAbstractItemModel::rowsInserted);
    world.fleet.upsert({connection(QStringLiteral("4"), QStringLiteral("aa")),
                        connection(QStringLiteral("5"), QStringLiteral("d"))});
    QCOMPARE(world.names(), Names({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                   QStringLiteral("aa"), QStringLiteral("d")}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(world.table.movedRows(), 1);
}

void TestFleetTable::aRowThatLeavesTheFilterStaysUntilAskedFor()
{
    World world;
    FleetFilter failed;
    failed.states.insert(FleetState::Failed);
    world.fleet.putSync(ConnectionId(QStringLiteral("2")),
                        sync(QStringLiteral("s"), SyncStatus::Failed));
    QCoreApplication::processEvents();
    world.table.setFilter(failed);
    QCOMPARE(world.names(), Names({QStringLiteral("a")}));
    world.fleet.putSync(ConnectionId(QStringLiteral("2")),
                        sync(QStringLiteral("s2"), SyncStatus::InProgress));
    QCoreApplication::processEvents();
    QCOMPARE(world.names(), Names({QStringLiteral("a")}));
    QCOMPARE(world.table.movedRows(), 1);
    world.table.sortAgain();
    QCOMPARE(world.names(), Names());
    QCOMPARE(world.table.movedRows(), 0);
}

void TestFleetTable::aRowThatEntersTheFilterComesLast()
{
    World world;
    world.filterBy(QStringLiteral("c"));
    QCOMPARE(world.names(), Names({QStringLiteral("c")}));
    world.rename(QStringLiteral("1"), QStringLiteral("bc"));
    QCOMPARE(world.names(), Names({QStringLiteral("c"), QStringLiteral("bc")}));
    // Unsorted rows stand as they came: this one belongs above.
    QCOMPARE(world.table.movedRows(), 1);
}

void TestFleetTable::eachFilterShowsTheSameWhateverCameBefore_data()
{
    QTest::addColumn<QList<FleetFilter>>("filters");
    const auto text = [](const char *typed) {
        return FleetFilter{QString::fromLatin1(typed), {}, {}};
    };
    const FleetFilter never{{}, {FleetState::NeverSynced}, {}};
    const FleetFilter both{{}, {FleetState::NeverSynced, FleetState::Syncing}, {}};
    const FleetFilter geotab{{}, {}, {QStringLiteral("Geotab")}};
    QTest::newRow("typed on") << QList{text("a"), text("ab"), text("ab c"), text("ab cd")};
    QTest::newRow("taken back") << QList{text("ab c"), text("ab"), text("a"), text("")};
    QTest::newRow("another word") << QList{text("ab"), text("cd"), text("abcd")};
    QTest::newRow("a letter before") << QList{text("b"), text("ab"), text("b")};
    QTest::newRow("a state more, a state less") << QList{never, both, never, FleetFilter()};
    QTest::newRow("a state, then none") << QList{never, FleetFilter(), geotab, never};
}

void TestFleetTable::eachFilterShowsTheSameWhateverCameBefore()
{
    QFETCH(QList<FleetFilter>, filters);
    World world;
    for (int n = 10; n < 100; ++n) {
        const QString letters
                = QStringLiteral("abcd").mid(n % 4) + QStringLiteral(" abcd").left(n % 5);
        world.rename(QString::number(n), letters);
        if (n % 3 == 0) {
            world.start(QString::number(n), n);
        }
    }
    world.sortByName();
    for (const FleetFilter &filter : std::as_const(filters)) {
        world.table.setFilter(filter);
        FleetTable fresh(world.fleet, world.words, [] { return noon; });
        fresh.setFilter(filter);
        fresh.sort(int(FleetColumn::Fleet), Qt::AscendingOrder);
        QCOMPARE(world.table.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            QCOMPARE(world.table.rowAt(world.table.index(row, 0)),
                     fresh.rowAt(fresh.index(row, 0)));
        }
    }
}

void TestFleetTable::filteringKeepsIndexesOfWhatStays()
{
    World world;
    world.sortByName();
    QSignalSpy reset(&world.table, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex stays(world.table.indexOf(ConnectionId(QStringLiteral("3"))));
    const QPersistentModelIndex goes(world.table.indexOf(ConnectionId(QStringLiteral("1"))));
    world.filterBy(QStringLiteral("c"));
    QCOMPARE(world.names(), Names({QStringLiteral("c")}));
    QCOMPARE(stays.row(), 0);
    QVERIFY(!goes.isValid());
    world.filterBy({});
    QCOMPARE(world.names(), Names({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(stays.row(), 2);
    QCOMPARE(reset.size(), 0);
}

void TestFleetTable::sortingKeepsIndexes()
{
    World world;
    const QPersistentModelIndex first(world.table.index(0, 2));
    world.table.sort(int(FleetColumn::Fleet), Qt::DescendingOrder);
    QCOMPARE(first.row(), 1);
    QCOMPARE(first.column(), 2);
    world.table.sort(-1, Qt::AscendingOrder);
    QCOMPARE(first.row(), 0);
    QCOMPARE(world.names(), Names({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
}

void TestFleetTable::removalTakesOutTheRightRows_data()
{
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<Names>("names");
    const QStringList ends{QStringLiteral("1"), QStringLiteral("3")};
    const QStringList last{QStringLiteral("3")};
    QTest::newRow("one of the middle")
            << ends << false << Names({QStringLiteral("b"), QStringLiteral("c")});
    QTest::newRow("the first when sorted")
            << ends << true << Names({QStringLiteral("b"), QStringLiteral("c")});
    QTest::newRow("two neighbours") << last << false << Names({QStringLiteral("c")});
    QTest::newRow("all") << QStringList() << true << Names();
}

void TestFleetTable::removalTakesOutTheRightRows()
{
    QFETCH(const QStringList, kept);
    QFETCH(const bool, sorted);
    QFETCH(const Names, names);
    World world;
    if (sorted) {
        world.sortByName();
    }
    QSet<ConnectionId> ids;
    for (const QString &id : kept) {
        ids.insert(ConnectionId(id));
    }
    const QPersistentModelIndex c(world.table.indexOf(ConnectionId(QStringLiteral("3"))));
    world.fleet.keepOnly(ids);
    QCOMPARE(world.names(), names);
    QCOMPARE(c.isValid(), kept.contains(QStringLiteral("3")));
    QCOMPARE(c.row(), int(names.indexOf(QStringLiteral("c"))));
    world.rename(QStringLiteral("3"), QStringLiteral("d"));
    QCOMPARE(world.names().constLast(), QStringLiteral("d"));
}

void TestFleetTable::scatteredRowsGoInOnePiece()
{
    World world;
    QList<Connection> more;
    QSet<ConnectionId> kept;
    Names names;
    for (int i = 1000; i < 1100; ++i) {
        more.append(connection(QString::number(i), QStringLiteral("n%1").arg(i)));
        if (i % 3 == 0) {
            kept.insert(more.constLast().id);
            names.append(more.constLast().companyName);
        }
    }
    world.fleet.upsert(more);
    world.sortByName();
    const QPersistentModelIndex stays(world.table.indexOf(ConnectionId(QStringLiteral("1050")), 3));
    const QPersistentModelIndex goes(world.table.indexOf(ConnectionId(QStringLiteral("1051"))));
    QVERIFY(stays.isValid() && goes.isValid());
    QSignalSpy removed(&world.table, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&world.table, &QAbstractItemModel::modelReset);
    world.fleet.keepOnly(kept);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(world.names(), names);
    QCOMPARE(stays.row(), int(names.indexOf(QStringLiteral("n1050"))));
    QCOMPARE(stays.column(), 3);
    QVERIFY(!goes.isValid());
}

void TestFleetTable::aRemovedRowThatWasOutOfPlaceCountsNoMore()
{
    World world;
    world.sortByName();
    world.rename(QStringLiteral("2"), QStringLiteral("z"));
    QCOMPARE(world.table.movedRows(), 1);
    world.fleet.keepOnly({ConnectionId(QStringLiteral("1")), ConnectionId(QStringLiteral("3"))});
    QCOMPARE(world.table.movedRows(), 0);
}

void TestFleetTable::clearingEmptiesTheTable()
{
    World world;
    world.fleet.clear();
    QCOMPARE(world.table.rowCount(), 0);
    world.fleet.upsert({connection(QStringLiteral("7"), QStringLiteral("g"))});
    QCOMPARE(world.names(), Names({QStringLiteral("g")}));
}

void TestFleetTable::textsAreToldAnew()
{
    World world;
    QSignalSpy changed(&world.table, &QAbstractItemModel::dataChanged);
    world.table.refreshTexts(-4, 99);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    world.table.refreshTexts(2, 1);
    QCOMPARE(changed.size(), 1);
}

/// The same questions to the table after each of many random orders and to a plain list.
void TestFleetTable::manyRowsAndManyChangesHoldTogether()
{
    World world;
    quint32 seed = 7;
    const auto next = [&seed](int below) {
        seed = seed * 1664525U + 1013904223U;
        return int((seed >> 8) % quint32(below));
    };
    QSet<ConnectionId> kept;
    world.sortByName();
    for (int step = 0; step < 300; ++step) {
        const QString id = QString::number(100 + next(60));
        world.fleet.upsert({connection(id, QString::number(next(1000)))});
        kept.insert(ConnectionId(id));
        if (step % 7 == 0) {
            world.start(id, next(100));
        }
        if (step % 23 == 0) {
            kept.remove(ConnectionId(id));
            world.fleet.keepOnly(kept);
        }
        if (step % 31 == 0) {
            world.filterBy(QString::number(next(10)));
        }
        QCoreApplication::processEvents();
        if (step % 41 == 0) {
            world.filterBy({});
        }
    }
    world.table.sortAgain();
    QCOMPARE(world.table.movedRows(), 0);
    world.filterBy({});
    QCOMPARE(world.table.rowCount(), int(world.fleet.size()));
    QStringList names = world.names();
    QVERIFY(std::is_sorted(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.toInt() < b.toInt();
    }));
}

QTEST_GUILESS_MAIN(TestFleetTable)
#include "tst_fleettable.moc"
