// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
const QString harbor = u"Harbor Point Logistics"_s; // manual and idle
const QString running = u"A sync is already running for Harbor Point Logistics"_s;
const QString after = u"Start mine when it ends"_s;
const QString stopFirst = u"Stop it and start mine…"_s;

/// What others do is noticed late: when a request of ours meets it.
StageOptions atScale(double scale)
{
    StageOptions options;
    options.scale = scale;
    options.policy = [](Policy &policy) { policy.idleRefresh = 24h * 30; };
    return options;
}

bool says(const Stage &stage, const QString &sentence)
{
    return QTest::qWaitFor([&] { return stage.allText().contains(sentence); }, patience);
}

/// Ours that the server took on, in order.
QList<QByteArray> bodies(Stage &stage, const QByteArray &ours)
{
    QList<QByteArray> found;
    const auto all = stage.server().seen();
    for (const auto &seen : all) {
        if (seen.call == u"requestSync" && seen.body == ours && seen.status == 201) {
            found << seen.body;
        }
    }
    return found;
}

/// A request for that many days meets a sync of five, which somebody else has begun.
bool meetRival(Stage &stage, const QString &days)
{
    stage.server().addFault({u"requestSync"_s, u"rival_409"_s});
    return stage.requestDays(harbor, days) && says(stage, running);
}

const JournalEntry *wishOf(Stage &stage)
{
    const FleetRow *row = stage.session().fleet().find(ConnectionId(stage.fleetNamed(harbor)));
    return row && row->wish ? &*row->wish : nullptr;
}

} // namespace

/// Already running (ux.md, promise 6)
class TestPromise6 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowFarThatOneIsAndFromWhen();
    void itSaysWhetherTheDatesAreCovered_data();
    void itSaysWhetherTheDatesAreCovered();
    void watchItGoesToTheFleet();
    void aFleetThatIsSeenToSyncMayBeAskedToo();
    void startMineWhenItEndsSendsItOnce();
    void startMineWhenItEndsOutlivesARestart();
    void stopItAndStartMineAsksOnce();
    void stopItAndStartMineOutlivesARestart();
};

void TestPromise6::itSaysHowFarThatOneIsAndFromWhen()
{
    Stage stage(atScale(60));
    const QDateTime from = stage.session().serverNow().addDays(-54);
    QVERIFY(stage.somebodyElse("POST", u"/syncs"_s, harbor, R"({"days":54})"));
    const QDateTime later = stage.server().clock().now().addSecs(5 * 60);
    QTRY_VERIFY_WITH_TIMEOUT(stage.server().clock().now() > later, patience);
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    const QRegularExpression sentence(
            running + u": \\d+\u202F%, from "_s + QLocale().toString(from.date(), u"d MMM"_s)
            + u".*\\. FleetSync now follows that one\\. It covers the dates that you asked for\\."_s);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.allText().contains(sentence), qPrintable(stage.allText()),
                              patience);
    QVERIFY2(bodies(stage, R"({"days":30})").isEmpty(), "ours waits for a person");
    QVERIFY(stage.screen().stateOf(stage.fleetNamed(harbor)) == FleetState::Syncing);
}

void TestPromise6::itSaysWhetherTheDatesAreCovered_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("fewer days") << u"3"_s << u"It covers the dates that you asked for."_s;
    QTest::newRow("more days") << u"30"_s << u"It starts later than you asked: days before "_s;
}

void TestPromise6::itSaysWhetherTheDatesAreCovered()
{
    QFETCH(QString, days);
    QFETCH(QString, verdict);
    Stage stage(atScale(60));
    QVERIFY(meetRival(stage, days));
    QVERIFY2(says(stage, verdict), qPrintable(stage.allText()));
    QCOMPARE(stage.answered(u"requestSync"_s, 409), 1);
    QVERIFY2(!stage.window().findChild<QMessageBox *>(), "no error box");
    for (const QString &button : {u"Watch it"_s, after, stopFirst}) {
        QVERIFY2(stage.screen().find<QWidget>(button), qPrintable(button));
    }
    QCOMPARE(stage.posts(), 1);
}

void TestPromise6::watchItGoesToTheFleet()
{
    Stage stage(atScale(60));
    QVERIFY(meetRival(stage, u"30"_s));
    QVERIFY(stage.selectNamed(u"Delgado Hermanos"_s));
    QVERIFY(press(stage.screen(), u"Watch it"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().detailText().contains(running), patience);
    QVERIFY2(!stage.screen().find<QWidget>(u"Watch it"_s), "the notice has done its work");
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().percentOf(stage.fleetNamed(harbor)).value_or(0) > 1,
                             patience);
    QCOMPARE(stage.posts(), 1);
}

/// Nobody need wait for a 409 to be offered the choice.
void TestPromise6::aFleetThatIsSeenToSyncMayBeAskedToo()
{
    Stage stage(atScale(600));
    QVERIFY(stage.somebodyElse("POST", u"/syncs"_s, harbor, R"({"days":5})"));
    const ConnectionId id(stage.fleetNamed(harbor));
    stage.session().tracker().checkNow(id);
    const auto runs = [&stage, &id] {
        return runsAtTerminal(stage.session().fleet().find(id)->verdict.state);
    };
    QTRY_VERIFY_WITH_TIMEOUT(runs(), patience);
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QVERIFY2(says(stage, running), qPrintable(stage.allText()));
    QVERIFY2(bodies(stage, R"({"days":30})").isEmpty(), "ours waits for a person");
    QVERIFY(press(stage.screen(), after));
    QTRY_COMPARE_WITH_TIMEOUT(bodies(stage, R"({"days":30})").size(), 1, patience);
}

void TestPromise6::startMineWhenItEndsSendsItOnce()
{
    Stage stage(atScale(600));
    QVERIFY(meetRival(stage, u"30"_s));
    QVERIFY(press(stage.screen(), after));
    QVERIFY2(says(stage, u"Your request for Harbor Point Logistics is noted and starts when the "
                         "running sync ends."_s),
             qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bodies(stage, R"({"days":30})").size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(stage.fleetNamed(harbor)),
                              std::optional(FleetState::UpToDate), patience);
    QCOMPARE(stage.posts(), 2);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);
}

void TestPromise6::startMineWhenItEndsOutlivesARestart()
{
    Stage stage(atScale(200));
    QVERIFY(meetRival(stage, u"30"_s));
    QVERIFY(press(stage.screen(), after));
    QVERIFY(says(stage, u"starts when the running sync ends."_s));
    QVERIFY(stage.reopen());
    QVERIFY(wishOf(stage));
    QCOMPARE(wishOf(stage)->state, WishState::Wanted);
    QVERIFY(stage.selectNamed(harbor));
    QVERIFY2(says(stage, u"starts when the running sync ends."_s), qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bodies(stage, R"({"days":30})").size(), 1, patience);
    QVERIFY(stage.reopen());
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(stage.fleetNamed(harbor)),
                              std::optional(FleetState::UpToDate), patience);
    QCOMPARE(stage.posts(), 2);
}

void TestPromise6::stopItAndStartMineAsksOnce()
{
    Stage stage(atScale(60));
    QVERIFY(meetRival(stage, u"30"_s));
    const QString question = u"Stop the sync of Harbor Point Logistics?"_s;
    QVERIFY(press(stage.screen(), stopFirst));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(question), patience);
    QVERIFY(stage.allText().contains(u"Your own request starts once Terminal has stopped it."_s));
    QVERIFY(takeKeyboard(*stage.window().findChild<QMessageBox *>()));
    pressKeys(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.allText().contains(question), patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);
    QCOMPARE(stage.posts(), 1);

    QVERIFY2(press(stage.screen(), stopFirst), "the choice is still there");
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(question), patience);
    QVERIFY(press(stage.screen(), u"Stop sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bodies(stage, R"({"days":30})").size(), 1, patience);
    QVERIFY2(!stage.window().findChild<QMessageBox *>(), "it asks once");
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.screen().stateOf(stage.fleetNamed(harbor)) == FleetState::Syncing, patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
    QCOMPARE(stage.posts(), 2);
}

void TestPromise6::stopItAndStartMineOutlivesARestart()
{
    Stage stage(atScale(60));
    QVERIFY(meetRival(stage, u"30"_s));
    stage.server().addFault({u"cancelSync"_s, u"slow_body"_s}); // closed while the answer comes
    QVERIFY(press(stage.screen(), stopFirst));
    QVERIFY(press(stage.screen(), u"Stop sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.server().count(u"cancelSync"_s), 1, patience);
    QVERIFY(stage.reopen());
    QTRY_COMPARE_WITH_TIMEOUT(bodies(stage, R"({"days":30})").size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.screen().stateOf(stage.fleetNamed(harbor)) == FleetState::Syncing, patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
    QCOMPARE(stage.posts(), 2);
}

QTEST_MAIN(TestPromise6)
#include "tst_promise6.moc"
