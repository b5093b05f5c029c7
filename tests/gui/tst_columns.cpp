// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/livewindow.h"
#include "gui/theme/theme.h"
#include "gui/views/tableheader.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::LiveWindow;

namespace {

constexpr int viewCount = 4;

simulator::Options fleets()
{
    simulator::Options options;
    options.connections = 40;
    return options;
}

TableHeader *headerOf(const QTableView *table)
{
    return qobject_cast<TableHeader *>(table->horizontalHeader());
}

QString nameOf(const QTableView *table, int column)
{
    return table->model()->headerData(column, Qt::Horizontal).toString();
}

/// The keys are on the first row and, shown, on the column at that place.
int goTo(QTableView *table, int place)
{
    const int column = table->horizontalHeader()->logicalIndex(place);
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(0, column));
    return column;
}

QToolButton *columnsButton(LiveWindow &live)
{
    return live.find<QToolButton>(u"Columns"_s);
}

QAction *itemOf(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *one) {
        return one->text().remove(u'&').section(u'\t', 0, 0) == text;
    });
    return found == actions.cend() ? nullptr : *found;
}

/// As it opens now.
QMenu *columnMenu(LiveWindow &live)
{
    QMenu *menu = columnsButton(live)->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

/// A path of words through the menu.
QAction *item(LiveWindow &live, const QStringList &path)
{
    const QMenu *menu = columnMenu(live);
    for (const QString &step : path.mid(0, path.size() - 1)) {
        const QAction *action = itemOf(menu, step);
        menu = action ? action->menu() : nullptr;
        if (!menu) {
            return nullptr;
        }
    }
    return itemOf(menu, path.constLast());
}

QList<int> widths(const QTableView *table)
{
    QList<int> all;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        all << (table->isColumnHidden(column) ? 0 : table->columnWidth(column));
    }
    return all;
}

} // namespace

/// What a mouse does at the head of a table, by keys, in the real window.
class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }
    void keysSortByTheColumnTheyAreOn();
    void keysMoveAndResizeIt();
    void itIsSeenWhichColumnThatIs();
    void menuSortsAndSaysHow();
    void menuSortsByASecondColumn();
    void secondColumnIsRemembered();
    void spaceSwitchesColumnsOneAfterTheOther();
    void menuOpensByItsLetterWithoutWords();
    void anAddedColumnSqueezesNoOther();
};

void TestColumns::keysSortByTheColumnTheyAreOn()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        const int column = goTo(table, 1);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        const QHeaderView *header = table->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), column);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->sortIndicatorSection(), column);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QVERIFY(table->accessibleDescription().contains(
                QString(nameOf(table, column) % u", ascending"_s)));
    }
}

void TestColumns::keysMoveAndResizeIt()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        const QHeaderView *header = table->horizontalHeader();
        const int column = goTo(table, 1);
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(column), 2);
        QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header->visualIndex(column), 0);
        QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // no further
        QCOMPARE(header->visualIndex(column), 0);
        const int before = header->sectionSize(column);
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(header->sectionSize(column) > before);
        QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(header->sectionSize(column), before);
        QCOMPARE(table->currentIndex().column(), column);
    }
}

void TestColumns::itIsSeenWhichColumnThatIs()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    QTableView *table = live.table();
    TableHeader *header = headerOf(table);
    const auto isMarked = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() - 1);
        return header->viewport()->grab().toImage().pixelColor(at)
               == accentColor(header->palette());
    };
    const int column = goTo(table, 1);
    QVERIFY(isMarked(column));
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(!isMarked(column));
    QVERIFY(isMarked(header->logicalIndex(2)));
    columnsButton(live)->setFocus(Qt::TabFocusReason);
    QVERIFY(!isMarked(header->logicalIndex(2)));
}

void TestColumns::menuSortsAndSaysHow()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        const QString name = nameOf(table, table->horizontalHeader()->logicalIndex(1));
        QAction *by = item(live, {u"Sort by"_s, name});
        QVERIFY2(by && !by->isChecked(), qPrintable(name));
        by->trigger();
        by = item(live, {u"Sort by"_s, name});
        QVERIFY(by->isChecked() && by->text().endsWith(u"\tascending"_s));
        by->trigger(); // again: the other way round
        by = item(live, {u"Sort by"_s, name});
        QVERIFY(by->isChecked() && by->text().endsWith(u"\tdescending"_s));
    }
}

void TestColumns::menuSortsByASecondColumn()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    QTableView *table = live.table();
    TableHeader *header = headerOf(table);
    QVERIFY(!item(live, {u"Then by"_s, u"Fleet"_s})); // there is no first one
    item(live, {u"Sort by"_s, u"Provider"_s})->trigger();
    item(live, {u"Then by"_s, u"Fleet"_s})->trigger();
    QCOMPARE(header->sorted().size(), 2);
    QCOMPARE(nameOf(table, header->sortIndicatorSection()), u"Provider"_s);
    item(live, {u"Then by"_s, u"Fleet"_s})->trigger();
    QCOMPARE(header->sorted().at(1).order, Qt::DescendingOrder);
    QVERIFY(item(live, {u"Then by"_s, u"Fleet"_s})->text().endsWith(u"\tdescending"_s));
    QCOMPARE(table->accessibleDescription(),
             u"Sorted by Provider, ascending; then by Fleet, descending"_s);

    const int fleet = header->sorted().at(1).column;
    const int provider = header->sorted().at(0).column;
    const auto at = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    int alike = 0;
    for (int row = 1; row < table->model()->rowCount(); ++row) {
        if (at(row, provider) == at(row - 1, provider)) {
            ++alike;
            QVERIFY(at(row, fleet).localeAwareCompare(at(row - 1, fleet)) <= 0);
        }
    }
    QVERIFY(alike > 0);
}

void TestColumns::secondColumnIsRemembered()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    QVERIFY(live.showView(2));
    const TableHeader *header = headerOf(live.shownTable());
    item(live, {u"Sort by"_s, u"Who can fix"_s})->trigger();
    item(live, {u"Then by"_s, u"Fleet"_s})->trigger();
    QCOMPARE(header->sorted().size(), 2);
    const QList<SortKey> keys = header->sorted();
    live.window().closeSession();
    live.window().openSession(live.session(), {Environment::Custom, u"Simulator"_s, {}});
    QVERIFY(live.showView(2));
    QTRY_COMPARE(headerOf(live.shownTable())->sorted(), keys);
}

void TestColumns::spaceSwitchesColumnsOneAfterTheOther()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    const QTableView *table = live.table();
    const int hidden = table->horizontalHeader()->hiddenSectionCount();
    QMenu *menu = columnsButton(live)->menu();
    menu->popup({0, 0});
    for (const QString &name : {u"Provider"_s, u"Mode"_s}) {
        const QAction *tick = itemOf(menu, name);
        menu->setActiveAction(itemOf(menu, name));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QVERIFY(!tick->isChecked());
        QCOMPARE(menu->activeAction(), tick);
    }
    QCOMPARE(table->horizontalHeader()->hiddenSectionCount(), hidden + 2);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(itemOf(menu, u"Mode"_s)->isChecked());
    menu->close();
}

/// Where there is no room for them, the button is an icon.
void TestColumns::menuOpensByItsLetterWithoutWords()
{
    LiveWindow live(fleets());
    live.window().resize(1024, 700);
    QVERIFY(live.ready());
    const QToolButton *button = columnsButton(live);
    QTRY_VERIFY(button->text().isEmpty());
    QCOMPARE(button->shortcut(), QKeySequence(Qt::ALT | Qt::Key_U));
}

void TestColumns::anAddedColumnSqueezesNoOther()
{
    LiveWindow live(fleets());
    live.window().resize(1024, 700);
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        const QList<int> before = widths(table);
        const auto added = before.indexOf(0);
        QVERIFY(added >= 0);
        item(live, {nameOf(table, int(added))})->trigger();
        QApplication::processEvents();
        QList<int> after = widths(table);
        QVERIFY(after.at(added) > 0);
        after[added] = 0;
        QCOMPARE(after, before);
        QVERIFY(table->horizontalScrollBar()->maximum() > 0);
    }
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
