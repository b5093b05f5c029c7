// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/displayzones.h"
#include "gui/toldsession.h"
#include "gui/zones/fleetzonedialog.h"
#include "gui/zones/zonecombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId acme(u"conn_1"_s);
const ConnectionId zebra(u"conn_2"_s);

DisplayZones zonesOf(const QByteArray &ofAcme, const QByteArray &ofZebra = {},
                     ZoneChoice choice = ZoneChoice::PerFleet)
{
    DisplayZones zones;
    zones.choice = choice;
    zones.setZone(acme, ofAcme);
    zones.setZone(zebra, ofZebra);
    return zones;
}

/// The dialog of some fleets.
class Asked
{
public:
    explicit Asked(const DisplayZones &zones, const QList<ConnectionId> &fleets = {acme})
    {
        setDisplayZones(zones);
        dialog = new FleetZoneDialog(fleets, u"Acme"_s, nullptr);
        QObject::connect(dialog.data(), &FleetZoneDialog::zoneSet, dialog.data(),
                         [this](const QByteArray &zone) { set.append(zone); });
        dialog->show();
        dialog->activateWindow();
    }
    ~Asked()
    {
        delete dialog.data();
        setDisplayZones({});
    }
    bool isReady() const { return QTest::qWaitForWindowActive(dialog.data()); }

    QLineEdit *field() const { return dialog->findChild<ZoneCombo *>()->lineEdit(); }
    QPushButton *setButton() const { return dialog->findChild<QPushButton *>(u"set"_s); }
    QRadioButton *none() const { return dialog->findChild<QRadioButton *>(u"asThisPc"_s); }
    QRadioButton *own() const { return dialog->findChild<QRadioButton *>(u"own"_s); }
    QString intro() const { return dialog->findChild<QLabel *>(u"intro"_s)->text(); }
    QString problem() const
    {
        const auto *label = named<QLabel>(dialog, u"Problem with the time zone"_s);
        return label ? label->text() : QString();
    }
    void type(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        field()->completer()->popup()->hide();
    }
    /// As the mouse does it: what was typed into is left.
    void click() const
    {
        setButton()->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(setButton(), Qt::LeftButton);
    }

    QPointer<FleetZoneDialog> dialog;
    QList<QByteArray> set;
};

} // namespace

class ZoneDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differentZonesAreNotSetByEnter();
    void differentZonesAreSetOnceOneIsChosen();
    void aZoneThatIsNotKnownHereIsNotReplacedByEnter();
    void whatIsTypedIsSet_data();
    void whatIsTypedIsSet();
    void whatIsNoZoneIsSaid_data();
    void whatIsNoZoneIsSaid();
    void theZoneThatStandsThereIsChosenByTyping();
    void withoutAZoneItSaysHowTimesAreTold_data();
    void withoutAZoneItSaysHowTimesAreTold();
};

void ZoneDialogTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(thisPcZone().id(), QByteArray("Europe/Berlin"));
}

void ZoneDialogTest::differentZonesAreNotSetByEnter()
{
    const Asked asked(zonesOf("America/Phoenix", "America/Denver"), {acme, zebra});
    QVERIFY(asked.isReady());
    QVERIFY(!asked.none()->isChecked() && !asked.own()->isChecked());
    QVERIFY(!asked.setButton()->isEnabled());
    QVERIFY(asked.intro().endsWith(u"They have different zones."_s));
    QTest::keyClick(asked.dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(asked.dialog->isVisible());
    QCOMPARE(asked.set, QList<QByteArray>());
}

void ZoneDialogTest::differentZonesAreSetOnceOneIsChosen()
{
    {
        const Asked asked(zonesOf("America/Phoenix", {}), {acme, zebra});
        QVERIFY(asked.isReady());
        asked.none()->click();
        asked.click();
        QCOMPARE(asked.set, QList<QByteArray>{{}});
    }
    const Asked asked(zonesOf("America/Phoenix", {}), {acme, zebra});
    QVERIFY(asked.isReady());
    asked.type(u"America/Denver"_s);
    QVERIFY(asked.own()->isChecked());
    asked.click();
    QCOMPARE(asked.set, QList<QByteArray>{"America/Denver"});
}

void ZoneDialogTest::aZoneThatIsNotKnownHereIsNotReplacedByEnter()
{
    const Asked asked(zonesOf("Mars/Olympus"));
    QVERIFY(asked.isReady());
    QVERIFY(!asked.none()->isChecked() && !asked.own()->isChecked());
    QVERIFY(asked.intro().endsWith(
            u"This PC does not know the zone Mars/Olympus, which is set."_s));
    QTest::keyClick(asked.dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(asked.dialog->isVisible());
    QCOMPARE(asked.set, QList<QByteArray>());
}

void ZoneDialogTest::whatIsTypedIsSet_data()
{
    QTest::addColumn<DisplayZones>("zones");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("set");
    const DisplayZones none;
    const DisplayZones phoenix = zonesOf("America/Phoenix");
    const DisplayZones utc = zonesOf({}, {}, ZoneChoice::Utc);
    QTest::newRow("a whole one") << none << u"America/Phoenix"_s << QByteArray("America/Phoenix");
    QTest::newRow("in small letters")
            << none << u"america/phoenix"_s << QByteArray("America/Phoenix");
    QTest::newRow("a part of one alone") << none << u"Phoenix"_s << QByteArray("America/Phoenix");
    QTest::newRow("a part of another one")
            << phoenix << u"Denver"_s << QByteArray("America/Denver");
    QTest::newRow("two words") << none << u"new york"_s << QByteArray("America/New_York");
    QTest::newRow("this PC's own, whole")
            << utc << u"Europe/Berlin"_s << QByteArray("Europe/Berlin");
    QTest::newRow("a part of this PC's own") << utc << u"berlin"_s << QByteArray("Europe/Berlin");
    QTest::newRow("UTC, which is a part of others") << none << u"utc"_s << QByteArray("UTC");
}

void ZoneDialogTest::whatIsTypedIsSet()
{
    QFETCH(DisplayZones, zones);
    QFETCH(QString, typed);
    QFETCH(QByteArray, set);
    for (const bool byEnter : {false, true}) {
        const Asked asked(zones);
        QVERIFY(asked.isReady());
        asked.type(typed);
        QVERIFY(asked.own()->isChecked());
        if (byEnter) {
            QTest::keyClick(asked.field(), Qt::Key_Return);
        } else {
            asked.click();
        }
        QCOMPARE(asked.set, QList<QByteArray>{set});
    }
}

void ZoneDialogTest::whatIsNoZoneIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << u"Atlantis"_s << u"No time zone is called “Atlantis”."_s;
    QTest::newRow("many") << u"america"_s << u"More than one time zone fits “america”."_s;
    QTest::newRow("nothing") << u" "_s << u"No time zone is chosen."_s;
}

void ZoneDialogTest::whatIsNoZoneIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    for (const bool byEnter : {false, true}) {
        const Asked asked(zonesOf("America/Phoenix"));
        QVERIFY(asked.isReady());
        asked.type(typed);
        if (byEnter) {
            QTest::keyClick(asked.field(), Qt::Key_Return);
        } else {
            asked.click();
        }
        QVERIFY(asked.dialog->isVisible());
        QCOMPARE(asked.set, QList<QByteArray>());
        QVERIFY2(asked.problem().startsWith(said), qPrintable(asked.problem()));
        QCOMPARE(asked.dialog->focusWidget(), asked.field()->parentWidget());
        QCOMPARE(asked.field()->text(), typed); // it is there to be mended
        asked.type(u"Denver"_s);
        QCOMPARE(asked.problem(), QString());
        asked.click();
        QCOMPARE(asked.set, QList<QByteArray>{"America/Denver"});
    }
}

void ZoneDialogTest::theZoneThatStandsThereIsChosenByTyping()
{
    const Asked asked(zonesOf("America/Phoenix"));
    QVERIFY(asked.isReady());
    asked.none()->click();
    asked.type(u"America/Phoenix"_s);
    QVERIFY(asked.own()->isChecked());
    asked.none()->click();
    Q_EMIT asked.dialog->findChild<ZoneCombo *>()->activated(
            asked.dialog->findChild<ZoneCombo *>()->currentIndex());
    QVERIFY(asked.own()->isChecked());
}

void ZoneDialogTest::withoutAZoneItSaysHowTimesAreTold_data()
{
    QTest::addColumn<ZoneChoice>("choice");
    QTest::addColumn<QString>("text");
    QTest::newRow("this PC's") << ZoneChoice::ThisPc << u"As on this PC: Europe/Berlin"_s;
    QTest::newRow("each fleet's") << ZoneChoice::PerFleet << u"As on this PC: Europe/Berlin"_s;
    QTest::newRow("UTC") << ZoneChoice::Utc << u"Like all other times: UTC"_s;
}

void ZoneDialogTest::withoutAZoneItSaysHowTimesAreTold()
{
    QFETCH(ZoneChoice, choice);
    QFETCH(QString, text);
    const Asked asked(zonesOf({}, {}, choice));
    QCOMPARE(asked.none()->text().remove(u'&'), text);
    QCOMPARE(asked.none()->accessibleName(), text);
}

QTEST_MAIN(ZoneDialogTest)

#include "tst_zonedialog.moc"
