// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QPushButton>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
const QString harbor = u"Harbor Point Logistics"_s; // manual and idle
const QString adopted
        = u"The answer was lost on the way, but Terminal has the sync of Harbor Point "
          "Logistics. FleetSync follows it."_s;
const QString notStarted
        = u"It did not start. Terminal has no trace of the request for Harbor Point Logistics"_s;

/// Syncs of that fleet that began since the stage opened, as the program knows them.
int begun(Stage &stage, const QDateTime &since)
{
    const FleetRow *row = stage.session().fleet().find(ConnectionId(stage.fleetNamed(harbor)));
    return static_cast<int>(
            std::count_if(row->history.cbegin(), row->history.cend(),
                          [&since](const Sync &sync) { return sync.requestedAt >= since; }));
}

StageOptions slowly()
{
    StageOptions options;
    options.scale = 60;
    return options;
}

bool says(const Stage &stage, const QString &sentence)
{
    return QTest::qWaitFor([&] { return stage.allText().contains(sentence); }, patience);
}

/// Nothing that the program does by itself takes longer.
bool passes(Stage &stage, std::chrono::milliseconds fleetTime)
{
    const QDateTime until = stage.server().clock().now().addMSecs(fleetTime.count());
    return QTest::qWaitFor([&] { return stage.server().clock().now() > until; }, patience);
}

} // namespace

/// Did my click work? (ux.md, promise 5)
class TestPromise5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsCheckedAndItsSyncAdopted();
    void whatNeverBeganIsSentAgainByAPersonOnly();
    void severalCandidatesAreAPersonsChoice();
    void aRestartFindsWhatTerminalTookOn();
    void aRestartSaysWhatNeverBegan();
    void anOutcomeThatIsOpenStaysOpenAcrossARestart();
};

void TestPromise5::aLostAnswerIsCheckedAndItsSyncAdopted()
{
    Stage stage(slowly());
    const QDateTime since = stage.server().clock().now();
    Diary diary(stage.screen(), stage.fleetNamed(harbor));
    stage.server().addFault({u"requestSync"_s, u"reset_after_acting"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Checking…"_s), patience);
    QVERIFY2(says(stage, adopted), qPrintable(stage.allText()));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Syncing"_s), patience);
    QCOMPARE(stage.posts(), 1);
    QCOMPARE(begun(stage, since), 1);
}

void TestPromise5::whatNeverBeganIsSentAgainByAPersonOnly()
{
    Stage stage(slowly());
    const QDateTime since = stage.server().clock().now();
    Diary diary(stage.screen(), stage.fleetNamed(harbor));
    stage.server().addFault({u"requestSync"_s, u"cut_before"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Checking…"_s), patience);
    QVERIFY2(says(stage, notStarted), qPrintable(stage.allText()));
    QVERIFY(passes(stage, 5min));
    QCOMPARE(stage.posts(), 1);
    QVERIFY(press(stage.screen(), u"Send again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Syncing"_s), patience);
    QCOMPARE(stage.posts(), 2);
    QCOMPARE(begun(stage, since), 1);
    QVERIFY2(!stage.allText().contains(notStarted), "it is no longer so");
}

void TestPromise5::severalCandidatesAreAPersonsChoice()
{
    StageOptions options = slowly();
    options.policy = [](Policy &policy) {
        policy.settle = 10min;
        policy.idleRefresh = 24h;
        for (auto &delay : policy.lookupDelays) {
            delay += 3min; // two others ask before the first look
        }
    };
    Stage stage(options);
    Diary diary(stage.screen(), stage.fleetNamed(harbor));
    stage.server().addFault({u"requestSync"_s, u"cut_before"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Checking…"_s), patience);
    const QString syncs = u"/syncs"_s;
    QVERIFY(stage.somebodyElse("POST", syncs, harbor, R"({"days":30})"));
    const QString first = stage.theirSync();
    QVERIFY(stage.somebodyElse("POST", QString(syncs % u'/' % first % u"/cancel"_s), harbor));
    QVERIFY(stage.somebodyElse("POST", syncs, harbor, R"({"days":30})"));
    const QString second = stage.theirSync();
    QVERIFY(first != second);

    QVERIFY2(says(stage, u"2 syncs of Harbor Point Logistics could be the one that you asked for. "
                         "Choose which one is yours."_s),
             qPrintable(stage.allText()));
    QVERIFY(stage.selectNamed(harbor));
    const FleetRow *row = stage.session().fleet().find(ConnectionId(stage.fleetNamed(harbor)));
    QCOMPARE(row->wish->candidates.size(), 2);
    const auto choices = [&stage] {
        QStringList buttons;
        const auto all
                = stage.screen().find<QWidget>(u"Fleet details"_s)->findChildren<QPushButton *>();
        for (const QPushButton *button : all) {
            if (button->isVisible() && button->text().startsWith(u"Mine: "_s)) {
                buttons << button->text();
            }
        }
        return buttons;
    };
    QTRY_COMPARE_WITH_TIMEOUT(choices().size(), 2, patience);
    QVERIFY(press(stage.screen(), choices().constFirst()));
    QTRY_COMPARE_WITH_TIMEOUT(row->wish->state, WishState::Adopted, patience);
    QCOMPARE(stage.posts(), 3); // ours, and two of somebody else
}

void TestPromise5::aRestartFindsWhatTerminalTookOn()
{
    Stage stage(slowly());
    const QDateTime since = stage.server().clock().now();
    stage.server().addFault({u"requestSync"_s, u"slow_body"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.posts(), 1, patience);
    QCOMPARE(stage.screen().stateText(stage.fleetNamed(harbor)), u"Sending…"_s);
    QVERIFY(stage.reopen());
    QVERIFY2(says(stage, u"interrupted last time. Checking what became of"_s),
             qPrintable(stage.allText()));
    QVERIFY2(says(stage, adopted), qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
    QCOMPARE(begun(stage, since), 1);
}

void TestPromise5::aRestartSaysWhatNeverBegan()
{
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, u"stall"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.posts(), 1, patience);
    QCOMPARE(stage.screen().stateText(stage.fleetNamed(harbor)), u"Sending…"_s);
    QVERIFY(stage.reopen());
    QVERIFY2(says(stage, u"interrupted last time. Checking what became of"_s),
             qPrintable(stage.allText()));
    QVERIFY2(says(stage, notStarted), qPrintable(stage.allText()));
    QVERIFY(passes(stage, 5min));
    QCOMPARE(stage.posts(), 1);
    QVERIFY(press(stage.screen(), u"Send again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QCOMPARE(stage.posts(), 2);
}

void TestPromise5::anOutcomeThatIsOpenStaysOpenAcrossARestart()
{
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, u"cut_before"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QVERIFY2(says(stage, notStarted), qPrintable(stage.allText()));
    QVERIFY(stage.reopen());
    QVERIFY(stage.selectNamed(harbor));
    QVERIFY2(says(stage, notStarted), qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
    QVERIFY(press(stage.screen(), u"Send again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QVERIFY(stage.reopen());
    QVERIFY(passes(stage, 5min));
    QCOMPARE(stage.posts(), 2);
}

QTEST_MAIN(TestPromise5)
#include "tst_promise5.moc"
