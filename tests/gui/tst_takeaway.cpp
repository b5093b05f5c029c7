// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/supportfiledialog.h"
#include "gui/export/exportdialog.h"
#include "gui/export/exporttext.h"
#include "gui/export/tablereader.h"
#include "gui/livewindow.h"
#include "gui/mainwindow/environmentbadge.h"
#include "gui/text/displayzones.h"
#include "gui/views/viewstack.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::LiveWindow;

namespace {

constexpr int fleetCount = 12;

simulator::Options fleets()
{
    simulator::Options options;
    options.connections = fleetCount;
    return options;
}

} // namespace

/// What leaves the real window, over real calls.
class TestTakeaway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsWhatTheViewShows();
    void exportsTellTimesInEachFleetsOwnZone_data();
    void exportsTellTimesInEachFleetsOwnZone();
    void theSupportFileTellsTheCallsButNoSecret();
    void isOfferedInTheMenuOfTheBadge();
    void closesWithTheSession();
};

void TestTakeaway::exportsWhatTheViewShows()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    const QAction *order = live.action(u"Export…"_s);
    QCOMPARE(order->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    live.action(u"Export…"_s)->trigger();
    QVERIFY(live.window().findChild<ExportDialog *>());
    live.find<QPushButton>(u"Copy to the clipboard"_s)->click();
    QTRY_VERIFY(!live.window().findChild<ExportDialog *>());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"State,Fleet,Provider,Progress,Last good sync,Coverage (of 90 days),"
                             "Issues,Mode\r\n"_s),
             qPrintable(text));
    QCOMPARE(text.count(u"\r\n"_s), fleetCount + 1);
    QVERIFY(!text.contains(u" ago"_s));
    const auto labels = live.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"12 row"_s) && label->text().endsWith(u"copied"_s);
    }));
}

void TestTakeaway::exportsTellTimesInEachFleetsOwnZone_data()
{
    QTest::addColumn<ViewKind>("view");
    QTest::newRow("Fleets") << ViewKind::Fleets;
    QTest::newRow("Active") << ViewKind::Active;
    QTest::newRow("Needs attention") << ViewKind::Attention;
    QTest::newRow("History") << ViewKind::History;
}

void TestTakeaway::exportsTellTimesInEachFleetsOwnZone()
{
    QFETCH(ViewKind, view);
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    auto *views = live.window().findChild<ViewStack *>();
    views->show(view);
    QAbstractItemModel *model = views->view(view)->table()->model();
    QTRY_VERIFY(model->rowCount() > 0);
    DisplayZones zones;
    zones.choice = ZoneChoice::PerFleet;
    for (qsizetype i = 0; i < live.session().fleet().size(); ++i) {
        zones.setZone(live.session().fleet().at(i).connection.id, "Asia/Tokyo");
    }
    setDisplayZones(zones);
    const auto putBack = qScopeGuard([] { setDisplayZones({}); });
    TableReader reader(*views->view(view)->table());
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    const QByteArray text = exportText(reader.take(), ExportFormat::Csv, QTimeZone::utc());
    QVERIFY2(text.contains("+09:00"), text.constData());
    QVERIFY2(view == ViewKind::Attention || !text.contains("00Z"), text.constData());
}

void TestTakeaway::theSupportFileTellsTheCallsButNoSecret()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    live.table()->setCurrentIndex(live.table()->model()->index(0, 0));
    live.action(u"Support file…"_s)->trigger();
    QVERIFY(live.window().findChild<SupportFileDialog *>());
    auto *shown = live.find<QPlainTextEdit>(u"Content of the support file"_s);
    QTRY_VERIFY(!shown->toPlainText().isEmpty());
    const QString text = shown->toPlainText();
    QVERIFY2(text.contains(u"GET /connections"_s), qPrintable(text));
    QVERIFY(text.contains(u"GET /syncs"_s));
    QVERIFY(text.contains(live.idAt(0)));
    QVERIFY(!text.contains(live.server().apiKey()));
    for (int row = 0; row < live.rows(); ++row) {
        const QString token = live.server().tokenOf(live.idAt(row));
        QVERIFY(token.isEmpty() || !text.contains(token));
    }
}

void TestTakeaway::isOfferedInTheMenuOfTheBadge()
{
    LiveWindow live(fleets());
    const auto *badge = live.window().findChild<EnvironmentBadge *>();
    QStringList words;
    const auto actions = badge->menu()->actions();
    for (const QAction *action : actions) {
        words << action->text().remove(u'&');
    }
    QCOMPARE(words.mid(0, 6), QStringList({u"Save view…"_s, u"Export…"_s, u"Support file…"_s,
                                           u"Times"_s, u"What does this mean?"_s, QString()}));
}

void TestTakeaway::closesWithTheSession()
{
    LiveWindow live(fleets());
    QVERIFY(live.ready());
    for (const QString &order : {u"Export…"_s, u"Support file…"_s}) {
        live.action(order)->trigger();
    }
    QVERIFY(live.window().findChild<SupportFileDialog *>());
    live.window().closeSession();
    QVERIFY(!live.window().findChild<SupportFileDialog *>());
    QVERIFY(!live.window().findChild<ExportDialog *>());
    QVERIFY(!live.action(u"Export…"_s)->isEnabled());
    QVERIFY(!live.action(u"Support file…"_s)->isEnabled());
}

QTEST_MAIN(TestTakeaway)
#include "tst_takeaway.moc"
