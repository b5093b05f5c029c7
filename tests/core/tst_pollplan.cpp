// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/pollplan.h"

#include <QTest>

using namespace fleetsync;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPollPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheNextPoll_data();
    void choosesTheNextPoll();
    void neverPassesTheCap();
    void comesCloserToTheEnd_data();
    void comesCloserToTheEnd();
    void estimatesTheEnd_data();
    void estimatesTheEnd();
    void givesEachClassItsAssuredPart_data();
    void givesEachClassItsAssuredPart();
    void idleFleetsTakeNoMoreThanTheirPart();
    void expectsTheNextAutomaticSync_data();
    void expectsTheNextAutomaticSync();
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
    row("in view, a moving sync is asked every three seconds", false, {0, 0, true}, 3s);
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
    const auto chosen = nextPoll(sync, history, Policy());
    QCOMPARE(chosen.after.count(), std::chrono::milliseconds(delay).count());
}

void TestPollPlan::neverPassesTheCap()
{
    Policy policy;
    policy.pollMin = 90s;
    Sync sync;
    sync.status.value = SyncStatus::Requested;
    QCOMPARE(nextPoll(sync, {}, policy).after.count(), qint64{60'000});
    QCOMPARE(nextPoll(sync, {9, 0, true}, policy).after.count(), qint64{60'000});
}

void TestPollPlan::comesCloserToTheEnd_data()
{
    QTest::addColumn<PollHistory>("history");
    QTest::addColumn<std::chrono::seconds>("by");
    const auto row = [](const char *name, PollHistory history, std::chrono::seconds by) {
        QTest::newRow(name) << history << by;
    };
    row("without an estimate as soon as it is due", {0, 0, false, {}}, 5s);
    row("three fifths of what is left", {0, 0, false, 100s}, 60s);
    row("never before it is due", {0, 0, false, 4s}, 5s);
    row("its estimated end has passed", {2, 0, false, 0s}, 20s);
    row("a far end is looked at now and then", {0, 0, false, 2h}, 300s);
    row("what is in view does not wait", {0, 0, true, 100s}, 3s);
}

void TestPollPlan::comesCloserToTheEnd()
{
    QFETCH(PollHistory, history);
    QFETCH(std::chrono::seconds, by);
    Sync sync;
    sync.status.value = SyncStatus::InProgress;
    QCOMPARE(nextPoll(sync, history, Policy()).by.count(), std::chrono::milliseconds(by).count());
}

using Samples = QList<std::pair<std::chrono::seconds, double>>;
using Left = std::optional<std::chrono::milliseconds>;

void TestPollPlan::estimatesTheEnd_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<std::chrono::seconds>("now");
    QTest::addColumn<Left>("left");
    const auto row = [](const char *name, const Samples &samples, std::chrono::seconds now,
                        Left left) { QTest::newRow(name) << samples << now << left; };
    row("nothing told", {}, 10s, {});
    row("told once", {{0s, 50}}, 10s, {});
    row("stands still", {{0s, 50}, {10s, 50}}, 10s, {});
    row("even pace", {{0s, 50}, {10s, 60}}, 10s, 40s);
    row("time passes without an answer", {{0s, 50}, {10s, 60}}, 25s, 25s);
    row("and without end", {{0s, 50}, {10s, 60}}, 90s, 0s);
    row("a still answer changes nothing", {{0s, 50}, {10s, 60}, {20s, 60}}, 20s, 30s);
    row("it quickens: the latest pace counts", {{0s, 0}, {90s, 9}, {100s, 10}, {110s, 28}}, 110s,
        40s);
    row("it slows: the quicker pace counts", {{0s, 0}, {10s, 60}, {20s, 61}, {30s, 62}}, 30s,
        std::chrono::milliseconds(18'387));
    row("complete", {{0s, 50}, {10s, 100}}, 10s, 0s);
    row("more than complete", {{0s, 50}, {10s, 130}}, 10s, 0s);
    row("begun anew, as a retry does", {{0s, 50}, {10s, 90}, {20s, 10}}, 20s, {});
    row("two answers in one moment", {{10s, 50}, {10s, 60}}, 10s, {});
}

void TestPollPlan::estimatesTheEnd()
{
    QFETCH(Samples, samples);
    QFETCH(std::chrono::seconds, now);
    QFETCH(Left, left);
    ProgressPace pace;
    for (const auto &[at, percent] : samples) {
        pace.note(percent, at);
    }
    QVERIFY(pace.left(now) == left);
}

void TestPollPlan::givesEachClassItsAssuredPart_data()
{
    QTest::addColumn<QString>("due"); // one digit a class
    QTest::addColumn<QList<int>>("least");
    QTest::newRow("all want") << u"11111"_s << QList<int>{350, 180, 130, 130, 80};
    QTest::newRow("nothing in view") << u"01111"_s << QList<int>{0, 550, 130, 130, 80};
    QTest::newRow("idle and histories alone") << u"00011"_s << QList<int>{0, 0, 0, 880, 80};
    QTest::newRow("histories alone") << u"00001"_s << QList<int>{0, 0, 0, 0, 1000};
    QTest::newRow("none") << u"00000"_s << QList<int>{0, 0, 0, 0, 0};
}

void TestPollPlan::givesEachClassItsAssuredPart()
{
    QFETCH(QString, due);
    QFETCH(QList<int>, least);
    PollClasses classes;
    for (qsizetype i = 0; i < due.size(); ++i) {
        classes.set(static_cast<size_t>(i), due.at(i) == u'1');
    }
    PollShares shares;
    QList<int> taken(static_cast<qsizetype>(pollClasses), 0);
    for (int call = 0; call < 1000; ++call) {
        const auto chosen = shares.take(classes);
        QCOMPARE(chosen.has_value(), classes.any());
        if (chosen) {
            QVERIFY(classes.test(static_cast<size_t>(*chosen)));
            ++taken[static_cast<qsizetype>(*chosen)];
        }
    }
    for (qsizetype i = 0; i < taken.size(); ++i) {
        QVERIFY2(taken.at(i) >= least.at(i), qPrintable(u"%1: %2"_s.arg(i).arg(taken.at(i))));
    }
}

void TestPollPlan::idleFleetsTakeNoMoreThanTheirPart()
{
    Policy policy;
    policy.perApplicationPerSecond = 20;
    const auto wait = [&policy](qsizetype fleets, Left automatic = {}) {
        return std::chrono::duration_cast<std::chrono::seconds>(
                idleWait(fleets, automatic, policy));
    };
    QCOMPARE(wait(10), 20min);
    QCOMPARE(wait(30'000), 10'000s); // 3 a second
    QCOMPARE(wait(10, 5min), 5min);
    QCOMPARE(wait(10, 90min), 20min);
    QCOMPARE(wait(30'000, 90min), 90min); // its next sync is soon enough
    QCOMPARE(wait(30'000, 9h), 20'000s);
}

void TestPollPlan::expectsTheNextAutomaticSync_data()
{
    QTest::addColumn<QList<int>>("minutesAgo"); // newest first
    QTest::addColumn<Left>("left");
    QTest::newRow("none so far") << QList<int>{} << Left();
    QTest::newRow("two are too few") << QList<int>{30, 150} << Left();
    QTest::newRow("every two hours") << QList<int>{30, 150, 270} << Left(90min + 45s);
    QTest::newRow("roughly every two hours") << QList<int>{30, 150, 280} << Left(95min + 45s);
    QTest::newRow("irregularly") << QList<int>{30, 150, 300} << Left();
    QTest::newRow("it is late") << QList<int>{125, 245, 365} << Left();
    QTest::newRow("out of order") << QList<int>{150, 30, 270} << Left();
    QTest::newRow("all at once") << QList<int>{30, 30, 30} << Left();
}

void TestPollPlan::expectsTheNextAutomaticSync()
{
    QFETCH(QList<int>, minutesAgo);
    QFETCH(Left, left);
    const QDateTime now({2026, 11, 24}, {12, 0}, Qt::UTC);
    QList<QDateTime> requested;
    for (const int minutes : minutesAgo) {
        requested.append(now.addSecs(-60 * minutes));
    }
    QVERIFY(untilNextAutomatic(requested, now) == left);
    QVERIFY(untilNextAutomatic(QList<QDateTime>(3), now) == Left());
}

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
