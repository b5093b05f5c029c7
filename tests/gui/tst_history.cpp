// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/hindrances.h"
#include "gui/export/exportdialog.h"
#include "gui/livewindow.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"
#include "gui/views/viewstack.h"
#include "models/historytable.h"
#include "models/pasttable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <chrono>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QAction *actionNamed(const QWidget &window, const QString &text)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

/// The window with History shown.
struct Stage
{
    void open()
    {
        window.resize(1280, 800);
        window.openSession(told.session, {Environment::Custom, u"Test"_s, {}});
        window.show();
        actionNamed(window, u"Go to the history"_s)->trigger();
        table = named<QTableView>(&window, u"History"_s);
    }
    ~Stage() { window.closeSession(); }

    QString ids() const
    {
        QStringList ids;
        for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
            ids << table->model()->index(row, 0).data(PastTable::SyncIdRole).toString();
        }
        return ids.join(u' ');
    }
    void sortBy(PastColumn column)
    {
        const QHeaderView *header = table->horizontalHeader();
        const int place = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {place, header->height() / 2});
    }
    void select(const QStringList &syncs)
    {
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (syncs.contains(index.data(PastTable::SyncIdRole).toString())) {
                table->selectionModel()->setCurrentIndex(
                        index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }
    QStringList asked(const QString &call) const
    {
        QStringList syncs;
        for (const ToldCall &one : told.api.calls()) {
            if (one.name == call) {
                syncs << one.sync.toString();
            }
        }
        syncs.sort();
        return syncs;
    }
    QString label(const QString &name) const
    {
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->accessibleName() == name && one->isVisible()) {
                return one->text();
            }
        }
        return {};
    }
    SortKey shown() const
    {
        const QHeaderView *header = table->horizontalHeader();
        return {header->sortIndicatorSection(), header->sortIndicatorOrder()};
    }
    WorkView *view() const { return window.findChild<ViewStack *>()->view(ViewKind::History); }

    ToldSession told;
    MainWindow window;
    QTableView *table = nullptr;
};

SortKey key(PastColumn column, Qt::SortOrder order)
{
    return {static_cast<int>(column), order};
}

/// Of fleet 1 "new" is done, "mid" and "old" failed; of fleet 2 "run" runs and "lost" failed.
void addPast(ToldSession &told)
{
    told.addFleet(ToldSession::connection(1, u"Zebra"_s),
                  {told.sync(u"new"_s, SyncStatus::Completed, 60),
                   told.sync(u"mid"_s, SyncStatus::Failed, 200),
                   told.sync(u"old"_s, SyncStatus::Failed, 300)});
    told.addFleet(ToldSession::connection(2, u"Apple"_s),
                  {told.sync(u"run"_s, SyncStatus::InProgress, 30),
                   told.sync(u"lost"_s, SyncStatus::Failed, 250)});
}

/// The journal of an earlier run: "new" was asked for here, "mid" was stopped here.
void addWishes(ToldSession &told)
{
    JournalEntry asked;
    asked.id = RequestId(u"wish_1"_s);
    asked.connection = ConnectionId(u"conn_1"_s);
    asked.state = WishState::Acked;
    asked.sync = SyncId(u"new"_s);
    asked.createdAt = told.clock.now().addSecs(-3600);
    asked.who = u"Ana"_s;
    JournalEntry stop = asked;
    stop.id = RequestId(u"wish_2"_s);
    stop.kind = WishKind::Cancel;
    stop.target = SyncId(u"mid"_s);
    stop.sync = {};
    told.memory.put(asked);
    told.memory.put(stop);
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAHeadSorts();
    void theOrderIsKept();
    void readsAllOfThemToSort();
    void saysThatOlderOnesAreNotSorted();
    void retryIsOfTheSyncsSelected_data();
    void retryIsOfTheSyncsSelected();
    void anOldOneRunsAgain();
    void noOrderGoesToWhatIsFilteredOut();
    void stopIsOfTheSyncSelected();
    void theSelectionIsReadOnceUntilItMoves();
    void otherViewsActOnFleets();
    void theOnlyRowIsSelectedByAnArrow_data();
    void theOnlyRowIsSelectedByAnArrow();
    void moreOfThemStaySelectedAsOlderOnesCome();
    void exportsSecondsAndZones();
    void eachChoiceHasItsRows_data();
    void eachChoiceHasItsRows();
    void eachPeriodHasItsRows_data();
    void eachPeriodHasItsRows();
    void betweenTwoDatesWholeDaysAreTaken_data();
    void betweenTwoDatesWholeDaysAreTaken();
    void whatBeginsIsCountedByWhoAsked_data();
    void whatBeginsIsCountedByWhoAsked();
    void timesAreToldAnewEachMinute();
    void homeAndEndGoToTheEndsOfTheList_data();
    void homeAndEndGoToTheEndsOfTheList();
    void theFilterOfAnEarlierVersionIsRead_data();
    void theFilterOfAnEarlierVersionIsRead();
    void theSelectionOfAnEarlierVersionIsRead();
    void whatWeStoppedLeavesTheFailuresOnceTheJournalHasCome();
    void whatIsCopiedForSupportIsTheSyncSelected();
    void aPastFailureIsExplained();
    void nothingOfTheFilterIsCutOff_data();
    void nothingOfTheFilterIsCutOff();
};

void HistoryTest::aClickOnAHeadSorts()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    QCOMPARE(stage.shown(), key(PastColumn::Requested, Qt::DescendingOrder));
    stage.sortBy(PastColumn::Requested);
    QTRY_COMPARE(stage.ids(), u"old lost mid new run"_s);
    QCOMPARE(stage.shown(), key(PastColumn::Requested, Qt::AscendingOrder));
    stage.sortBy(PastColumn::Fleet);
    QTRY_COMPARE(stage.ids(), u"lost run old mid new"_s); // oldest first still
    stage.sortBy(PastColumn::Fleet);
    QTRY_COMPARE(stage.ids(), u"old mid new lost run"_s);
    stage.sortBy(PastColumn::Fleet); // the third takes it back
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    QCOMPARE(stage.shown(), key(PastColumn::Requested, Qt::DescendingOrder));
}

void HistoryTest::theOrderIsKept()
{
    QJsonObject state;
    {
        Stage stage;
        addPast(stage.told);
        stage.open();
        QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
        stage.sortBy(PastColumn::Requested);
        stage.sortBy(PastColumn::Result);
        stage.sortBy(PastColumn::Fleet);
        stage.sortBy(PastColumn::Fleet);
        QTRY_COMPARE(stage.ids(), u"old mid new run lost"_s);
        state = stage.view()->state();
    }
    Stage stage;
    addPast(stage.told);
    stage.open();
    stage.view()->restore(state);
    QTRY_COMPARE(stage.ids(), u"old mid new run lost"_s);
    QCOMPARE(stage.shown(), key(PastColumn::Fleet, Qt::DescendingOrder));
    QCOMPARE(stage.view()->state().value(u"sort"_s), state.value(u"sort"_s));
    QCOMPARE(state.value(u"sort"_s).toArray().size(), 3);
}

void HistoryTest::readsAllOfThemToSort()
{
    Stage stage;
    QList<StoredSync> stored;
    for (int n = 0; n < 3'000; ++n) {
        stored.append({ConnectionId(u"conn_1"_s),
                       stage.told.sync(u"%1"_s.arg(n), SyncStatus::Completed, n + 1'000)});
    }
    stage.told.memory.keepSyncs(stored);
    addPast(stage.told);
    stage.open();
    QTRY_VERIFY(stage.label(u"Older syncs"_s) == u"Older ones come as you scroll."_s);
    QVERIFY(stage.table->model()->rowCount() < 1'000);
    stage.sortBy(PastColumn::Requested);
    QTRY_VERIFY(stage.ids().startsWith(u"2999 2998 "_s));
    QCOMPARE(stage.table->model()->rowCount(), 3'005);
    QVERIFY(stage.label(u"Past syncs"_s).startsWith(u"3,005 sync"_s));
    QCOMPARE(stage.label(u"What is sorted"_s), QString());
    QCOMPARE(stage.label(u"Older syncs"_s), QString());
}

void HistoryTest::saysThatOlderOnesAreNotSorted()
{
    Stage stage;
    QList<StoredSync> stored;
    for (int n = 0; n < PastTable::mostSorted + 1'500; ++n) {
        stored.append({ConnectionId(u"conn_1"_s),
                       stage.told.sync(u"%1"_s.arg(n), SyncStatus::Completed, n + 1'000)});
    }
    stage.told.memory.keepSyncs(stored);
    addPast(stage.told);
    stage.open();
    QTRY_VERIFY(stage.table->model()->rowCount() > 0);
    stage.sortBy(PastColumn::Requested);
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.label(u"What is sorted"_s).startsWith(u"Sorted: the newest 20,"_s), patience);
    QVERIFY(stage.label(u"What is sorted"_s).endsWith(u"Filter to sort older ones."_s));
    QCOMPARE(stage.label(u"Older syncs"_s), QString());
    stage.sortBy(PastColumn::Requested); // newest first
    QTRY_VERIFY(stage.label(u"Older syncs"_s) == u"Older ones come as you scroll."_s);
    QCOMPARE(stage.label(u"What is sorted"_s), QString());
}

void HistoryTest::retryIsOfTheSyncsSelected_data()
{
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QStringList>("retried");
    QTest::addColumn<QString>("told");
    QTest::newRow("an old one of a fleet that is up to date")
            << QStringList{u"old"_s} << QStringList{u"old"_s} << QString();
    QTest::newRow("one that is done")
            << QStringList{u"new"_s} << QStringList() << u"This sync did not fail"_s;
    QTest::newRow("one of a fleet where a newer one runs")
            << QStringList{u"lost"_s} << QStringList() << u"A newer sync of this fleet runs"_s;
    QTest::newRow("two of one fleet: the newer one")
            << QStringList{u"mid"_s, u"old"_s} << QStringList{u"mid"_s}
            << u"A fleet runs one sync at a time"_s;
    QTest::newRow("those that may be, of all") << QStringList{u"new"_s, u"old"_s, u"lost"_s}
                                               << QStringList{u"old"_s} << u"1 sync(s) left out"_s;
}

void HistoryTest::retryIsOfTheSyncsSelected()
{
    QFETCH(QStringList, selected);
    QFETCH(QStringList, retried);
    QFETCH(QString, told);
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    stage.select(selected);
    QAction *retry = actionNamed(stage.window, u"Retry"_s);
    QTRY_COMPARE(retry->isEnabled(), !retried.isEmpty());
    QVERIFY2(retry->toolTip().contains(told), qPrintable(retry->toolTip()));
    QVERIFY2(retry->toolTip().contains(u"Start the selected failed syncs again"_s),
             qPrintable(retry->toolTip()));
    retry->trigger();
    QTRY_COMPARE(stage.asked(u"retrySync"_s), retried);
}

void HistoryTest::anOldOneRunsAgain()
{
    simulator::Options options;
    options.connections = 42;
    LiveWindow live(options);
    QVERIFY(live.ready());
    live.action(u"Go to the history"_s)->trigger();
    auto *table = live.find<QTableView>(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model() && table->model()->rowCount() > 100, patience);
    const auto *past = qobject_cast<PastTable *>(table->model());
    const auto isFit = [&](const StoredSync &one) {
        const FleetRow *row = live.session().fleet().find(one.connection);
        return row && row->connection.status.value == ConnectionStatus::Connected && row->latest()
               && row->latest()->id != one.sync.id
               && syncRetryHindrance(*row, one.sync) == Hindrance::None;
    };
    StoredSync old;
    for (int row = 0; row < past->rowCount() && old.sync.id.isEmpty(); ++row) {
        const StoredSync *one = past->syncAt(past->index(row, 0));
        if (isFit(*one)) {
            old = *one;
            table->selectRow(row);
        }
    }
    QVERIFY(!old.sync.id.isEmpty());
    QTRY_VERIFY(live.action(u"Retry"_s)->isEnabled());
    live.action(u"Retry"_s)->trigger();
    const auto now = [&] { return past->syncAt(past->indexOf(old.sync.id))->sync; };
    QTRY_VERIFY_WITH_TIMEOUT(now().attempts > old.sync.attempts, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(now()), patience); // it is followed to its end
}

void HistoryTest::noOrderGoesToWhatIsFilteredOut()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    stage.select({u"old"_s});
    QAction *retry = actionNamed(stage.window, u"Retry"_s);
    QTRY_VERIFY(retry->isEnabled());
    auto *result = named<QComboBox>(&stage.window, u"Result"_s);
    result->setCurrentIndex(result->findText(u"Done"_s));
    QTRY_COMPARE(stage.ids(), u"new"_s);
    QTRY_VERIFY(!retry->isEnabled());
    result->setCurrentIndex(0);
    QTRY_VERIFY(retry->isEnabled()); // it is back, and selected
    retry->trigger();
    QTRY_COMPARE(stage.asked(u"retrySync"_s), QStringList{u"old"_s});
}

void HistoryTest::stopIsOfTheSyncSelected()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    QAction *stop = actionNamed(stage.window, u"Stop"_s);
    stage.select({u"lost"_s}); // its fleet runs, it does not
    QTRY_VERIFY2(stop->toolTip().contains(u"This sync is not running"_s),
                 qPrintable(stop->toolTip()));
    QVERIFY(!stop->isEnabled());
    stage.select({u"run"_s});
    QTRY_VERIFY(stop->isEnabled());
    stop->trigger();
    auto *question = stage.window.findChild<QMessageBox *>();
    QVERIFY(question);
    named<QPushButton>(question, u"Stop sync"_s)->click();
    QTRY_COMPARE(stage.asked(u"cancelSync"_s), QStringList{u"run"_s});
}

/// The orders ask for it at each change of any fleet, and it may be twenty thousand rows.
void HistoryTest::theSelectionIsReadOnceUntilItMoves()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    const auto selected = [&stage] {
        QStringList words;
        const QList<FleetSyncs> all = stage.view()->selectedSyncs().value();
        for (const FleetSyncs &one : all) {
            words << one.fleet.toString();
            for (const StoredSync *sync : one.syncs) {
                words << sync->sync.id.toString();
            }
        }
        return words.join(u' ');
    };
    QCOMPARE(selected(), QString());
    stage.select({u"new"_s, u"mid"_s, u"lost"_s});
    QCOMPARE(selected(), u"conn_1 new mid conn_2 lost"_s);
    QCOMPARE(stage.view()->selectedFleets().constData(),
             stage.view()->selectedFleets().constData());

    stage.sortBy(PastColumn::Requested);
    QTRY_COMPARE(stage.ids(), u"old lost mid new run"_s);
    QCOMPARE(selected(), u"conn_2 lost conn_1 mid new"_s);
    stage.select({u"old"_s});
    QCOMPARE(selected(), u"conn_1 old"_s);
    QCOMPARE(stage.view()->selectedFleets(), QList{ConnectionId(u"conn_1"_s)});
    stage.table->clearSelection();
    QCOMPARE(selected(), QString());
    stage.table->selectAll();
    QCOMPARE(selected(), u"conn_1 old mid new conn_2 lost run"_s);
    auto *result = named<QComboBox>(&stage.window, u"Result"_s);
    result->setCurrentIndex(result->findText(u"Done"_s));
    QCOMPARE(selected(), QString());
    QTRY_COMPARE(stage.ids(), u"new"_s);
}

void HistoryTest::otherViewsActOnFleets()
{
    Stage stage;
    stage.told.addFleet(ToldSession::connection(3),
                        {stage.told.sync(u"last"_s, SyncStatus::Failed, 60),
                         stage.told.sync(u"before"_s, SyncStatus::Failed, 200)});
    stage.open();
    QTRY_COMPARE(stage.ids(), u"last before"_s);
    stage.select({u"before"_s});
    actionNamed(stage.window, u"Go to the fleets"_s)->trigger();
    auto *fleets = named<QTableView>(&stage.window, u"Fleets"_s);
    fleets->selectRow(0);
    QAction *retry = actionNamed(stage.window, u"Retry"_s);
    QTRY_VERIFY(retry->isEnabled());
    QVERIFY(retry->toolTip().contains(u"Start the failed sync of the selected fleets again"_s));
    retry->trigger();
    QTRY_COMPARE(stage.asked(u"retrySync"_s), QStringList{u"last"_s});
}

void HistoryTest::theOnlyRowIsSelectedByAnArrow_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("table");
    QTest::addColumn<Qt::Key>("arrow");
    const std::pair<const char *, const char *> views[]
            = {{"Go to the history", "History"},
               {"Go to what needs attention", "Needs attention"},
               {"Go to the fleets", "Fleets"}};
    for (const auto &[action, table] : views) {
        QTest::addRow("%s, down", table)
                << QString::fromLatin1(action) << QString::fromLatin1(table) << Qt::Key_Down;
        QTest::addRow("%s, up", table)
                << QString::fromLatin1(action) << QString::fromLatin1(table) << Qt::Key_Up;
    }
}

void HistoryTest::theOnlyRowIsSelectedByAnArrow()
{
    QFETCH(QString, view);
    QFETCH(QString, table);
    QFETCH(Qt::Key, arrow);
    Stage stage;
    Connection alone = ToldSession::connection(1);
    alone.status = {ConnectionStatus::Disconnected, u"disconnected"_s}; // needs attention
    stage.told.addFleet(alone, {stage.told.sync(u"only"_s, SyncStatus::Completed, 60)});
    stage.open();
    actionNamed(stage.window, view)->trigger();
    auto *shown = named<QTableView>(&stage.window, table);
    QTRY_COMPARE(shown->model()->rowCount(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    shown->setFocus();
    shown->selectionModel()->setCurrentIndex(shown->model()->index(0, 0),
                                             QItemSelectionModel::Clear); // as the focus does
    QTest::keyClick(shown, arrow);
    QCOMPARE(shown->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(shown, arrow); // there is no other
    QCOMPARE(shown->selectionModel()->selectedRows().size(), 1);
    shown->selectionModel()->clear(); // no current row either
    QTest::keyClick(shown, arrow);
    QCOMPARE(shown->selectionModel()->selectedRows().size(), 1);
}

void HistoryTest::moreOfThemStaySelectedAsOlderOnesCome()
{
    Stage stage;
    QList<StoredSync> stored;
    for (int n = 0; n < 900; ++n) {
        stored.append({ConnectionId(u"conn_1"_s),
                       stage.told.sync(u"%1"_s.arg(n), SyncStatus::Completed, n + 1'000)});
    }
    stage.told.memory.keepSyncs(stored);
    addPast(stage.told);
    stage.open();
    QTRY_VERIFY(stage.table->model()->rowCount() > 10);
    stage.select({u"new"_s, u"old"_s});
    stage.sortBy(PastColumn::Requested);
    QTRY_VERIFY(stage.ids().startsWith(u"899 "_s));
    QCOMPARE(stage.table->selectionModel()->selectedRows().size(), 2);
}

void HistoryTest::exportsSecondsAndZones()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    actionNamed(stage.window, u"Export…"_s)->trigger();
    auto *dialog = stage.window.findChild<ExportDialog *>();
    QVERIFY(dialog);
    named<QPushButton>(dialog, u"Copy to the clipboard"_s)->click();
    QTRY_VERIFY(!stage.window.findChild<ExportDialog *>());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines.at(0),
             u"Result,Fleet,Provider,From date,Requested,Took (seconds),Asked by,Attempts,Issues,"
             "Reason"_s);
    QCOMPARE(lines.at(2), u"Done,Zebra,Geotab,,2026-11-24T11:00:00.000Z,600,,1,0,"_s);
}

void HistoryTest::eachChoiceHasItsRows_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *box, const char *choice, const char *ids) {
        QTest::addRow("%s: %s", box, choice)
                << QString::fromLatin1(box) << QString::fromLatin1(choice)
                << QString::fromLatin1(ids);
    };
    row("Result", "All results", "run new mid lost old");
    row("Result", "Done", "new");
    row("Result", "Failed", "lost old");
    row("Result", "Stopped by you", "mid");
    row("Result", "Under way", "run");
    row("Asked by", "Asked by anybody", "run new mid lost old");
    row("Asked by", "Asked for here", "new");
    row("Asked by", "Automatic or elsewhere", "run mid lost old");
}

void HistoryTest::eachChoiceHasItsRows()
{
    QFETCH(QString, box);
    QFETCH(QString, choice);
    QFETCH(QString, ids);
    QJsonObject state;
    {
        Stage stage;
        addPast(stage.told);
        addWishes(stage.told);
        stage.told.session.dispatcher().resume();
        stage.open();
        QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
        auto *choices = named<QComboBox>(&stage.window, box);
        QVERIFY(choices->findText(choice) >= 0);
        choices->setCurrentIndex(choices->findText(choice));
        QTRY_COMPARE(stage.ids(), ids);
        QVERIFY(stage.label(u"Past syncs"_s).startsWith(QString::number(ids.split(u' ').size())));
        state = stage.view()->state();
    }
    Stage stage;
    addPast(stage.told);
    addWishes(stage.told);
    stage.told.session.dispatcher().resume();
    stage.open();
    stage.view()->restore(state);
    QTRY_COMPARE(stage.ids(), ids);
    QCOMPARE(named<QComboBox>(&stage.window, box)->currentText(), choice);
}

/// Named by their age: "h1" is one hour old, "d3" three days.
static void addAges(ToldSession &told)
{
    QList<Sync> syncs{told.sync(u"h1"_s, SyncStatus::Completed, 60)};
    for (const int days : {3, 20, 60, 200, 400}) {
        syncs << told.sync(u"d%1"_s.arg(days), SyncStatus::Completed, days * 24 * 60);
    }
    told.addFleet(ToldSession::connection(1), syncs);
}

void HistoryTest::eachPeriodHasItsRows_data()
{
    QTest::addColumn<QString>("ids");
    QTest::newRow("Any time") << u"h1 d3 d20 d60 d200 d400"_s;
    QTest::newRow("Last 24 hours") << u"h1"_s;
    QTest::newRow("Last 7 days") << u"h1 d3"_s;
    QTest::newRow("Last 30 days") << u"h1 d3 d20"_s;
    QTest::newRow("Last 90 days") << u"h1 d3 d20 d60"_s;
    QTest::newRow("Last year") << u"h1 d3 d20 d60 d200"_s;
}

void HistoryTest::eachPeriodHasItsRows()
{
    QFETCH(QString, ids);
    Stage stage;
    addAges(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"h1 d3 d20 d60 d200 d400"_s);
    auto *period = named<QComboBox>(&stage.window, u"Period"_s);
    period->setCurrentIndex(period->findText(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(stage.ids(), ids);
}

void HistoryTest::betweenTwoDatesWholeDaysAreTaken_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("ids");
    QTest::newRow("both days count") << QDate(2026, 11, 4) << QDate(2026, 11, 21) << u"d3 d20"_s;
    QTest::newRow("one day") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << u"d3"_s;
    QTest::newRow("a day less on both sides")
            << QDate(2026, 11, 5) << QDate(2026, 11, 20) << QString();
    QTest::newRow("the other way round")
            << QDate(2026, 11, 21) << QDate(2026, 11, 4) << u"d3 d20"_s;
}

void HistoryTest::betweenTwoDatesWholeDaysAreTaken()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, ids);
    QJsonObject state;
    {
        Stage stage;
        addAges(stage.told);
        stage.open();
        QTRY_COMPARE(stage.ids(), u"h1 d3 d20 d60 d200 d400"_s);
        auto *period = named<QComboBox>(&stage.window, u"Period"_s);
        auto *first = named<QDateEdit>(&stage.window, u"From day"_s);
        auto *last = named<QDateEdit>(&stage.window, u"To day"_s);
        QVERIFY(first && last && !first->isVisible());
        period->setCurrentIndex(period->findText(u"Between two dates…"_s));
        QVERIFY(first->isVisible() && last->isVisible());
        QTRY_COMPARE(stage.ids(), u"h1 d3 d20"_s); // a month, until another one is picked
        first->setDate(from);
        last->setDate(to);
        QTRY_COMPARE(stage.ids(), ids);
        state = stage.view()->state();
    }
    Stage stage;
    addAges(stage.told);
    stage.open();
    stage.view()->restore(state);
    QTRY_COMPARE(stage.ids(), ids);
    QCOMPARE(named<QDateEdit>(&stage.window, u"From day"_s)->date(), from);
}

void HistoryTest::whatBeginsIsCountedByWhoAsked_data()
{
    QTest::addColumn<QString>("askedBy");
    QTest::addColumn<QString>("ofOurs");
    QTest::addColumn<QString>("ofOthers");
    QTest::newRow("anybody") << u"Asked by anybody"_s << u"1 newer sync"_s << u"2 newer sync"_s;
    QTest::newRow("here") << u"Asked for here"_s << u"1 newer sync"_s << u"1 newer sync"_s;
    QTest::newRow("elsewhere") << u"Automatic or elsewhere"_s << QString() << u"1 newer sync"_s;
}

void HistoryTest::whatBeginsIsCountedByWhoAsked()
{
    QFETCH(QString, askedBy);
    QFETCH(QString, ofOurs);
    QFETCH(QString, ofOthers);
    Stage stage;
    addPast(stage.told);
    addWishes(stage.told);
    stage.told.session.dispatcher().resume();
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    auto *choices = named<QComboBox>(&stage.window, u"Asked by"_s);
    choices->setCurrentIndex(choices->findText(askedBy));
    QTRY_COMPARE(stage.ids() == u"new"_s, askedBy == u"Asked for here"_s);

    const auto newer = [&stage] {
        for (const QLabel *label : stage.view()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"newer"_s)) {
                return label->text();
            }
        }
        return QString();
    };
    QVERIFY(stage.told.session.dispatcher()
                    .submit(ConnectionId(u"conn_1"_s), SyncRequest())
                    .toString()
                    .size()
            > 0);
    QTRY_VERIFY(stage.told.api.isOpen(u"syncs"_s));
    QVERIFY(stage.told.answerBaseline());
    QTRY_VERIFY(stage.told.api.isOpen(u"requestSync"_s));
    stage.told.api.answer<Sync>(u"requestSync"_s,
                                stage.told.sync(u"ours"_s, SyncStatus::Requested, 0));
    const auto *row = stage.told.session.fleet().find(ConnectionId(u"conn_1"_s));
    QTRY_COMPARE(row->latest()->id, SyncId(u"ours"_s));
    QTRY_VERIFY2(newer().startsWith(ofOurs) && newer().isEmpty() == ofOurs.isEmpty(),
                 qPrintable(newer()));
    stage.told.addFleet(ToldSession::connection(4),
                        {stage.told.sync(u"theirs"_s, SyncStatus::InProgress, 0)});
    stage.told.addFleet(ToldSession::connection(4),
                        {stage.told.sync(u"theirs"_s, SyncStatus::Completed, 0)});
    QTRY_VERIFY2(newer().startsWith(ofOthers), qPrintable(newer()));
}

void HistoryTest::timesAreToldAnewEachMinute()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    const QModelIndex requested
            = stage.table->model()->index(1, static_cast<int>(PastColumn::Requested));
    QCOMPARE(requested.data().toString(), u"1 h ago"_s);
    stage.select({u"new"_s});
    QTRY_VERIFY(stage.told.clock.pending() > 0);
    QSignalSpy told(stage.table->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(stage.table->model(), &QAbstractItemModel::modelReset);
    auto *recent = named<QTableView>(&stage.window, u"Recent syncs"_s);
    QSignalSpy toldInTheTab(recent->model(), &QAbstractItemModel::dataChanged);
    stage.told.clock.advance(std::chrono::minutes(61));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(told.constFirst().at(1).toModelIndex().row(), 4);
    QTRY_VERIFY(!toldInTheTab.isEmpty());
    QCOMPARE(requested.data().toString(), u"2 h ago"_s);
    QCOMPARE(
            recent->model()->index(0, static_cast<int>(HistoryColumn::Requested)).data().toString(),
            u"2 h ago"_s);
    QCOMPARE(reset.size(), 0);

    actionNamed(stage.window, u"Go to the fleets"_s)->trigger();
    told.clear();
    stage.told.clock.advance(std::chrono::minutes(5));
    QCOMPARE(told.size(), 0); // nobody sees it
    actionNamed(stage.window, u"Go to the history"_s)->trigger();
    QTRY_VERIFY(!told.isEmpty());
}

void HistoryTest::homeAndEndGoToTheEndsOfTheList_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("table");
    QTest::newRow("Fleets") << u"Go to the fleets"_s << u"Fleets"_s;
    QTest::newRow("Active") << u"Go to what is active"_s << u"Active"_s;
    QTest::newRow("Needs attention") << u"Go to what needs attention"_s << u"Needs attention"_s;
    QTest::newRow("History") << u"Go to the history"_s << u"History"_s;
}

void HistoryTest::homeAndEndGoToTheEndsOfTheList()
{
    QFETCH(QString, view);
    QFETCH(QString, table);
    Stage stage;
    for (int n = 1; n <= 3; ++n) {
        Connection fleet = ToldSession::connection(n);
        fleet.status = {ConnectionStatus::Disconnected, u"disconnected"_s}; // needs attention
        fleet.provider = {u"p%1"_s.arg(n), u"P%1"_s.arg(n)};                // of its own
        stage.told.addFleet(fleet, {stage.told.sync(u"s%1"_s.arg(n), SyncStatus::InProgress, 60)});
    }
    for (int n = 4; n <= 6; ++n) {
        Connection fleet = ToldSession::connection(n);
        fleet.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
        fleet.provider = {u"p%1"_s.arg(n), u"P%1"_s.arg(n)};
        stage.told.addFleet(fleet, {stage.told.sync(u"s%1"_s.arg(n), SyncStatus::Completed, 60)});
    }
    stage.open();
    QAction *go = actionNamed(stage.window, view);
    QVERIFY2(go, qPrintable(view));
    go->trigger();
    auto *shown = named<QTableView>(&stage.window, table);
    QTRY_VERIFY(shown->model() && shown->model()->rowCount() >= 3);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    shown->setFocus();
    const int last = shown->model()->rowCount() - 1;
    shown->selectRow(1);
    for (const auto &[key, row] : {std::pair(Qt::Key_End, last), std::pair(Qt::Key_Home, 0)}) {
        QTest::keyClick(shown, key);
        QCOMPARE(shown->currentIndex().row(), row);
        QCOMPARE(shown->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(shown->selectionModel()->selectedRows().constFirst().row(), row);
    }
}

void HistoryTest::theFilterOfAnEarlierVersionIsRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::newRow("done") << u"result"_s << 1 << u"Result"_s << u"Done"_s;
    QTest::newRow("failed or stopped") << u"result"_s << 2 << u"Result"_s << u"Failed"_s;
    QTest::newRow("under way") << u"result"_s << 3 << u"Result"_s << u"Under way"_s;
    QTest::newRow("a month") << u"period"_s << 3 << u"Period"_s << u"Last 30 days"_s;
    QTest::newRow("asked for here") << u"askedBy"_s << 1 << u"Asked by"_s << u"Asked for here"_s;
    QTest::newRow("no such place") << u"result"_s << 9 << u"Result"_s << u"All results"_s;
}

void HistoryTest::theFilterOfAnEarlierVersionIsRead()
{
    QFETCH(QString, key);
    QFETCH(int, place);
    QFETCH(QString, box);
    QFETCH(QString, choice);
    Stage stage;
    stage.open();
    stage.view()->restore({{u"bar"_s, QJsonObject{{key, place}}}});
    QCOMPARE(named<QComboBox>(&stage.window, box)->currentText(), choice);
}

void HistoryTest::theSelectionOfAnEarlierVersionIsRead()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    stage.view()->restore({{u"selected"_s, u"mid"_s}});
    QTRY_VERIFY(stage.view()->currentSync());
    QCOMPARE(stage.view()->currentSync()->sync.id, SyncId(u"mid"_s));
    QCOMPARE(stage.view()->selectedFleets().size(), 1);
}

/// Rows may be there before the journal has been read.
void HistoryTest::whatWeStoppedLeavesTheFailuresOnceTheJournalHasCome()
{
    Stage stage;
    addPast(stage.told);
    addWishes(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    auto *result = named<QComboBox>(&stage.window, u"Result"_s);
    result->setCurrentIndex(result->findText(u"Failed"_s));
    QTRY_COMPARE(stage.ids(), u"mid lost old"_s);
    stage.told.session.dispatcher().resume();
    QTRY_COMPARE(stage.ids(), u"lost old"_s);
}

void HistoryTest::whatIsCopiedForSupportIsTheSyncSelected()
{
    Stage stage;
    addPast(stage.told);
    stage.open();
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    const auto copied = [&stage] {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(stage.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->text();
    };
    stage.select({u"mid"_s}); // the second of its fleet
    QString text = copied();
    QVERIFY2(text.contains(u"sync: mid\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"connection: conn_1\n"_s));
    QVERIFY(!text.contains(u"sync: new"_s));
    stage.select({u"run"_s});
    text = copied();
    QVERIFY2(text.contains(u"sync: run\n"_s), qPrintable(text));
    stage.table->clearSelection();
    QCOMPARE(copied(), QString());
}

void HistoryTest::aPastFailureIsExplained()
{
    Stage stage;
    Sync refused = stage.told.sync(u"refused"_s, SyncStatus::Failed, 200);
    refused.failureReason = u"Invalid credentials"_s;
    addPast(stage.told);
    stage.told.addFleet(ToldSession::connection(3, u"Okapi"_s), {refused});
    stage.open();
    QTRY_VERIFY(stage.ids().contains(u"refused"_s));
    const auto *facts = named<QWidget>(&stage.window, u"Details of this sync"_s);
    const auto told = [facts] {
        QStringList lines;
        for (const QLabel *label : facts->findChildren<QLabel *>()) {
            lines << (label->isVisibleTo(facts) ? label->accessibleName() : QString());
        }
        lines.removeAll({});
        return lines.join(u'\n');
    };
    stage.select({u"refused"_s});
    for (const auto &line :
         {u"What happened: Geotab refuses the saved login"_s,
          u"For your data: No new data comes in"_s,
          u"Who can fix it: The owner of the Geotab login"_s,
          u"What to do: Send the reconnect link"_s, u"Terminal's words: Invalid credentials"_s}) {
        QVERIFY2(told().contains(line), qPrintable(told()));
    }
    stage.select({u"old"_s}); // others are done since
    QVERIFY2(told().contains(u"What to do: Retry it if you need those days."_s),
             qPrintable(told()));
    stage.select({u"new"_s});
    QVERIFY2(!told().contains(u"What happened"_s), qPrintable(told()));
}

void HistoryTest::nothingOfTheFilterIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1280;
    QTest::newRow("on a small screen") << 1024;
    QTest::newRow("on a small screen at 200 %") << 720;
}

void HistoryTest::nothingOfTheFilterIsCutOff()
{
    QFETCH(int, width);
    Stage stage;
    addPast(stage.told);
    stage.open();
    stage.window.resize(width, 700);
    QTRY_COMPARE(stage.ids(), u"run new mid lost old"_s);
    for (const auto &name : {u"Result"_s, u"Period"_s, u"Asked by"_s}) {
        const auto *box = named<QComboBox>(&stage.window, name);
        QVERIFY(box && box->isVisible());
        QTRY_VERIFY2(box->width() >= box->sizeHint().width(), qPrintable(name));
        QTRY_VERIFY2(stage.view()->rect().contains(
                             QRect(box->mapTo(stage.view(), QPoint()), box->size())),
                     qPrintable(name));
        QVERIFY(box->geometry().left() >= 12); // under the count, not at the edge
        QVERIFY(box->geometry().bottom() < box->parentWidget()->height());
    }
}

QTEST_MAIN(HistoryTest)

#include "tst_history.moc"
