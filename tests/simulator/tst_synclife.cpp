// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/sync.h"

#include <QTest>

#include <cmath>

using namespace fleetsync::simulator;

namespace {

constexpr qint64 start = 1'000'000;
constexpr qint64 minute = 60'000;

Sync syncOf(const Course &course)
{
    Sync sync;
    sync.requestedAt = start;
    addAttempt(sync, start, course);
    return sync;
}

Course failing(double at)
{
    Course course;
    course.failsAt = at;
    course.reason = QStringLiteral("Outage");
    return course;
}

} // namespace

/// A sync's life is laid out at birth: what it looks like follows from the time alone.
class TestSyncLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
    void growsInTwoDecimalsAndNeverFalls();
    void holdsOpenWhileTheProviderWorks();
    void failsWithItsReason();
    void retriesFromZero();
    void canBeCancelled();
    void mayTellNoProgress();
};

void TestSyncLife::looks_data()
{
    QTest::addColumn<qint64>("in");
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<double>("progress");

    QTest::newRow("when asked for it is requested") << qint64(0) << SyncStatus::Requested << 0.0;
    QTest::newRow("it waits in the queue") << qint64(19'999) << SyncStatus::Requested << 0.0;
    QTest::newRow("it begins at zero") << qint64(20'000) << SyncStatus::InProgress << 0.0;
    QTest::newRow("half of the time, half of the way")
            << 20'000 + 450'000LL << SyncStatus::InProgress << 50.0;
    QTest::newRow("it completes at 100") << 20'000 + 15 * minute << SyncStatus::Completed << 100.0;
    QTest::newRow("and stays so") << 365 * 24 * 60 * minute << SyncStatus::Completed << 100.0;
}

void TestSyncLife::looks()
{
    QFETCH(const qint64, in);
    const SyncFacts facts = factsAt(syncOf({}), start + in);
    QTEST(facts.status, "status");
    QVERIFY(facts.progress.has_value());
    QTEST(*facts.progress, "progress");
    QCOMPARE(facts.attempts, 1);
    QCOMPARE(facts.endedAt.has_value(), facts.status == SyncStatus::Completed);
}

void TestSyncLife::growsInTwoDecimalsAndNeverFalls()
{
    const Sync sync = syncOf({});
    double before = -1;
    int fractions = 0;
    for (qint64 at = start + 20'000; at < start + 20'000 + 15 * minute; at += 1000) {
        const double progress = factsAt(sync, at).progress.value_or(-1);
        QVERIFY(progress > before);
        QCOMPARE(progress, std::round(progress * 100) / 100);
        fractions += progress != std::floor(progress) ? 1 : 0;
        before = progress;
    }
    QVERIFY(fractions > 500);
    QVERIFY(before < 100);
}

void TestSyncLife::holdsOpenWhileTheProviderWorks()
{
    Course course;
    course.hold = 6 * 60 * minute;
    const Sync sync = syncOf(course);
    const SyncFacts held = factsAt(sync, start + 5 * 60 * minute);
    QCOMPARE(held.status, SyncStatus::InProgress);
    QCOMPARE(*held.progress, 96.4);
    QVERIFY(isActiveAt(sync, start + 5 * 60 * minute));
    QCOMPARE(factsAt(sync, start + 7 * 60 * minute).status, SyncStatus::Completed);
}

void TestSyncLife::failsWithItsReason()
{
    const Sync sync = syncOf(failing(38.62));
    const SyncFacts facts = factsAt(sync, start + 20 * minute);
    QCOMPARE(facts.status, SyncStatus::Failed);
    QCOMPARE(facts.reason, QStringLiteral("Outage"));
    QCOMPARE(*facts.progress, 38.62);
    QVERIFY(facts.endedAt.has_value());
    QVERIFY(!isActiveAt(sync, start + 20 * minute));
    QVERIFY(factsAt(sync, start + 2 * minute).reason.isEmpty());
}

void TestSyncLife::retriesFromZero()
{
    Sync sync = syncOf(failing(50));
    addAttempt(sync, start + 60 * minute, {});
    const SyncFacts queued = factsAt(sync, start + 60 * minute);
    QCOMPARE(queued.status, SyncStatus::Requested);
    QCOMPARE(queued.attempts, 2);
    QCOMPARE(*queued.progress, 0.0);
    QVERIFY(queued.reason.isEmpty());
    QVERIFY(!isActiveAt(sync, start + 30 * minute));
    const SyncFacts done = factsAt(sync, start + 120 * minute);
    QCOMPARE(done.status, SyncStatus::Completed);
    QCOMPARE(done.attempts, 2);
}

void TestSyncLife::canBeCancelled()
{
    Sync sync = syncOf({});
    const qint64 when = start + 8 * minute;
    const double reached = *factsAt(sync, when).progress;
    cancelAt(sync, when);
    const SyncFacts facts = factsAt(sync, when);
    QCOMPARE(facts.status, SyncStatus::Failed);
    QCOMPARE(facts.reason, QStringLiteral("Sync cancelled"));
    QCOMPARE(*facts.progress, reached);
    QCOMPARE(facts.endedAt, std::optional(when));
    QCOMPARE(factsAt(sync, start + 100 * minute).status, SyncStatus::Failed);
}

void TestSyncLife::mayTellNoProgress()
{
    Course silent;
    silent.counted = false;
    const Sync sync = syncOf(silent);
    QVERIFY(!factsAt(sync, start + 5 * minute).progress.has_value());
    QCOMPARE(factsAt(sync, start + 5 * minute).status, SyncStatus::InProgress);
    QCOMPARE(factsAt(sync, start + 50 * minute).progress, std::optional(100.0));
}

QTEST_GUILESS_MAIN(TestSyncLife)
#include "tst_synclife.moc"
