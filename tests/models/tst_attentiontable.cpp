// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentiontable.h"
#include "models/exactrole.h"

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
    QString cell(const AttentionRow &row, const Fleet &, AttentionColumn column,
                 const QDateTime &) const override
    {
        return column == AttentionColumn::Note ? row.mark.note : row.item.words;
    }
    QString toolTip(const AttentionRow &row, const Fleet &, AttentionColumn,
                    const QDateTime &) const override
    {
        return row.item.key;
    }
    QString rowSentence(const AttentionRow &row, const Fleet &, const QDateTime &) const override
    {
        return row.item.words;
    }
    QString names(const AttentionItem &item, const Fleet &) const override
    {
        QStringList names;
        for (const ConnectionId &fleet : item.fleets) {
            names << fleet.toString();
        }
        return names.join(u';');
    }
};

AttentionItem item(const QString &key, WhoActs who = WhoActs::You, int hoursAgo = 1)
{
    AttentionItem one;
    one.key = key;
    one.fleets = {ConnectionId(key)};
    one.explanation.who = who;
    one.words = key;
    one.firstSeen = noon.addSecs(-3600 * hoursAgo);
    return one;
}

AttentionItem group(const QString &key, const QStringList &members)
{
    AttentionItem one = item(key);
    one.members = members;
    one.fleets.clear();
    for (const QString &member : members) {
        one.fleets << ConnectionId(member);
    }
    return one;
}

QString word(AttentionStanding standing)
{
    switch (standing) {
    case AttentionStanding::Open:
        return u"open"_s;
    case AttentionStanding::Muted:
        return u"muted"_s;
    case AttentionStanding::Grouped:
        return u"grouped"_s;
    case AttentionStanding::FilteredOut:
        return u"filtered"_s;
    case AttentionStanding::Mended:
        return u"mended"_s;
    }
    return {};
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

    QString standings() const
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex index = table.index(row, 0);
            all << index.data(AttentionTable::KeyRole).toString() + u':'
                            + word(static_cast<AttentionStanding>(
                                    index.data(AttentionTable::StandingRole).toInt()));
        }
        return all.join(u' ');
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
    void whatIsStillOpenIsNeverCalledMended();
    void aThirdFleetMakesOneRowOfThem();
    void aGroupFallsApart();
    void rowsThatWouldStandElsewhereAreCounted();
    void aColumnSorts_data();
    void aColumnSorts();
    void columnsSortTogether();
    void marksAreShownAndSurviveAsBytes();
    void marksOutlastTheGroup();
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
    QCOMPARE(world.standings(), u"old:mended new:open support:open"_s);
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
    QCOMPARE(world.standings(), u"old:open new:open support:open"_s);
}

void TestAttentionTable::whatIsStillOpenIsNeverCalledMended()
{
    World world;
    world.table.sortAgain();
    AttentionMarks marks;
    marks.set(world.items.at(1), {{}, noon.addSecs(3600)}, noon);
    world.table.setMarks(marks);
    // Muted items are not shown; "support" has another provider than what is looked for.
    const auto isOpen = [](const QString &key) { return key != u"old"; };
    world.table.setItems({}, isOpen);
    QCOMPARE(world.standings(), u"old:mended new:muted support:filtered"_s);
    QCOMPARE(world.table.movedRows(), 3);
    // With those that are muted shown, it stays.
    world.table.setItems({world.items.at(1)}, isOpen);
    QCOMPARE(world.standings(), u"old:mended new:muted support:filtered"_s);
    QCOMPARE(world.table.movedRows(), 2);
    world.table.sortAgain();
    QCOMPARE(world.standings(), u"new:muted"_s);
    world.table.setMarks({});
    QCOMPARE(world.standings(), u"new:open"_s);
}

void TestAttentionTable::aThirdFleetMakesOneRowOfThem()
{
    World world;
    world.table.setItems({item(u"a"_s), item(u"b"_s), item(u"x"_s)});
    world.table.sortAgain();
    QCOMPARE(world.standings(), u"a:open b:open x:open"_s);
    const QPersistentModelIndex x(world.table.indexOf(u"x"_s));
    const AttentionItem abc = group(u"abc"_s, {u"a"_s, u"b"_s, u"c"_s});
    const auto isOpen = [](const QString &) { return true; };
    world.table.setItems({abc, item(u"x"_s)}, isOpen);
    // In the place of the first; the other stays until it is sorted again, as every row does.
    QCOMPARE(world.standings(), u"abc:open b:grouped x:open"_s);
    QCOMPARE(x.row(), 2);
    QCOMPARE(world.table.movedRows(), 1);
    QCOMPARE(world.table.indexOf(u"c"_s).row(), 0);
    QCOMPARE(world.table.index(0, int(AttentionColumn::Fleet)).data(ExactRole).toString(),
             u"a;b;c"_s);
    world.table.setItems({abc, item(u"x"_s)}, isOpen);
    QCOMPARE(world.standings(), u"abc:open b:grouped x:open"_s);
    world.table.sortAgain();
    QCOMPARE(world.standings(), u"abc:open x:open"_s);
}

void TestAttentionTable::aGroupFallsApart()
{
    World world;
    world.table.setItems({group(u"abc"_s, {u"a"_s, u"b"_s, u"c"_s}), item(u"x"_s)});
    world.table.sortAgain();
    const auto isOpen = [](const QString &key) { return key != u"a"; };
    world.table.setItems({item(u"b"_s), item(u"c"_s), item(u"x"_s)}, isOpen);
    QCOMPARE(world.standings(), u"b:open x:open c:open"_s);
}

void TestAttentionTable::rowsThatWouldStandElsewhereAreCounted()
{
    World world;
    world.table.sortAgain();
    QCOMPARE(world.keys(), u"old new support"_s);
    world.items[0].explanation.who = WhoActs::You; // 9 h ago: before all others
    world.table.setItems(world.items);
    QCOMPARE(world.keys(), u"old new support"_s);
    QCOMPARE(world.table.movedRows(), 1);
    world.items[0].lastSeen = noon; // by which it is not sorted
    world.items[1].firstSeen = noon.addSecs(-6 * 3600);
    world.table.setItems(world.items);
    QCOMPARE(world.table.movedRows(), 2);
    world.table.sortAgain();
    QCOMPARE(world.keys(), u"support new old"_s);
    QCOMPARE(world.table.movedRows(), 0);
    world.items[2].lastSeen = noon;
    world.table.setItems(world.items);
    QCOMPARE(world.table.movedRows(), 0);
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
    const AttentionItem old = item(u"old"_s);
    AttentionMarks marks;
    marks.set(old, {u"asked Ana"_s, noon.addSecs(3600)}, noon);
    const AttentionMarks read = AttentionMarks::fromBytes(marks.bytes(), noon);
    QCOMPARE(read.of(old), marks.of(old));
    QVERIFY(read.isMuted(old, noon));
    QVERIFY(!read.isMuted(old, noon.addSecs(3601)));
    QVERIFY(!read.isMuted(item(u"new"_s), noon));
    QCOMPARE(AttentionMarks::fromBytes("{ no", noon).of(old), AttentionMark());
    QCOMPARE(AttentionMarks::fromBytes(marks.bytes(), noon.addDays(400)).of(old), AttentionMark());

    World world;
    world.table.setMarks(read);
    const QModelIndex row = world.table.indexOf(u"old"_s);
    QCOMPARE(row.siblingAtColumn(int(AttentionColumn::Note)).data().toString(), u"asked Ana"_s);
    marks.set(old, {}, noon);
    QCOMPARE(marks.bytes(), "[]");
}

/// Two fleets, three, and two again.
void TestAttentionTable::marksOutlastTheGroup()
{
    const QDateTime hour = noon.addSecs(3600);
    const QDateTime day = noon.addDays(1);
    AttentionMarks marks;
    marks.set(item(u"a"_s), {u"asked Ana"_s, hour}, noon);
    marks.set(item(u"b"_s), {u"asked Bo"_s, day}, noon);
    const AttentionItem abc = group(u"abc"_s, {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(marks.of(abc), (AttentionMark{u"asked Ana\nasked Bo"_s, {}}));
    QVERIFY2(!marks.isMuted(abc, noon), "one of them nobody has muted");
    marks.set(item(u"c"_s), {{}, day}, noon);
    QVERIFY(marks.isMuted(abc, noon));
    QVERIFY(!marks.isMuted(abc, hour));

    marks.set(abc, {u"all asked"_s, day}, noon);
    QCOMPARE(marks.of(abc), (AttentionMark{u"all asked"_s, day}));
    const AttentionMarks next = AttentionMarks::fromBytes(marks.bytes(), noon);
    QCOMPARE(next.of(item(u"b"_s)), (AttentionMark{u"all asked"_s, day}));
    QVERIFY(next.isMuted(item(u"c"_s), noon));

    // As versions up to 0.1 kept them.
    const QByteArray earlier = R"([{"key":"abc","note":"sent","mutedUntil":"2026-11-18T12:00:00Z",)"
                               R"("at":"2026-11-17T12:00:00Z"}])";
    AttentionMarks old = AttentionMarks::fromBytes(earlier, noon);
    QCOMPARE(old.of(abc).note, u"sent"_s);
    QVERIFY(old.isMuted(abc, noon));
    old.set(abc, {u"sent"_s, {}}, noon);
    QVERIFY(!old.isMuted(abc, noon));
    QCOMPARE(old.of(item(u"a"_s)).note, u"sent"_s);
}

} // namespace fleetsync

QTEST_GUILESS_MAIN(fleetsync::TestAttentionTable)
#include "tst_attentiontable.moc"
