// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/fleettext.h"
#include "gui/text/pacetext.h"
#include "gui/text/statetext.h"
#include "models/samples.h"

#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const DurationNorm norm{12, 6min, 7min, 8min, 10min};

/// A Motive sync that runs, at 62 %.
FleetRow running(FleetState state = FleetState::Syncing)
{
    FleetRow row;
    row.connection = connection(QStringLiteral("1"), QStringLiteral("Frank's Trucking"),
                                QStringLiteral("Motive"));
    row.history = {sync(QStringLiteral("s"), SyncStatus::InProgress, 62.0)};
    row.progress = ShownProgress{62.0, 1, false, {}};
    row.verdict.state = state;
    row.watch = SyncWatch();
    row.watch->trace = {{0, 62.0}};
    row.watch->pace.running = 14min;
    return row;
}

FleetRow estimated(const Estimate &estimate)
{
    FleetRow row = running();
    row.watch->estimate = estimate;
    row.watch->pace.norm = norm;
    return row;
}

FleetRow lagging(FleetState state, milliseconds unmoved, bool withNorm = true)
{
    FleetRow row = running(state);
    row.watch->pace.running = 52min;
    row.watch->pace.unmoved = unmoved;
    if (withNorm) {
        row.watch->pace.norm = norm;
    }
    return row;
}

} // namespace

class TestTextPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesAreSaidRoundly_data();
    void rangesAreSaidRoundly();
    void theEstimateTellsItsBasis();
    void nothingIsEstimatedOfWhatDoesNotRun();
    void theRowsSentenceEndsWithTheTimeLeft();
    void verdictsTellWhatTheyRestOn();
    void keepingToWaitSaysUntilWhen();
    void headlinesOfVerdicts();
    void theTraceIsSaidInWords_data();
    void theTraceIsSaidInWords();
};

void TestTextPace::rangesAreSaidRoundly_data()
{
    QTest::addColumn<milliseconds>("low");
    QTest::addColumn<milliseconds>("high");
    QTest::addColumn<QString>("text");

    const auto row = [](milliseconds low, milliseconds high, const char *text) {
        QTest::newRow(text) << low << high << QString::fromUtf8(text);
    };
    row(0ms, 0ms, "less than 1 min");
    row(-5min, -1min, "less than 1 min");
    row(20s, 8min + 10s, "less than 9 min");
    row(3min + 50s, 7min + 1s, "3–8 min");
    row(4min, 4min, "4 min");
    row(21min, 33min, "20–35 min");
    row(9min, 21min, "9–25 min");
    row(50min, 60min, "50–60 min");
    row(47min, 83min, "45 min – 1 h 30 min");
    row(125min, 170min, "2–3 h");
    row(20h, 30h, "20–30 h");
    row(100h, 140h, "4–6 days");
}

void TestTextPace::rangesAreSaidRoundly()
{
    QFETCH(milliseconds, low);
    QFETCH(milliseconds, high);
    QTEST(rangeText(low, high), "text");
}

void TestTextPace::theEstimateTellsItsBasis()
{
    const FleetRow row = estimated({false, 21min, 33min, 12});
    QCOMPARE(timeLeftText(row), QStringLiteral("20–35 min"));
    QCOMPARE(estimateSentence(row),
             QStringLiteral("About 20–35 min left, from 12 earlier Motive syncs"));
    const FleetRow late = estimated({true, 0ms, 0ms, 12});
    QCOMPARE(timeLeftText(late), QStringLiteral("longer than usual"));
    QCOMPARE(estimateSentence(late), QString());
    QCOMPARE(estimateSentence(estimated({false, 10s, 8min, 12})),
             QStringLiteral("Less than 8 min left, from 12 earlier Motive syncs"));
    FleetRow nameless = row;
    nameless.connection.provider = {};
    QCOMPARE(estimateSentence(nameless),
             QStringLiteral("About 20–35 min left, from 12 earlier syncs"));
}

void TestTextPace::nothingIsEstimatedOfWhatDoesNotRun()
{
    FleetRow row = estimated({false, 21min, 33min, 12});
    for (const FleetState state : {FleetState::Stopping, FleetState::Failed, FleetState::QueuedHere,
                                   FleetState::Disconnected}) {
        row.verdict.state = state;
        QCOMPARE(timeLeftText(row), QString());
        QCOMPARE(estimateSentence(row), QString());
    }
    row.verdict.state = FleetState::NoMovement;
    QCOMPARE(timeLeftText(row), QString());
    row.watch->estimate->longer = true;
    QCOMPARE(timeLeftText(row), QStringLiteral("longer than usual"));
    row.verdict.state = FleetState::Syncing;
    row.syncGone = true;
    QCOMPARE(timeLeftText(row), QString());
    QCOMPARE(timeLeftText(running()), QString());
    QCOMPARE(timeLeftText(FleetRow()), QString());
}

void TestTextPace::theRowsSentenceEndsWithTheTimeLeft()
{
    QCOMPARE(FleetText().rowSentence(estimated({false, 21min, 33min, 12}), noon),
             QStringLiteral("Frank's Trucking, Motive, syncing, 62 percent, about 20–35 min left"));
    QCOMPARE(FleetText().rowSentence(estimated({true, 0ms, 0ms, 12}), noon),
             QStringLiteral("Frank's Trucking, Motive, syncing, 62 percent, longer than usual"));
    QCOMPARE(FleetText().rowSentence(running(), noon),
             QStringLiteral("Frank's Trucking, Motive, syncing, 62 percent"));
}

void TestTextPace::verdictsTellWhatTheyRestOn()
{
    QCOMPARE(paceSentence(lagging(FleetState::NoMovement, 41min)),
             QStringLiteral("No change for 41 min. Usual for Motive: up to 10 min in all, from "
                            "12 earlier syncs. Terminal has not said that anything is wrong."));
    QCOMPARE(paceSentence(lagging(FleetState::NoMovement, 41min, false)),
             QStringLiteral("No change for 41 min. FleetSync has seen too few syncs like this one "
                            "to know what is usual. Terminal has not said that anything is "
                            "wrong."));
    QCOMPARE(paceSentence(lagging(FleetState::Slower, 20s)),
             QStringLiteral("Under way for 52 min. Usual for Motive: up to 10 min in all, from "
                            "12 earlier syncs. It still moves."));
    QCOMPARE(paceSentence(lagging(FleetState::Slower, 12min)),
             QStringLiteral("Under way for 52 min. Usual for Motive: up to 10 min in all, from "
                            "12 earlier syncs. Last change 12 min before the last check."));
    for (const FleetState state : {FleetState::Syncing, FleetState::Waiting, FleetState::Queued}) {
        QCOMPARE(paceSentence(lagging(state, 41min)), QString());
    }
    QCOMPARE(paceSentence(FleetRow()), QString());
}

void TestTextPace::keepingToWaitSaysUntilWhen()
{
    FleetRow row = lagging(FleetState::NoMovement, 41min);
    QCOMPARE(keptWaitingSentence(row, noon), QString());
    row.watch->waitUntil = noon.addSecs(1800);
    QCOMPARE(keptWaitingSentence(row, noon),
             QStringLiteral("You keep waiting. FleetSync asks again at 12:30."));
    QCOMPARE(keptWaitingSentence(row, noon.addSecs(1800)), QString());
}

void TestTextPace::headlinesOfVerdicts()
{
    QCOMPARE(stateHeadline(lagging(FleetState::NoMovement, 41min), noon),
             QStringLiteral("No movement, 62\u202F%"));
    QCOMPARE(stateHeadline(lagging(FleetState::Slower, 0ms), noon),
             QStringLiteral("Slower than usual, 62\u202F%"));
    FleetRow queued = lagging(FleetState::NoMovement, 41min);
    queued.history.first().status.value = SyncStatus::Requested;
    queued.progress.reset();
    QCOMPARE(stateHeadline(queued, noon), QStringLiteral("No movement, still in Terminal's queue"));
    FleetRow silent = lagging(FleetState::Slower, 0ms);
    silent.progress.reset();
    QCOMPARE(FleetText().cell(silent, FleetColumn::Progress, noon),
             QStringLiteral("working, no percentage yet"));
}

void TestTextPace::theTraceIsSaidInWords_data()
{
    QTest::addColumn<milliseconds>("running");
    QTest::addColumn<milliseconds>("unmoved");
    QTest::addColumn<QString>("text");

    QTest::newRow("moves") << milliseconds(14min) << milliseconds(119s)
                           << QStringLiteral("62 percent after 14 minutes");
    QTest::newRow("stands still")
            << milliseconds(14min) << milliseconds(6min)
            << QStringLiteral("62 percent after 14 minutes; no change for the last 6 minutes");
    QTest::newRow("one minute") << milliseconds(80s) << 0ms
                                << QStringLiteral("62 percent after 1 minute");
    QTest::newRow("hours") << milliseconds(5h) << milliseconds(61min)
                           << QStringLiteral("62 percent after 5 hours; no change for the last 1 "
                                             "hour");
    QTest::newRow("days") << milliseconds(50h) << 0ms << QStringLiteral("62 percent after 2 days");
}

void TestTextPace::theTraceIsSaidInWords()
{
    QFETCH(milliseconds, unmoved);
    FleetRow row = running();
    QFETCH(milliseconds, running);
    row.watch->pace.running = running;
    row.watch->pace.unmoved = unmoved;
    QTEST(traceText(row), "text");
    row.watch->pace.running.reset();
    QVERIFY(traceText(row).startsWith(QStringLiteral("62 percent")));
    QCOMPARE(traceText(FleetRow()), QString());
    QCOMPARE(flatPartText(row).isEmpty(), unmoved < 2min);
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QCoreApplication application(argc, argv);
    TestTextPace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_textpace.moc"
