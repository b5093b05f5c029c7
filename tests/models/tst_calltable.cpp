// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/calllog.h"
#include "models/calltable.h"
#include "models/exactrole.h"
#include "support/toldclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PlainCallWords : public CallWords
{
public:
    QString header(CallColumn column) const override { return QString::number(int(column)); }
    QString cell(const CallRecord &call, CallColumn, const QDateTime &) const override
    {
        return call.objectId;
    }
    QString toolTip(const CallRecord &call, CallColumn) const override { return call.method; }
};

struct World
{
    World() { table.setLog(&log); }

    void call(int number, const QString &fleet = {})
    {
        CallRecord record;
        record.objectId = QString::number(number);
        record.connection = ConnectionId(fleet);
        record.took = 250ms;
        record.bytes = number;
        log.add(record);
    }
    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < table.rowCount(); ++row) {
            ids << table.index(row, 0).data().toString();
        }
        return ids;
    }

    ToldClock clock;
    CallLog log{clock, 20};
    PlainCallWords words;
    CallTable table{words, [] { return QDateTime(); }};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestCallTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsStillWhileNobodyLooks();
    void newestComeOnTop();
    void showsOneFleetOrAll();
    void followsTheRing();
    void tellsExactValues();
    void letsGoOfTheLog();
};

void TestCallTable::standsStillWhileNobodyLooks()
{
    World world;
    world.call(1);
    QCOMPARE(world.shown(), QStringList());
    world.table.setWatching(true);
    QCOMPARE(world.shown(), QStringList{u"1"_s});
    world.table.setWatching(false);
    world.call(2);
    QCOMPARE(world.shown(), QStringList{u"1"_s});
}

void TestCallTable::newestComeOnTop()
{
    World world;
    world.table.setWatching(true);
    QSignalSpy resets(&world.table, &QAbstractItemModel::modelReset);
    world.call(1);
    world.call(2);
    QTRY_COMPARE(world.shown(), QStringList({u"2"_s, u"1"_s}));
    world.call(3);
    QTRY_COMPARE(world.shown(), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(resets.size(), 0);
}

void TestCallTable::showsOneFleetOrAll()
{
    World world;
    world.table.setWatching(true);
    world.call(1, u"a"_s);
    world.call(2, u"b"_s);
    world.call(3);
    world.table.setFleet(ConnectionId(u"a"_s));
    QCOMPARE(world.shown(), QStringList{u"1"_s});
    world.call(4, u"a"_s);
    QTRY_COMPARE(world.shown(), QStringList({u"4"_s, u"1"_s}));
    world.table.setFleet(std::nullopt);
    QCOMPARE(world.shown(), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

void TestCallTable::followsTheRing()
{
    World world;
    world.table.setWatching(true);
    const auto most = static_cast<int>(CallLog::most);
    for (int i = 1; i <= most; ++i) {
        world.call(i, i % 2 ? u"a"_s : u"b"_s);
    }
    world.table.setFleet(ConnectionId(u"a"_s));
    QCOMPARE(world.table.rowCount(), most / 2);
    for (int i = 1; i <= 10; ++i) {
        world.call(most + i, u"b"_s);
    }
    QTRY_COMPARE(world.table.rowCount(), most / 2 - 5);
    QCOMPARE(world.shown().constLast(), u"11"_s);
    for (int i = 1; i <= most; ++i) {
        world.call(i, u"b"_s);
    }
    QTRY_COMPARE(world.table.rowCount(), 0);
}

void TestCallTable::tellsExactValues()
{
    World world;
    world.table.setWatching(true);
    world.call(7);
    QTRY_COMPARE(world.table.rowCount(), 1);
    const auto exact = [&](CallColumn column) {
        return world.table.index(0, static_cast<int>(column)).data(ExactRole);
    };
    QCOMPARE(exact(CallColumn::Time).toDateTime(), world.clock.now().addMSecs(-250));
    QCOMPARE(exact(CallColumn::Took), QVariant(250LL));
    QCOMPARE(exact(CallColumn::Size), QVariant(7LL));
    QVERIFY(!exact(CallColumn::Call).isValid());
}

void TestCallTable::letsGoOfTheLog()
{
    World world;
    world.table.setWatching(true);
    world.call(1);
    world.table.setLog(nullptr);
    QCOMPARE(world.table.rowCount(), 0);
    world.call(2);
    QCOMPARE(world.table.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCallTable)
#include "tst_calltable.moc"
