// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/toldclock.h"
#include "support/toldrandom.h"

#include <QTest>

#include <memory>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace std::chrono_literals;

/// The told clock and chance keep their word; every other test leans on it.
class TestToldClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStill();
    void firesInOrderAtTheirTime();
    void firesWhatTimersStart();
    void leavesOutTheDead();
    void jumpsTheWallAlone();
    void tellsChance();
};

void TestToldClock::standsStill()
{
    ToldClock clock;
    const QDateTime start = clock.now();
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    clock.advance(1500ms);
    QCOMPARE(start.msecsTo(clock.now()), 1500);
    QCOMPARE(clock.monotonic().count(), qint64{1500});
}

void TestToldClock::firesInOrderAtTheirTime()
{
    ToldClock clock;
    QObject context;
    QStringList fired;
    const auto note = [&](const char *name) {
        return [&, name] {
            fired.append(QStringLiteral("%1@%2")
                                 .arg(QLatin1String(name))
                                 .arg(clock.monotonic().count()));
        };
    };
    clock.after(300ms, &context, note("late"));
    clock.after(100ms, &context, note("early"));
    clock.after(100ms, &context, note("early too"));
    clock.after(-5ms, &context, note("at once"));
    QCOMPARE(clock.pending(), 4);
    QCOMPARE(clock.untilNext().value().count(), qint64{0});
    clock.advance(299ms);
    const QStringList before{QStringLiteral("at once@0"), QStringLiteral("early@100"),
                             QStringLiteral("early too@100")};
    QCOMPARE(fired, before);
    clock.advance(1ms);
    QCOMPARE(fired.last(), QStringLiteral("late@300"));
    QVERIFY(!clock.untilNext());
}

void TestToldClock::firesWhatTimersStart()
{
    ToldClock clock;
    QObject context;
    int fired = 0;
    std::function<void()> again = [&] {
        ++fired;
        clock.after(10ms, &context, again);
    };
    clock.after(10ms, &context, again);
    clock.advance(100ms);
    QCOMPARE(fired, 10);
    QCOMPARE(clock.pending(), 1);
}

void TestToldClock::leavesOutTheDead()
{
    ToldClock clock;
    auto context = std::make_unique<QObject>();
    bool fired = false;
    clock.after(10ms, context.get(), [&] { fired = true; });
    context.reset();
    QCOMPARE(clock.pending(), 0);
    clock.advance(1s);
    QVERIFY(!fired);
}

void TestToldClock::jumpsTheWallAlone()
{
    ToldClock clock;
    QObject context;
    bool fired = false;
    clock.after(10ms, &context, [&] { fired = true; });
    const QDateTime start = clock.now();
    clock.jumpWall(1h);
    QVERIFY(!fired);
    QCOMPARE(start.secsTo(clock.now()), 3600);
    QCOMPARE(clock.monotonic().count(), qint64{0});
}

void TestToldClock::tellsChance()
{
    ToldRandom random({0.1, 0.9});
    QCOMPARE(random.unit(), 0.1);
    QCOMPARE(random.unit(), 0.9);
    QCOMPARE(random.unit(), 0.5);
    QCOMPARE(random.requestId(), ToldRandom::numbered(1));
    QCOMPARE(random.requestId(), ToldRandom::numbered(2));
    QVERIFY(ToldRandom::numbered(1) != ToldRandom::numbered(2));
}

QTEST_GUILESS_MAIN(TestToldClock)
#include "tst_toldclock.moc"
