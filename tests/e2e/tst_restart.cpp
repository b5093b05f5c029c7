// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

int columnNamed(const QTableView &table, const QString &name)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == name) {
            return column;
        }
    }
    return -1;
}

QStringList cells(const QTableView &table, const QString &column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        texts << table.model()->index(row, columnNamed(table, column)).data().toString();
    }
    return texts;
}

/// All that a person sees of how the view was left.
struct Left
{
    QString search;
    QStringList facets;  ///< ticked
    QStringList columns; ///< shown, from the left
    QString sorted;
    QStringList fleets; ///< from the top
    QList<int> selected;
    QString result; ///< History's own filter

    friend bool operator==(const Left &, const Left &) = default;
};

Left seen(const Stage &stage, const QString &view)
{
    Left left;
    const auto *table = stage.screen().find<QTableView>(view);
    if (!table || !table->model()) {
        return left;
    }
    const QHeaderView *header = table->horizontalHeader();
    left.search = stage.screen().find<QLineEdit>(u"Search fleets"_s)->text();
    const auto ticked = stage.screen()
                                .find<QTreeWidget>(u"Filters"_s)
                                ->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive);
    for (const QTreeWidgetItem *item : ticked) {
        if (item->checkState(0) == Qt::Checked && item->parent()) {
            left.facets << item->text(0);
        }
    }
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            left.columns << table->model()->headerData(column, Qt::Horizontal).toString();
        }
    }
    if (header->sortIndicatorSection() >= 0) {
        left.sorted = table->model()
                              ->headerData(header->sortIndicatorSection(), Qt::Horizontal)
                              .toString()
                      + QString::number(header->sortIndicatorOrder());
    }
    left.fleets = cells(*table, u"Fleet"_s);
    const auto rows = table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        left.selected << row.row();
    }
    const auto *result = stage.screen().find<QComboBox>(u"Result"_s);
    left.result = result ? result->currentText() : QString();
    return left;
}

/// By the menu of the button "Columns".
bool toggleColumn(const Stage &stage, const QString &column)
{
    const auto *button = stage.screen().find<QToolButton>(u"Columns"_s);
    if (!button || !button->menu()) {
        return false;
    }
    Q_EMIT button->menu()->aboutToShow();
    const auto actions = button->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == column) {
            action->trigger();
            return true;
        }
    }
    return false;
}

/// By a click on its head.
void sortBy(const QTableView &table, const QString &column)
{
    const QHeaderView *header = table.horizontalHeader();
    const int place = header->sectionViewportPosition(columnNamed(table, column)) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {place, header->height() / 2});
}

} // namespace

/// Closed in the middle and opened again: everything stands as it was left.
class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachViewIsAsItWasLeft_data();
    void eachViewIsAsItWasLeft();
    void severalRowsStaySelected_data();
    void severalRowsStaySelected();
    void eachViewKeepsItsOwn();
    void isScrolledToTheSamePlace_data();
    void isScrolledToTheSamePlace();
    void whatStandsStillStillDoes();
    void whoKeepsWaitingIsNotAskedAgain();
    void whatAPauseHeldIsSentOnce();
};

void TestRestart::eachViewIsAsItWasLeft_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("hide");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("sort");
    QTest::newRow("Fleets") << int(Qt::Key_1) << u"Fleets"_s << u"geotab"_s << u"Mode"_s
                            << u"Tags"_s << u"Fleet"_s;
    QTest::newRow("Active") << int(Qt::Key_2) << u"Active"_s << u"verizon"_s << u"From date"_s
                            << u"Sync ID"_s << u"Fleet"_s;
    QTest::newRow("Needs attention") << int(Qt::Key_3) << u"Needs attention"_s << u"omnitracs"_s
                                     << u"Since"_s << u"Code"_s << u"Fleet"_s;
    QTest::newRow("History") << int(Qt::Key_4) << u"History"_s << u"geotab"_s << u"Attempts"_s
                             << u"Sync ID"_s << u"Fleet"_s;
}

void TestRestart::eachViewIsAsItWasLeft()
{
    QFETCH(int, key);
    QFETCH(QString, view);
    QFETCH(QString, search);
    QFETCH(QString, hide);
    QFETCH(QString, add);
    QFETCH(QString, sort);
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QTableView>(view), patience);
    QTRY_VERIFY_WITH_TIMEOUT(seen(stage, view).fleets.size() > 1, patience);
    const Left before = seen(stage, view);
    pressKeys(QKeySequence::Find);
    typeText(search);
    auto *result = stage.screen().find<QComboBox>(u"Result"_s);
    if (result) {
        result->setCurrentIndex(result->findText(u"Failed"_s));
    }
    const auto found = [&stage, &view] { return seen(stage, view).fleets.size(); };
    QTRY_VERIFY_WITH_TIMEOUT(found() > 0 && found() < before.fleets.size(), patience);
    QVERIFY2(toggleColumn(stage, hide), qPrintable(before.columns.join(u'|')));
    QVERIFY(toggleColumn(stage, add));
    auto *table = stage.screen().find<QTableView>(view);
    sortBy(*table, sort);
    sortBy(*table, sort);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).sorted, QString(sort % u'1'), patience);
    table->setFocus();
    pressKeys(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(!seen(stage, view).selected.isEmpty(), patience);

    const Left left = seen(stage, view);
    QVERIFY(!left.columns.contains(hide));
    QVERIFY(left.columns.contains(add));
    QCOMPARE(left.search, search);
    const QString details = left.fleets.at(left.selected.constFirst());
    QVERIFY2(stage.screen().detailText().contains(details), qPrintable(details));

    QVERIFY(stage.reopen());
    QTRY_VERIFY2_WITH_TIMEOUT(stage.screen().find<QTableView>(view), qPrintable(view), patience);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).sorted, left.sorted, patience);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).fleets, left.fleets, patience);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).selected, left.selected, patience);
    QCOMPARE(seen(stage, view).search, left.search);
    QCOMPARE(seen(stage, view).facets, left.facets);
    QCOMPARE(seen(stage, view).columns, left.columns);
    QCOMPARE(seen(stage, view).result, left.result);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.screen().detailText().contains(details), qPrintable(details),
                              patience);
}

void TestRestart::severalRowsStaySelected_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("view");
    QTest::newRow("Fleets") << int(Qt::Key_1) << u"Fleets"_s;
    QTest::newRow("History") << int(Qt::Key_4) << u"History"_s;
}

void TestRestart::severalRowsStaySelected()
{
    QFETCH(int, key);
    QFETCH(QString, view);
    Stage stage(standingStill());
    const auto selected = [&] {
        QList<int> rows = seen(stage, view).selected;
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    const auto current = [&] {
        const auto *table = stage.screen().find<QTableView>(view);
        return table ? table->currentIndex().row() : -1;
    };
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QTableView>(view), patience);
    QTRY_VERIFY_WITH_TIMEOUT(seen(stage, view).fleets.size() > 6, patience);
    auto *table = stage.screen().find<QTableView>(view);
    if (view == u"Fleets") { // or they stand as they came
        sortBy(*table, u"Fleet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).sorted, u"Fleet0"_s, patience);
    }
    table->setFocus();
    table->selectRow(2);
    pressKeys(Qt::SHIFT | Qt::Key_Down);
    pressKeys(Qt::SHIFT | Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(selected(), (QList{2, 3, 4}), patience);
    QCOMPARE(current(), 4);
    const QStringList fleets = seen(stage, view).fleets;

    for (int run = 0; run < 2; ++run) { // and what came back is kept once more
        QVERIFY(stage.reopen());
        QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).fleets, fleets, patience);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), (QList{2, 3, 4}), patience);
        QCOMPARE(current(), 4);
    }
}

void TestRestart::eachViewKeepsItsOwn()
{
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    const auto facet = [&stage](const QString &word) {
        return stage.screen()
                .find<QTreeWidget>(u"Filters"_s)
                ->findItems(word, Qt::MatchExactly | Qt::MatchRecursive);
    };
    QCOMPARE(facet(u"Failed"_s).size(), 1);
    facet(u"Failed"_s).constFirst()->setCheckState(0, Qt::Checked);
    QTRY_VERIFY_WITH_TIMEOUT(seen(stage, u"Fleets"_s).fleets.size() < 20, patience);
    const Left fleets = seen(stage, u"Fleets"_s);
    QCOMPARE(fleets.facets, QStringList{u"Failed"_s});
    pressKeys(Qt::CTRL | Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(seen(stage, u"Active"_s).fleets.size() > 1, patience);
    const Left active = seen(stage, u"Active"_s);
    QCOMPARE(active.facets, QStringList());
    auto *tabs = stage.window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 2);

    QVERIFY(stage.reopen());
    tabs = stage.window().findChild<QTabWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(tabs->currentIndex(), tabs->count() - 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, u"Active"_s).fleets, active.fleets, patience);
    QCOMPARE(seen(stage, u"Active"_s).facets, QStringList());
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(seen(stage, u"Fleets"_s).fleets, fleets.fleets, patience);
    QCOMPARE(seen(stage, u"Fleets"_s).facets, fleets.facets);
}

void TestRestart::isScrolledToTheSamePlace_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("sort");
    QTest::newRow("Fleets") << int(Qt::Key_1) << u"Fleets"_s << QString();
    QTest::newRow("Fleets by name") << int(Qt::Key_1) << u"Fleets"_s << u"Fleet"_s;
    QTest::newRow("History") << int(Qt::Key_4) << u"History"_s << QString();
}

void TestRestart::isScrolledToTheSamePlace()
{
    QFETCH(int, key);
    QFETCH(QString, view);
    QFETCH(QString, sort);
    StageOptions options = standingStill();
    options.server.connections = 120;
    Stage stage(options);
    const auto top = [&stage, &view] {
        const auto *table = stage.screen().find<QTableView>(view);
        const int row = table ? table->rowAt(0) : -1;
        if (row <= 0) {
            return QString();
        }
        const int fleet = columnNamed(*table, u"Fleet"_s);
        return table->model()->index(row, fleet).data().toString();
    };
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QTableView>(view), patience);
    QTRY_VERIFY_WITH_TIMEOUT(seen(stage, view).fleets.size() > 60, patience);
    auto *table = stage.screen().find<QTableView>(view);
    if (!sort.isEmpty()) {
        sortBy(*table, sort);
        QTRY_COMPARE_WITH_TIMEOUT(seen(stage, view).sorted, QString(sort % u'0'), patience);
    }
    table->setFocus();
    pressKeys(Qt::Key_PageDown);
    pressKeys(Qt::Key_PageDown);
    pressKeys(Qt::Key_PageDown);
    QTRY_VERIFY_WITH_TIMEOUT(!top().isEmpty(), patience);
    const QString left = top();
    table->clearSelection(); // or it would be what is brought into view
    QVERIFY(stage.reopen());
    QTRY_COMPARE_WITH_TIMEOUT(top(), left, patience);
}

void TestRestart::whatStandsStillStillDoes()
{
    StageOptions options;
    options.server.connections = 22; // the last two lag
    Stage stage(options);
    const QString copper = u"Copper Canyon Freight"_s;
    const QString connection = stage.fleetNamed(copper);
    const auto minutes = [&stage] {
        static const QRegularExpression standing(u"No change for (?:(\\d+) h )?(\\d+) min"_s);
        const auto match = standing.match(stage.screen().detailText());
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    };
    QVERIFY(stage.selectNamed(copper));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::NoMovement,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(minutes() >= 30, patience);
    const int before = minutes();
    QVERIFY(stage.reopen());
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::NoMovement,
                             patience);
    QTRY_VERIFY2_WITH_TIMEOUT(minutes() >= before, qPrintable(stage.screen().detailText()),
                              patience);
}

void TestRestart::whoKeepsWaitingIsNotAskedAgain()
{
    StageOptions options;
    options.server.connections = 22; // the last two lag
    Stage stage(options);
    const QString copper = u"Copper Canyon Freight"_s;
    const ConnectionId connection(stage.fleetNamed(copper));
    const auto button = [&stage] {
        const auto all = stage.window().findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const QPushButton *one) {
            return one->isVisible() && one->text() == u"Keep waiting";
        });
        return found == all.cend() ? nullptr : *found;
    };
    const auto watch = [&] { return *stage.session().fleet().find(connection)->watch; };
    QVERIFY(stage.selectNamed(copper));
    QTRY_VERIFY_WITH_TIMEOUT(button(), patience);
    button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!button(), patience);
    const QDateTime until = watch().waitUntil;
    QVERIFY(until.isValid());

    QVERIFY(stage.reopen());
    QCOMPARE(watch().waitUntil, until);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().detailText().contains(copper), patience);
    QVERIFY(!button() || watch().seenAt >= until); // its time has come
}

/// Terminal asked for a pause, and the program is closed meanwhile.
void TestRestart::whatAPauseHeldIsSentOnce()
{
    const QString harbor = u"Harbor Point Logistics"_s;
    Stage stage(standingStill());
    const ConnectionId connection(stage.fleetNamed(harbor));
    const auto wish = [&]() -> std::optional<WishState> {
        const FleetRow *row = stage.session().fleet().find(connection);
        return row && row->wish ? std::optional(row->wish->state) : std::nullopt;
    };
    stage.server().addFault({u"requestSync"_s, u"status_429"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 429), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wish() == WishState::Wanted, patience);
    QCOMPARE(stage.posts(), 1);

    QVERIFY(stage.reopen());
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(wish() == WishState::Acked, patience);
    QVERIFY(stage.reopen());
    const auto state = stage.screen().stateOf(connection.toString());
    QVERIFY(state == FleetState::Queued || state == FleetState::Syncing);
    QCOMPARE(stage.posts(), 2); // the one that was refused, and the one that counts
}

QTEST_MAIN(TestRestart)
#include "tst_restart.moc"
