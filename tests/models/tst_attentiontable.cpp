// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentiontable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

class PlainWords : public AttentionWords
{
public:
    QString header(AttentionColumn column) const override { return QString::number(int(column)); }
    QString cell(const AttentionRow &row, const FleetRow *, AttentionColumn column,
                 const QDateTime &) const override
    {
        return column == AttentionColumn::Note ? row.mark.note : row.item.words;
    }
    QString toolTip(const AttentionRow &row, const FleetRow *, AttentionColumn,
                    const QDateTime &) const override
    {
        return row.item.key;
    }
    QString rowSentence(const AttentionRow &row, const FleetRow *, const QDateTime &) const override
    {
        return row.item.words;
    }
};

AttentionItem item(const QString &key, WhoActs who, int hoursAgo)
{
    AttentionItem one;
    one.key = key;
    one.fleets = {ConnectionId(key)};
    one.explanation.who = who;
    one.words = key;
    one.firstSeen = noon.addSecs(-3600 * hoursAgo);
    return one;
}

struct World
{
    World() { table.setItems(items); }
    QString keys() const
    {
        QStringList keys;
        for (int row = 0; row < table.rowCount(); ++row) {
            keys << table.index(row, 0).data(AttentionTable::KeyRole).toString();
        }
        return keys.join(u' ');
    }

    PlainWords words;
    Fleet fleet;
    QList<AttentionItem> items{item(u"support"_s, WhoActs::TerminalSupport, 9),
                               item(u"new"_s, WhoActs::You, 1), item(u"old"_s, WhoActs::You, 5)};
    AttentionTable table{fleet, words, [] { return noon; }};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestAttentionTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMustActStandsFirstAndWhatHasWaitedLongest();
    void whatIsMendedStaysUntilItIsSortedAgain();
    void whatIsNewComesLast();
    void itMayComeBack();
    void aColumnSorts_data();
    void aColumnSorts();
    void columnsSortTogether();
    void marksAreShownAndSurviveAsBytes();
};

void TestAttentionTable::whoMustActStandsFirstAndWhatHasWaitedLongest()
{
    World world;
    world.table.sortAgain();
    QCOMPARE(world.keys(), u"old new support"_s);
    QCOMPARE(world.table.movedRows(), 0);
}

void TestAttentionTable::whatIsMendedStaysUntilItIsSortedAgain()
{
    World world;
    world.table.sortAgain();
    const QPersistentModelIndex support(world.table.indexOf(u"support"_s));
    world.table.setItems({world.items.at(0), world.items.at(1)});
    QCOMPARE(world.keys(), u"old new support"_s);
    QVERIFY(world.table.index(0, 0).data(AttentionTable::SettledRole).toBool());
    QCOMPARE(world.table.movedRows(), 1);
    world.table.sortAgain();
    QCOMPARE(world.keys(), u"new support"_s);
    QCOMPARE(world.table.movedRows(), 0);
    QCOMPARE(support.row(), 1);
}

void TestAttentionTable::whatIsNewComesLast()
{
    World world;
    world.table.sortAgain();
    QSignalSpy moved(&world.table, &AttentionTable::movedRowsChanged);
    world.items.prepend(item(u"oldest"_s, WhoActs::You, 50));
    world.table.setItems(world.items);
    QCOMPARE(world.keys(), u"old new support oldest"_s);
    QCOMPARE(moved.size(), 1);
    world.table.sortAgain();
    QCOMPARE(world.keys(), u"oldest old new support"_s);
}

void TestAttentionTable::itMayComeBack()
{
    World world;
    world.table.sortAgain();
    world.table.setItems({});
    QCOMPARE(world.table.movedRows(), 3);
    world.table.setItems(world.items);
    QCOMPARE(world.table.movedRows(), 0);
    QVERIFY(!world.table.index(0, 0).data(AttentionTable::SettledRole).toBool());
}

void TestAttentionTable::aColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("keys");
    QTest::newRow("by time, the oldest first")
            << int(AttentionColumn::Since) << true << u"support old new"_s;
    QTest::newRow("by time, the newest first")
            << int(AttentionColumn::Since) << false << u"new old support"_s;
    QTest::newRow("by words") << int(AttentionColumn::What) << true << u"new old support"_s;
    QTest::newRow("by none: as it matters") << -1 << true << u"old new support"_s;
}

void TestAttentionTable::aColumnSorts()
{
    QFETCH(const int, column);
    QFETCH(const bool, up);
    QFETCH(const QString, keys);
    World world;
    world.table.sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
    QCOMPARE(world.keys(), keys);
}

void TestAttentionTable::columnsSortTogether()
{
    World world;
    const auto add = [&world](const QString &key, int hoursAgo, int times) {
        AttentionItem one = item(key, WhoActs::You, hoursAgo);
        one.timesSeen = times;
        world.items << one;
    };
    world.items.clear();
    add(u"b"_s, 3, 1);
    add(u"a"_s, 4, 2);
    add(u"d"_s, 4, 1);
    add(u"c"_s, 3, 2);
    AttentionTable table(world.fleet, world.words, [] { return noon; });
    table.setItems(world.items);
    const auto keys = [&table] {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row) {
            all << table.index(row, 0).data(AttentionTable::KeyRole).toString();
        }
        return all.join(u' ');
    };
    table.sort(int(AttentionColumn::Since), Qt::AscendingOrder);
    table.sort(int(AttentionColumn::TimesSeen), Qt::DescendingOrder);
    QCOMPARE(keys(), u"a c d b"_s);
    const QList<SortKey> both{{int(AttentionColumn::TimesSeen), Qt::DescendingOrder},
                              {int(AttentionColumn::Since), Qt::AscendingOrder}};
    QCOMPARE(table.sortKeys(), both);

    // What comes later goes to its place by all of them; so does everything in the next run.
    add(u"e"_s, 5, 1);
    table.setItems(world.items);
    table.sortAgain();
    QCOMPARE(keys(), u"a c e d b"_s);
    AttentionTable next(world.fleet, world.words, [] { return noon; });
    next.setSortKeys(both);
    next.setItems(world.items);
    next.sortAgain();
    QCOMPARE(next.index(2, 0).data(AttentionTable::KeyRole).toString(), u"e"_s);
    next.sort(-1, Qt::AscendingOrder);
    QVERIFY(next.sortKeys().isEmpty());
}

void TestAttentionTable::marksAreShownAndSurviveAsBytes()
{
    AttentionMarks marks;
    marks.set(u"old"_s, {u"asked Ana"_s, noon.addSecs(3600)}, noon);
    const AttentionMarks read = AttentionMarks::fromBytes(marks.bytes(), noon);
    QCOMPARE(read.of(u"old"_s), marks.of(u"old"_s));
    QVERIFY(read.isMuted(u"old"_s, noon));
    QVERIFY(!read.isMuted(u"old"_s, noon.addSecs(3601)));
    QVERIFY(!read.isMuted(u"new"_s, noon));
    QCOMPARE(AttentionMarks::fromBytes("{ no", noon).of(u"old"_s), AttentionMark());
    QCOMPARE(AttentionMarks::fromBytes(marks.bytes(), noon.addDays(400)).of(u"old"_s),
             AttentionMark());

    World world;
    world.table.setMarks(read);
    const QModelIndex row = world.table.indexOf(u"old"_s);
    QCOMPARE(row.siblingAtColumn(int(AttentionColumn::Note)).data().toString(), u"asked Ana"_s);
    marks.set(u"old"_s, {}, noon);
    QCOMPARE(marks.bytes(), "[]");
}

} // namespace fleetsync

QTEST_GUILESS_MAIN(fleetsync::TestAttentionTable)
#include "tst_attentiontable.moc"
