// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/pollplan.h"

#include <QTest>

using namespace fleetsync;
using namespace std::chrono_literals;

class TestPollPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheNextPoll_data();
    void choosesTheNextPoll();
    void neverPassesTheCap();
};

void TestPollPlan::choosesTheNextPoll_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<PollHistory>("history");
    QTest::addColumn<std::chrono::seconds>("delay");

    const auto row
            = [](const char *name, bool waits, PollHistory history, std::chrono::seconds delay) {
                  QTest::newRow(name) << waits << history << delay;
              };
    row("a moving sync is asked at the shortest", false, {0, 0, false}, 5s);
    row("one quiet answer doubles", false, {1, 0, false}, 10s);
    row("two quiet answers double twice", false, {2, 0, false}, 20s);
    row("three quiet answers", false, {3, 0, false}, 40s);
    row("a quiet sync is asked once a minute", false, {4, 0, false}, 60s);
    row("and stays there", false, {50, 0, false}, 60s);
    row("in view, a quiet sync is asked every ten seconds", false, {50, 0, true}, 10s);
    row("in view, a moving sync is asked at the shortest", false, {0, 0, true}, 5s);
    row("one failure waits the shortest", false, {0, 1, false}, 5s);
    row("two failures double", false, {0, 2, false}, 10s);
    row("failures end at a minute", false, {0, 9, false}, 60s);
    row("failures slow down what is in view too", false, {0, 9, true}, 60s);
    row("the longer wait counts: quiet", false, {3, 2, false}, 40s);
    row("the longer wait counts: failing", false, {1, 4, false}, 40s);
    row("a waiting sync that moves is asked at the shortest", true, {0, 0, false}, 5s);
    row("a waiting sync goes past a minute", true, {4, 0, false}, 80s);
    row("a waiting sync ends at five minutes", true, {50, 0, false}, 300s);
    row("in view, a waiting sync is asked once a minute", true, {50, 0, true}, 60s);
    row("a failing poll does not hurry a waiting sync", true, {50, 1, false}, 300s);
}

void TestPollPlan::choosesTheNextPoll()
{
    QFETCH(bool, waits);
    QFETCH(PollHistory, history);
    QFETCH(std::chrono::seconds, delay);
    Sync sync;
    sync.status.value = SyncStatus::InProgress;
    if (waits)
        sync.providerRequests.append({ProviderRequest::HistoricalFiles, {}});
    const auto chosen = nextPollDelay(sync, history, Policy());
    QCOMPARE(chosen.count(), std::chrono::milliseconds(delay).count());
}

void TestPollPlan::neverPassesTheCap()
{
    Policy policy;
    policy.pollMin = 90s;
    Sync sync;
    sync.status.value = SyncStatus::Requested;
    QCOMPARE(nextPollDelay(sync, {}, policy).count(), qint64{60'000});
    QCOMPARE(nextPollDelay(sync, {0, 0, true}, policy).count(), qint64{60'000});
}

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
