// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/calllog.h"
#include "support/toldclock.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCallLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsGivenItsTime();
    void keepsTheLastCallsAlone();
    void countsCallsBySecond();
    void forgetsCountsOfLongAgo();
    void tellsPauses_data();
    void tellsPauses();
    void pausesAreBounded();
};

namespace {

struct World
{
    void call(const QString &id = {})
    {
        CallRecord record;
        record.objectId = id;
        record.took = 250ms;
        log.add(record);
    }

    ToldClock clock;
    std::chrono::milliseconds now{1'000'000};
    CallLog log{clock, 20, [this] { return now; }};
};

} // namespace

void TestCallLog::aCallIsGivenItsTime()
{
    World world;
    QSignalSpy added(&world.log, &CallLog::added);
    world.call();
    QCOMPARE(added.size(), 1);
    QCOMPARE(world.log.calls().front().startedAt, world.clock.now().addMSecs(-250));
    QCOMPARE(world.log.share(), 20);
}

void TestCallLog::keepsTheLastCallsAlone()
{
    World world;
    const auto many = static_cast<int>(CallLog::most) + 7;
    for (int i = 1; i <= many; ++i) {
        world.call(QString::number(i));
    }
    QCOMPARE(world.log.calls().size(), CallLog::most);
    QCOMPARE(world.log.total(), quint64(many));
    QCOMPARE(world.log.calls().front().objectId, u"8"_s);
    QCOMPARE(world.log.calls().back().objectId, QString::number(many));
    QCOMPARE(world.log.callsInLastMinute(), many);
}

void TestCallLog::countsCallsBySecond()
{
    World world;
    world.call();
    world.call();
    world.now += 59s;
    world.call();
    const QList<int> counts = world.log.countsBySecond();
    QCOMPARE(counts.size(), CallLog::seconds);
    QCOMPARE(counts.constLast(), 1);
    QCOMPARE(counts.at(CallLog::seconds - 60), 2);
    QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), 3);
    QCOMPARE(world.log.callsInLastMinute(), 3);
    world.now += 1s;
    QCOMPARE(world.log.callsInLastMinute(), 1);
    QCOMPARE(world.log.callsInLastSecond(), 1);
    world.now += 1s;
    QCOMPARE(world.log.callsInLastSecond(), 0);
    world.call();
    QCOMPARE(world.log.callsInLastSecond(), 0); // it is not over yet
}

void TestCallLog::forgetsCountsOfLongAgo()
{
    World world;
    world.call();
    world.now += std::chrono::seconds(CallLog::seconds - 1);
    QCOMPARE(world.log.countsBySecond().constFirst(), 1);
    world.now += 1s;
    QCOMPARE(world.log.countsBySecond(), QList<int>(CallLog::seconds, 0));
    world.call();
    QCOMPARE(world.log.countsBySecond().constLast(), 1);
}

void TestCallLog::tellsPauses_data()
{
    using Steps = QList<std::pair<int, int>>; // so many seconds later, so many seconds remain
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QList<int>>("lengths");
    QTest::newRow("none") << Steps{} << QList<int>{};
    QTest::newRow("an end without a beginning") << Steps{{0, 0}} << QList<int>{};
    QTest::newRow("one that still lasts") << Steps{{0, 14}} << QList<int>{14};
    QTest::newRow("one that ended when it was to") << Steps{{0, 14}, {14, 0}} << QList<int>{14};
    QTest::newRow("one that ended early") << Steps{{0, 14}, {4, 0}} << QList<int>{4};
    QTest::newRow("one that was made longer") << Steps{{0, 14}, {10, 20}} << QList<int>{30};
    QTest::newRow("two") << Steps{{0, 5}, {60, 7}} << QList<int>{5, 7};
    QTest::newRow("one of long ago") << Steps{{0, 5}, {606, 7}} << QList<int>{7};
}

void TestCallLog::tellsPauses()
{
    using Steps = QList<std::pair<int, int>>;
    QFETCH(Steps, steps);
    QFETCH(QList<int>, lengths);
    World world;
    for (const auto &[later, remain] : std::as_const(steps)) {
        world.now += std::chrono::seconds(later);
        world.log.setPaused(std::chrono::seconds(remain));
    }
    QList<int> told;
    const QList<CallPause> pauses = world.log.pauses();
    for (const CallPause &pause : pauses) {
        told << static_cast<int>(pause.length / 1s);
        QCOMPARE(pause.from, world.clock.now());
    }
    QCOMPARE(told, lengths);
}

void TestCallLog::pausesAreBounded()
{
    World world;
    for (size_t i = 0; i < CallLog::mostPauses + 9; ++i) {
        world.log.setPaused(1s);
        world.now += 2s;
    }
    QCOMPARE(static_cast<size_t>(world.log.pauses().size()), CallLog::mostPauses);
}

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
