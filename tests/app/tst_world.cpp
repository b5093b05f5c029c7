// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/world.h"

#include <QTest>

using namespace fleetsync;
using namespace std::chrono_literals;

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceleratedTimersFollowTheirClock();
    void aDeadContextIsNotCalled();
    void aTimerOutlivesItsClock();
    void requestIdsDiffer();
};

void TestWorld::acceleratedTimersFollowTheirClock()
{
    FleetClockPort clock(
            simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-3), 36'000));
    QObject context;
    const QDateTime before = clock.now();
    std::chrono::milliseconds firedAt{0};
    clock.after(1h, &context, [&] { firedAt = clock.monotonic(); });

    QTRY_VERIFY(firedAt.count() > 0);

    QVERIFY(firedAt >= 1h);
    QVERIFY(clock.now() >= before.addSecs(3600));
}

void TestWorld::aDeadContextIsNotCalled()
{
    SystemClock clock;
    bool called = false;
    bool laterFired = false;
    auto context = std::make_unique<QObject>();
    clock.after(0ms, context.get(), [&] { called = true; });
    context.reset();
    clock.after(1ms, this, [&] { laterFired = true; });

    QTRY_VERIFY(laterFired);
    QVERIFY(!called);
}

void TestWorld::aTimerOutlivesItsClock()
{
    auto clock = std::make_unique<FleetClockPort>(
            simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-3), 36'000));
    bool fired = false;
    clock->after(1h, this, [&] { fired = true; });
    clock.reset();
    QTRY_VERIFY(fired);
}

void TestWorld::requestIdsDiffer()
{
    SystemRandom random;
    QVERIFY(random.requestId() != random.requestId());
    QCOMPARE(random.requestId().toString().size(), 36);
    const double unit = random.unit();
    QVERIFY(unit >= 0 && unit < 1);
}

QTEST_GUILESS_MAIN(TestWorld)

#include "tst_world.moc"
