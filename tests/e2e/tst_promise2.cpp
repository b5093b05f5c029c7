// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString slow = u"Stonebridge Reefers"_s;    // takes two hours
const QString still = u"Copper Canyon Freight"_s; // stands at 96.4 % for five
const QString asked = u"Blue Line Freight"_s;     // its provider sends files by hand

StageOptions withLaggards(double scale)
{
    StageOptions options;
    options.server.connections = 22; // the last two lag
    options.scale = scale;
    return options;
}

} // namespace

/// Stuck or waiting? (ux.md, promise 2)
class TestPromise2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingIsToldApartFromStuck();
    void whatMovesIsNeverCalledStuck();
    void theVerdictSaysWhatItRestsOn();
    void keepWaitingTakesTheQuestionAway();
    void stopFromTheVerdict();
};

void TestPromise2::waitingIsToldApartFromStuck()
{
    Stage stage(withLaggards(600));
    const QString waits = stage.fleetNamed(asked);
    Diary ofStill(stage.screen(), stage.fleetNamed(still));
    Diary ofWaiting(stage.screen(), waits);
    QTRY_VERIFY_WITH_TIMEOUT(ofStill.sawState(u"No movement"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().serverNow() > stage.session()
                                                                   .fleet()
                                                                   .find(ConnectionId(waits))
                                                                   ->watch->changedAt.addSecs(3600),
                             patience);
    QCOMPARE(ofWaiting.states(), QStringList{u"Waiting on Omnitracs"_s});
    QVERIFY(stage.selectNamed(asked));
    const auto says
            = [&stage](const QString &text) { return stage.screen().detailText().contains(text); };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"historical files, asked 2 days ago. This can take days."_s),
                             patience);
    QVERIFY2(!says(u"Keep waiting"_s), "nobody is asked about what rightly waits");
}

void TestPromise2::whatMovesIsNeverCalledStuck()
{
    Stage stage(withLaggards(600));
    Diary diary(stage.screen(), stage.fleetNamed(slow));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Slower than usual"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Up to date"_s), patience);
    QVERIFY(!diary.sawState(u"No movement"_s));
    QVERIFY(!diary.sawState(u"Failed"_s));
}

void TestPromise2::theVerdictSaysWhatItRestsOn()
{
    Stage stage(withLaggards(600));
    const QString connection = stage.fleetNamed(still);
    QVERIFY(stage.selectNamed(still));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::NoMovement,
                             patience);
    const auto says = [&stage](const QString &pattern) {
        return stage.allText().contains(QRegularExpression(pattern));
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"No movement, 96\u202F%"_s), patience);
    QVERIFY(says(u"No change for (3\\d|[4-9]\\d) min"_s));
    QVERIFY(says(u"Usual for Motive: up to 2\\d min in all, from \\d+ earlier syncs"_s));
    for (const QString &button : {u"Keep waiting"_s, u"Stop…"_s, u"Copy for support"_s}) {
        QVERIFY2(says(button), qPrintable(button));
    }
    QVERIFY2(stage.server().count(u"cancelSync"_s) == 0, "nothing is stopped by itself");
}

void TestPromise2::keepWaitingTakesTheQuestionAway()
{
    Stage stage(withLaggards(600));
    QVERIFY(stage.selectNamed(slow));
    const auto button = [&stage] {
        const auto all = stage.window().findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->isVisible() && one->text() == u"Keep waiting") {
                return one;
            }
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(), patience);
    button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!button(), patience);
    QVERIFY(stage.screen().stateOf(stage.fleetNamed(slow)) == FleetState::Slower
            || stage.screen().stateOf(stage.fleetNamed(slow)) == FleetState::UpToDate);
}

void TestPromise2::stopFromTheVerdict()
{
    Stage stage(withLaggards(60));
    const QString connection = stage.fleetNamed(slow);
    QVERIFY(stage.selectNamed(slow));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::Slower, patience);
    QVERIFY(takeKeyboard(stage.window()));
    QTRY_VERIFY_WITH_TIMEOUT(press(stage.screen(), u"Stop this sync"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(u"Stop the sync of Stonebridge Reefers?"_s),
                             patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);
    QVERIFY(press(stage.screen(), u"Stop sync"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::StoppedByUser,
                             patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
}

QTEST_MAIN(TestPromise2)
#include "tst_promise2.moc"
