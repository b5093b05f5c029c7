// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/text/displayzones.h"
#include "gui/toldsession.h"
#include "gui/zones/zoneswitch.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId acme(u"conn_1"_s);
const ConnectionId zebra(u"conn_2"_s);
const QByteArray keptZones = R"({"choice":"fleet","fleets":{"conn_1":"America/Phoenix"}})";

/// The window over a store that has kept zones.
class Stage
{
public:
    Stage()
    {
        told.memory.keepView(u"zones"_s, keptZones);
        told.addFleet(ToldSession::connection(1), {told.sync(u"one"_s, SyncStatus::Completed)});
        window.resize(1280, 800);
        window.openSession(told.session, {Environment::Custom, u"Test"_s, {}});
        window.show();
    }
    ~Stage() { window.closeSession(); }

    QAction *entry(const QString &text) const
    {
        const QList<QAction *> all = window.findChild<ZoneSwitch *>()->menu()->actions();
        for (QAction *action : all) {
            if (action->text().remove(u'&').startsWith(text)) {
                return action;
            }
        }
        return nullptr;
    }
    void selectAll() const { named<QTableView>(&window, u"Fleets"_s)->selectAll(); }
    /// Of what is said over the table.
    bool says(const QString &words) const
    {
        const auto labels = window.findChild<NoticeArea *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton *tryAgain() const
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().remove(u'&') == u"Try again"_s) {
                return button;
            }
        }
        return nullptr;
    }
    DisplayZones kept()
    {
        told.clock.advance(std::chrono::seconds(2)); // written behind the change
        return DisplayZones::fromBytes(told.memory.views().result()->value(u"zones"_s));
    }

    ToldSession told;
    MainWindow window;
};

} // namespace

/// The choice of zones and the fleets' own, from run to run.
class ShownZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data();
    void bytesComeBack();
    void bytesNameEachZoneOnce();
    void aZoneThatIsNotKnownHereIsKept();
    void aChoiceBeforeTheyAreReadIsTheLaterOne();
    void aChoiceBeforeTheyCannotBeReadIsSaidToBeForgotten();
    void withoutThemNoFleetsZoneCanBeSet_data();
    void withoutThemNoFleetsZoneCanBeSet();
    void aRefusalIsSaidUntilItIsKept_data();
    void aRefusalIsSaidUntilItIsKept();
};

void ShownZonesTest::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ZoneChoice>("choice");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("nothing") << QByteArray() << ZoneChoice::ThisPc << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff{") << ZoneChoice::ThisPc << QByteArray();
    QTest::newRow("another's JSON") << QByteArray("[1]") << ZoneChoice::ThisPc << QByteArray();
    QTest::newRow("a choice that is not known")
            << QByteArray(R"({"choice":"mars","zones":{"Europe/Paris":["conn_1"]}})")
            << ZoneChoice::ThisPc << QByteArray("Europe/Paris");
    QTest::newRow("as it is kept")
            << QByteArray(R"({"choice":"fleet","zones":{"Europe/Paris":["conn_9","conn_1"]}})")
            << ZoneChoice::PerFleet << QByteArray("Europe/Paris");
    QTest::newRow("as an earlier version kept it")
            << QByteArray(R"({"choice":"fleet","fleets":{"conn_1":"Europe/Paris"}})")
            << ZoneChoice::PerFleet << QByteArray("Europe/Paris");
}

void ShownZonesTest::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    const DisplayZones zones = DisplayZones::fromBytes(bytes);
    QTEST(zones.choice, "choice");
    QCOMPARE(zones.set(zebra), QByteArray());
    QTEST(zones.set(acme), "zone");
    QCOMPARE(DisplayZones::fromBytes(zones.bytes()), zones);
}

/// Of a hundred thousand fleets it is a matter of one pass.
void ShownZonesTest::bytesNameEachZoneOnce()
{
    DisplayZones zones;
    zones.choice = ZoneChoice::PerFleet;
    zones.setZone(acme, "America/Phoenix");
    zones.setZone(zebra, "America/Phoenix");
    zones.setZone(ConnectionId(u"conn_3"_s), "Europe/Paris");
    const QJsonObject all = QJsonDocument::fromJson(zones.bytes()).object();
    QCOMPARE(all.keys(), (QStringList{u"choice"_s, u"zones"_s}));
    QCOMPARE(all.value(u"choice"_s), QJsonValue(u"fleet"_s));
    const QJsonObject byZone = all.value(u"zones"_s).toObject();
    QCOMPARE(byZone.keys(), (QStringList{u"America/Phoenix"_s, u"Europe/Paris"_s}));
    QStringList phoenix;
    const QJsonArray fleets = byZone.value(u"America/Phoenix"_s).toArray();
    for (const QJsonValue &fleet : fleets) {
        phoenix << fleet.toString();
    }
    phoenix.sort();
    QCOMPARE(phoenix, (QStringList{u"conn_1"_s, u"conn_2"_s}));
    QCOMPARE(byZone.value(u"Europe/Paris"_s).toArray(), QJsonArray{u"conn_3"_s});
}

/// Another version of the system may know it.
void ShownZonesTest::aZoneThatIsNotKnownHereIsKept()
{
    DisplayZones zones = DisplayZones::fromBytes(
            R"({"choice":"fleet","fleets":{"conn_1":"Mars/Olympus","conn_2":"Europe/Paris"}})");
    QCOMPARE(zones.of(acme), zones.general());
    QCOMPARE(zones.of(zebra), QTimeZone("Europe/Paris"));
    zones.setZone(zebra, {});
    QVERIFY2(zones.bytes().contains("Mars/Olympus"), zones.bytes().constData());
}

void ShownZonesTest::aChoiceBeforeTheyAreReadIsTheLaterOne()
{
    Stage stage;
    stage.entry(u"UTC"_s)->trigger();
    stage.told.session.views().read();
    QTRY_VERIFY(stage.told.session.views().isKnown());
    QCOMPARE(displayZones().choice, ZoneChoice::Utc);
    QCOMPARE(displayZones().set(acme), QByteArray("America/Phoenix"));
    QCOMPARE(stage.window.findChild<ZoneSwitch *>()->text(), u"All times: UTC"_s);
    QTRY_COMPARE(stage.kept().choice, ZoneChoice::Utc);
    QCOMPARE(stage.kept().set(acme), QByteArray("America/Phoenix"));
}

void ShownZonesTest::aChoiceBeforeTheyCannotBeReadIsSaidToBeForgotten()
{
    Stage stage;
    stage.entry(u"UTC"_s)->trigger();
    stage.told.store.failNextViewsRead(StoreErrorKind::Broken);
    stage.told.session.views().read();
    QTRY_VERIFY(stage.says(u"How times are shown is forgotten"_s));
    QCOMPARE(displayZones().choice, ZoneChoice::Utc);
}

void ShownZonesTest::withoutThemNoFleetsZoneCanBeSet_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("reason");
    QTest::newRow("broken") << StoreErrorKind::Broken << u"FleetSync cannot read"_s;
    QTest::newRow("another window writes")
            << StoreErrorKind::ReadOnly << u"This window only shows"_s;
}

void ShownZonesTest::withoutThemNoFleetsZoneCanBeSet()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, reason);
    Stage stage;
    stage.selectAll();
    QAction *set = stage.entry(u"Time zone of the fleet"_s);
    const QAction *newSync = nullptr;
    const auto actions = stage.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        newSync = action->text().remove(u'&') == u"New sync"_s ? action : newSync;
    }
    QTRY_VERIFY(newSync->isEnabled()); // fleets are selected
    QVERIFY(!set->isEnabled());
    QVERIFY2(set->toolTip().contains(u"are being read"_s), qPrintable(set->toolTip()));

    stage.told.store.failNextViewsRead(why);
    stage.told.session.views().read();
    QTRY_VERIFY2(set->toolTip().contains(reason), qPrintable(set->toolTip()));
    QVERIFY(!set->isEnabled());
    stage.entry(u"UTC"_s)->trigger();
    QCOMPARE(displayZones().choice, ZoneChoice::Utc); // for this run
    QTRY_VERIFY(stage.says(u"times are shown"_s));

    stage.told.session.views().read();
    QTRY_VERIFY(set->isEnabled());
    QVERIFY(!set->toolTip().contains(reason));
    QTRY_COMPARE(stage.kept().choice, ZoneChoice::Utc);
    QTRY_VERIFY(!stage.says(u"times are shown"_s));
}

void ShownZonesTest::aRefusalIsSaidUntilItIsKept_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::addColumn<QString>("said");
    QTest::newRow("full") << StoreErrorKind::Full << u"The disk is full"_s;
    QTest::newRow("broken") << StoreErrorKind::Broken << u"FleetSync cannot write"_s;
}

void ShownZonesTest::aRefusalIsSaidUntilItIsKept()
{
    QFETCH(StoreErrorKind, why);
    QFETCH(QString, said);
    Stage stage;
    stage.told.session.views().read();
    QTRY_COMPARE(displayZones().choice, ZoneChoice::PerFleet);
    stage.told.store.failViews(why);
    stage.entry(u"UTC"_s)->trigger();
    QTRY_COMPARE(stage.kept().choice, ZoneChoice::PerFleet);
    QTRY_VERIFY(stage.says(said));
    stage.told.store.failViews(std::nullopt);
    QTRY_VERIFY(stage.tryAgain());
    stage.tryAgain()->click();
    QTRY_COMPARE(stage.kept().choice, ZoneChoice::Utc);
    QTRY_VERIFY(!stage.says(said));
}

QTEST_MAIN(ShownZonesTest)

#include "tst_shownzones.moc"
