// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include "gui/text/displayzones.h"
#include "gui/zones/zonecombo.h"
#include "gui/zones/zoneswitch.h"

#include <QMenu>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int fromDate = 3;

StageOptions still()
{
    StageOptions options;
    options.scale = 1;
    return options;
}

QTableView *history(const Stage &stage)
{
    return stage.screen().find<QTableView>(u"History"_s);
}

bool hasRows(const Stage &stage)
{
    const QTableView *table = history(stage);
    return table && table->model() && table->model()->rowCount() > 0;
}

/// The cell of the first past sync.
QString fromOfFirst(const Stage &stage, int role = Qt::DisplayRole)
{
    return hasRows(stage) ? history(stage)->model()->index(0, fromDate).data(role).toString()
                          : QString();
}

ZoneSwitch *zoneSwitch(Stage &stage)
{
    return stage.window().findChild<ZoneSwitch *>();
}

QAction *entry(Stage &stage, const QString &text)
{
    const QList<QAction *> all = zoneSwitch(stage)->menu()->actions();
    for (QAction *action : all) {
        if (action->text().remove(u'&').startsWith(text)) {
            return action;
        }
    }
    return nullptr;
}

/// Of the selected fleet; empty: as this PC.
void setZone(Stage &stage, const QString &zone)
{
    entry(stage, u"Time zone of the fleet"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<ZoneCombo>(u"Time zone"_s), patience);
    auto *combo = stage.screen().find<ZoneCombo>(u"Time zone"_s);
    QVERIFY(takeKeyboard(*combo->window()));
    if (zone.isEmpty()) {
        pressKeys(Qt::ALT | Qt::Key_T);
    } else {
        combo->setEditText(zone);
        QVERIFY(stage.screen().find<QRadioButton>(u"In the zone"_s)->isChecked());
    }
    pressKeys(Qt::ALT | Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.screen().find<ZoneCombo>(u"Time zone"_s), patience);
    QVERIFY(takeKeyboard(stage.window()));
}

} // namespace

/// The zone switch (ux.md §2): this PC, UTC, or a zone that the person sets per fleet.
class TestZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSwitchTellsAllTimesAnew();
    void aFleetHasItsOwnAndKeepsIt();
    void aLeftProfileLeavesNoZone();
};

void TestZones::initTestCase()
{
    // Half an hour off: no other zone of the test could be taken for it.
    qputenv("TZ", "Asia/Kolkata");
    QCOMPARE(thisPcZone().id(), QByteArray("Asia/Kolkata"));
}

void TestZones::theSwitchTellsAllTimesAnew()
{
    Stage stage(still());
    QVERIFY(takeKeyboard(stage.window()));
    QCOMPARE(zoneSwitch(stage)->text(), u"All times: this PC (UTC+5:30)"_s);
    QCOMPARE(zoneSwitch(stage)->accessibleName(), zoneSwitch(stage)->text());
    QVERIFY(entry(stage, u"This PC: Asia/Kolkata (UTC+5:30)"_s)->isChecked());
    pressKeys(Qt::CTRL | Qt::Key_4);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(stage), patience);
    const QString here = fromOfFirst(stage);
    QVERIFY2(fromOfFirst(stage, Qt::ToolTipRole).contains(u"Asia/Kolkata, UTC+5:30"_s),
             qPrintable(fromOfFirst(stage, Qt::ToolTipRole)));
    pressKeys(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allText().contains(here), patience);

    entry(stage, u"UTC"_s)->trigger();
    QCOMPARE(zoneSwitch(stage)->text(), u"All times: UTC"_s);
    const QString there = fromOfFirst(stage);
    QVERIFY2(there != here, qPrintable(here));
    QVERIFY2(fromOfFirst(stage, Qt::ToolTipRole).contains(u"(UTC)"_s),
             qPrintable(fromOfFirst(stage, Qt::ToolTipRole)));
    // The facts below the table and the pane beside it, too.
    QVERIFY(!stage.allText().contains(here));
    QVERIFY(stage.allText().contains(there));
}

void TestZones::aFleetHasItsOwnAndKeepsIt()
{
    Stage stage(still());
    QVERIFY(takeKeyboard(stage.window()));
    QVERIFY(!entry(stage, u"Time zone of the fleet"_s)->isEnabled()); // none is selected
    pressKeys(Qt::CTRL | Qt::Key_4);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(stage), patience);
    pressKeys(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(entry(stage, u"Time zone of the fleet"_s)->isEnabled(), patience);
    const QString here = fromOfFirst(stage);
    setZone(stage, u"America/Phoenix"_s);
    QVERIFY2(fromOfFirst(stage).endsWith(u" UTC−7"_s), qPrintable(fromOfFirst(stage)));
    QCOMPARE(zoneSwitch(stage)->text(), u"Times: each fleet's zone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.stateLine().contains(u"America/Phoenix"_s), patience);

    QVERIFY(stage.reopen());
    QTRY_COMPARE_WITH_TIMEOUT(zoneSwitch(stage)->text(), u"Times: each fleet's zone"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(stage), patience);
    QVERIFY2(fromOfFirst(stage).endsWith(u" UTC−7"_s), qPrintable(fromOfFirst(stage)));

    // The switch does not forget it, and taking it back is remembered as well.
    QVERIFY(takeKeyboard(stage.window()));
    entry(stage, u"This PC"_s)->trigger();
    QCOMPARE(fromOfFirst(stage), here);
    entry(stage, u"Each fleet"_s)->trigger();
    QVERIFY(fromOfFirst(stage).endsWith(u" UTC−7"_s));
    QTRY_VERIFY_WITH_TIMEOUT(entry(stage, u"Time zone of the fleet"_s)->isEnabled(), patience);
    setZone(stage, {});
    QCOMPARE(fromOfFirst(stage), here);
    QTRY_VERIFY_WITH_TIMEOUT(stage.stateLine().contains(u"as on this PC"_s), patience);
    entry(stage, u"UTC"_s)->trigger();
    setZone(stage, {});
    QTRY_VERIFY_WITH_TIMEOUT(stage.stateLine().contains(u"UTC, like all other times"_s), patience);
}

void TestZones::aLeftProfileLeavesNoZone()
{
    {
        Stage stage(still());
        entry(stage, u"UTC"_s)->trigger();
        QCOMPARE(displayZones().choice, ZoneChoice::Utc);
    }
    QCOMPARE(displayZones().choice, ZoneChoice::ThisPc);
}

QTEST_MAIN(TestZones)
#include "tst_zones.moc"
