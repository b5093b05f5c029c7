// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/detailpane.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

QList<Sync> past(const ToldSession &told, int fleet, int first, int last)
{
    QList<Sync> syncs;
    for (int n = first; n <= last; ++n) {
        syncs << told.sync(u"%1_%2"_s.arg(fleet).arg(n), SyncStatus::Completed, 120 * n);
    }
    return syncs;
}

/// Each with the first page of a longer list.
void addDeep(ToldSession &told, int fleets)
{
    for (int n = 1; n <= fleets; ++n) {
        told.session.fleet().upsert({ToldSession::connection(n)});
        told.session.fleet().putHistory(ConnectionId(u"conn_%1"_s.arg(n)), past(told, n, 1, 20),
                                        told.clock.now(), Fleet::Extent::GoesOn);
    }
}

Page<Sync> page(const QList<Sync> &syncs, const QString &next = {})
{
    Page<Sync> made;
    made.results = syncs;
    made.next = next;
    return made;
}

ApiError refused()
{
    ApiError error;
    error.kind = ErrorKind::NotSent;
    error.cause = Cause::Refused;
    return error;
}

QString shown(const QWidget &window, const QString &name)
{
    const auto *label = named<QLabel>(&window, name);
    return label && label->isVisible() ? label->text() : QString();
}

QTableView *historyOf(MainWindow &window)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == u"Go to the history"_s) {
            action->trigger();
        }
    }
    return named<QTableView>(&window, u"History"_s);
}

void scrollToEnd(QTableView &table)
{
    table.verticalScrollBar()->setValue(0);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
}

} // namespace

class OlderRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyReadsOnAndSaysSo();
    void ofManyFleetsItSaysWhatToDo();
    void theDetailsReadOnWhenScrolledToTheEnd();
    void anotherFleetDropsTheCall();
};

void OlderRowsTest::historyReadsOnAndSaysSo()
{
    ToldSession told;
    addDeep(told, 1);
    MainWindow window;
    window.resize(1280, 500);
    window.openSession(told.session, {Environment::Custom, u"Test"_s, {}});
    window.show();
    QTableView *table = historyOf(window);
    QTRY_COMPARE(table->model()->rowCount(), 20);
    QCOMPARE(shown(window, u"Older syncs"_s), u"Older ones come as you scroll."_s);
    scrollToEnd(*table);
    QTRY_VERIFY(told.api.isOpen(u"syncs"_s));
    QCOMPARE(shown(window, u"Older syncs"_s), u"Reading older ones from Terminal…"_s);
    QVERIFY(told.api.fail<Page<Sync>>(u"syncs"_s, refused()));
    QTRY_VERIFY(
            shown(window, u"Syncs at Terminal"_s).startsWith(u"Older syncs could not be read."_s));
    QVERIFY(shown(window, u"Syncs at Terminal"_s)
                    .endsWith(u"Press F5, or scroll to the end again."_s));
    QVERIFY(!told.api.isOpen(u"syncs"_s));
    told.session.refresh(); // F5
    QTRY_VERIFY(told.api.isOpen(u"syncs"_s));
    QCOMPARE(shown(window, u"Syncs at Terminal"_s), QString());
    QVERIFY(told.api.answer<Page<Sync>>(u"syncs"_s, page(past(told, 1, 1, 100), u"two"_s)));
    QTRY_COMPARE(table->model()->rowCount(), 100);
    scrollToEnd(*table);
    QTRY_VERIFY(told.api.isOpen(u"syncs"_s));
    QVERIFY(told.api.answer<Page<Sync>>(u"syncs"_s, page(past(told, 1, 101, 120))));
    QTRY_COMPARE(table->model()->rowCount(), 120);
    QTRY_COMPARE(shown(window, u"Older syncs"_s), QString());
    QCOMPARE(shown(window, u"Syncs at Terminal"_s), QString());
    window.closeSession();
}

void OlderRowsTest::ofManyFleetsItSaysWhatToDo()
{
    ToldSession told;
    addDeep(told, 6);
    MainWindow window;
    window.resize(1280, 800);
    window.openSession(told.session, {Environment::Custom, u"Test"_s, {}});
    window.show();
    QTableView *table = historyOf(window);
    QTRY_COMPARE(table->model()->rowCount(), 120);
    scrollToEnd(*table);
    QTRY_COMPARE(shown(window, u"Syncs at Terminal"_s),
                 u"Terminal may have older syncs. Search for one fleet to read them."_s);
    scrollToEnd(*table);
    QCOMPARE(told.api.count(u"syncs"_s), 0);
    window.closeSession();
}

void OlderRowsTest::theDetailsReadOnWhenScrolledToTheEnd()
{
    ToldSession told;
    addDeep(told, 9);
    DetailPane pane;
    pane.setSession(&told.session);
    pane.resize(500, 700);
    pane.show();
    pane.showFleet(ConnectionId(u"conn_3"_s));
    auto *table = named<QTableView>(&pane, u"Recent syncs"_s);
    QTRY_COMPARE(table->model()->rowCount(), 20);
    QCOMPARE(shown(pane, u"Older syncs of this fleet"_s), u"Older ones come as you scroll."_s);
    QCOMPARE(told.api.count(u"syncs"_s), 0);
    scrollToEnd(*table);
    QTRY_COMPARE(table->model()->rowCount(), 20);
    QTRY_VERIFY((scrollToEnd(*table), told.api.isOpen(u"syncs"_s)));
    QVERIFY(told.api.answer<Page<Sync>>(u"syncs"_s, page(past(told, 3, 1, 60))));
    QTRY_COMPARE(table->model()->rowCount(), 60);
    QTRY_COMPARE(shown(pane, u"Older syncs of this fleet"_s), QString());
    // A poll that knows the newest alone leaves them there.
    told.session.fleet().putHistory(ConnectionId(u"conn_3"_s), past(told, 3, 0, 19),
                                    told.clock.now(), Fleet::Extent::GoesOn);
    QTRY_COMPARE(table->model()->rowCount(), 61);
    pane.setSession(nullptr);
}

void OlderRowsTest::anotherFleetDropsTheCall()
{
    ToldSession told;
    addDeep(told, 2);
    DetailPane pane;
    pane.setSession(&told.session);
    pane.resize(500, 700);
    pane.show();
    pane.showFleet(ConnectionId(u"conn_1"_s));
    auto *table = named<QTableView>(&pane, u"Recent syncs"_s);
    QTRY_COMPARE(table->model()->rowCount(), 20);
    QTRY_VERIFY((scrollToEnd(*table), told.api.isOpen(u"syncs"_s)));
    pane.showFleet(ConnectionId(u"conn_2"_s));
    QVERIFY(!told.api.isOpen(u"syncs"_s));
    QTRY_COMPARE(table->model()->rowCount(), 20);
    pane.setSession(nullptr);
}

QTEST_MAIN(OlderRowsTest)
#include "tst_olderrows.moc"
