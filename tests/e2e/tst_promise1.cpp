// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimeEdit>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString harbor = u"Harbor Point Logistics"_s; // manual and idle

StageOptions slowly()
{
    StageOptions options;
    options.scale = 60;
    return options;
}

QByteArray lastBody(Stage &stage)
{
    QByteArray body;
    const auto all = stage.server().seen();
    for (const auto &seen : all) {
        body = seen.call == u"requestSync" ? seen.body : body;
    }
    return body;
}

/// By keyboard: finds the fleet, opens the form and gives it the keyboard.
bool openForm(Stage &stage, const QString &fleet)
{
    if (!stage.selectNamed(fleet) || !takeKeyboard(stage.window())) {
        return false;
    }
    pressKeys(Qt::CTRL | Qt::Key_N);
    return QTest::qWaitFor([&stage] { return stage.screen().find<QLineEdit>(u"Days"_s); }, patience)
           && takeKeyboard(*stage.screen().find<QLineEdit>(u"Days"_s)->window());
}

QString preview(const Stage &stage)
{
    return stage.screen().labelText(u"Effective start"_s);
}

/// Open: what "More" shows before anything is sent.
QByteArray promisedBody(const Stage &stage)
{
    press(stage.screen(), u"More"_s);
    const auto *json = stage.screen().find<QPlainTextEdit>(u"Request body"_s);
    return json ? json->toPlainText().toUtf8().simplified().replace(' ', "") : QByteArray();
}

} // namespace

/// Which dates? (ux.md, promise 1)
class TestPromise1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPickedIsPreviewedAndSent_data();
    void whatIsPickedIsPreviewedAndSent();
    void onlyWhatIsNewSaysSinceWhen();
    void aFleetWithoutHistoryIsWarned();
    void aDateMeansItsInstantInItsZone();
    void whatCannotBeSentIsSaidUnderItsField();
    void anotherStartThanAskedForIsSaid();
    void aStartThatFitsIsNotMentioned();
};

void TestPromise1::whatIsPickedIsPreviewedAndSent_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("files");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a week") << u"7"_s << false << QByteArray(R"({"days":7})");
    QTest::newRow("a year, with historical files")
            << u"365"_s << true
            << QByteArray(R"({"days":365,"providerRequests":["historical_files"]})");
}

void TestPromise1::whatIsPickedIsPreviewedAndSent()
{
    QFETCH(QString, days);
    QFETCH(bool, files);
    QFETCH(QByteArray, body);
    Stage stage(slowly());
    QVERIFY(openForm(stage, harbor));
    pressKeys(Qt::ALT | Qt::Key_L); // Last … days: into the field
    typeText(days);
    if (files) {
        pressKeys(Qt::ALT | Qt::Key_H);
        QTRY_VERIFY_WITH_TIMEOUT(stage.screen().find<QCheckBox>(u"Historical files"_s)->isChecked(),
                                 patience);
    }
    const QDateTime start = stage.session().serverNow().addDays(-days.toInt());
    QTRY_VERIFY2_WITH_TIMEOUT(preview(stage).startsWith(u"Will ask for data from "_s)
                                      && preview(stage).endsWith(days + u" days."_s),
                              qPrintable(preview(stage)), patience);
    QVERIFY2(preview(stage).contains(QLocale().toString(start.date(), u"d MMM yyyy"_s)),
             qPrintable(preview(stage)));
    QCOMPARE(promisedBody(stage), body);
    QCOMPARE(stage.posts(), 0);
    pressKeys(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QCOMPARE(lastBody(stage), body);
}

void TestPromise1::onlyWhatIsNewSaysSinceWhen()
{
    Stage stage(slowly());
    QVERIFY(openForm(stage, harbor));
    pressKeys(Qt::ALT | Qt::Key_O);
    QTRY_VERIFY2_WITH_TIMEOUT(
            preview(stage).contains(u"only for what is new since the last requested sync, "_s),
            qPrintable(preview(stage)), patience);
    QCOMPARE(promisedBody(stage), QByteArray("{}"));
    pressKeys(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QCOMPARE(lastBody(stage), QByteArray("{}"));
}

void TestPromise1::aFleetWithoutHistoryIsWarned()
{
    Stage stage(slowly());
    QVERIFY(openForm(stage, u"North Star Carriers"_s));
    pressKeys(Qt::ALT | Qt::Key_O);
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.allText().contains(u"This fleet has never been synced. This choice brings no "
                                     "past data."_s),
            patience);
    QVERIFY2(press(stage.screen(), u"Use 30 days"_s), "with a way out");
    QTRY_VERIFY_WITH_TIMEOUT(preview(stage).endsWith(u"30 days."_s), patience);
    QVERIFY2(press(stage.screen(), u"Start sync"_s), "it warns, and never blocks");
    QTRY_COMPARE_WITH_TIMEOUT(lastBody(stage), QByteArray(R"({"days":30})"), patience);
}

void TestPromise1::aDateMeansItsInstantInItsZone()
{
    Stage stage(slowly());
    QVERIFY(openForm(stage, harbor));
    const QDate date = stage.session().serverNow().date().addDays(-10);
    stage.screen().find<QDateEdit>(u"Start from"_s)->setDate(date);
    stage.screen().find<QTimeEdit>(u"Start time"_s)->setTime({13, 43});
    stage.screen().find<QComboBox>(u"Time zone"_s)->setEditText(u"America/Phoenix"_s);
    QVERIFY(stage.screen().find<QRadioButton>(u"From a date"_s)->isChecked());
    const QString local = QLocale().toString(date, u"ddd d MMM yyyy"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
            preview(stage).contains(
                    local + u", 13:43 (America/Phoenix, UTC\u22127) · 20:43 UTC → now."_s),
            qPrintable(preview(stage)), patience);
    const QByteArray body
            = "{\"startFrom\":\"" + date.toString(Qt::ISODate).toLatin1() + "T20:43:00.000Z\"}";
    QCOMPARE(promisedBody(stage), body);
    pressKeys(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QCOMPARE(lastBody(stage), body);
}

void TestPromise1::whatCannotBeSentIsSaidUnderItsField()
{
    Stage stage(slowly());
    QVERIFY(openForm(stage, harbor));
    for (const QString &days : {u"0"_s, u"3651"_s, u"1.5"_s, u"week"_s}) {
        stage.screen().find<QLineEdit>(u"Days"_s)->setText(days);
        pressKeys(Qt::CTRL | Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!stage.screen().labelText(u"Problem with the days"_s).isEmpty(),
                                  qPrintable(days), patience);
        QCOMPARE(preview(stage), u"No start yet: the marked entry needs a correction."_s);
    }
    stage.screen()
            .find<QDateEdit>(u"Start from"_s)
            ->setDate(stage.session().serverNow().date().addDays(2));
    pressKeys(Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.screen().labelText(u"Problem with the date"_s).isEmpty(),
                             patience);
    QCOMPARE(stage.posts(), 0);
}

void TestPromise1::anotherStartThanAskedForIsSaid()
{
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, u"other_start"_s});
    const QDateTime now = stage.session().serverNow();
    QVERIFY(stage.requestDays(harbor, u"20"_s));
    const QString there = QLocale().toString(now.addDays(-5).date(), u"d MMM"_s);
    const QString asked = QLocale().toString(now.addDays(-20).date(), u"d MMM"_s);
    const QRegularExpression said(u"Terminal has taken on the sync of Harbor Point Logistics. It "
                                  "will start from "_s
                                  + there + u", \\d\\d:\\d\\d, not "_s + asked);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.allText().contains(said), qPrintable(stage.allText()),
                              patience);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.screen().detailText().contains(u"Terminal will start from "_s),
                              qPrintable(stage.screen().detailText()), patience);
    QCOMPARE(lastBody(stage), QByteArray(R"({"days":20})"));
}

void TestPromise1::aStartThatFitsIsNotMentioned()
{
    StageOptions options = slowly();
    options.server.startFromEcho = simulator::StartFromEcho::Midnight;
    Stage stage(options);
    QVERIFY(stage.requestDays(harbor, u"20"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
            stage.allText().contains(
                    u"Terminal has taken on the sync of Harbor Point Logistics."_s),
            patience);
    QVERIFY(!stage.allText().contains(u"will start from"_s));
}

QTEST_MAIN(TestPromise1)
#include "tst_promise1.moc"
