// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncstate.h"

#include <QTest>

#include <limits>

using namespace fleetsync;

namespace {

using Percent = std::optional<double>;

Sync answer(int attempts, Percent progress)
{
    Sync sync;
    sync.status.value = SyncStatus::InProgress;
    sync.attempts = attempts;
    sync.progress = progress;
    return sync;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAnAnswer_data();
    void foldsAnAnswer();
    void followsAWholeSync();
};

void TestProgress::foldsAnAnswer_data()
{
    QTest::addColumn<std::optional<ShownProgress>>("before");
    QTest::addColumn<Sync>("told");
    QTest::addColumn<ShownProgress>("shown");

    const auto row
            = [](const char *name, std::optional<ShownProgress> before, const Sync &told,
                 const ShownProgress &shown) { QTest::newRow(name) << before << told << shown; };
    using Shown = ShownProgress;
    const Shown at40{40.25, 1, false, {}};
    row("the first answer", {}, answer(1, 12.34), {12.34, 1, false, {}});
    row("the first answer without a figure", {}, answer(1, {}), {{}, 1, false, {}});
    row("the first answer of a later attempt is no restart", {}, answer(3, 5), {5, 3, false, {}});
    row("progress grows", at40, answer(1, 62), {62, 1, false, {}});
    row("progress stands", at40, answer(1, 40.25), {40.25, 1, false, {}});
    row("a drop is held, the truth kept", at40, answer(1, 39.5), {40.25, 1, false, 39.5});
    row("a drop to none is held", at40, answer(1, 0), {40.25, 1, false, 0.0});
    row("a figure that went missing is held", at40, answer(1, {}), {40.25, 1, false, {}});
    row("a figure that comes at last", Shown{{}, 1, false, {}}, answer(1, 7), {7, 1, false, {}});
    row("past what was held, the truth is shown", Shown{40.25, 1, false, 39.5}, answer(1, 41),
        {41, 1, false, {}});
    row("a new attempt starts over", at40, answer(2, 3), {3, 2, true, {}});
    row("a new attempt without a figure", at40, answer(2, {}), {{}, 2, true, {}});
    row("a new attempt that is further", at40, answer(2, 90), {90, 2, true, {}});
    row("the answer after a restart is none", Shown{3, 2, true, {}}, answer(2, 4),
        {4, 2, false, {}});
    row("attempts not told keep the attempt", at40, answer(0, 50), {50, 1, false, {}});
    row("attempts told at last are no restart", Shown{40, 0, false, {}}, answer(1, 39),
        {40, 1, false, 39.0});
    row("attempts that fall are no restart", Shown{40, 2, false, {}}, answer(1, 39),
        {40, 2, false, 39.0});
    row("above a hundred is a hundred", at40, answer(1, 130), {100, 1, false, {}});
    row("below none is none", {}, answer(1, -5), {0, 1, false, {}});
    row("no number is no figure", {}, answer(1, std::numeric_limits<double>::quiet_NaN()),
        {{}, 1, false, {}});
}

void TestProgress::foldsAnAnswer()
{
    QFETCH(std::optional<ShownProgress>, before);
    QFETCH(Sync, told);
    QFETCH(ShownProgress, shown);
    const ShownProgress folded = foldProgress(before, told);
    QCOMPARE(folded.percent.value_or(-1), shown.percent.value_or(-1));
    QCOMPARE(folded.attempt, shown.attempt);
    QCOMPARE(folded.startedOver, shown.startedOver);
    QCOMPARE(folded.told.value_or(-1), shown.told.value_or(-1));
}

void TestProgress::followsAWholeSync()
{
    std::optional<ShownProgress> shown;
    QList<double> bar;
    for (const double told : {0.0, 10.5, 8.0, 9.0, 30.0, 29.99, 100.0}) {
        shown = foldProgress(shown, answer(1, told));
        bar.append(*shown->percent);
    }
    QCOMPARE(bar, (QList<double>{0.0, 10.5, 10.5, 10.5, 30.0, 30.0, 100.0}));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
