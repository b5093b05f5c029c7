// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fleetsync {

using test::named;
using test::ToldSession;

namespace {

/// A window over two fleets, both up to date: Active has nothing to show.
class Window
{
public:
    Window()
    {
        for (const int n : {1, 2}) {
            m_told.addFleet(ToldSession::connection(n),
                            {m_told.sync(u"sync_%1"_s.arg(n), SyncStatus::Completed)});
        }
        m_window.resize(1280, 800);
        m_window.openSession(m_told.session, {Environment::Custom, u"Test"_s, {}});
        m_window.show();
        m_window.activateWindow();
    }
    ~Window() { m_window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Window)

    bool isReady() { return QTest::qWaitForWindowActive(&m_window); }
    MainWindow &window() { return m_window; }
    QTableView *table(const QString &view) const { return named<QTableView>(&m_window, view); }
    QTreeWidget *views() const { return named<QTreeWidget>(&m_window, u"Views"_s); }
    QLineEdit *search() const { return named<QLineEdit>(&m_window, u"Search fleets"_s); }

private:
    ToldSession m_told;
    MainWindow m_window;
};

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, with);
    // The fingers leave Ctrl and Shift too: Qt would count them as held.
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control);
}

/// Whoever has the keyboard, by name; in brackets: nobody sees it.
QString keysOn()
{
    const QWidget *widget = QApplication::focusWidget();
    if (!widget) {
        return u"nothing"_s;
    }
    return widget->isVisible() ? widget->accessibleName()
                               : QString(u'(' % widget->accessibleName() % u')');
}

} // namespace

/// Where the keyboard goes in the window, and that it is never where nobody sees it.
class TestKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsWalkThroughTheViews();
    void whereAPageIsInTheTablesPlace_data();
    void whereAPageIsInTheTablesPlace();
    void paneWithoutAnythingToTakeIsPassedBy();
    void theLastNoticeGivesThemOn();
};

void TestKeyboard::arrowsWalkThroughTheViews()
{
    Window window;
    QVERIFY(window.isReady());
    QTRY_COMPARE(keysOn(), u"Fleets"_s); // the table has had them
    window.views()->setFocus();
    for (const QString &view : {u"Active"_s, u"Needs attention"_s, u"History"_s}) {
        press(Qt::Key_Down);
        QCOMPARE(window.views()->currentItem()->text(0), view);
        QCOMPARE(keysOn(), u"Views"_s);
    }
    press(Qt::Key_Up);
    QCOMPARE(window.views()->currentItem()->text(0), u"Needs attention"_s);

    // From a table they go along with it.
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(keysOn(), u"Fleets"_s);
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!keysOn().startsWith(u'('));
}

void TestKeyboard::whereAPageIsInTheTablesPlace_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("where");
    const QString none = u"zzz"_s;
    const QString button = u"Clear filters"_s;
    QTest::newRow("Ctrl+1, no fleet matches") << none << QStringList{u"Ctrl+1"_s} << button;
    QTest::newRow("Down from the search field, no fleet matches")
            << none << QStringList{u"Down"_s} << button;
    QTest::newRow("F6, no fleet matches") << none << QStringList{u"F6"_s, u"F6"_s} << button;
    QTest::newRow("Ctrl+2, a page without a button")
            << QString() << QStringList{u"Ctrl+1"_s, u"Ctrl+2"_s} << u"Views"_s;
    QTest::newRow("Down from the search field, a page without a button")
            << QString() << QStringList{u"Ctrl+2"_s, u"Ctrl+F"_s, u"Down"_s} << u"Search fleets"_s;
    QTest::newRow("a table") << QString() << QStringList{u"Down"_s} << u"Fleets"_s;
}

void TestKeyboard::whereAPageIsInTheTablesPlace()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, keys);
    QFETCH(QString, where);
    Window window;
    QVERIFY(window.isReady());
    QTRY_COMPARE(keysOn(), u"Fleets"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(keysOn(), u"Search fleets"_s);
    window.search()->setText(filter);
    for (const QString &key : std::as_const(keys)) {
        const QKeyCombination combined = QKeySequence(key)[0];
        press(combined.key(), combined.keyboardModifiers());
    }
    QCOMPARE(keysOn(), where);
}

void TestKeyboard::paneWithoutAnythingToTakeIsPassedBy()
{
    Window window;
    QVERIFY(window.isReady());
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(keysOn(), u"Views"_s);
    QStringList seen;
    for (int step = 0; step < 4; ++step) {
        press(Qt::Key_F6);
        QVERIFY2(!keysOn().startsWith(u'('), qPrintable(keysOn()));
        seen << keysOn();
    }
    QVERIFY2(seen.contains(u"Search fleets"_s), qPrintable(seen.join(u", "_s)));
}

void TestKeyboard::theLastNoticeGivesThemOn()
{
    Window window;
    QVERIFY(window.isReady());
    window.search()->setText(u"zzz"_s);
    window.window().tell({u"one"_s, Tone::Info, u"Something"_s, {}, false});
    window.search()->setFocus();
    for (const QString &pane : {u"Views"_s, u"Clear filters"_s, u"Dismiss"_s}) {
        press(Qt::Key_F6);
        QCOMPARE(keysOn(), pane);
    }
    press(Qt::Key_Escape);
    QCOMPARE(keysOn(), u"Clear filters"_s);
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestKeyboard)
#include "tst_keyboard.moc"
