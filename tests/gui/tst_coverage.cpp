// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/coveragepanel.h"
#include "gui/livewindow.h"
#include "gui/newsync/newsyncdialog.h"
#include "gui/text/coveragetext.h"
#include "models/exactrole.h"
#include "models/fleetwords.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using test::LiveWindow;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

/// Asked for from there to there, in days before noon.
Sync asked(int from, int requested)
{
    Sync sync;
    sync.id = SyncId(u"sync_%1"_s.arg(requested));
    sync.status = {SyncStatus::Completed, {}};
    sync.startFrom = noon.addDays(-from);
    sync.requestedAt = noon.addDays(-requested);
    return sync;
}

FleetRow fleetThat(const QList<Sync> &syncs, bool whole)
{
    FleetRow row;
    row.connection.id = ConnectionId(u"conn_1"_s);
    row.connection.syncMode = {SyncMode::Manual, {}};
    row.coverage.read(syncs, noon, whole);
    return row;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void nothingIsClaimedBeforeItWasRead();
    void theTableTellsDaysAndSortsByThem();
    void aGapIsFilledFromTheDetails();
};

void TestCoverage::words_data()
{
    QTest::addColumn<QList<Sync>>("syncs");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("tip");
    QTest::newRow("all") << QList{asked(90, 0)} << true << u"90 of 90 days"_s
                         << QStringList{
                                    u"Completed syncs have asked for all of the last 90 days."_s};
    QTest::newRow("none")
            << QList<Sync>{} << true << u"0 of 90 days"_s
            << QStringList{u"No completed sync has asked for any of the last 90 days."_s,
                           u"No completed sync has asked for anything since 26 Aug, 12:00."_s};
    QTest::newRow("the newest gaps first, three of them")
            << QList{asked(2, 1), asked(4, 3), asked(6, 5), asked(90, 7)} << true
            << u"86 of 90 days"_s
            << QStringList{u"Completed syncs have asked for 86 of the last 90 days."_s,
                           u"No completed sync has asked for anything since 23 Nov, 12:00."_s,
                           u"No completed sync has asked for 21 Nov, 12:00 – 22 Nov, 12:00."_s,
                           u"No completed sync has asked for 19 Nov, 12:00 – 20 Nov, 12:00."_s,
                           u"And 1 earlier gap(s)."_s};
    QTest::newRow("older ones were not read")
            << QList{asked(30, 0)} << false << u"30 of 90 days"_s
            << QStringList{u"Completed syncs have asked for 30 of the last 90 days."_s,
                           u"Of the time before 25 Oct, 12:00 FleetSync knows nothing yet: those "
                           "syncs have not been read."_s};
}

void TestCoverage::words()
{
    QFETCH(const QList<Sync>, syncs);
    QFETCH(const bool, whole);
    QFETCH(const QString, cell);
    QFETCH(const QStringList, tip);
    const FleetRow row = fleetThat(syncs, whole);
    QCOMPARE(coverageCell(row, noon), cell);
    QCOMPARE(coverageTip(row, noon).split(u'\n'), tip);
}

void TestCoverage::nothingIsClaimedBeforeItWasRead()
{
    const FleetRow row;
    QCOMPARE(coverageCell(row, noon), u"–"_s);
    QCOMPARE(coverageTip(row, noon), u"Which days were asked for is not known yet."_s);
    CoveragePanel panel;
    panel.show(row, noon);
    QVERIFY(panel.findChild<QListWidget *>()->isHidden());
    QVERIFY(panel.findChild<QPushButton *>()->isHidden());
}

void TestCoverage::theTableTellsDaysAndSortsByThem()
{
    LiveWindow live;
    QVERIFY(live.ready());
    constexpr int column = static_cast<int>(FleetColumn::Coverage);
    QAbstractItemModel *model = live.table()->model();
    QVERIFY(!live.table()->isColumnHidden(column));
    model->sort(column, Qt::DescendingOrder);
    int before = coverageDays;
    int told = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QVariant days = model->index(row, column).data(ExactRole);
        if (days.metaType().id() == QMetaType::Int) {
            const QString text = model->index(row, column).data().toString();
            QVERIFY2(text.startsWith(QString::number(days.toInt())), qPrintable(text));
            QVERIFY(days.toInt() <= before + 1); // it is sorted as it was last looked at
            before = days.toInt();
            ++told;
        }
    }
    QVERIFY(told > 10);
    QCOMPARE(model->index(0, column).data(ExactRole).toInt(), coverageDays);
}

void TestCoverage::aGapIsFilledFromTheDetails()
{
    LiveWindow live;
    QVERIFY(live.ready());
    auto *tabs = live.window().findChild<QTabWidget *>(u"tabs"_s);
    auto *gaps = live.find<QListWidget>(u"Gaps"_s);
    QPushButton *fill = nullptr;
    for (int row = 0; row < live.rows() && !(fill && fill->isEnabled()); ++row) {
        live.table()->selectRow(row);
        tabs->setCurrentIndex(1);
        QCOMPARE(tabs->tabText(1), u"Coverage"_s);
        fill = gaps->count() > 1 ? gaps->parentWidget()->findChild<QPushButton *>() : nullptr;
    }
    QVERIFY(fill && fill->isEnabled());
    gaps->setCurrentRow(gaps->count() - 1); // the oldest
    const FleetRow *row = live.session().fleet().find(
            ConnectionId(live.idAt(live.table()->currentIndex().row())));
    const QDateTime gap = gapsOf(*row, live.session().serverNow()).constLast().from;
    fill->click();
    QTRY_VERIFY(live.window().findChild<NewSyncDialog *>());
    const RequestDraft draft = live.window().findChild<NewSyncDialog *>()->draft();
    QCOMPARE(draft.choice, WindowChoice::FromDate);
    const QDateTime from(draft.date, draft.time, draft.zone);
    QVERIFY(qAbs(from.secsTo(gap)) <= 120); // the window of 90 days moves on
}

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
