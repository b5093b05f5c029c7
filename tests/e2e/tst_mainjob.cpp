// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include "models/fleettable.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString harbor = u"Harbor Point Logistics"_s; // manual and idle
constexpr int patience = 60'000;

QList<simulator::Simulator::Seen> seenCalls(Stage &stage, const QString &call)
{
    QList<simulator::Simulator::Seen> calls = stage.server().seen();
    calls.removeIf([&call](const auto &seen) { return seen.call != call; });
    return calls;
}

int polls(Stage &stage, const QString &sync)
{
    const auto calls = seenCalls(stage, u"getSync"_s);
    return static_cast<int>(std::count_if(calls.cbegin(), calls.cend(), [&](const auto &seen) {
        return seen.method == u"GET" && seen.path == QString(u"/tsp/v1/syncs/"_s % sync);
    }));
}

QImage barOf(Stage &stage, const QString &connection)
{
    auto *table = stage.screen().find<QTableView>(u"Fleets"_s);
    const auto *model = qobject_cast<FleetTable *>(table->model());
    const auto column = static_cast<int>(FleetColumn::Progress);
    const QModelIndex cell = model->indexOf(ConnectionId(connection), column);
    table->scrollTo(cell);
    return table->viewport()->grab(table->visualRect(cell)).toImage();
}

} // namespace

/// The main job through the real window, over real HTTP.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fleetsAppearAsPagesArrive();
    void keyboardAloneRequestsThirtyDaysWithHistoricalFiles();
    void theBarMovesWithTerminalsPercentages();
    void failedFleetTellsItsReasonAndRunsAgainOnRetry();
    void stopAsksFirstAndThenStops();
    void waitingOnTheProviderIsToldApart();
    void anIssueIsMarkedAsResolvedAndAModeChanged();
};

void TestMainJob::fleetsAppearAsPagesArrive()
{
    StageOptions options;
    options.server.connections = 250;
    options.server.latency = 100ms;
    options.waitForRows = false;
    Stage stage(options);
    QList<int> rowsAtPage;
    QStringList linesAtPage;
    const Catalog &catalog = stage.session().catalog();
    connect(&catalog, &Catalog::pageArrived, this, [&] {
        rowsAtPage << stage.screen().rowCount();
        linesAtPage << stage.stateLine();
    });
    QCOMPARE(stage.screen().rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(catalog.everLoaded(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().rowCount(), 250, patience);
    QVERIFY(rowsAtPage.size() >= 3);
    QVERIFY2(rowsAtPage.at(1) >= 100, "the first page shows before the second has come");
    QVERIFY2(rowsAtPage.at(2) >= 200, "the second page shows before the third has come");
    QVERIFY2(linesAtPage.at(1).contains(u"200 fleet(s) so far…"_s), qPrintable(linesAtPage.at(1)));
    // From both ends, one page over, and the newest end once more.
    QVERIFY(stage.server().count(u"listConnections"_s) <= 6);
}

void TestMainJob::keyboardAloneRequestsThirtyDaysWithHistoricalFiles()
{
    StageOptions options;
    options.scale = 3600; // the provider takes six hours for its files
    Stage stage(options);
    QVERIFY(takeKeyboard(stage.window()));
    const QString connection = stage.fleetNamed(harbor);

    pressKeys(QKeySequence::Find);
    typeText(u"harbor point"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().rowCount(), 1, patience);
    pressKeys(Qt::Key_Down);  // to the table
    pressKeys(Qt::Key_Space); // select
    Diary diary(stage.screen(), connection);
    pressKeys(Qt::CTRL | Qt::Key_N);
    const Screen &screen = stage.screen();
    QTRY_VERIFY_WITH_TIMEOUT(screen.find<QCheckBox>(u"Historical files"_s), patience);
    QVERIFY(takeKeyboard(*screen.find<QCheckBox>(u"Historical files"_s)->window()));
    pressKeys(Qt::ALT | Qt::Key_L); // Last … days: into the field
    typeText(u"30"_s);
    pressKeys(Qt::ALT | Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(screen.find<QCheckBox>(u"Historical files"_s)->isChecked(), patience);
    QVERIFY(screen.labelText(u"Effective start"_s).contains(u"30 days"_s));
    QCOMPARE(stage.posts(), 0);
    pressKeys(Qt::CTRL | Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(stage.posts(), 1, patience);
    const auto post = seenCalls(stage, u"requestSync"_s).constFirst();
    QCOMPARE(post.method, u"POST"_s);
    QCOMPARE(post.path, u"/tsp/v1/syncs"_s);
    QCOMPARE(post.body, QByteArray(R"({"days":30,"providerRequests":["historical_files"]})"));
    QCOMPARE(post.headers.value(u"authorization"_s),
             QString(u"Bearer "_s % stage.server().apiKey()));
    QCOMPARE(post.headers.value(u"connection-token"_s), stage.server().tokenOf(connection));

    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Waiting on Motive"_s), patience);
    const FleetRow *row = stage.session().fleet().find(ConnectionId(connection));
    const QString sync = row->latest()->id.toString();
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(connection),
                              std::optional(FleetState::UpToDate), patience);
    QVERIFY2(polls(stage, sync) >= 3, "it was followed by its id until its end");
    QCOMPARE(stage.posts(), 1);
}

void TestMainJob::theBarMovesWithTerminalsPercentages()
{
    StageOptions options;
    options.scale = 120;
    Stage stage(options);
    const QString connection = stage.fleetNamed(harbor);
    Diary diary(stage.screen(), connection);
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().percentOf(connection).value_or(0) > 0, patience);
    const double before = *stage.screen().percentOf(connection);
    const QImage barBefore = barOf(stage, connection);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().percentOf(connection).value_or(0) > before + 10,
                             patience);
    QVERIFY(barOf(stage, connection) != barBefore);
    QVERIFY(diary.sawState(u"Syncing"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().detailText().contains(u"Syncing, "_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(connection),
                              std::optional(FleetState::UpToDate), patience);
    QVERIFY(diary.percents().size() >= 2);
    QVERIFY2(std::is_sorted(diary.percents().cbegin(), diary.percents().cend()),
             "progress never runs backwards within an attempt");
}

void TestMainJob::failedFleetTellsItsReasonAndRunsAgainOnRetry()
{
    StageOptions options;
    options.scale = 60;
    Stage stage(options);
    QVERIFY(takeKeyboard(stage.window()));
    const QString delgado = u"Delgado Hermanos"_s;
    const QString connection = stage.fleetNamed(delgado);
    QCOMPARE(stage.screen().stateOf(connection), std::optional(FleetState::Failed));
    QVERIFY(stage.selectNamed(delgado));
    const QString reason = stage.screen().reasonOf(connection);
    QVERIFY(!reason.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().detailText().contains(reason), patience);
    QVERIFY(stage.screen().detailText().contains(u"Motive did not answer in time"_s));

    Diary diary(stage.screen(), connection);
    pressKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(stage.server().count(u"retrySync"_s), 1, patience);
    const auto retried = seenCalls(stage, u"retrySync"_s).constFirst();
    QVERIFY2(retried.path.endsWith(u"/retry"_s), qPrintable(retried.path));
    QCOMPARE(retried.headers.value(u"connection-token"_s), stage.server().tokenOf(connection));
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.allText().contains(u"Terminal runs the sync of Delgado Hermanos again."_s),
            patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::Syncing, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().percentOf(connection).value_or(0) > 1, patience);
    const double before = *stage.screen().percentOf(connection);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().percentOf(connection).value_or(0) > before, patience);
    QCOMPARE(stage.server().count(u"retrySync"_s), 1);
    QCOMPARE(stage.posts(), 0);
}

void TestMainJob::stopAsksFirstAndThenStops()
{
    StageOptions options;
    options.scale = 60;
    Stage stage(options);
    const QString connection = stage.fleetNamed(harbor);
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::Syncing, patience);

    const QString question = u"Stop the sync of Harbor Point Logistics?"_s;
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(question), patience);
    QVERIFY(takeKeyboard(*stage.window().findChild<QMessageBox *>()));
    pressKeys(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.allText().contains(question), patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 0);

    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_Period);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(question), patience);
    QVERIFY(press(stage.screen(), u"Stop sync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateText(connection), u"Stopped by you"_s, patience);
    QCOMPARE(stage.server().count(u"cancelSync"_s), 1);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.screen().detailText().contains(u"Stopped by you"_s),
                              qPrintable(stage.screen().detailText()), patience);
}

void TestMainJob::waitingOnTheProviderIsToldApart()
{
    StageOptions options;
    options.scale = 60;
    Stage stage(options);
    const QString blueLine = u"Blue Line Freight"_s;
    const QString connection = stage.fleetNamed(blueLine);
    QCOMPARE(stage.screen().stateText(connection), u"Waiting on Omnitracs"_s);
    QVERIFY(stage.selectNamed(blueLine));
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.screen().detailText().contains(u"Waiting on Omnitracs: historical files"_s),
            patience);
    QVERIFY(stage.screen().detailText().contains(u"This can take days."_s));
}

void TestMainJob::anIssueIsMarkedAsResolvedAndAModeChanged()
{
    Stage stage;
    const Fleet &fleet = stage.session().fleet();
    qsizetype index = 0;
    while (index < fleet.size() && fleet.at(index).verdict.state != FleetState::DoneWithIssues) {
        ++index;
    }
    QVERIFY2(index < fleet.size(), "a scripted fleet has issues");
    const ConnectionId id = fleet.at(index).connection.id;
    QVERIFY(stage.selectNamed(displayName(fleet.at(index).connection)));
    auto *tabs = stage.window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    const auto pressFirst = [tabs](const QString &text) {
        const auto buttons = tabs->currentWidget()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(pressFirst(u"Mark as resolved"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.server().count(u"resolveIssue"_s), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(u"counts as resolved until it is seen"_s),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(u"Resolved, until it is seen again."_s),
                             patience);

    tabs->setCurrentIndex(3);
    const bool automatic = fleet.find(id)->connection.syncMode.value == SyncMode::Automatic;
    QVERIFY(pressFirst(automatic ? u"Sync only on request"_s : u"Sync automatically"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.server().count(u"updateConnection"_s), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(fleet.find(id)->connection.syncMode.value,
                              automatic ? SyncMode::Manual : SyncMode::Automatic, patience);
    QVERIFY(!fleet.find(id)->connection.token.isEmpty());
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
