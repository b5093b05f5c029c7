// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

const QString harbor = u"Harbor Point Logistics"_s; // manual and idle
const QString delgado = u"Delgado Hermanos"_s;      // its last sync failed
constexpr int patience = 60'000;
constexpr int readTries = 5;

StageOptions slowly()
{
    StageOptions options;
    options.scale = 60; // syncs run for 10 s and more
    return options;
}

bool says(const Stage &stage, const QString &sentence)
{
    return QTest::qWaitFor([&] { return stage.allText().contains(sentence); }, patience);
}

} // namespace

/// Each row of the table "Errors" of api.md: the user sees its sentence.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedRequestIsExplainedInTheForm_data();
    void refusedRequestIsExplainedInTheForm();
    void keyRefusedStopsEveryCall();
    void keyAndFleetThatDoNotMatchOfferReload();
    void writeWithAForbiddenTokenSaysSo();
    void syncThatIsGoneKeepsItsLastKnownState();
    void retryOfASyncThatIsGoneSaysSo();
    void runningSyncOfSomebodyElseIsFollowed();
    void pauseIsCountedDownAndTheRequestSent_data();
    void pauseIsCountedDownAndTheRequestSent();
    void troubleWithAReadPassesByItself_data();
    void troubleWithAReadPassesByItself();
    void troubleThatLastsIsSaidWithAWayOut_data();
    void troubleThatLastsIsSaidWithAWayOut();
    void requestThatWasLostOnTheWayBackIsLookedUp_data();
    void requestThatWasLostOnTheWayBackIsLookedUp();
    void requestThatNeverBeganIsNotSentByItself_data();
    void requestThatNeverBeganIsNotSentByItself();
};

void TestErrors::refusedRequestIsExplainedInTheForm_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("sentences");
    const QString nowhere;
    QTest::newRow("400 bad_request that names the days stands under the days")
            << u"days_400"_s << 400 << u"Problem with the days"_s
            << QStringList{u"Terminal says: “'days' property must not be above 14”"_s};
    QTest::newRow("400 bad_request about something else stands at the form's head")
            << u"status_400"_s << 400 << nowhere
            << QStringList{u"'limit' property must be a number"_s};
    QTest::newRow("404 not_found") << u"status_404"_s << 404 << nowhere
                                   << QStringList{u"Terminal does not find this fleet"_s};
    QTest::newRow("422 unprocessable_entity")
            << u"status_422"_s << 422 << nowhere
            << QStringList{u"Terminal could not do this"_s, u"change the request"_s,
                           u"The request cannot be carried out for this connection"_s};
    QTest::newRow("422 connection_disconnected names who must log in")
            << u"422_connection_disconnected"_s << 422 << nowhere
            << QStringList{u"The fleet is no longer linked to its provider"_s,
                           u"Send the reconnect link"_s};
    QTest::newRow("422 insufficient_permissions names who gives rights")
            << u"422_insufficient_permissions"_s << 422 << nowhere
            << QStringList{u"The provider's login may not read this data"_s,
                           u"Ask the provider's administrator"_s};
    QTest::newRow("422 invalid_credentials names who must log in")
            << u"422_invalid_credentials"_s << 422 << nowhere
            << QStringList{u"The provider refuses the saved login"_s, u"Send the reconnect link"_s};
}

void TestErrors::refusedRequestIsExplainedInTheForm()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, label);
    QFETCH(QStringList, sentences);
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, fault});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    for (const QString &sentence : sentences) {
        QVERIFY2(says(stage, sentence), qPrintable(stage.allText()));
        QVERIFY(label.isEmpty() || stage.screen().labelText(label).contains(sentence));
    }
    QVERIFY2(stage.screen().find<QWidget>(u"Start sync"_s), "the form stays, to be corrected");
    QCOMPARE(stage.answered(u"requestSync"_s, status), 1);
    QCOMPARE(stage.posts(), 1);
}

void TestErrors::keyRefusedStopsEveryCall()
{
    Stage stage(slowly());
    stage.server().addFault({u"*"_s, u"status_401"_s, 0});
    QVERIFY(stage.screen().trigger(u"Refresh"_s));
    QVERIFY2(says(stage, u"Key not accepted"_s), qPrintable(stage.allText()));
    QVERIFY(says(stage, u"Enter another one"_s));
    QVERIFY(stage.screen().rowCount() > 0);
    int failures = 0;
    connect(&stage.session().catalog(), &Catalog::loadFailed, this, [&failures] { ++failures; });
    for (int asked = 1; asked <= 20; ++asked) {
        QVERIFY(stage.screen().trigger(u"Reload all fleets"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failures, asked, patience);
    }
    int refused = 0;
    const auto seen = stage.server().seen();
    for (const auto &call : seen) {
        refused += call.status == 401 ? 1 : 0;
    }
    // Those that were on their way with the first one, and none of the 20 asked for since.
    QVERIFY2(refused <= 6, qPrintable(QString::number(refused)));
    QVERIFY(press(stage.screen(), u"Enter another key"_s));
}

void TestErrors::keyAndFleetThatDoNotMatchOfferReload()
{
    Stage stage(slowly());
    stage.server().clearSeen();
    stage.server().addFault({u"listSyncs"_s, u"status_403"_s});
    QVERIFY(stage.screen().trigger(u"Refresh"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"listSyncs"_s, 403), 1, patience);
    QString refused;
    const QStringList fleets = stage.server().connectionIds();
    const auto seen = stage.server().seen();
    for (const auto &call : seen) {
        for (const QString &fleet : fleets) {
            const bool its
                    = stage.server().tokenOf(fleet) == call.headers.value(u"connection-token"_s);
            refused = call.status == 403 && its ? fleet : refused;
        }
    }
    QVERIFY(stage.screen().select(refused));
    QVERIFY2(says(stage, u"Key and fleet do not match"_s), qPrintable(stage.allText()));
    const int lists = stage.server().count(u"listConnections"_s);
    QVERIFY(press(stage.screen(), u"Reload"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.server().count(u"listConnections"_s) > lists, patience);
}

void TestErrors::writeWithAForbiddenTokenSaysSo()
{
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, u"status_403"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QVERIFY2(says(stage, u"Key and fleet do not match"_s), qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
}

void TestErrors::syncThatIsGoneKeepsItsLastKnownState()
{
    Stage stage(slowly());
    const QString prairie = u"Blue Line Freight"_s; // its sync runs for a month
    const QString connection = stage.fleetNamed(prairie);
    QVERIFY(stage.selectNamed(prairie));
    const QString before = stage.screen().stateText(connection);
    QCOMPARE(before, u"Waiting on Omnitracs"_s);
    stage.server().addFault({u"getSync"_s, u"status_404"_s, 0});
    QVERIFY2(says(stage, u"Terminal no longer has this sync"_s), qPrintable(stage.allText()));
    QVERIFY(stage.screen().detailText().contains(before));
    QCOMPARE(stage.screen().stateText(connection), before);
}

void TestErrors::retryOfASyncThatIsGoneSaysSo()
{
    Stage stage(slowly());
    stage.server().addFault({u"retrySync"_s, u"status_404"_s});
    QVERIFY(stage.selectNamed(delgado));
    QVERIFY(stage.screen().trigger(u"Retry"_s));
    QVERIFY2(says(stage, u"Delgado Hermanos: Terminal no longer has this sync"_s),
             qPrintable(stage.allText()));
    QVERIFY(says(stage, u"The last known state stays on screen."_s));
    QCOMPARE(stage.server().count(u"retrySync"_s), 1);
}

void TestErrors::runningSyncOfSomebodyElseIsFollowed()
{
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, u"rival_409"_s});
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QVERIFY2(says(stage, u"A sync is already running for Harbor Point Logistics"_s),
             qPrintable(stage.allText()));
    QVERIFY(says(stage, u"FleetSync now follows that one."_s));
    QCOMPARE(stage.answered(u"requestSync"_s, 409), 1);
    QTRY_COMPARE_WITH_TIMEOUT(stage.screen().stateOf(stage.fleetNamed(harbor)),
                              std::optional(FleetState::Syncing), patience);
    QCOMPARE(stage.posts(), 1);
}

void TestErrors::pauseIsCountedDownAndTheRequestSent_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("429 with the wait in header and body") << u"status_429"_s;
    QTest::newRow("429 with the wait in the header only") << u"429_header"_s;
    QTest::newRow("429 with the wait in the body only") << u"429_body"_s;
}

void TestErrors::pauseIsCountedDownAndTheRequestSent()
{
    QFETCH(QString, fault);
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, fault});
    const auto secondsLeft = [&stage] {
        static const QRegularExpression pause(u"Terminal asked for a short pause: (\\d+) s"_s);
        return pause.match(stage.stateLine()).captured(1).toInt();
    };
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(secondsLeft() > 0, patience);
    const int first = secondsLeft();
    QCOMPARE(stage.posts(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(secondsLeft() < first, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QVERIFY(says(stage, u"Terminal has taken on the sync of Harbor Point Logistics."_s));
    QTRY_COMPARE_WITH_TIMEOUT(secondsLeft(), 0, patience);
    QCOMPARE(stage.posts(), 2);
}

void TestErrors::troubleWithAReadPassesByItself_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500 internal_server_error, twice") << u"status_500"_s;
    QTest::newRow("502, twice") << u"status_502"_s;
    QTest::newRow("503, twice") << u"status_503"_s;
    QTest::newRow("504 gateway_timeout, twice") << u"status_504"_s;
}

void TestErrors::troubleWithAReadPassesByItself()
{
    QFETCH(QString, fault);
    StageOptions options = slowly();
    options.server.faults = {{u"listConnections"_s, fault, 2}};
    Stage stage(options);
    QCOMPARE(stage.screen().rowCount(), 20);
    QCOMPARE(stage.server().count(u"listConnections"_s), 3);
    QVERIFY(!stage.allText().contains(u"Terminal had a problem"_s));
}

void TestErrors::troubleThatLastsIsSaidWithAWayOut_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500 internal_server_error, on every try") << u"status_500"_s;
    QTest::newRow("502, on every try") << u"status_502"_s;
    QTest::newRow("503, on every try") << u"status_503"_s;
    QTest::newRow("504 gateway_timeout, on every try") << u"status_504"_s;
}

void TestErrors::troubleThatLastsIsSaidWithAWayOut()
{
    QFETCH(QString, fault);
    StageOptions options = slowly();
    options.server.faults = {{u"listConnections"_s, fault, readTries}};
    options.waitForRows = false;
    Stage stage(options);
    QVERIFY2(says(stage, u"Terminal had a problem"_s), qPrintable(stage.allText()));
    QVERIFY(stage.allText().contains(u"Try again in a few minutes"_s));
    QCOMPARE(stage.server().count(u"listConnections"_s), readTries);
    QVERIFY(press(stage.screen(), u"Try again"_s));
    QVERIFY(stage.ready());
    QVERIFY(!stage.allText().contains(u"Terminal had a problem"_s));
}

void TestErrors::requestThatWasLostOnTheWayBackIsLookedUp_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500 after Terminal acted") << u"created_then_500"_s;
    QTest::newRow("502 after Terminal acted") << u"created_then_502"_s;
    QTest::newRow("503 after Terminal acted") << u"created_then_503"_s;
    QTest::newRow("504 after Terminal acted") << u"created_then_504"_s;
    QTest::newRow("no answer at all after Terminal acted") << u"reset_after_acting"_s;
}

void TestErrors::requestThatWasLostOnTheWayBackIsLookedUp()
{
    QFETCH(QString, fault);
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, fault});
    Diary diary(stage.screen(), stage.fleetNamed(harbor));
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Checking…"_s), patience);
    QVERIFY2(says(stage, u"The answer was lost on the way, but Terminal has the sync of Harbor "
                         "Point Logistics. FleetSync follows it."_s),
             qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
}

void TestErrors::requestThatNeverBeganIsNotSentByItself_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500 internal_server_error before Terminal acted") << u"status_500"_s;
    QTest::newRow("502 before Terminal acted") << u"status_502"_s;
    QTest::newRow("503 before Terminal acted") << u"status_503"_s;
    QTest::newRow("504 gateway_timeout before Terminal acted") << u"status_504"_s;
}

void TestErrors::requestThatNeverBeganIsNotSentByItself()
{
    QFETCH(QString, fault);
    Stage stage(slowly());
    stage.server().addFault({u"requestSync"_s, fault});
    Diary diary(stage.screen(), stage.fleetNamed(harbor));
    QVERIFY(stage.requestDays(harbor, u"30"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diary.sawState(u"Checking…"_s), patience);
    QVERIFY2(says(stage, u"It did not start. Terminal has no trace of the request for Harbor "
                         "Point Logistics"_s),
             qPrintable(stage.allText()));
    QCOMPARE(stage.posts(), 1);
    QVERIFY2(press(stage.screen(), u"Send again"_s), "a person may");
    QTRY_COMPARE_WITH_TIMEOUT(stage.answered(u"requestSync"_s, 201), 1, patience);
    QCOMPARE(stage.posts(), 2);
}

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
