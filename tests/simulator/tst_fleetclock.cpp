// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/fleetclock.h"

#include <QTest>

using namespace fleetsync::simulator;

/// The fleets' clock: faster than the world, never ahead of it when it began behind.
class TestFleetClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void copiesTellTheSameTime();
    void startsWhereItIsTold();
};

void TestFleetClock::tells_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<double>("scale");
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("told");

    constexpr qint64 now = 1'000'000'000;
    QTest::newRow("at the start it tells the start")
            << now - 60'000 << 60.0 << qint64(0) << now - 60'000;
    QTest::newRow("sixty times as fast") << now - 600'000 << 60.0 << qint64(1000) << now - 540'000;
    QTest::newRow("slower than the world") << now - 60'000 << 0.5 << qint64(1000) << now - 59'500;
    QTest::newRow("once it has caught up it keeps the world's pace")
            << now - 59'000 << 60.0 << qint64(5000) << now + 5000;
    QTest::newRow("just before it catches up") << now - 59'000 << 60.0 << qint64(999) << now + 940;
    QTest::newRow("one that starts now may run ahead")
            << now << 60.0 << qint64(1000) << now + 60'000;
    QTest::newRow("one that starts in the future too")
            << now + 5000 << 2.0 << qint64(1000) << now + 7000;
}

void TestFleetClock::tells()
{
    QFETCH(const qint64, start);
    QFETCH(const double, scale);
    QFETCH(const qint64, elapsed);
    QTEST(FleetClock::at(start, 1'000'000'000, scale, elapsed), "told");
}

void TestFleetClock::copiesTellTheSameTime()
{
    const QDateTime start(QDate(2026, 3, 10), QTime(15, 0), Qt::UTC);
    const FleetClock clock(start, 1e-9);
    const FleetClock copy = clock;
    QCOMPARE(copy.now(), clock.now());
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void TestFleetClock::startsWhereItIsTold()
{
    const QDateTime start(QDate(2026, 3, 10), QTime(15, 0), Qt::UTC);
    QCOMPARE(FleetClock(start, 60).startAt(), start);
    QCOMPARE(FleetClock(start, 60).scale(), 60.0);
    QCOMPARE(FleetClock(start, -1).scale(), 1.0);
    QVERIFY(FleetClock().startAt().isValid());
}

QTEST_GUILESS_MAIN(TestFleetClock)
#include "tst_fleetclock.moc"
