// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QTreeWidget *listOf(const Stage &stage)
{
    return stage.screen().find<QTreeWidget>(u"Saved views"_s);
}

QStringList saved(const Stage &stage)
{
    QStringList names;
    const QTreeWidget *list = listOf(stage);
    for (int row = 0; list && row < list->topLevelItemCount(); ++row) {
        names << list->topLevelItem(row)->text(0);
    }
    return names;
}

int rows(const Stage &stage, const QString &view = u"Fleets"_s)
{
    const auto *table = stage.screen().find<QTableView>(view);
    return table && table->model() ? table->model()->rowCount() : -1;
}

/// The filter's text, the columns shown and the one sorted by.
QString look(const Stage &stage, const QString &view = u"Fleets"_s)
{
    const auto *table = stage.screen().find<QTableView>(view);
    if (!table) {
        return u"another view"_s;
    }
    const QHeaderView *header = table->horizontalHeader();
    QStringList words{stage.screen().find<QLineEdit>(u"Search fleets"_s)->text()};
    const auto headOf = [table](int column) {
        return table->model()->headerData(column, Qt::Horizontal).toString();
    };
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            words << headOf(column);
        }
    }
    const int sorted = header->sortIndicatorSection();
    words << (sorted < 0 ? u"unsorted"_s
                         : QString(headOf(sorted) % QString::number(header->sortIndicatorOrder())));
    return words.join(u'|');
}

/// Presses Ctrl+D, and types the name over the one that is proposed.
void save(Stage &stage, const QString &name)
{
    pressKeys(Qt::CTRL | Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QLineEdit>(u"Name of the view"_s), patience);
    stage.screen().find<QLineEdit>(u"Name of the view"_s)->window()->activateWindow();
    stage.screen().find<QLineEdit>(u"Name of the view"_s)->selectAll();
    typeText(name);
    pressKeys(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.screen().find<QLineEdit>(u"Name of the view"_s), patience);
    QVERIFY(takeKeyboard(stage.window()));
}

void search(const Stage &stage, const QString &text)
{
    pressKeys(QKeySequence::Find);
    stage.screen().find<QLineEdit>(u"Search fleets"_s)->selectAll();
    typeText(text);
}

/// By the keys: into the list, on that row, and then this key.
void onRow(const Stage &stage, int row, const QKeySequence &key)
{
    QVERIFY(listOf(stage));
    listOf(stage)->setFocus();
    listOf(stage)->setCurrentItem(listOf(stage)->topLevelItem(row));
    pressKeys(key);
}

} // namespace

/// Ctrl+D keeps a view's filter, columns and order under a name in the rail.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheRailAndOpens();
    void isLeftAsItWas();
    void ofEachView_data();
    void ofEachView();
    void isRenamedMovedAndRemoved();
    void aNameIsAskedFor_data();
    void aNameIsAskedFor();
    void outlivesTheProgram();
    void whatIsNotUnderstoodIsLeftOut_data();
    void whatIsNotUnderstoodIsLeftOut();
};

void TestSavedViews::standsInTheRailAndOpens()
{
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    const int all = rows(stage);
    const QString plain = look(stage);
    QVERIFY(!listOf(stage)); // an empty list takes no room

    search(stage, u"geotab"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows(stage) < all, patience);
    auto *table = stage.screen().find<QTableView>(u"Fleets"_s);
    table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    table->setColumnHidden(2, true);
    const QString wanted = look(stage);
    const int some = rows(stage);
    save(stage, u"Mine"_s);
    QCOMPARE(saved(stage), QStringList{u"Mine"_s});
    QTRY_COMPARE_WITH_TIMEOUT(listOf(stage)->topLevelItem(0)->text(1), QString::number(some),
                              patience);

    // The view that it was made from shows all fleets again, in the order and columns it had.
    pressKeys(Qt::CTRL | Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(stage), all, patience);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setColumnHidden(2, false);
    QCOMPARE(look(stage), plain);

    onRow(stage, 0, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(look(stage), wanted, patience);
    QCOMPARE(rows(stage), some);
    QVERIFY(table->hasFocus());
    pressKeys(Qt::CTRL | Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(look(stage), plain, patience);
    QCOMPARE(rows(stage), all);
}

void TestSavedViews::isLeftAsItWas()
{
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    search(stage, u"geotab"_s);
    save(stage, u"Mine"_s);
    const int some = rows(stage);
    search(stage, u"samsara"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"• Mine"_s}, patience);
    QCOMPARE(listOf(stage)->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(),
             u"Mine, changed since it was saved"_s);
    pressKeys(Qt::CTRL | Qt::Key_4); // away, and what was changed is not kept
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"Mine"_s}, patience);
    onRow(stage, 0, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(rows(stage), some, patience);

    search(stage, u"samsara"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"• Mine"_s}, patience);
    save(stage, u"mine"_s); // the same, whatever its case
    QCOMPARE(saved(stage), QStringList{u"mine"_s});
    pressKeys(Qt::CTRL | Qt::Key_1);
    onRow(stage, 0, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(look(stage).startsWith(u"samsara|"_s), patience);
}

void TestSavedViews::ofEachView_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("text");
    QTest::newRow("Fleets") << int(Qt::Key_1) << u"Fleets"_s << u"geotab"_s;
    QTest::newRow("Active") << int(Qt::Key_2) << u"Active"_s << u"verizon"_s;
    QTest::newRow("Needs attention") << int(Qt::Key_3) << u"Needs attention"_s << u"omnitracs"_s;
    QTest::newRow("History") << int(Qt::Key_4) << u"History"_s << u"geotab"_s;
}

void TestSavedViews::ofEachView()
{
    QFETCH(int, key);
    QFETCH(QString, view);
    QFETCH(QString, text);
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key)));
    QTRY_VERIFY_WITH_TIMEOUT(rows(stage, view) > 0, patience);
    search(stage, text);
    QTRY_VERIFY_WITH_TIMEOUT(rows(stage, view) > 0, patience); // what needs attention comes late
    auto *table = stage.screen().find<QTableView>(view);
    table->setColumnHidden(2, true);
    const QString wanted = look(stage, view);
    save(stage, u"Mine"_s);
    pressKeys(QKeyCombination(Qt::CTRL, key == Qt::Key_1 ? Qt::Key_2 : Qt::Key_1));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.screen().find<QTableView>(view), patience);
    pressKeys(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(key)));
    QTRY_VERIFY_WITH_TIMEOUT(look(stage, view).startsWith(u'|'), patience);
    table->setColumnHidden(2, false);
    onRow(stage, 0, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(look(stage, view), wanted, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rows(stage, view) > 0, patience);
}

void TestSavedViews::isRenamedMovedAndRemoved()
{
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    save(stage, u"One"_s);
    pressKeys(Qt::CTRL | Qt::Key_1);
    save(stage, u"Two"_s);
    onRow(stage, 0, Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QLineEdit>(u"Name of the view"_s), patience);
    typeText(u"First"_s);
    pressKeys(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), (QStringList{u"First"_s, u"Two"_s}), patience);
    QVERIFY(takeKeyboard(stage.window()));

    onRow(stage, 1, Qt::Key_Delete); // the open one: its view takes its place
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"First"_s}, patience);
    const auto *views = stage.screen().find<QTreeWidget>(u"Views"_s);
    QTRY_VERIFY_WITH_TIMEOUT(views->currentItem() && views->currentItem()->isSelected(), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.allText().contains(u"Removed the view “Two”."_s),
                              qPrintable(stage.allText()), patience);
    QVERIFY(press(stage.screen(), u"Put it back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), (QStringList{u"First"_s, u"Two"_s}), patience);
}

void TestSavedViews::aNameIsAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("goes");
    QTest::addColumn<QString>("note");
    QTest::newRow("new") << u"Another"_s << true << QString();
    QTest::newRow("none") << QString() << false << u"Give the view a name."_s;
    QTest::newRow("blanks") << u"   "_s << false << u"Give the view a name."_s;
    QTest::newRow("taken") << u"mine"_s << true << u"Replaces the view “Mine”."_s;
    QTest::newRow("markup") << u"<b>x</b>"_s << true << QString();
}

void TestSavedViews::aNameIsAskedFor()
{
    QFETCH(QString, typed);
    QFETCH(bool, goes);
    QFETCH(QString, note);
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    save(stage, u"Mine"_s);
    pressKeys(Qt::CTRL | Qt::Key_1);
    pressKeys(Qt::CTRL | Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QLineEdit>(u"Name of the view"_s), patience);
    QCOMPARE(stage.screen().find<QLineEdit>(u"Name of the view"_s)->text(), u"Fleets"_s);
    stage.screen().find<QLineEdit>(u"Name of the view"_s)->setText(typed);
    QCOMPARE(stage.screen().find<QLabel>(u"About the name"_s)->text(), note);
    QWidget *dialog = stage.screen().find<QLabel>(u"About the name"_s)->window();
    const auto *button = dialog->findChild<QPushButton *>(u"save"_s);
    QCOMPARE(button->isEnabled(), goes);
}

void TestSavedViews::outlivesTheProgram()
{
    Stage stage(standingStill());
    QVERIFY(takeKeyboard(stage.window()));
    const int all = rows(stage);
    search(stage, u"geotab"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows(stage) < all, patience);
    const int some = rows(stage);
    save(stage, u"Mine"_s);
    search(stage, u"samsara"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"• Mine"_s}, patience);

    QVERIFY(stage.reopen()); // in the middle: it is open and changed
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage), QStringList{u"• Mine"_s}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(look(stage).startsWith(u"samsara|"_s), patience);
    QVERIFY(takeKeyboard(stage.window()));
    pressKeys(Qt::CTRL | Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(stage), all, patience);
    onRow(stage, 0, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(stage), some, patience);
}

void TestSavedViews::whatIsNotUnderstoodIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QStringList>("names");
    const QByteArray good = R"({"name":"Good","view":"fleets","look":{}})";
    QTest::newRow("no JSON") << QByteArray("[{\"name\":") << QStringList();
    QTest::newRow("no list") << good << QStringList();
    QTest::newRow("a number") << QByteArray("[1," + good + "]") << QStringList{u"Good"_s};
    QTest::newRow("another version's view")
            << QByteArray(R"([{"name":"Later","view":"planner","look":{}},)" + good + "]")
            << QStringList{u"Good"_s};
    QTest::newRow("no name") << QByteArray(R"([{"view":"fleets"},)" + good + "]")
                             << QStringList{u"Good"_s};
    QTest::newRow("twice") << QByteArray("[" + good + "," + good + "]") << QStringList{u"Good"_s};
    QTest::newRow("a look of nonsense")
            << QByteArray(R"([{"name":"Odd","view":"history","look":{"columns":7,"sort":"x"}}])")
            << QStringList{u"Odd"_s};
}

void TestSavedViews::whatIsNotUnderstoodIsLeftOut()
{
    QFETCH(QByteArray, kept);
    QFETCH(QStringList, names);
    Stage stage(standingStill());
    stage.session().views().keep(u"saved-views"_s, kept);
    QVERIFY(stage.reopen());
    QCOMPARE(saved(stage), names);
    QVERIFY(takeKeyboard(stage.window()));
    if (!names.isEmpty()) {
        onRow(stage, 0, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(listOf(stage)->topLevelItem(0)->isSelected(), patience);
    }
    save(stage, u"More"_s);
    QVERIFY(saved(stage).contains(u"More"_s));
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
