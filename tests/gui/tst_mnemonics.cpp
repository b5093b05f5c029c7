// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/supportfiledialog.h"
#include "gui/attention/notedialog.h"
#include "gui/language.h"
#include "gui/livewindow.h"
#include "gui/mainwindow/notice.h"
#include "gui/mainwindow/stopquestion.h"
#include "gui/newsync/manyquestion.h"
#include "gui/settings/networkdialog.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::everyLanguage;
using test::Language;
using test::LiveWindow;

namespace {

constexpr int viewCount = 4;
constexpr int rowsTried = 8; ///< their details differ

/// Whose Alt and letter it is, by the keys.
using Keys = QMap<QString, QStringList>;

void add(Keys &keys, const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty()) {
        keys[key] << text;
    }
}

/// "Alt+U: Col&umns, Sync a&utomatically"; empty: each has its own.
QString doubled(const Keys &keys)
{
    QStringList lines;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        if (key->size() > 1) {
            lines << key.key() + u": "_s + key->join(u", "_s);
        }
    }
    return lines.join(u'\n');
}

QString doubledIn(const QMenu *menu)
{
    Keys keys;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible()) {
            add(keys, action->text());
        }
    }
    return doubled(keys);
}

QString doubledInMenusOf(const QWidget *window)
{
    QStringList lines;
    const auto menus = window->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow(); // some are filled only now
        lines << doubledIn(menu);
    }
    lines.removeAll({});
    return lines.join(u'\n');
}

enum class Which { Seen, All };

/// What is reached by Alt and a letter in a window as it is seen now, or with what may yet come.
Keys keysOf(const QWidget *window, Which which = Which::Seen)
{
    Keys keys;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != window || (which == Which::Seen && !widget->isVisible())) {
            continue;
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(keys, button->text());
        } else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            add(keys, label->text());
        } else if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            const auto titles = bar->actions();
            for (const QAction *title : titles) {
                add(keys, title->text());
            }
        }
    }
    return keys;
}

/// On the page that is seen, and on each of its tabs.
QString doubledIn(QWidget *window)
{
    window->show();
    QStringList lines{doubled(keysOf(window))};
    const auto all = window->findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            lines << doubled(keysOf(window));
        }
    }
    lines.removeAll({});
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString doubledAndGone(QDialog *dialog)
{
    dialog->show();
    const QString found = doubled(keysOf(dialog, Which::All));
    delete dialog;
    return found;
}

void trigger(LiveWindow &live, const QKeySequence &key)
{
    const auto actions = live.window().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == key) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"nothing has the keys "_s + key.toString()));
}

QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

/// Alt and a letter goes to one thing: Qt only moves the focus in turn among several.
class TestMnemonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstPages_data() { everyLanguage(); }
    void theFirstPages();
    void theMainWindow_data() { everyLanguage(); }
    void theMainWindow();
    void noticesOverTheMainWindow_data() { everyLanguage(); }
    void noticesOverTheMainWindow();
    void dialogs_data() { everyLanguage(); }
    void dialogs();
    void dialogsOfTheWindow_data() { everyLanguage(); }
    void dialogsOfTheWindow();
};

void TestMnemonics::theFirstPages()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    QVERIFY(language.isLoaded());
    MainWindow window;
    QCOMPARE(doubledIn(&window), QString());
    window.showConnect();
    QVERIFY(!keysOf(&window).isEmpty());
    QCOMPARE(doubledIn(&window), QString());
}

namespace {

simulator::Options fleets()
{
    simulator::Options options;
    options.connections = 40;
    return options;
}

/// Wide enough for words in place of icons, with the filter, the moved rows and the details of one
/// fleet: all there can be.
bool showAll(LiveWindow &live)
{
    if (!live.ready()) {
        return false;
    }
    live.window().resize(1920, 1000);
    live.table()->selectRow(0);
    const auto buttons = live.window().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->objectName() == u"clearFilters"_s || button->objectName() == u"sortAgain"_s) {
            button->show();
        }
    }
    return true;
}

} // namespace

void TestMnemonics::theMainWindow()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    LiveWindow live(fleets());
    QVERIFY(showAll(live));
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        for (int row = 0; row < std::min(rowsTried, table->model()->rowCount()); ++row) {
            table->selectRow(row);
            QCOMPARE(doubledIn(&live.window()), QString());
        }
        Q_EMIT table->customContextMenuRequested({8, 8});
    }
    QVERIFY(live.window().findChildren<QMenu *>().size() > viewCount);
    QCOMPARE(doubledInMenusOf(&live.window()), QString());
}

/// What a notice offers may show over any view.
void TestMnemonics::noticesOverTheMainWindow()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    LiveWindow live(fleets());
    QVERIFY(showAll(live));
    static const std::pair<const char *, const char *> offered[]{
            {"fleetsync::WishNotices", "&Watch it"},
            {"fleetsync::WishNotices", "Start &mine when it ends"},
            {"fleetsync::WishNotices", "Sto&p it and start mine…"},
            {"fleetsync::WishNotices", "Send &again"},
            {"fleetsync::WishNotices", "C&hoose…"},
            {"fleetsync::ViewDesk", "Put it &back"},
            {"fleetsync::WorkPage", "Enter another &key"}};
    Notice notice{u"all"_s, Tone::Info, u"All there are."_s, {}};
    for (const auto &[context, text] : offered) {
        notice.buttons << NoticeButton{int(notice.buttons.size()), words(context, text)};
    }
    live.window().tell(notice);
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        table->selectRow(0);
        QCOMPARE(doubledIn(&live.window()), QString());
    }
}

void TestMnemonics::dialogs()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    QCOMPARE(doubledAndGone(new NetworkDialog({})), QString());
    QCOMPARE(doubledAndGone(new SupportFileDialog({})), QString());
    QCOMPARE(doubledAndGone(new NoteDialog({}, nullptr)), QString());
    QCOMPARE(doubledAndGone(manyQuestion(40, nullptr)), QString());
    QWidget parent;
    QCOMPARE(doubledAndGone(stopQuestion({3, {}, {}, false}, &parent)), QString());
}

void TestMnemonics::dialogsOfTheWindow()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    LiveWindow live(fleets());
    QVERIFY(showAll(live));
    for (const int key : {Qt::Key_N, Qt::Key_D, Qt::Key_E}) {
        trigger(live, QKeySequence(Qt::CTRL | Qt::Key(key)));
        auto *dialog = live.window().findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(!keysOf(dialog).isEmpty());
        QCOMPARE(doubledAndGone(dialog), QString());
    }
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
