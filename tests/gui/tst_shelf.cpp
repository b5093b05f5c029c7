// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fleetsync {

using test::named;
using test::ToldSession;

namespace {

QByteArray keptOf(const QStringList &names)
{
    QJsonArray kept;
    for (const QString &name : names) {
        kept.append(QJsonObject{{u"name"_s, name}, {u"view"_s, u"fleets"_s}});
    }
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

QStringList namesIn(const QByteArray &kept)
{
    QStringList names;
    const QJsonArray views = QJsonDocument::fromJson(kept).array();
    for (const QJsonValue &one : views) {
        names << one[u"name"_s].toString();
    }
    return names;
}

QStringList numbered(int count)
{
    QStringList names;
    for (int n = 1; n <= count; ++n) {
        names << u"View %1"_s.arg(n);
    }
    return names;
}

/// A window over one fleet and the views that an earlier run has saved.
class Window
{
public:
    explicit Window(const QStringList &saved)
    {
        m_told.addFleet(ToldSession::connection(1),
                        {m_told.sync(u"sync_1"_s, SyncStatus::Completed)});
        m_told.memory.keepView(u"saved-views"_s, keptOf(saved));
        m_window.resize(1280, 1000);
        m_window.openSession(m_told.session, {Environment::Custom, u"Test"_s, {}});
        m_window.show();
        m_window.activateWindow();
    }
    ~Window() { m_window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Window)

    /// Reads what is saved.
    bool isReady()
    {
        m_told.session.views().read();
        return QTest::qWaitForWindowActive(&m_window)
               && QTest::qWaitFor([this] { return m_told.session.views().isKnown(); });
    }
    ToldSession &told() { return m_told; }
    MainWindow &window() { return m_window; }
    QStringList kept()
    {
        return namesIn(m_told.memory.views().result().value().value(u"saved-views"_s));
    }
    QTreeWidget *list() const { return named<QTreeWidget>(&m_window, u"Saved views"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->topLevelItemCount(); ++row) {
            names << list()->topLevelItem(row)->text(0);
        }
        return names;
    }
    /// Of the row that the keys are on.
    QString current() const
    {
        return list()->currentItem() ? list()->currentItem()->text(0) : QString();
    }
    QString status() const { return named<QLabel>(&m_window, u"Connection state"_s)->text(); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *taker = QApplication::focusWidget();
        QVERIFY(taker);
        QTest::keyClick(taker, key, with);
        QTest::keyRelease(&m_window, Qt::Key_Control); // the fingers leave it too
    }
    /// Puts the keys on that row, as arrows would.
    void goTo(int row)
    {
        list()->setFocus();
        while (list()->indexOfTopLevelItem(list()->currentItem()) != row) {
            const int at = list()->indexOfTopLevelItem(list()->currentItem());
            press(at < row ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(list()->indexOfTopLevelItem(list()->currentItem()) != at);
        }
    }
    /// By the row's menu.
    void choose(const QString &order)
    {
        const QRect row = list()->visualItemRect(list()->currentItem());
        Q_EMIT list()->customContextMenuRequested(row.center());
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto actions = QApplication::activePopupWidget()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == order) {
                QVERIFY(action->isEnabled());
                action->trigger();
            }
        }
        QApplication::activePopupWidget()->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    void nameIt(const QString &name)
    {
        QTRY_VERIFY(named<QLineEdit>(&m_window, u"Name of the view"_s));
        auto *field = named<QLineEdit>(&m_window, u"Name of the view"_s);
        field->setText(name);
        field->window()->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(!named<QLineEdit>(&m_window, u"Name of the view"_s));
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void save(const QString &name)
    {
        press(Qt::Key_D, Qt::ControlModifier);
        nameIt(name);
    }

    /// The notice that says so; null: none does.
    QWidget *notice(const QString &words) const
    {
        const auto cards = m_window.findChildren<QWidget *>();
        for (QWidget *card : cards) {
            if (card->accessibleName() == u"Notice"_s && card->isVisible()
                && card->accessibleDescription().contains(words)) {
                return card;
            }
        }
        return nullptr;
    }
    void click(const QString &noticeWords, const QString &button)
    {
        QVERIFY2(notice(noticeWords), qPrintable(noticeWords));
        auto *found = named<QPushButton>(notice(noticeWords), button);
        QVERIFY(found);
        found->click();
    }

private:
    ToldSession m_told;
    MainWindow m_window;
};

} // namespace

/// The list of saved views, by the keys, and what is said when one cannot be kept.
class TestShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysStayOnTheirRow();
    void theOpenOneIsMarkedOnceTheKeysHaveLeft();
    void theRowMovesWithItsView();
    void anotherNameKeepsTheRow();
    void eachThatIsRemovedCanBePutBack();
    void putBackBesideANewOneOfItsName_data();
    void putBackBesideANewOneOfItsName();
    void aFullListTakesNoneBack();
    void savedIsSaidOnceItIsKept();
    void whatIsNotKeptIsSaid_data();
    void whatIsNotKeptIsSaid();
    void nothingIsSavedBeforeTheListIsThere();
    void nothingIsSavedOverWhatCannotBeRead_data();
    void nothingIsSavedOverWhatCannotBeRead();
};

void TestShelf::keysStayOnTheirRow()
{
    Window window({u"S1"_s, u"S2"_s, u"S3"_s, u"S4"_s});
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Return);
    window.goTo(2);
    window.press(Qt::Key_Delete);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S2"_s, u"S4"_s}));
    QCOMPARE(window.current(), u"S4"_s);
    QVERIFY(window.list()->currentItem()->isSelected()); // what Del would take is seen
    window.press(Qt::Key_Delete);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S2"_s}));
    QCOMPARE(window.current(), u"S2"_s);
}

void TestShelf::theOpenOneIsMarkedOnceTheKeysHaveLeft()
{
    Window window({u"S1"_s, u"S2"_s, u"S3"_s});
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Return);
    window.goTo(2);
    QCOMPARE(window.list()->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(),
             u"S1, open"_s);
    QVERIFY(window.list()->topLevelItem(0)->font(0).bold());
    window.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.list()->topLevelItem(0)->isSelected());
    QVERIFY(!window.list()->topLevelItem(2)->isSelected());
    QVERIFY(!window.list()->topLevelItem(0)->font(0).bold());
    window.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(window.list()->selectedItems().isEmpty());
}

void TestShelf::theRowMovesWithItsView()
{
    Window window({u"S1"_s, u"S2"_s, u"S3"_s});
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Return);
    window.goTo(2);
    window.choose(u"Move up"_s);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S3"_s, u"S2"_s}));
    QCOMPARE(window.current(), u"S3"_s);
    window.choose(u"Move up"_s);
    QCOMPARE(window.names(), (QStringList{u"S3"_s, u"S1"_s, u"S2"_s}));
    window.choose(u"Move down"_s);
    window.press(Qt::Key_Delete);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S2"_s}));
}

void TestShelf::anotherNameKeepsTheRow()
{
    Window window({u"S1"_s, u"S2"_s, u"S3"_s});
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Return);
    window.goTo(1);
    window.press(Qt::Key_F2);
    window.nameIt(u"Second"_s);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"Second"_s, u"S3"_s}));
    QCOMPARE(window.current(), u"Second"_s);
    window.list()->setFocus();
    window.press(Qt::Key_Delete);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S3"_s}));
}

void TestShelf::eachThatIsRemovedCanBePutBack()
{
    Window window({u"S1"_s, u"S2"_s, u"S3"_s});
    QVERIFY(window.isReady());
    window.goTo(1);
    window.press(Qt::Key_Delete);
    window.goTo(1);
    window.press(Qt::Key_Delete);
    QCOMPARE(window.names(), QStringList{u"S1"_s});
    window.click(u"Removed the view “S2”."_s, u"Put it back"_s);
    window.click(u"Removed the view “S3”."_s, u"Put it back"_s);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S3"_s, u"S2"_s}));
    QVERIFY(!window.notice(u"Removed the view"_s));
}

void TestShelf::putBackBesideANewOneOfItsName_data()
{
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("back");
    const QString longest = QString(60, u'x');
    QTest::newRow("a name") << u"A"_s << QStringList{} << u"A (2)"_s;
    QTest::newRow("the next is taken too") << u"A"_s << QStringList{u"a (2)"_s} << u"A (3)"_s;
    QTest::newRow("the longest that there is")
            << longest << QStringList{} << QString(longest.left(56) % u" (2)"_s);
}

void TestShelf::putBackBesideANewOneOfItsName()
{
    QFETCH(QString, removed);
    QFETCH(QStringList, others);
    QFETCH(QString, back);
    Window window(QStringList{removed} + others);
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Delete);
    named<QTableView>(&window.window(), u"Fleets"_s)->setFocus();
    window.save(removed);
    window.click(u"Removed the view"_s, u"Put it back"_s);
    const QStringList wanted = QStringList{back} + others + QStringList{removed};
    QCOMPARE(namesIn(window.told().session.views().value(u"saved-views"_s)), wanted);
    QVERIFY(!window.notice(u"Removed the view"_s));
}

void TestShelf::aFullListTakesNoneBack()
{
    Window window(numbered(50));
    QVERIFY(window.isReady());
    window.goTo(0);
    window.press(Qt::Key_Delete);
    named<QTableView>(&window.window(), u"Fleets"_s)->setFocus();
    window.save(u"New"_s);
    QCOMPARE(window.names().size(), 50);
    window.click(u"Removed the view “View 1”."_s, u"Put it back"_s);
    QCOMPARE(window.names().size(), 50);
    QVERIFY(window.notice(u"no more fit"_s)); // and why is said
    QVERIFY(named<QPushButton>(window.notice(u"no more fit"_s), u"Put it back"_s));

    window.goTo(0);
    window.press(Qt::Key_Delete);
    window.click(u"no more fit"_s, u"Put it back"_s);
    QCOMPARE(window.names().size(), 50);
    QCOMPARE(window.names().constFirst(), u"View 1"_s);
    QVERIFY(!window.notice(u"no more fit"_s));
}

void TestShelf::savedIsSaidOnceItIsKept()
{
    Window window({u"S1"_s});
    QVERIFY(window.isReady());
    window.save(u"S2"_s);
    QTRY_VERIFY2(window.status().contains(u"Saved the view S2."_s), qPrintable(window.status()));
    QCOMPARE(window.kept(), (QStringList{u"S1"_s, u"S2"_s}));
    window.save(u"S2"_s); // as it is already
    QTRY_VERIFY2(window.status().contains(u"Saved the view S2."_s), qPrintable(window.status()));
}

void TestShelf::whatIsNotKeptIsSaid_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("words");
    QTest::newRow("the disk is full") << StoreErrorKind::Full << u"free some space"_s;
    QTest::newRow("the file cannot be used") << StoreErrorKind::Broken << u"may write in its"_s;
    QTest::newRow("it may not be written") << StoreErrorKind::ReadOnly << u"may write in its"_s;
}

void TestShelf::whatIsNotKeptIsSaid()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, words);
    Window window({u"S1"_s});
    QVERIFY(window.isReady());
    window.told().store.failViews(why);
    window.save(u"S2"_s);
    QTRY_VERIFY(window.notice(words));
    QVERIFY(!window.status().contains(u"Saved the view"_s));
    QVERIFY2(window.status().contains(words), qPrintable(window.status()));
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S2"_s})); // for this run
    QCOMPARE(window.kept(), QStringList{u"S1"_s});

    window.click(words, u"Try again"_s); // in vain
    QTRY_VERIFY(window.notice(words));
    window.told().store.failViews({});
    window.click(words, u"Try again"_s);
    QTRY_VERIFY(!window.notice(words));
    QCOMPARE(window.kept(), (QStringList{u"S1"_s, u"S2"_s}));
    QVERIFY2(window.status().contains(u"kept now"_s), qPrintable(window.status()));
}

void TestShelf::nothingIsSavedBeforeTheListIsThere()
{
    Window window({u"S1"_s});
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    auto *save = named<QToolButton>(&window.window(), u"Save view"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(u"are being read"_s), qPrintable(save->toolTip()));
    window.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!named<QLineEdit>(&window.window(), u"Name of the view"_s));
    QVERIFY(window.isReady());
    QTRY_VERIFY(save->isEnabled());
    QVERIFY2(!save->toolTip().contains(u"are being read"_s), qPrintable(save->toolTip()));
    window.save(u"S2"_s);
    QCOMPARE(window.names(), (QStringList{u"S1"_s, u"S2"_s}));
}

void TestShelf::nothingIsSavedOverWhatCannotBeRead_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("words");
    QTest::newRow("another process is at it")
            << StoreErrorKind::Busy << u"cannot read the saved views"_s;
    QTest::newRow("the file cannot be used")
            << StoreErrorKind::Broken << u"cannot read the saved views"_s;
    QTest::newRow("a window that only looks") << StoreErrorKind::ReadOnly << u"only shows"_s;
}

void TestShelf::nothingIsSavedOverWhatCannotBeRead()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, words);
    Window window({u"S1"_s});
    window.told().store.failNextViewsRead(why);
    window.told().session.views().read();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    QTRY_VERIFY(window.told().session.views().trouble());
    auto *reason = named<QLabel>(&window.window(), u"About the saved views"_s);
    QTRY_VERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(words), qPrintable(reason->text()));
    const auto *save = named<QToolButton>(&window.window(), u"Save view"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(words), qPrintable(save->toolTip()));
    window.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!named<QLineEdit>(&window.window(), u"Name of the view"_s));
    window.window().closeSession();
    QCOMPARE(window.kept(), QStringList{u"S1"_s});
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestShelf)
#include "tst_shelf.moc"
