// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include "models/pasttable.h"

#include <QAction>
#include <QComboBox>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
const QString harbor = u"Harbor Point Logistics"_s; // manual and idle
const QString question = u"Stop the sync of Harbor Point Logistics?"_s;

StageOptions atScale(double scale)
{
    StageOptions options;
    options.scale = scale;
    return options;
}

/// Fleet time between two looks at a sync: what happens at the server shows late.
StageOptions lookingEvery(std::chrono::milliseconds time)
{
    StageOptions options = atScale(600);
    options.policy = [time](Policy &policy) {
        policy.pollFirst = policy.pollInView = policy.pollMin = policy.pollMax = time;
        policy.idleRefresh = 24h * 30;
    };
    return options;
}

bool startSync(Stage &stage)
{
    const QString connection = stage.fleetNamed(harbor);
    return stage.requestDays(harbor, u"30"_s) && takeKeyboard(stage.window())
           && QTest::qWaitFor(
                   [&] {
                       const auto state = stage.screen().stateOf(connection);
                       return state == FleetState::Syncing || state == FleetState::Queued;
                   },
                   patience)
           && stage.selectNamed(harbor);
}

bool ask(Stage &stage)
{
    // The orders follow the rows a moment later.
    const auto may = [&stage] {
        const auto actions = stage.window().findChildren<QAction *>();
        return std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->isEnabled() && action->text().remove(u'&') == u"Stop";
        });
    };
    if (!QTest::qWaitFor(may, patience)) {
        return false;
    }
    pressKeys(Qt::CTRL | Qt::Key_Period);
    return QTest::qWaitFor([&] { return stage.allText().contains(question); }, patience);
}

bool stop(Stage &stage)
{
    return ask(stage) && press(stage.screen(), u"Stop sync"_s);
}

/// The rows that the view of that name tells, one sentence each.
QStringList rowsOf(Stage &stage, const QString &view)
{
    QStringList rows;
    const auto *table = stage.screen().find<QTableView>(view);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        rows << table->model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
    }
    return rows;
}

/// Of the detail pane's own table, the newest sync first: result and reason.
QStringList newestInTheTab(const Stage &stage)
{
    const auto *table = stage.screen().find<QTableView>(u"Recent syncs"_s);
    QStringList cells;
    for (const int column : {0, 6}) {
        cells << (table ? table->model()->index(0, column).data().toString() : QString());
    }
    return cells;
}

} // namespace

/// Stop means stop (ux.md, promise 7)
class TestPromise7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQuestionAndStoppingAtOnce();
    void whatIsNotConfirmedIsSaidAfterAMinute();
    void whatFinishedFirstIsSaid();
    void whatFinishedWhileTheQuestionStoodIsSaid();
    void stoppedByYouStandsApartFromFailures();
    void noStopIsEverAFailureAtTheStart();

private:
    static void expectApart(Stage &stage);
    static void expectApartInHistory(Stage &stage);
};

void TestPromise7::oneQuestionAndStoppingAtOnce()
{
    Stage stage(atScale(60));
    const QString connection = stage.fleetNamed(harbor);
    Diary diary(stage.screen(), connection);
    QVERIFY(startSync(stage));
    QVERIFY(ask(stage));
    QVERIFY(stage.allText().contains(u"Data that has arrived stays."_s));
    QVERIFY(takeKeyboard(*stage.window().findChild<QMessageBox *>()));
    pressKeys(Qt::Key_Return); // the default keeps it running
    QTRY_VERIFY_WITH_TIMEOUT(!stage.allText().contains(question), patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);

    stage.server().addFault({u"cancelSync"_s, u"slow_body"_s});
    QVERIFY(takeKeyboard(stage.window()));
    QVERIFY(stop(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateText(connection), u"Stopping…"_s, patience);
    QVERIFY2(!stage.allText().contains(question), "there is no second question");
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateText(connection), u"Stopped by you"_s, patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
    QVERIFY2(diary.states().indexOf(u"Stopping…"_s)
                     == diary.states().indexOf(u"Stopped by you"_s) - 1,
             qPrintable(diary.states().join(u'|')));
    QVERIFY(!diary.sawState(u"Failed"_s));
}

void TestPromise7::whatIsNotConfirmedIsSaidAfterAMinute()
{
    Stage stage(lookingEvery(1h));
    stage.server().addFault({u"getSync"_s, u"status_503"_s, 0});
    QVERIFY(startSync(stage));
    QVERIFY(stop(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"cancelSync"_s, 200), 1, patience);
    const QString late
            = u"Terminal has not confirmed yet that the sync of Harbor Point Logistics has "
              "stopped."_s;
    const QDateTime taken = stage.server().clock().now();
    QTRY_VERIFY2_WITH_TIMEOUT(stage.screen().detailText().contains(late),
                              qPrintable(stage.screen().detailText()), patience);
    QVERIFY(stage.server().clock().now() < taken.addSecs(20 * 60));
    QCOMPARE(stage.screen().stateText(stage.fleetNamed(harbor)), u"Stopping…"_s);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
}

void TestPromise7::whatFinishedFirstIsSaid()
{
    Stage stage(lookingEvery(5h));
    QVERIFY(startSync(stage));
    const QDateTime over = stage.server().clock().now().addSecs(27 * 60); // it takes 25 at most
    QTRY_VERIFY_WITH_TIMEOUT(stage.server().clock().now() > over, patience);
    QVERIFY(stop(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"cancelSync"_s, 422), 1, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(
            stage.screen().detailText().contains(
                    u"The sync of Harbor Point Logistics finished before it could be stopped."_s),
            qPrintable(stage.screen().detailText()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(stage.fleetNamed(harbor)),
                              std::optional(FleetState::UpToDate), patience);
}

void TestPromise7::whatFinishedWhileTheQuestionStoodIsSaid()
{
    Stage stage(atScale(600));
    QVERIFY(startSync(stage));
    QVERIFY(ask(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(stage.fleetNamed(harbor)),
                              std::optional(FleetState::UpToDate), patience);
    QVERIFY(press(stage.screen(), u"Stop sync"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(
            stage.allText().contains(
                    u"The sync of Harbor Point Logistics finished before it could be stopped."_s),
            qPrintable(stage.allText()), patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);
}

void TestPromise7::stoppedByYouStandsApartFromFailures()
{
    Stage stage(atScale(60));
    QVERIFY(startSync(stage));
    QVERIFY(stop(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateText(stage.fleetNamed(harbor)),
                              u"Stopped by you"_s, patience);
    expectApart(stage);
    QVERIFY(stage.reopen());
    expectApart(stage);
}

/// Not for a moment, while rows and journal come.
void TestPromise7::noStopIsEverAFailureAtTheStart()
{
    Stage stage(atScale(60));
    const QString connection = stage.fleetNamed(harbor);
    QVERIFY(startSync(stage));
    QVERIFY(stop(stage));
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateText(connection), u"Stopped by you"_s, patience);
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_3); // this view opens first, then
    QTRY_VERIFY_WITH_TIMEOUT(!rowsOf(stage, u"Needs attention"_s).isEmpty(), patience);

    stage.restart();
    const Fleet &fleet = stage.session().fleet();
    int looks = 0;
    QStringList others;
    QStringList listed;
    const auto look = [&] {
        const FleetRow *row = fleet.find(ConnectionId(connection));
        const QString shown = row ? stage.screen().stateText(connection) : QString();
        if (row && row->verdict.state != FleetState::StoppedByUser) {
            others << (u"state "_s % QString::number(static_cast<int>(row->verdict.state)));
        }
        if (!shown.isEmpty() && shown != u"Stopped by you") {
            others << shown;
        }
        looks += row ? 1 : 0;
        listed += rowsOf(stage, u"Needs attention"_s).filter(harbor);
    };
    QObject watcher;
    connect(&fleet, &Fleet::rowsInserted, &watcher, look);
    connect(&fleet, &Fleet::rowsChanged, &watcher, look);
    connect(&stage.session().dispatcher(), &Dispatcher::resumed, &watcher, look);
    QVERIFY(stage.stands());
    QTRY_VERIFY_WITH_TIMEOUT(!rowsOf(stage, u"Needs attention"_s).isEmpty(), patience);
    look();
    QVERIFY(looks > 1);
    QCOMPARE(others, QStringList());
    QCOMPARE(listed, QStringList());
}

void TestPromise7::expectApart(Stage &stage)
{
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_1);
    QCOMPARE(stage.screen().stateText(stage.fleetNamed(harbor)), u"Stopped by you"_s);
    QCOMPARE(stage.screen().count(FleetState::StoppedByUser), 1);
    QVERIFY(stage.selectNamed(harbor));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().detailText().contains(u"Stopped by you"_s), patience);
    QVERIFY2(!stage.screen().find<QWidget>(u"What happened"_s), "nothing is to be mended");
    QTRY_COMPARE_WITH_TIMEOUT(newestInTheTab(stage), (QStringList{u"Stopped by you"_s, u"–"_s}),
                              patience);

    // The list follows the rows within a moment; what has left it is gone once one comes back.
    const auto listed = [&stage] {
        pressKeys(Qt::CTRL | Qt::Key_1);
        pressKeys(Qt::CTRL | Qt::Key_3);
        return rowsOf(stage, u"Needs attention"_s).join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(u"Delgado Hermanos"_s), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(!listed().contains(harbor), qPrintable(listed()), patience);

    expectApartInHistory(stage);
    pressKeys(Qt::CTRL | Qt::Key_1);
}

void TestPromise7::expectApartInHistory(Stage &stage)
{
    pressKeys(Qt::CTRL | Qt::Key_4);
    const auto newest = [&stage] {
        const QStringList rows = rowsOf(stage, u"History"_s);
        for (const QString &row : rows) {
            if (row.contains(harbor)) {
                return row;
            }
        }
        return QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(newest().contains(u"Stopped by you"_s), qPrintable(newest()),
                              patience);

    auto *result = stage.screen().find<QComboBox>(u"Result"_s);
    const auto rows = [&] { return rowsOf(stage, u"History"_s); };
    const auto all = [&](const QString &word) {
        return !rows().isEmpty() && rows().filter(word).size() == rows().size();
    };
    result->setCurrentIndex(result->findText(u"Failed"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(all(u", Failed,"_s), qPrintable(rows().join(u'\n')), patience);
    QCOMPARE(rows().filter(u"Stopped by you"_s), QStringList());
    result->setCurrentIndex(result->findText(u"Stopped by you"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(all(u", Stopped by you,"_s), qPrintable(rows().join(u'\n')),
                              patience);
    QCOMPARE(rows().size(), 1);
    result->setCurrentIndex(0);
}

QTEST_MAIN(TestPromise7)
#include "tst_promise7.moc"
