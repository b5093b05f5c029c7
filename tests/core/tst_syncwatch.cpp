// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncwatch.h"

#include <QTest>

#include <limits>

using namespace fleetsync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

QDateTime after(milliseconds time)
{
    return noon.addMSecs(time.count());
}

/// Asked for at noon.
Sync told(SyncStatus status, std::optional<double> progress, int attempts = 1)
{
    Sync sync;
    sync.status.value = status;
    sync.requestedAt = noon;
    sync.progress = progress;
    sync.attempts = attempts;
    return sync;
}

Sync running(std::optional<double> progress, int attempts = 1)
{
    return told(SyncStatus::InProgress, progress, attempts);
}

QList<double> percents(const SyncWatch &watch)
{
    QList<double> all;
    for (const ProgressPoint &point : watch.trace) {
        all.append(point.percent);
    }
    return all;
}

} // namespace

class TestSyncWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsKnown_data();
    void beginsWithWhatIsKnown();
    void seesEachChange_data();
    void seesEachChange();
    void learnsNothingFromOlderAnswers();
    void startsOverWithANewAttempt();
    void countsNoSleepAsAGap();
    void knowsTheGapOfWhatItWatched();
    void tracesProgress();
    void thinsTheTrace();
    void tellsTheRate();
    void takesThePace();
    void nothingMoreIsToldThanBefore();
};

void TestSyncWatch::beginsWithWhatIsKnown_data()
{
    QTest::addColumn<Sync>("sync");
    QTest::addColumn<QDateTime>("attemptAt");
    QTest::addColumn<QDateTime>("changedAt");

    const QDateTime seen = after(40min);
    QTest::newRow("running: it may just have moved") << running(20) << noon << seen;
    QTest::newRow("in the queue since it was asked for")
            << told(SyncStatus::Requested, 0) << noon << noon;
    QTest::newRow("attempts not told") << running(20, 0) << noon << seen;
    QTest::newRow("a second attempt may have begun at any time")
            << told(SyncStatus::Requested, 0, 2) << QDateTime() << seen;
    Sync ahead = told(SyncStatus::Requested, 0);
    ahead.requestedAt = after(50min);
    QTest::newRow("asked for in the future") << ahead << QDateTime() << seen;
    ahead.requestedAt = {};
    QTest::newRow("no request date") << ahead << QDateTime() << seen;
}

void TestSyncWatch::beginsWithWhatIsKnown()
{
    QFETCH(Sync, sync);
    const SyncWatch watch = beginWatch(sync, after(40min));
    QTEST(watch.attemptAt, "attemptAt");
    QTEST(watch.changedAt, "changedAt");
    QCOMPARE(watch.seenAt, after(40min));
}

void TestSyncWatch::seesEachChange_data()
{
    QTest::addColumn<Sync>("next");
    QTest::addColumn<bool>("changed");

    QTest::newRow("nothing") << running(20) << false;
    QTest::newRow("progress") << running(20.01) << true;
    QTest::newRow("progress, backwards") << running(19) << true;
    QTest::newRow("progress, not told this time") << running({}) << false;
    QTest::newRow("status") << told(SyncStatus::Requested, 20) << true;
    QTest::newRow("attempts") << running(20, 2) << true;
    QTest::newRow("attempts, not told this time") << running(20, 0) << false;
}

void TestSyncWatch::seesEachChange()
{
    QFETCH(Sync, next);
    QFETCH(bool, changed);
    SyncWatch watch = beginWatch(running(20), after(1min));
    goOnWatching(watch, next, after(5min));
    QCOMPARE(watch.changedAt, after(changed ? 5min : 1min));
    QCOMPARE(watch.seenAt, after(5min));
    takePace(watch, {}, {});
    QCOMPARE(watch.pace.unmoved, milliseconds(changed ? 0min : 4min));
}

void TestSyncWatch::learnsNothingFromOlderAnswers()
{
    SyncWatch watch = beginWatch(running(20), after(5min));
    const SyncWatch before = watch;
    goOnWatching(watch, running(10), after(4min));
    goOnWatching(watch, running(30), {});
    QVERIFY(watch == before);
}

void TestSyncWatch::startsOverWithANewAttempt()
{
    SyncWatch watch = beginWatch(running(20), after(1min));
    goOnWatching(watch, running(60), after(10min));
    watch.estimate = Estimate{false, 5min, 9min, 12};
    goOnWatching(watch, running(2, 2), after(20min));
    QCOMPARE(watch.attemptAt, after(20min));
    QCOMPARE(percents(watch), (QList<double>{2}));
    QVERIFY(!watch.estimate);
}

void TestSyncWatch::countsNoSleepAsAGap()
{
    SyncWatch watch = beginWatch(running(20), after(1min));
    goOnWatching(watch, running(20), after(4min));
    goOnWatching(watch, running(70), after(8h));
    QCOMPARE(watch.longestGap, milliseconds(3min));
}

void TestSyncWatch::knowsTheGapOfWhatItWatched()
{
    SyncWatch late = beginWatch(running(90), after(55min));
    goOnWatching(late, running(90), after(59min));
    goOnWatching(late, told(SyncStatus::Completed, 100), after(60min));
    QCOMPARE(knownGap(late), 0ms);

    SyncWatch early = beginWatch(told(SyncStatus::Requested, 0), after(1min));
    goOnWatching(early, running(5), after(2min));
    goOnWatching(early, running(5), after(20min));
    goOnWatching(early, told(SyncStatus::Completed, 100), after(21min));
    QCOMPARE(knownGap(early), milliseconds(18min));
}

void TestSyncWatch::tracesProgress()
{
    SyncWatch watch = beginWatch(running(1), after(1min));
    int minute = 1;
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double percent : {5.0, 5.0, 5.0, 4.0, 9.0, nan, 250.0}) {
        goOnWatching(watch, running(percent), after(std::chrono::minutes(++minute)));
    }
    QCOMPARE(percents(watch), (QList<double>{1, 5, 5, 9, 100}));
    QCOMPARE(watch.trace.at(2).at, after(5min).toMSecsSinceEpoch());
}

void TestSyncWatch::thinsTheTrace()
{
    QList<ProgressPoint> trace;
    for (int second = 0; second < 5000; ++second) {
        // Stands still from 2000 to 3000.
        const int moved = second < 2000 ? second : std::max(2000, second - 1000);
        addToTrace(trace, after(std::chrono::seconds(second)), moved / 40.0);
    }
    QCOMPARE(trace.size(), tracePoints);
    QCOMPARE(trace.constFirst(), (ProgressPoint{noon.toMSecsSinceEpoch(), 0}));
    QCOMPARE(trace.constLast().at, after(4999s).toMSecsSinceEpoch());
    qint64 flat = 0;
    for (qsizetype i = 1; i < trace.size(); ++i) {
        QVERIFY(trace.at(i).at > trace.at(i - 1).at);
        flat = trace.at(i).percent == trace.at(i - 1).percent
                       ? std::max(flat, trace.at(i).at - trace.at(i - 1).at)
                       : flat;
    }
    QCOMPARE(flat, milliseconds(1000s).count());
}

void TestSyncWatch::tellsTheRate()
{
    QList<ProgressPoint> trace;
    QVERIFY(!rateOf(trace));
    addToTrace(trace, noon, 0);
    QVERIFY(!rateOf(trace));
    addToTrace(trace, after(59s), 10);
    QVERIFY2(!rateOf(trace), "too short to tell");
    addToTrace(trace, after(10min), 10);
    addToTrace(trace, after(20min), 30);
    QCOMPARE(*rateOf(trace), 20 / 600'000.0);
    addToTrace(trace, after(60min), 30);
    QVERIFY2(!rateOf(trace), "stands still");
}

void TestSyncWatch::takesThePace()
{
    SyncWatch watch = beginWatch(running(20), after(10min));
    const DurationNorm norm{12, 20min, 30min, 40min, 60min};
    takePace(watch, norm, 12min);
    QVERIFY(watch.pace.running == milliseconds(10min));
    QVERIFY(watch.pace.norm == norm);
    QCOMPARE(patienceFor(watch.pace), milliseconds(36min));
    // A fifth of 40 min at its own rate, four fifths of the norm's.
    QCOMPARE(watch.estimate->low, milliseconds(14min + 24s));
    QCOMPARE(watch.estimate->high, milliseconds(34min));

    goOnWatching(watch, running(21), after(11min));
    takePace(watch, norm, {});
    QCOMPARE(watch.estimate->high, milliseconds(34min)); // a little change is none
    goOnWatching(watch, running(22), after(61min));
    takePace(watch, norm, {});
    QVERIFY(watch.estimate->longer);
    takePace(watch, {}, {});
    QVERIFY(!watch.estimate);
}

/// Though it stood still in between, or FleetSync was closed.
void TestSyncWatch::nothingMoreIsToldThanBefore()
{
    const DurationNorm norm{12, 20min, 30min, 40min, 60min};
    SyncWatch watch = beginWatch(running(20), after(10min));
    takePace(watch, norm, {});
    const Estimate first = *watch.estimate;
    takePace(watch, {}, {});
    QVERIFY(!watch.estimate);
    const DurationNorm slower{12, 40min, 50min, 80min, 90min};
    takePace(watch, slower, {});
    QCOMPARE(*watch.estimate, first);

    SyncWatch afterwards = beginWatch(running(21), after(11min));
    afterwards.told = watch.told;
    takePace(afterwards, slower, {});
    QCOMPARE(*afterwards.estimate, first);
    goOnWatching(afterwards, running(5, 2), after(20min)); // it starts over: all is open again
    QVERIFY(!afterwards.told);
}

QTEST_GUILESS_MAIN(TestSyncWatch)
#include "tst_syncwatch.moc"
