// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/historyview.h"
#include "gui/views/scrollplace.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <functional>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

/// Rows of the numbers from one on, each its own key.
struct List
{
    List()
    {
        table.setModel(&model);
        table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.verticalHeader()->setDefaultSectionSize(20);
        table.resize(200, 200);
        table.show();
    }

    void append(int rows)
    {
        for (int n = 0; n < rows; ++n) {
            model.appendRow(new QStandardItem(QString::number(model.rowCount() + 1)));
        }
    }
    QModelIndex find(const QString &key) const
    {
        const auto found = model.findItems(key);
        return found.isEmpty() ? QModelIndex() : model.indexFromItem(found.constFirst());
    }
    QString top() const { return model.index(table.rowAt(0), 0).data().toString(); }

    QStandardItemModel model;
    QTableView table;
    bool haveCome = true;
    ScrollPlace place{&table,
                      {[](const QModelIndex &row) { return row.data().toString(); },
                       [this](const QString &key) { return find(key); },
                       [this] { return haveCome; }}};
};

QJsonObject at(const QString &key, int row)
{
    return {{u"top"_s, key}, {u"row"_s, row}};
}

} // namespace

/// The scroll place from run to run, as each of the four views keeps it.
class TestScrollPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptByItsTopRow();
    void whatComesFirstIsSeenFirst();
    void isGoneToOnceItsRowHasCome();
    void isGoneToAgainWhileOthersComeAbove();
    void isGoneToOnceTheTableIsSeen();
    void aPersonGoesElsewhere_data();
    void aPersonGoesElsewhere();
    void whatIsAwaitedOutlivesAnotherRestart();
    void saysHowManyRowsItAwaits();
    void onlyAPersonMovesIt();
    void anotherFilterOfHistoryIsAnotherPlace();
};

void TestScrollPlace::isKeptByItsTopRow()
{
    List list;
    list.append(100);
    QCoreApplication::processEvents();
    list.table.verticalScrollBar()->setValue(40 * 20);
    QTRY_COMPARE(list.top(), u"41"_s);
    QCOMPARE(list.place.state(), at(u"41"_s, 40));
}

void TestScrollPlace::whatComesFirstIsSeenFirst()
{
    List list;
    QCOMPARE(list.place.state(), QJsonObject());
    list.append(100);
    QCOMPARE(list.place.state(), QJsonObject());
}

void TestScrollPlace::isGoneToOnceItsRowHasCome()
{
    List list;
    list.place.restore(at(u"41"_s, 40));
    list.append(30);
    QCoreApplication::processEvents();
    QCOMPARE(list.top(), u"1"_s);
    list.append(70);
    QTRY_COMPARE(list.top(), u"41"_s);
    list.append(200); // it has been gone to: nothing pulls any more
    list.table.verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    QCOMPARE(list.top(), u"1"_s);
}

void TestScrollPlace::isGoneToAgainWhileOthersComeAbove()
{
    List list;
    list.haveCome = false;
    list.append(100);
    list.place.restore(at(u"41"_s, 40));
    QTRY_COMPARE(list.top(), u"41"_s);
    list.model.insertRow(0, new QStandardItem(u"above"_s));
    QTRY_COMPARE(list.top(), u"41"_s);
    list.haveCome = true;
    list.place.look();
    list.model.insertRow(0, new QStandardItem(u"later"_s));
    QCoreApplication::processEvents();
    QVERIFY(list.top() != u"41"); // the bar stays where it is, as ever
}

void TestScrollPlace::isGoneToOnceTheTableIsSeen()
{
    List list;
    list.table.hide();
    list.append(100);
    list.place.restore(at(u"41"_s, 40));
    QCoreApplication::processEvents();
    list.table.show();
    QTRY_COMPARE(list.top(), u"41"_s);
}

void TestScrollPlace::aPersonGoesElsewhere_data()
{
    QTest::addColumn<std::function<void(List &)>>("act");
    using Act = std::function<void(List &)>;
    QTest::newRow("with a key") << Act([](List &list) { QTest::keyClick(&list.table, Qt::Key_A); });
    QTest::newRow("with the mouse in the rows")
            << Act([](List &list) { QTest::mouseClick(list.table.viewport(), Qt::LeftButton); });
    QTest::newRow("with the mouse in the head") << Act([](List &list) {
        QTest::mouseClick(list.table.horizontalHeader()->viewport(), Qt::LeftButton);
    });
    QTest::newRow("with the scroll bar") << Act(
            [](List &list) { QTest::mouseClick(list.table.verticalScrollBar(), Qt::LeftButton); });
    QTest::newRow("with the wheel") << Act([](List &list) {
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(list.table.viewport(), &wheel);
    });
    QTest::newRow("by another filter or order") << Act([](List &list) { list.place.forget(); });
}

void TestScrollPlace::aPersonGoesElsewhere()
{
    QFETCH(std::function<void(List &)>, act);
    List list;
    list.append(30);
    QCoreApplication::processEvents();
    list.place.restore(at(u"41"_s, 40));
    act(list);
    QVERIFY(!list.place.isBehind(30));
    list.append(70);
    QCoreApplication::processEvents();
    QVERIFY(list.top() != u"41");
}

void TestScrollPlace::whatIsAwaitedOutlivesAnotherRestart()
{
    List list;
    list.place.restore(at(u"41"_s, 40));
    list.append(10);
    QCOMPARE(list.place.state(), at(u"41"_s, 40));
}

void TestScrollPlace::saysHowManyRowsItAwaits()
{
    List list;
    QVERIFY(!list.place.isBehind(0));
    list.place.restore(at(u"41"_s, 40));
    QVERIFY(list.place.isBehind(40));
    QVERIFY(!list.place.isBehind(41));
    list.place.restore(at(u"far"_s, 1'000'000)); // no view reads on and on for it
    QVERIFY(!list.place.isBehind(2'001));
}

void TestScrollPlace::onlyAPersonMovesIt()
{
    List list;
    list.haveCome = false;
    list.append(100);
    QCoreApplication::processEvents();
    QSignalSpy moved(&list.place, &ScrollPlace::moved);
    list.place.restore(at(u"41"_s, 40));
    QCOMPARE(moved.size(), 0);
    list.place.forget();
    list.table.verticalScrollBar()->setValue(0);
    QCOMPARE(moved.size(), 1);
}

void TestScrollPlace::anotherFilterOfHistoryIsAnotherPlace()
{
    HistoryView view;
    const auto place = [&view] { return view.state().value(u"place"_s).toObject(); };
    view.restore({{u"place"_s, at(u"sync_9"_s, 8)}});
    view.setFilter({});
    QCOMPARE(place(), at(u"sync_9"_s, 8)); // the same filter as it was left with
    FleetFilter other;
    other.text = u"harbor"_s;
    view.setFilter(other);
    QCOMPARE(place(), QJsonObject());
}

QTEST_MAIN(TestScrollPlace)
#include "tst_scrollplace.moc"
