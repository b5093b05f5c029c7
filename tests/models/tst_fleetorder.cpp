// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetorder.h"
#include "models/samples.h"

#include <QTest>

#include <numeric>

using namespace fleetsync;
using namespace fleetsync::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 5'000;

QString nameOf(int n)
{
    return u"%1 Fleet %2"_s.arg(QChar(u'a' + n * 7 % 26)).arg(n * 7919 % 10'007);
}

ConnectionId idOf(int n)
{
    return ConnectionId(QString::number(n));
}

/// An order, and what a table tells it.
struct World
{
    explicit World(int fleets = many)
    {
        QList<Connection> connections;
        for (int n = 0; n < fleets; ++n) {
            connections.append(connection(QString::number(n), nameOf(n), u"P%1"_s.arg(n % 9)));
        }
        fleet.upsert(connections);
        order.updateAll();
    }
    void rename(int n, const QString &name)
    {
        fleet.upsert({connection(QString::number(n), name)});
        order.update(fleet.indexOf(idOf(n)));
    }
    /// In the turn of the event loop in which it begins.
    void untilPreparing() const
    {
        while (!order.isPreparing() && !order.isPrepared()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    QStringList sorted(FleetOrder &by, FleetColumn column = FleetColumn::Fleet) const
    {
        by.sortBy(static_cast<int>(column), Qt::AscendingOrder);
        std::vector<qsizetype> indexes(static_cast<size_t>(fleet.size()));
        std::iota(indexes.begin(), indexes.end(), 0);
        by.sort(indexes.begin(), indexes.end());
        QStringList ids;
        for (const qsizetype index : indexes) {
            ids.append(fleet.at(index).connection.id.toString());
        }
        return ids;
    }
    /// By an order that nothing was prepared for.
    QStringList expected(FleetColumn column = FleetColumn::Fleet) const
    {
        FleetOrder plain(fleet);
        return sorted(plain, column);
    }

    Fleet fleet;
    FleetOrder order{fleet, 1'000};
};

} // namespace

/// What is prepared in another thread must not be seen, but for the time it takes.
class TestFleetOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPreparedSortsTheSame_data();
    void whatIsPreparedSortsTheSame();
    void aClickBeforeItIsPreparedSortsTheSame();
    void whatChangesMeanwhileIsReadAnew();
    void whatGoesMeanwhileIsGone();
    void whatComesLaterIsPlaced_data();
    void whatComesLaterIsPlaced();
    void fewAreNotPrepared();
};

void TestFleetOrder::whatIsPreparedSortsTheSame_data()
{
    QTest::addColumn<FleetColumn>("column");
    QTest::newRow("by name") << FleetColumn::Fleet;
    QTest::newRow("by provider") << FleetColumn::Provider;
}

void TestFleetOrder::whatIsPreparedSortsTheSame()
{
    QFETCH(FleetColumn, column);
    World world;
    QVERIFY(!world.order.isPrepared());
    QTRY_VERIFY(world.order.isPrepared());
    QCOMPARE(world.sorted(world.order, column), world.expected(column));
}

void TestFleetOrder::aClickBeforeItIsPreparedSortsTheSame()
{
    World world;
    world.untilPreparing();
    QCOMPARE(world.sorted(world.order), world.expected());
    QTRY_VERIFY(world.order.isPrepared()); // what it has made is not taken
    world.rename(7, u"m Fleet"_s);
    QCOMPARE(world.sorted(world.order), world.expected());
}

void TestFleetOrder::whatChangesMeanwhileIsReadAnew()
{
    World world;
    world.untilPreparing();
    world.rename(7, u"zz the last"_s);
    world.rename(8, u"  the first"_s);
    QTRY_VERIFY(world.order.isPrepared());
    world.rename(9, u"zzz behind it"_s);
    const QStringList sorted = world.sorted(world.order);
    QCOMPARE(sorted, world.expected());
    QCOMPARE(sorted.constLast(), u"9"_s);
}

void TestFleetOrder::whatGoesMeanwhileIsGone()
{
    World world;
    world.untilPreparing();
    world.fleet.keepOnly([](const ConnectionId &id) { return id.toString().toInt() % 3 != 0; });
    world.order.updateAll();
    QTRY_VERIFY(world.order.isPrepared());
    QCOMPARE(world.sorted(world.order), world.expected());
}

void TestFleetOrder::whatComesLaterIsPlaced_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("a few, one by one") << 100;
    QTest::newRow("so many that they are prepared, too") << 3'000;
}

void TestFleetOrder::whatComesLaterIsPlaced()
{
    QFETCH(int, more);
    World world;
    QTRY_VERIFY(world.order.isPrepared());
    for (int n = many; n < many + more; ++n) {
        world.rename(n, nameOf(n));
    }
    QTRY_VERIFY(world.order.isPrepared());
    QCOMPARE(world.sorted(world.order), world.expected());
}

void TestFleetOrder::fewAreNotPrepared()
{
    World world(50);
    QVERIFY(world.order.isPrepared());
    QCOMPARE(world.sorted(world.order), world.expected());
}

QTEST_GUILESS_MAIN(TestFleetOrder)
#include "tst_fleetorder.moc"
