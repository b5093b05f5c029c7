// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/language.h"
#include "gui/livewindow.h"
#include "gui/mainwindow/elidedlabel.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::everyLanguage;
using test::Language;
using test::LiveWindow;

namespace {

constexpr int viewCount = 4;
constexpr QSize smallScreen(1024, 700);

simulator::Options fleets()
{
    simulator::Options options;
    options.connections = 40;
    return options;
}

/// What the tooltip says, without its markup.
QString toldBy(const QString &toolTip)
{
    return QString(toolTip).remove(u"<p>"_s).remove(u"</p>"_s).replace(u"<br>"_s, u"\n"_s);
}

/// More than there is room for: some would be behind arrows.
bool tabsOverflow(LiveWindow &live)
{
    const auto bars = live.window().findChildren<QTabBar *>();
    return std::any_of(bars.cbegin(), bars.cend(), [](const QTabBar *bar) {
        return bar->isVisible() && bar->tabRect(bar->count() - 1).right() >= bar->width();
    });
}

/// Heads of columns that are too narrow for their words beside the arrow of a sorted one.
QStringList cutColumns(const QHeaderView &header)
{
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const int arrow = header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
    QStringList cut;
    for (int column = 0; column < header.count(); ++column) {
        const QString name = header.model()->headerData(column, Qt::Horizontal).toString();
        if (!header.isSectionHidden(column)
            && header.sectionSize(column) < header.fontMetrics().horizontalAdvance(name)
                                                    + 2 * margin + margin / 2 + arrow) {
            cut << name;
        }
    }
    return cut;
}

/// Words of the head that do not fit, where no tooltip has them whole.
QStringList cutInHead(LiveWindow &live)
{
    const QWidget *frame = live.shownTable()->parentWidget()->parentWidget()->parentWidget();
    QStringList cut;
    const auto buttons = frame->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->width() < button->sizeHint().width()) {
            cut << button->text();
        }
    }
    const auto labels = frame->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool elides = qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible() && label->width() < label->sizeHint().width()
            && !(elides && toldBy(label->toolTip()) == label->text())) {
            cut << label->text();
        }
    }
    return cut;
}

} // namespace

/// What the tables of all views have in common, in the real window.
class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); } // its widths are those seen
    void everyColumnSaysWhatItHolds_data() { everyLanguage(); }
    void everyColumnSaysWhatItHolds();
    void noWordsAreCutSilently_data() { everyLanguage(); }
    void noWordsAreCutSilently();
    void tabShowsWhereTheKeysAre();
};

void TestTables::everyColumnSaysWhatItHolds()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    QVERIFY(language.isLoaded());
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    const bool english = locale.language() == QLocale::English;
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        const QAbstractItemModel *model = live.shownTable()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString name = model->headerData(column, Qt::Horizontal).toString();
            const QString tip
                    = toldBy(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            QVERIFY2(!name.isEmpty() && tip.startsWith(QString(name + u'\n')), qPrintable(name));
            const QString hint = tip.mid(name.size() + 1);
            QVERIFY2(hint.endsWith(u'.') && hint.size() > name.size(), qPrintable(tip));
            const bool ofEnglish = hint.startsWith(u"How "_s) || hint.startsWith(u"When "_s)
                                   || hint.startsWith(u"The company "_s);
            QVERIFY2(english || !ofEnglish, qPrintable(hint));
        }
    }
}

void TestTables::noWordsAreCutSilently()
{
    QFETCH(const QLocale, locale);
    const Language language(locale);
    LiveWindow live(fleets());
    live.window().resize(smallScreen);
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        const QTableView *table = live.shownTable();
        QCOMPARE(cutColumns(*table->horizontalHeader()), QStringList());
        const auto buttons = live.window().findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->objectName() == u"clearFilters"_s
                || button->objectName() == u"sortAgain"_s) {
                button->show();
            }
        }
        QApplication::sendPostedEvents();
        const QStringList cut = cutInHead(live);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
        live.shownTable()->selectRow(0);
        QVERIFY2(!tabsOverflow(live), qPrintable(table->accessibleName()));
    }
}

/// Before the first arrow: in all views alike the row that they arrive on is selected.
void TestTables::tabShowsWhereTheKeysAre()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    for (int view = 0; view < viewCount; ++view) {
        QVERIFY(live.showView(view));
        QTableView *table = live.shownTable();
        live.window().findChild<QLineEdit *>()->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0)); // Qt helps a fresh table only
        table->selectionModel()->clear();
        QVERIFY(!table->currentIndex().isValid());
        const QRect first = table->visualRect(table->indexAt({0, 0}));
        const auto frame = [table, &first] {
            const QImage seen = table->viewport()->grab().toImage();
            return seen.pixelColor(first.center().x(), first.top()).name();
        };
        const QString accent = accentColor(table->palette()).name();
        QVERIFY(frame() != accent);
        table->setFocus(Qt::TabFocusReason);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(frame(), accent);
        QVERIFY2(table->selectionModel()->isRowSelected(0), qPrintable(table->accessibleName()));
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
