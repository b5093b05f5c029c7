// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetsview.h"
#include "gui/fleets/viewportwatch.h"
#include "gui/livewindow.h"
#include "gui/mainwindow/environmentbadge.h"
#include "models/fleettable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

using simulator::Options;
using test::LiveWindow;

namespace {

Options fleets(int count)
{
    Options options;
    options.connections = count;
    return options;
}

Options faulty(const QString &call, const QString &fault, int count)
{
    Options options = fleets(5);
    options.faults = {{call, fault, count, 0}};
    return options;
}

/// The text of every visible label of the centre.
QString centreText(const LiveWindow &live)
{
    QStringList texts;
    const auto labels = live.table()->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(u'\n');
}

void selectRows(QTableView *table, const QList<int> &rows)
{
    table->clearSelection();
    for (const int row : rows) {
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    table->selectionModel()->setCurrentIndex(table->model()->index(rows.first(), 0),
                                             QItemSelectionModel::NoUpdate);
}

QStringList selectedIds(const LiveWindow &live)
{
    QStringList ids;
    const auto rows = live.table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids << row.data(ConnectionIdRole).toString();
    }
    ids.sort();
    return ids;
}

} // namespace

class TestFleetsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAppearAsPagesArrive();
    void rowHeightAndColumnWidthsStandStill();
    void typingFilters();
    void noMatchHasAPageWithAWayOut();
    void anEmptyAccountHasItsPage();
    void aFailedLoadSaysSoAndTriesAgain();
    void aRefusedKeyAsksForAnother();
    void aClickOnAFacetFilters();
    void aClickOnAHeaderSorts();
    void selectionSurvivesFilterAndSort();
    void selectionSurvivesLiveUpdates();
    void rowsCopyAsText();
    void copiedRowsRunNothing_data();
    void copiedRowsRunNothing();
    void keysSelectRows();
    void homeAndEndAreTheListsOwn();
    void aFilterLeavesTheKeyboardAtTheTop();
    void aHiddenWindowShowsNothing();
    void enterPressesTheButtonInFocus();
    void rowsHaveTheirSentence();
};

void TestFleetsView::rowsAppearAsPagesArrive()
{
    Options options = fleets(230);
    options.latency = 20ms;
    const LiveWindow live(options);
    QTRY_VERIFY(live.rows() > 0);
    QVERIFY2(live.rows() < 230, "the first rows wait for the last page");
    QTRY_COMPARE_WITH_TIMEOUT(live.rows(), 230, 20'000);
    QTRY_VERIFY(live.find<QLabel>(u"Shown fleets"_s)->text().startsWith(u"230"_s));
}

void TestFleetsView::rowHeightAndColumnWidthsStandStill()
{
    const LiveWindow live(fleets(60));
    QList<int> before;
    for (int column = 0; column < fleetColumnCount; ++column) {
        before << live.table()->columnWidth(column);
    }
    QVERIFY(live.ready());
    QCOMPARE(live.table()->rowHeight(0), 28);
    for (int column = 0; column < fleetColumnCount; ++column) {
        // The fleet's name gives room to the scroll bar, the others never change.
        if (column != static_cast<int>(FleetColumn::Fleet)) {
            QCOMPARE(live.table()->columnWidth(column), before[column]);
        }
    }
}

void TestFleetsView::typingFilters()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    const QString name = live.table()->model()->index(5, 1).data().toString();
    QTest::keyClicks(live.find<QLineEdit>(u"Search fleets"_s), name);
    QVERIFY(live.rows() >= 1 && live.rows() < 42);
    QCOMPARE(live.table()->model()->index(0, 1).data().toString(), name);
    QVERIFY(live.find<QLabel>(u"Shown fleets"_s)->text().contains(u"42"_s));
    QTest::keyClick(live.find<QLineEdit>(u"Search fleets"_s), Qt::Key_Escape);
    QCOMPARE(live.rows(), 42);
}

void TestFleetsView::noMatchHasAPageWithAWayOut()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    QTest::keyClicks(live.find<QLineEdit>(u"Search fleets"_s), u"no such fleet"_s);
    QCOMPARE(live.rows(), 0);
    QVERIFY2(centreText(live).contains(u"No fleet matches"_s), qPrintable(centreText(live)));
    QPushButton *way = nullptr;
    for (QPushButton *button : live.table()->window()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Clear filters"_s) {
            way = button;
        }
    }
    QVERIFY(way);
    way->click();
    QCOMPARE(live.rows(), 5);
    QVERIFY(live.find<QLineEdit>(u"Search fleets"_s)->text().isEmpty());
}

void TestFleetsView::anEmptyAccountHasItsPage()
{
    const LiveWindow live(fleets(0));
    QTRY_VERIFY(centreText(live).contains(u"No fleets yet"_s));
    QVERIFY(!live.table()->isVisible());
}

void TestFleetsView::aFailedLoadSaysSoAndTriesAgain()
{
    const LiveWindow live(faulty(u"listConnections"_s, u"status_500"_s, 2));
    QTRY_VERIFY(live.find<QPushButton>(u"Try again"_s));
    QPushButton *again = live.find<QPushButton>(u"Try again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 20'000);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(live.rows(), 5, 20'000);
    QVERIFY(live.table()->isVisible());
}

void TestFleetsView::aRefusedKeyAsksForAnother()
{
    LiveWindow live(faulty(u"listConnections"_s, u"status_401"_s, 0));
    QSignalSpy left(&live.window(), &MainWindow::leaveRequested);
    QTRY_VERIFY(live.find<QPushButton>(u"Enter another key"_s));
    QTRY_VERIFY(live.find<QPushButton>(u"Enter another key"_s)->isVisible());
    live.find<QPushButton>(u"Enter another key"_s)->click();
    QCOMPARE(left.count(), 1);
    QVERIFY(live.find<QLineEdit>(u"API key"_s)->isVisible());
}

void TestFleetsView::aClickOnAFacetFilters()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    auto *filters = live.find<QTreeWidget>(u"Filters"_s);
    QVERIFY(filters);
    QTreeWidgetItem *provider = nullptr;
    const auto providers = filters->findItems(u"Provider"_s, Qt::MatchExactly);
    QCOMPARE(providers.size(), 1);
    QTRY_VERIFY((provider = providers.constFirst()->child(0)) && !provider->isHidden());
    const int count = provider->text(1).toInt();
    filters->scrollToItem(provider);
    QTest::mouseClick(filters->viewport(), Qt::LeftButton, {},
                      filters->visualItemRect(provider).center());
    QCOMPARE(provider->checkState(0), Qt::Checked);
    QCOMPARE(live.rows(), count);
    for (int row = 0; row < live.rows(); ++row) {
        QCOMPARE(live.table()->model()->index(row, 2).data().toString(), provider->text(0));
    }
    QTest::keyClick(&*live.table()->window(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(live.rows(), 42);
    QCOMPARE(provider->checkState(0), Qt::Unchecked);
}

void TestFleetsView::aClickOnAHeaderSorts()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    QHeaderView *header = live.table()->horizontalHeader();
    const int name = static_cast<int>(FleetColumn::Fleet);
    const auto names = [&live] {
        QStringList texts;
        for (int row = 0; row < live.rows(); ++row) {
            texts << live.table()->model()->index(row, 1).data().toString();
        }
        return texts;
    };
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(name) + 40, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), name);
    const QStringList up = names();
    QVERIFY(up.first().localeAwareCompare(up.last()) < 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(name) + 40, header->height() / 2));
    const QStringList down = names();
    QCOMPARE(down.first(), up.last());
}

void TestFleetsView::selectionSurvivesFilterAndSort()
{
    const LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    selectRows(live.table(), {3, 4, 20});
    const QStringList wanted = selectedIds(live);
    QCOMPARE(wanted.size(), 3);

    live.table()->sortByColumn(static_cast<int>(FleetColumn::Provider), Qt::DescendingOrder);
    QCOMPARE(selectedIds(live), wanted);

    auto *search = live.find<QLineEdit>(u"Search fleets"_s);
    search->setText(live.table()->model()->index(live.rowOf(wanted.first()), 1).data().toString());
    QVERIFY(selectedIds(live).contains(wanted.first()));
    search->setText(u"no such fleet"_s);
    QCOMPARE(selectedIds(live), QStringList());
    search->clear();
    QCOMPARE(selectedIds(live), wanted);
}

void TestFleetsView::selectionSurvivesLiveUpdates()
{
    LiveWindow live(fleets(42));
    QVERIFY(live.ready());
    selectRows(live.table(), {1, 7});
    const QStringList wanted = selectedIds(live);
    QSignalSpy answered(&live.session().tracker(), &Tracker::answered);
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() >= 5, 20'000);
    QCOMPARE(selectedIds(live), wanted);
    live.session().reloadAll();
    QTRY_VERIFY(!live.session().catalog().isLoading());
    QCOMPARE(selectedIds(live), wanted);
}

void TestFleetsView::rowsCopyAsText()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    selectRows(live.table(), {0, 2});
    live.table()->setFocus();
    QTest::keyClick(live.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines.first().split(u'\t');
    QCOMPARE(cells.size(), 8);
    QCOMPARE(cells[1], live.table()->model()->index(0, 1).data().toString());
}

void TestFleetsView::copiedRowsRunNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *what, const QString &name, const QString &cell) {
        QTest::newRow(what) << name << cell;
    };
    row("a formula that calls out", u"=HYPERLINK(\"https://x.example\",\"Click\")"_s,
        u"'=HYPERLINK(\"https://x.example\",\"Click\")"_s);
    row("plus", u"+1"_s, u"'+1"_s);
    row("minus", u"-1+2"_s, u"'-1+2"_s);
    row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
    row("a wide one", u"\uFF1D1+1"_s, u"'\uFF1D1+1"_s);
    row("behind a tab", u"\t=1"_s, u"'=1"_s);
    row("in quotes, which a paste takes off", u"\"=1\""_s, u"'\"=1\""_s);
    row("just a name", u"A = B + C @ 7"_s, u"A = B + C @ 7"_s);
}

void TestFleetsView::copiedRowsRunNothing()
{
    QFETCH(QString, name);
    LiveWindow live(fleets(2));
    QVERIFY(live.ready());
    const QString id = live.idAt(0);
    Connection connection = live.session().fleet().find(ConnectionId(id))->connection;
    connection.companyName = name;
    live.session().fleet().upsert({connection});
    selectRows(live.table(), {live.rowOf(id)});
    live.table()->setFocus();
    QTest::keyClick(live.table(), Qt::Key_C, Qt::ControlModifier);
    QTEST(QGuiApplication::clipboard()->text().split(u'\t').value(1), "cell");
}

void TestFleetsView::keysSelectRows()
{
    const LiveWindow live(fleets(12));
    QVERIFY(live.ready());
    QTableView *table = live.table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(selectedIds(live).size(), 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedIds(live).size(), 3);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selectedIds(live).size(), 12);
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(selectedIds(live).size(), 1);
}

void TestFleetsView::homeAndEndAreTheListsOwn()
{
    const LiveWindow live(fleets(9));
    QTRY_COMPARE(live.rows(), 9);
    live.table()->setFocus();
    QTest::keyClick(live.table(), Qt::Key_End);
    QCOMPARE(live.table()->currentIndex().row(), 8);
    QCOMPARE(selectedIds(live), QStringList(live.idAt(8)));
    QTest::keyClick(live.table(), Qt::Key_Home);
    QCOMPARE(live.table()->currentIndex().row(), 0);
    QCOMPARE(selectedIds(live), QStringList(live.idAt(0)));
}

void TestFleetsView::aFilterLeavesTheKeyboardAtTheTop()
{
    const LiveWindow live(fleets(60));
    QTRY_COMPARE(live.rows(), 60);
    selectRows(live.table(), {40});
    const QString gone = live.table()->model()->index(40, 1).data().toString();
    const QString other = live.table()->model()->index(10, 1).data().toString();
    auto *search = live.find<QLineEdit>(u"Search fleets"_s);
    search->setText(other);
    QTRY_VERIFY(live.rows() < 60);
    QVERIFY(gone != other);
    QVERIFY(!live.table()->currentIndex().isValid());
    QTest::keyClick(live.table(), Qt::Key_Down);
    QCOMPARE(live.table()->currentIndex().row(), 0);
}

void TestFleetsView::aHiddenWindowShowsNothing()
{
    LiveWindow live(fleets(9));
    QSignalSpy inView(live.table()->findChild<ViewportWatch *>(), &ViewportWatch::inViewChanged);
    const auto shown = [&inView] {
        return inView.isEmpty() ? -1 : inView.last().first().value<QList<ConnectionId>>().size();
    };
    QTRY_COMPARE(shown(), 9);
    live.window().hide();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, 20'000);
    live.window().show();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 9, 20'000);
}

void TestFleetsView::enterPressesTheButtonInFocus()
{
    const LiveWindow live(fleets(5));
    QTRY_COMPARE(live.rows(), 5);
    auto *search = live.find<QLineEdit>(u"Search fleets"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_COMPARE(live.rows(), 0);
    for (QPushButton *clear : live.table()->window()->findChildren<QPushButton *>()) {
        if (clear->isVisible() && clear->text().remove(u'&') == u"Clear filters"_s) {
            QTest::keyClick(clear, Qt::Key_Return);
            break;
        }
    }
    QCOMPARE(live.rows(), 5);
    // A check box keeps to Space.
    QCheckBox box;
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
    // The account button opens its menu, as Space does.
    auto *account = live.table()->window()->findChild<EnvironmentBadge *>();
    auto *menu = account->findChild<QMenu *>();
    QTest::keyClick(account, Qt::Key_Return);
    QVERIFY(menu->isVisible());
    menu->close();
}

void TestFleetsView::rowsHaveTheirSentence()
{
    const LiveWindow live(fleets(5));
    QVERIFY(live.ready());
    QVERIFY(live.table()->verticalHeader()->isHidden());
    const QAbstractItemModel *model = live.table()->model();
    const QString sentence = model->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(model->index(0, 1).data().toString()), qPrintable(sentence));
    QVERIFY(!model->index(0, 0).data(Qt::AccessibleTextRole).isValid());
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestFleetsView)
#include "tst_fleetsview.moc"
