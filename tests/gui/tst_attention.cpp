// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/toldsession.h"
#include "models/attentionmarks.h"
#include "models/attentiontable.h"
#include "models/exactrole.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fleetsync {

using test::named;
using test::ToldSession;

namespace {

QString linkOf(int n)
{
    return u"https://link.withterminal.com/connection/%1?token=abc"_s.arg(n);
}

/// A window that shows Needs attention, over as many fleets that Geotab has disconnected.
class Window
{
public:
    /// @param unread why what an earlier run has kept cannot be read; unset: it can
    explicit Window(int disconnected, std::optional<StoreErrorKind> unread = {})
    {
        if (unread) {
            m_told.store.failNextViewsRead(*unread);
        }
        for (int n = 1; n <= disconnected; ++n) {
            disconnect(n);
        }
        m_window.resize(1280, 800);
        m_window.openSession(m_told.session, {Environment::Custom, u"Test"_s, {}});
        m_window.show();
        m_window.activateWindow();
    }
    ~Window() { m_window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Window)

    void disconnect(int n)
    {
        Connection connection = ToldSession::connection(n);
        connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
        connection.linkUrl = linkOf(n);
        m_told.addFleet(connection, {m_told.sync(u"sync_%1"_s.arg(n), SyncStatus::Completed)});
    }
    /// For a reason that a person must mend.
    void fail(int n)
    {
        Sync sync = m_told.sync(u"sync_%1"_s.arg(n), SyncStatus::Failed, 10 * n);
        sync.failureReason = u"Invalid credentials"_s;
        m_told.addFleet(ToldSession::connection(n), {sync});
    }
    void reopen()
    {
        m_window.closeSession();
        m_window.openSession(m_told.session, {Environment::Custom, u"Test"_s, {}});
    }
    QList<int> selected() const
    {
        QList<int> rows;
        const QModelIndexList selected = table()->selectionModel()->selectedRows();
        for (const QModelIndex &row : selected) {
            rows << row.row();
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    void reconnect(int n) { m_told.session.fleet().upsert({ToldSession::connection(n)}); }

    bool isReady()
    {
        ViewStates &views = m_told.session.views();
        views.read();
        if (!QTest::qWaitForWindowActive(&m_window)
            || !QTest::qWaitFor([&views] { return views.isKnown() || views.trouble(); })) {
            return false;
        }
        press(Qt::Key_3, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return table()->isVisible(); });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Control);
    }

    QTableView *table() const { return named<QTableView>(&m_window, u"Needs attention"_s); }
    QListWidget *members() const { return named<QListWidget>(&m_window, u"Fleets of this row"_s); }
    /// "Severity Fleet" of each row.
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            rows << model->index(row, 0).data().toString() + u' '
                            + model->index(row, 1).data().toString();
        }
        return rows;
    }
    QString cell(int row, AttentionColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    /// Of the notices.
    QString said() const
    {
        QStringList texts;
        const auto labels = m_window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'\n');
    }
    /// Chooses it in the row menu; false: it is not there, or off.
    bool choose(const QString &order)
    {
        Q_EMIT table()->customContextMenuRequested({20, 20});
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        m_menuTexts.clear();
        QAction *chosen = nullptr;
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            m_menuTexts += action->text() + u'\n';
            if (action->isEnabled() && action->text().remove(u'&') == order) {
                chosen = action;
            }
        }
        if (chosen) {
            chosen->trigger();
        }
        if (menu) {
            menu->close();
        }
        return chosen;
    }
    /// Of the last row menu.
    const QString &menuTexts() const { return m_menuTexts; }
    ToldSession &told() { return m_told; }
    MainWindow &window() { return m_window; }

private:
    ToldSession m_told;
    MainWindow m_window;
    QString m_menuTexts;
};

QString keysOn()
{
    const QWidget *widget = QApplication::focusWidget();
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return !widget ? QString() : button ? button->text().remove(u'&') : widget->accessibleName();
}

/// By Tab from where the keys are.
bool tabTo(const QString &button)
{
    for (int step = 0; step < 60 && keysOn() != button; ++step) {
        Window::press(Qt::Key_Tab);
    }
    return keysOn() == button;
}

} // namespace

/// Needs attention, as somebody at the keyboard has it.
class TestAttentionView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFleetOfAGroupIsNamedAndReached();
    void onlyTheFleetsOfAGroupAreShown();
    void whatIsMutedIsNotCalledMended();
    void aThirdFleetMendsNothing();
    void severalRowsStaySelected();
    void nothingIsNotedBeforeTheMarksAreKnown_data();
    void nothingIsNotedBeforeTheMarksAreKnown();
    void marksThatAreNotKeptAreSaid_data();
    void marksThatAreNotKeptAreSaid();
};

void TestAttentionView::eachFleetOfAGroupIsNamedAndReached()
{
    Window window(3);
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows(), QStringList{u"Needs you 3 Geotab fleet(s)"_s});
    const QModelIndex fleet = window.table()->model()->index(0, int(AttentionColumn::Fleet));
    const QString tip = fleet.data(Qt::ToolTipRole).toString();
    const QString sentence = window.table()
                                     ->model()
                                     ->headerData(0, Qt::Vertical, Qt::AccessibleTextRole)
                                     .toString();
    QCOMPARE(fleet.data(ExactRole).toString(), u"Fleet 1; Fleet 2; Fleet 3"_s);
    for (int n = 1; n <= 3; ++n) {
        const QString name = u"Fleet %1"_s.arg(n);
        QVERIFY2(tip.contains(name), qPrintable(tip));
        QVERIFY2(sentence.contains(name), qPrintable(sentence));
    }

    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    Window::press(Qt::Key_Return);
    for (int n = 1; n <= 3; ++n) {
        QCOMPARE(keysOn(), u"Fleets of this row"_s);
        QCOMPARE(window.members()->currentItem()->text(), u"Fleet %1"_s.arg(n));
        QApplication::clipboard()->clear();
        QVERIFY(tabTo(u"Copy reconnect link"_s));
        Window::press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), linkOf(n));
        window.members()->setFocus();
        Window::press(Qt::Key_Down);
    }
    // One that is not of a group has no choice of fleets over its details.
    window.reconnect(3);
    QTRY_COMPARE(window.rows().size(), 2);
    QTRY_VERIFY(!window.members()->isVisible());
}

void TestAttentionView::onlyTheFleetsOfAGroupAreShown()
{
    Window window(3);
    for (const int n : {4, 5}) {
        window.told().addFleet(ToldSession::connection(n), {});
    }
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows().size(), 1);
    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    QVERIFY(window.choose(u"Show these fleets"_s));
    const auto *fleets = named<QTableView>(&window.window(), u"Fleets"_s);
    QTRY_VERIFY(fleets->isVisible());
    QCOMPARE(fleets->model()->rowCount(), 3);
    QCOMPARE(keysOn(), u"Fleets"_s);
    Window::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(fleets->model()->rowCount(), 5);
}

void TestAttentionView::whatIsMutedIsNotCalledMended()
{
    Window window(2);
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows(), (QStringList{u"Needs you Fleet 1"_s, u"Needs you Fleet 2"_s}));
    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    QVERIFY(window.choose(u"Mute for an hour"_s));
    QCOMPARE(window.rows().size(), 2);
    QVERIFY2(window.rows().constFirst().startsWith(u"Muted until"),
             qPrintable(window.rows().constFirst()));
    window.reconnect(1);
    QTRY_COMPARE(window.rows().constFirst(), u"Mended Fleet 1"_s);
}

void TestAttentionView::aThirdFleetMendsNothing()
{
    Window window(2);
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows().size(), 2);
    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    window.disconnect(3);
    QTRY_COMPARE(window.rows(),
                 (QStringList{u"Needs you 3 Geotab fleet(s)"_s, u"In a group now Fleet 2"_s}));
    QTRY_VERIFY(window.members()->isVisible());
    QCOMPARE(window.members()->count(), 3);
}

/// Over the end of a session and the beginning of the next one.
void TestAttentionView::severalRowsStaySelected()
{
    Window window(2);
    window.fail(3);
    window.fail(4);
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows().size(), 4);
    window.table()->selectRow(1);
    window.table()->setFocus();
    Window::press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(window.selected(), (QList{1, 2}));
    const QStringList rows = window.rows();
    window.reopen();
    QTRY_COMPARE(window.rows(), rows);
    QTRY_COMPARE(window.selected(), (QList{1, 2}));
    QCOMPARE(window.table()->currentIndex().row(), 2);
}

void TestAttentionView::nothingIsNotedBeforeTheMarksAreKnown_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("comes");
    QTest::newRow("another process is at it")
            << StoreErrorKind::Busy << u"FleetSync cannot read your notes"_s << true;
    QTest::newRow("a window that only looks")
            << StoreErrorKind::ReadOnly << u"This window only shows"_s << false;
}

/// What an earlier run has kept would be lost by it.
void TestAttentionView::nothingIsNotedBeforeTheMarksAreKnown()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, words);
    QFETCH(bool, comes);
    AttentionItem first;
    first.key = u"disconnected:conn_1"_s;
    Window window(1, why);
    AttentionMarks marks;
    marks.set(first, {u"asked Ana"_s, {}}, window.told().clock.now());
    window.told().memory.keepView(attentionMarksName(), marks.bytes());
    // As the person has it meanwhile, not as the earlier run left it.
    window.told().memory.keepView(u"window"_s, R"({"view":"history"})");
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows().size(), 1);
    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    QVERIFY(!window.choose(u"Mute for an hour"_s));
    QVERIFY(!window.choose(u"Note…"_s));
    QVERIFY2(window.menuTexts().contains(words), qPrintable(window.menuTexts()));

    Window::press(Qt::Key_F5);
    const auto isKnown = [&window] { return window.told().session.views().isKnown(); };
    if (!comes) {
        QVERIFY(!isKnown());
        return;
    }
    QTRY_VERIFY(isKnown());
    QTRY_COMPARE(window.cell(0, AttentionColumn::Note), u"asked Ana"_s);
    QVERIFY(window.table()->isVisible());
    QVERIFY(window.choose(u"Mute for an hour"_s));
}

void TestAttentionView::marksThatAreNotKeptAreSaid_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("words");
    QTest::newRow("a full disk") << StoreErrorKind::Full << u"The disk is full"_s;
    QTest::newRow("a file that takes nothing") << StoreErrorKind::Broken << u"cannot write"_s;
}

void TestAttentionView::marksThatAreNotKeptAreSaid()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, words);
    Window window(1);
    QVERIFY(window.isReady());
    QTRY_COMPARE(window.rows().size(), 1);
    window.table()->setFocus();
    Window::press(Qt::Key_Down);
    window.told().store.failViews(why);
    QVERIFY(window.choose(u"Mute for an hour"_s));
    const auto button = [&window] {
        const auto buttons = window.window().findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](QPushButton *one) {
            return one->isVisible() && one->text().remove(u'&') == u"Try again";
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(button());
    QVERIFY2(window.said().contains(words), qPrintable(window.said()));
    window.told().store.failViews({});
    button()->click();
    QTRY_VERIFY(!button());
    const QByteArray kept
            = window.told().memory.views().result().value().value(attentionMarksName());
    QVERIFY2(kept.contains("disconnected:conn_1"), kept.constData());
}

} // namespace fleetsync

QTEST_MAIN(fleetsync::TestAttentionView)
#include "tst_attention.moc"
