// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/livewindow.h"
#include "gui/mainwindow/environmentbadge.h"
#include "gui/mainwindow/statusline.h"
#include "gui/toldsession.h"
#include "gui/views/viewstack.h"
#include "models/fleettable.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

using simulator::Options;
using test::LiveWindow;
using test::ToldSession;

namespace {

Options fleets(int count)
{
    Options options;
    options.connections = count;
    return options;
}

bool select(const LiveWindow &live, FleetState state)
{
    const int row = live.rowIn(state);
    if (row >= 0) {
        // Not selectRow(): QTest leaves Ctrl and Shift of an earlier shortcut pressed.
        live.table()->selectionModel()->setCurrentIndex(live.table()->model()->index(row, 0),
                                                        QItemSelectionModel::ClearAndSelect
                                                                | QItemSelectionModel::Rows);
    }
    return row >= 0;
}

/// Fails the test when none of the fleets ever comes into that state.
bool waitAndSelect(const LiveWindow &live, FleetState state)
{
    return QTest::qWaitFor([&live, state] { return live.rowIn(state) >= 0; }, 20'000)
           && select(live, state);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accessibleNames_data();
    void accessibleNames();
    void everyWidgetThatTakesTheKeyboardHasAName();
    void theFirstPageIsWelcome();
    void badgeSaysTheEnvironmentInWords_data();
    void badgeSaysTheEnvironmentInWords();
    void onlyTheDemoHasItsStrip();
    void findAndEscapeMoveTheKeyboard();
    void panesFollowF6();
    void theKeysBeginInTheTable();
    void tabGoesTheSameWayBack();
    void noticesAreReachedByF6();
    void enterGoesToTheDetails();
    void ordersSayWhyTheyAreOff();
    void retryActsAtOnce();
    void stopAsksOneQuestion();
    void stopSparesASyncThatNobodyAskedAbout_data();
    void stopSparesASyncThatNobodyAskedAbout();
    void newSyncOpensTheFormForTheSelection();
    void severalFleetsActWhereTheyCan();
    void refreshAsksAtOnce();
    void statusTellsTheCheck();
    void thePaceIsTold();
    void thePaceMakesRoom();
    void aPauseCountsDown();
    void oddRecordsAreCounted();
    void aLoopingServerIsSaid();
    void aFollowedSyncIsSaidWithItsButtons();
    void watchingShowsTheFleetWhereverOneIs_data();
    void watchingShowsTheFleetWhereverOneIs();
    void changesAreAnnounced();
    void anAnnouncementIsOneLine();
    void aViewIsInOrderWhenItIsOpened();
    void aSecondProfileBeginsPlain();
    void closingTheSessionLeavesNothingBehind();
};

void TestMainWindow::accessibleNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("main table") << u"Fleets"_s << QByteArray("QTableView");
    QTest::newRow("search field") << u"Search fleets"_s << QByteArray("QLineEdit");
    QTest::newRow("order: new sync") << u"New sync"_s << QByteArray("QToolButton");
    QTest::newRow("order: retry") << u"Retry"_s << QByteArray("QToolButton");
    QTest::newRow("order: stop") << u"Stop"_s << QByteArray("QToolButton");
    QTest::newRow("order: refresh") << u"Refresh"_s << QByteArray("QToolButton");
    QTest::newRow("rail: views") << u"Views"_s << QByteArray("QTreeWidget");
    QTest::newRow("rail: filters") << u"Filters"_s << QByteArray("QTreeWidget");
    QTest::newRow("details") << u"Fleet details"_s << QByteArray("QWidget");
    QTest::newRow("status") << u"Connection state"_s << QByteArray("QLabel");
    QTest::newRow("welcome: demo") << u"Try with demo fleets"_s << QByteArray("QPushButton");
    QTest::newRow("welcome: key") << u"Connect with an API key"_s << QByteArray("QPushButton");
    QTest::newRow("connect: key") << u"API key"_s << QByteArray("QLineEdit");
    QTest::newRow("connect: server") << u"Server"_s << QByteArray("QLineEdit");
    QTest::newRow("connect: check") << u"Check key"_s << QByteArray("QPushButton");
    QTest::newRow("connect: connect") << u"Connect"_s << QByteArray("QPushButton");
}

void TestMainWindow::accessibleNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    const MainWindow window;
    QList<const QWidget *> found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->accessibleName() == name && widget->inherits(type.constData())) {
            found << widget;
        }
    }
    QCOMPARE(found.size(), 1);
    QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(found.first()));
    QCOMPARE(face->text(QAccessible::Name), name);
}

void TestMainWindow::everyWidgetThatTakesTheKeyboardHasAName()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    live.table()->selectRow(0);
    const auto widgets = live.table()->window()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisible()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString(QLatin1String(widget->metaObject()->className()) % u' '
                                        % widget->objectName())));
        }
    }
}

void TestMainWindow::theFirstPageIsWelcome()
{
    MainWindow window;
    window.show();
    QSignalSpy demo(&window, &MainWindow::demoRequested);
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Try with demo fleets"_s) {
            QVERIFY(button->isVisible());
            button->click();
        }
    }
    QCOMPARE(demo.count(), 1);
    QVERIFY(!window.findChild<QToolBar *>()->isVisible());
    QVERIFY(!window.findChild<QStatusBar *>()->isVisible());
}

void TestMainWindow::badgeSaysTheEnvironmentInWords_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("production") << Environment::Production << u"PRODUCTION"_s;
    QTest::newRow("sandbox") << Environment::Sandbox << u"SANDBOX"_s;
    QTest::newRow("demo") << Environment::Demo << u"DEMO"_s;
    QTest::newRow("a server of one's own says its host") << Environment::Custom << u"Acme"_s;
}

void TestMainWindow::badgeSaysTheEnvironmentInWords()
{
    QFETCH(Environment, environment);
    QFETCH(QString, word);
    EnvironmentBadge badge;
    badge.setInfo({environment, u"Acme"_s, u"••••1234"_s});
    QCOMPARE(badge.environmentWord(), word);
    QVERIFY(badge.accessibleName().contains(word));
    QVERIFY(badge.accessibleName().contains(u"••••1234"_s));
}

void TestMainWindow::onlyTheDemoHasItsStrip()
{
    const QString strip = u"DEMO: invented fleets, nothing leaves this computer"_s;
    const LiveWindow demo(fleets(1), Environment::Demo);
    QVERIFY(demo.find<QWidget>(strip)->isVisible());
    const LiveWindow other(fleets(1), Environment::Custom);
    QVERIFY(!other.find<QWidget>(strip)->isVisible());
}

void TestMainWindow::findAndEscapeMoveTheKeyboard()
{
    LiveWindow live(fleets(12));
    QVERIFY(live.ready());
    auto *search = live.find<QLineEdit>(u"Search fleets"_s);
    live.window().activateWindow();
    QTest::keyClick(&live.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(live.rows(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(live.rows(), 12);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(live.table()->hasFocus());
}

void TestMainWindow::panesFollowF6()
{
    LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    live.table()->selectRow(0);
    live.table()->setFocus();
    QTRY_VERIFY(live.table()->hasFocus());
    const auto *details = live.find<QWidget>(u"Fleet details"_s);
    QTest::keyClick(live.table(), Qt::Key_F6);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && (focus == details || details->isAncestorOf(focus)));
    QTest::keyClick(focus, Qt::Key_F6);
    QVERIFY(live.find<QLineEdit>(u"Search fleets"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(live.find<QTreeWidget>(u"Views"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(live.find<QLineEdit>(u"Search fleets"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(live.table()->hasFocus());
}

void TestMainWindow::theKeysBeginInTheTable()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget(), live.table());
}

void TestMainWindow::tabGoesTheSameWayBack()
{
    LiveWindow live(fleets(20));
    QVERIFY(live.ready());
    live.table()->selectRow(0);
    live.table()->setFocus();
    const auto walk = [&live](Qt::Key key, Qt::KeyboardModifiers with) {
        QStringList names;
        do {
            QTest::keyClick(QApplication::focusWidget(), key, with);
            QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Shift);
            names << QApplication::focusWidget()->accessibleName();
        } while (QApplication::focusWidget() != live.table() && names.size() < 50);
        return names;
    };
    QStringList there = walk(Qt::Key_Tab, Qt::NoModifier);
    QStringList back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    there.removeLast();
    back.removeLast();
    std::reverse(back.begin(), back.end());
    QCOMPARE(there, back);
}

void TestMainWindow::noticesAreReachedByF6()
{
    LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    live.window().tell({u"one"_s, Tone::Info, u"First"_s, {}, false});
    live.window().tell({u"two"_s, Tone::Warning, u"Second"_s, {{0, u"Do it"_s}}, false});
    live.table()->setFocus();
    QTRY_VERIFY(live.table()->hasFocus());
    const auto notice = [] {
        const QWidget *widget = QApplication::focusWidget();
        while (widget && widget->accessibleName() != u"Notice"_s) {
            widget = widget->parentWidget();
        }
        return widget ? widget->accessibleDescription() : QString();
    };
    QTest::keyClick(live.table(), Qt::Key_F6);
    QCOMPARE(notice(), u"Second"_s); // the newest one, and its button before the cross
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Do it"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(notice(), u"First"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(live.table()->hasFocus());
}

void TestMainWindow::enterGoesToTheDetails()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    live.table()->selectRow(1);
    live.table()->setFocus();
    QTest::keyClick(live.table(), Qt::Key_Return);
    const auto *details = live.find<QWidget>(u"Fleet details"_s);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && (focus == details || details->isAncestorOf(focus)));
}

void TestMainWindow::ordersSayWhyTheyAreOff()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    const auto *reasons = live.find<QLabel>(u"Why orders are off"_s);
    QVERIFY(!live.action(u"New sync"_s)->isEnabled());
    QVERIFY(!live.action(u"Retry"_s)->isEnabled());
    QVERIFY(reasons->isVisible());
    QVERIFY(reasons->text().contains(u"Select"_s));

    QVERIFY(select(live, FleetState::UpToDate));
    QVERIFY(live.action(u"New sync"_s)->isEnabled());
    QVERIFY(!live.action(u"Stop"_s)->isEnabled());
    QVERIFY2(reasons->text().contains(u"Stop"_s) && reasons->text().contains(u"Retry"_s),
             qPrintable(reasons->text()));
    QVERIFY(live.action(u"Stop"_s)->toolTip().size() > 20);
}

void TestMainWindow::retryActsAtOnce()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Failed));
    QVERIFY(live.action(u"Retry"_s)->isEnabled());
    QTest::keyClick(&live.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(live.server().count(u"retrySync"_s), 1);
    QVERIFY(live.window().findChildren<QMessageBox *>().isEmpty());
}

void TestMainWindow::stopAsksOneQuestion()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Waiting));
    QTRY_VERIFY(live.action(u"Stop"_s)->isEnabled());
    QTest::keyClick(&live.window(), Qt::Key_Period, Qt::ControlModifier);
    auto *question = live.window().findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->informativeText().isEmpty());
    QCOMPARE(live.server().count(u"cancelSync"_s), 0);
    test::named<QPushButton>(question, u"Stop sync"_s)->click();
    QTRY_COMPARE(live.server().count(u"cancelSync"_s), 1);
}

void TestMainWindow::stopSparesASyncThatNobodyAskedAbout_data()
{
    QTest::addColumn<bool>("another");
    QTest::addColumn<int>("calls");
    QTest::newRow("the sync still runs") << false << 1;
    QTest::newRow("another has begun in the meantime") << true << 0;
}

void TestMainWindow::stopSparesASyncThatNobodyAskedAbout()
{
    QFETCH(bool, another);
    QFETCH(int, calls);
    ToldSession told;
    told.addFleet(ToldSession::connection(1), {told.sync(u"sync_1"_s, SyncStatus::InProgress, 30)});
    MainWindow window;
    window.openSession(told.session, {Environment::Custom, u"Test"_s, {}});
    window.show();
    auto *table = test::named<QTableView>(&window, u"Fleets"_s);
    QVERIFY(table);
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                     | QItemSelectionModel::Rows);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Period, Qt::ControlModifier);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    if (another) {
        told.session.fleet().putHistory(ConnectionId(u"conn_1"_s),
                                        {told.sync(u"sync_2"_s, SyncStatus::InProgress, 1),
                                         told.sync(u"sync_1"_s, SyncStatus::Completed, 30)},
                                        told.clock.now());
    }
    test::named<QPushButton>(question, u"Stop sync"_s)->click();
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QTRY_COMPARE(told.api.count(u"cancelSync"_s), calls);
}

void TestMainWindow::newSyncOpensTheFormForTheSelection()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(select(live, FleetState::UpToDate));
    QTRY_VERIFY(live.action(u"New sync"_s)->isEnabled());
    QTest::keyClick(&live.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(live.find<QDialog>(u"New sync"_s));
    QVERIFY(live.find<QDialog>(u"New sync"_s)->isVisible());
    QCOMPARE(live.server().count(u"requestSync"_s), 0);
}

void TestMainWindow::severalFleetsActWhereTheyCan()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Failed));
    const int healthy = live.rowIn(FleetState::UpToDate);
    live.table()->selectionModel()->select(live.table()->model()->index(healthy, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(live.action(u"Retry"_s)->isEnabled());
    live.action(u"Retry"_s)->trigger();
    QTRY_COMPARE(live.server().count(u"retrySync"_s), 1);
    const auto cards = live.table()->window()->findChildren<QWidget *>();
    bool said = false;
    for (const QWidget *card : cards) {
        said = said
               || (card->accessibleName() == u"Notice"_s
                   && card->accessibleDescription().contains(u"left out"_s));
    }
    QVERIFY(said);
}

void TestMainWindow::refreshAsksAtOnce()
{
    LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    const int lists = live.server().count(u"listConnections"_s);
    QTest::keyClick(&live.window(), Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(live.server().count(u"listConnections"_s) > lists);
    const int syncs = live.server().count(u"listSyncs"_s);
    QTest::keyClick(&live.window(), Qt::Key_F5);
    QTRY_VERIFY(live.server().count(u"listSyncs"_s) > syncs);
}

void TestMainWindow::statusTellsTheCheck()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QTRY_VERIFY2(status->text().contains(u"Checked"_s), qPrintable(status->text()));
    QCOMPARE(status->accessibleDescription(), status->text());
}

void TestMainWindow::thePaceIsTold()
{
    static QList<QObject *> told;
    LiveWindow live(fleets(5));
    live.window().resize(1024, 700);
    QVERIFY(live.ready());
    const auto *pace = live.find<QLabel>(u"Pace against the rate limit"_s);
    QVERIFY(pace);
    const auto before = QAccessible::installUpdateHandler(
            [](QAccessibleEvent *event) { told << event->object(); });
    const auto putBack = qScopeGuard([before] { QAccessible::installUpdateHandler(before); });
    static const QRegularExpression words(u"^[1-9]\\d* of %1 request\\(s\\)/s$"_s.arg(
            QLocale().toString(live.session().calls().share())));
    QTRY_VERIFY2(words.match(pace->text()).hasMatch(), qPrintable(pace->text()));
    QVERIFY(pace->isVisible());
    QVERIFY2(pace->toolTip().contains(pace->text()), qPrintable(pace->toolTip()));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(pace));
    QVERIFY(face->text(QAccessible::Description).contains(pace->text()));
    QVERIFY(!told.contains(pace));
    for (const QString &name : {u"Connection state"_s, u"Why orders are off"_s}) {
        QVERIFY2(live.find<ElidedLabel>(name)->roomLeft() >= 0, qPrintable(name));
    }
}

void TestMainWindow::thePaceMakesRoom()
{
    LiveWindow live(fleets(5));
    live.window().resize(1024, 700);
    QVERIFY(live.ready());
    const auto *pace = live.find<QLabel>(u"Pace against the rate limit"_s);
    QVERIFY(pace);
    QTRY_VERIFY(pace->isVisible());
    auto *status = live.find<StatusLine>(u"Connection state"_s);
    status->announce(u"A sentence that is long. "_s.repeated(8));
    QTRY_VERIFY(!pace->isVisible());
    live.window().resize(2400, 700);
    QTRY_VERIFY(pace->isVisible());
    QVERIFY(status->roomLeft() >= 0);
}

void TestMainWindow::aPauseCountsDown()
{
    Options options = fleets(5);
    options.faults = {{u"listConnections"_s, u"429_header"_s, 1, 0}};
    const LiveWindow live(options);
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QTRY_VERIFY2(status->text().contains(u"Terminal asked for a short pause: "_s),
                 qPrintable(status->text()));
}

void TestMainWindow::oddRecordsAreCounted()
{
    Options options = fleets(5);
    options.oddities = true;
    const LiveWindow live(options);
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(u"something odd, shown as they came"_s),
                              qPrintable(status->text()), 20'000);
    QVERIFY(live.rows() > 5);
}

void TestMainWindow::aLoopingServerIsSaid()
{
    Options options = fleets(530); // more than two pages from each end
    options.faults = {{u"listConnections"_s, u"cursor_loop"_s, 0, 0}};
    const LiveWindow live(options);
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(u"repeats its pages"_s),
                              qPrintable(status->text()), 20'000);
    QVERIFY(live.rows() > 0);
}

void TestMainWindow::aFollowedSyncIsSaidWithItsButtons()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Waiting));
    const ConnectionId fleet(live.idAt(live.table()->currentIndex().row()));
    live.session().dispatcher().submit(fleet, {Days{30}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(live.find<QPushButton>(u"Watch it"_s), 20'000);
    live.table()->clearSelection();
    live.find<QPushButton>(u"Watch it"_s)->click();
    QCOMPARE(live.table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(live.idAt(live.table()->currentIndex().row()), fleet.toString());
}

void TestMainWindow::watchingShowsTheFleetWhereverOneIs_data()
{
    QTest::addColumn<ViewKind>("view");
    QTest::addColumn<QString>("searched"); // in Fleets
    QTest::newRow("Needs attention") << ViewKind::Attention << QString();
    QTest::newRow("Needs attention, Fleets searched") << ViewKind::Attention << u"no such fleet"_s;
    QTest::newRow("History") << ViewKind::History << QString();
    QTest::newRow("Fleets, searched for another") << ViewKind::Fleets << u"no such fleet"_s;
}

void TestMainWindow::watchingShowsTheFleetWhereverOneIs()
{
    QFETCH(ViewKind, view);
    QFETCH(QString, searched);
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Waiting));
    const ConnectionId fleet(live.idAt(live.table()->currentIndex().row()));
    live.session().dispatcher().submit(fleet, {Days{30}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(live.find<QPushButton>(u"Watch it"_s), 20'000);
    live.find<QLineEdit>(u"Search fleets"_s)->setText(searched);
    auto *views = live.window().findChild<ViewStack *>();
    views->current()->table()->clearSelection();
    views->show(view);
    // The words of another view's own filter hide the fleet there.
    FleetFilter hiding;
    hiding.text = u"no such fleet"_s;
    views->current()->setFilter(hiding);
    live.find<QPushButton>(u"Watch it"_s)->click();
    QCOMPARE(views->shown(), ViewKind::Fleets);
    QCOMPARE(views->current()->currentFleet(), std::optional(fleet));
    QCOMPARE(live.find<QLineEdit>(u"Search fleets"_s)->text(), QString());
    const QString status = live.find<QLabel>(u"Connection state"_s)->text();
    QCOMPARE(status.contains(u"let go"_s), !searched.isEmpty());
}

/// The events for assistive programs need one that listens; their words are the label's.
void TestMainWindow::changesAreAnnounced()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QVERIFY(waitAndSelect(live, FleetState::Failed));
    const QString name = live.table()->currentIndex().siblingAtColumn(1).data().toString();
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QVERIFY(!status->text().startsWith(name));
    live.action(u"Retry"_s)->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(name), qPrintable(status->text()), 20'000);
    QVERIFY(status->accessibleDescription().contains(name));
}

void TestMainWindow::anAnnouncementIsOneLine()
{
    LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    const int height = live.find<QLabel>(u"Connection state"_s)->height();
    live.window().tell({u"two"_s, Tone::Warning, u"First line\nsecond line"_s, {}, false});
    const auto *status = live.find<QLabel>(u"Connection state"_s);
    QTRY_VERIFY(status->text().startsWith(u"First line second line"_s));
    QCOMPARE(status->height(), height);
}

void TestMainWindow::aViewIsInOrderWhenItIsOpened()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    const auto *active = live.find<QTableView>(u"Active"_s);
    const auto moved
            = [active] { return qobject_cast<const FleetTable *>(active->model())->movedRows(); };
    QTRY_VERIFY_WITH_TIMEOUT(moved() > 0, 20'000); // some end, unseen
    QTest::keyClick(live.table(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(active->isVisible());
    QCOMPARE(moved(), 0);
}

void TestMainWindow::aSecondProfileBeginsPlain()
{
    LiveWindow live(fleets(12));
    LiveWindow other(fleets(7));
    QVERIFY(live.ready());
    QVERIFY(other.ready());
    other.window().closeSession();
    other.session().views().keep(u"view.fleets"_s, {}); // as if nobody had opened it
    QHeaderView *header = live.table()->horizontalHeader();
    header->setSortIndicator(1, Qt::DescendingOrder);
    live.table()->setColumnHidden(2, true);
    live.find<QLineEdit>(u"Search fleets"_s)->setText(u"a"_s);
    live.window().closeSession();
    live.window().openSession(live.session(), {Environment::Custom, u"Again"_s, {}});
    QTRY_COMPARE(header->sortIndicatorSection(), 1);
    live.window().closeSession();
    live.window().openSession(other.session(), {Environment::Custom, u"Other"_s, {}});
    QTRY_COMPARE(live.rows(), 7);
    QTRY_COMPARE(header->sortIndicatorSection(), -1);
    QVERIFY(!live.table()->isColumnHidden(2));
    live.window().closeSession();
}

void TestMainWindow::closingTheSessionLeavesNothingBehind()
{
    LiveWindow live(fleets(12));
    QVERIFY(live.ready());
    live.table()->selectRow(0);
    live.action(u"New sync"_s)->trigger();
    live.window().closeSession();
    live.window().showWelcome();
    QCOMPARE(live.rows(), 0);
    QVERIFY(!live.find<QDialog>(u"New sync"_s));
    QVERIFY(!live.action(u"Refresh"_s)->isEnabled());
    QVERIFY(live.find<QPushButton>(u"Try with demo fleets"_s)->isVisible());
    live.window().openSession(live.session(), {Environment::Custom, u"Again"_s, {}});
    QCOMPARE(live.rows(), 12);
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestMainWindow)
#include "tst_mainwindow.moc"
