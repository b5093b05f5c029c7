// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/fleettext.h"
#include "gui/text/historytext.h"
#include "gui/text/pastexplanation.h"
#include "gui/text/statetext.h"
#include "models/samples.h"

#include <QSet>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;

Q_DECLARE_METATYPE(fleetsync::FleetRow)

namespace {

FleetRow rowIn(FleetState state, std::optional<Sync> latest = {})
{
    FleetRow row;
    row.connection = connection(QStringLiteral("1"), QStringLiteral("Frank's Trucking"),
                                QStringLiteral("Omnitracs"));
    row.verdict.state = state;
    if (latest) {
        row.history = {*latest};
    }
    return row;
}

FleetRow moving(std::optional<double> percent, int attempt = 1, bool startedOver = false)
{
    FleetRow row = rowIn(FleetState::Syncing,
                         sync(QStringLiteral("s"), SyncStatus::InProgress, percent));
    row.progress = ShownProgress{percent, attempt, startedOver, {}};
    return row;
}

FleetRow waiting()
{
    Sync latest = sync(QStringLiteral("s"), SyncStatus::InProgress);
    latest.requestedAt = noon.addDays(-2);
    latest.providerRequests = {{ProviderRequest::HistoricalFiles, {}},
                               {ProviderRequest::Unknown, QStringLiteral("driver_photos")}};
    return rowIn(FleetState::Waiting, latest);
}

FleetRow done(int issues)
{
    Sync latest = sync(QStringLiteral("s"), SyncStatus::Completed);
    latest.issues = QList<Issue>(issues);
    return rowIn(issues == 0 ? FleetState::UpToDate : FleetState::DoneWithIssues, latest);
}

FleetRow failed(const char *reason)
{
    Sync latest = sync(QStringLiteral("s"), SyncStatus::Failed);
    latest.failureReason = QString::fromUtf8(reason);
    return rowIn(FleetState::Failed, latest);
}

FleetRow queued(bool longInQueue)
{
    FleetRow row = rowIn(FleetState::Queued, sync(QStringLiteral("s"), SyncStatus::Requested));
    row.verdict.longInQueue = longInQueue;
    return row;
}

FleetRow unknownWord(FleetState state)
{
    Sync latest = sync(QStringLiteral("s"), SyncStatus::Unknown);
    latest.status.text = QStringLiteral("paused\u202E");
    FleetRow row = rowIn(state, latest);
    row.verdict.unknownStatus = true;
    return row;
}

ApiError offline()
{
    ApiError error;
    error.kind = ErrorKind::NotSent;
    error.cause = Cause::Offline;
    return error;
}

FleetRow with(FleetRow row, const std::function<void(FleetRow &)> &change)
{
    change(row);
    return row;
}

QString cell(const FleetRow &row, FleetColumn column)
{
    return FleetText().cell(row, column, noon);
}

QString tip(const FleetRow &row, FleetColumn column)
{
    return FleetText().toolTip(row, column, noon);
}

} // namespace

class TestTextState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasItsWord_data();
    void everyStateHasItsWord();
    void rowsSayTheirState_data();
    void rowsSayTheirState();
    void everyHindranceHasASentence();
    void cellsSayWhatIsKnown();
    void toolTipsSayWhatIsOff();
    void rowsOfAnEarlierRunSaySo();
    void theRowsSentenceNamesAll();
    void hostileNamesStayPlain();
    void historyCells();
    void aPastFailureIsExplainedAsOfToday_data();
    void aPastFailureIsExplainedAsOfToday();
};

void TestTextState::everyStateHasItsWord_data()
{
    QTest::addColumn<FleetState>("state");
    const char *words[fleetStateCount] = {"Being deleted",
                                          "Archived",
                                          "Sending…",
                                          "Checking…",
                                          "Stopping…",
                                          "Queued here",
                                          "Waiting on provider",
                                          "No movement",
                                          "Slower than usual",
                                          "Syncing",
                                          "Queued",
                                          "Disconnected",
                                          "Stopped by you",
                                          "Failed",
                                          "Done with issues",
                                          "Up to date",
                                          "Never synced",
                                          "Not checked"};
    for (int i = 0; i < fleetStateCount; ++i) {
        QTest::newRow(words[i]) << static_cast<FleetState>(i);
    }
}

void TestTextState::everyStateHasItsWord()
{
    QFETCH(const FleetState, state);
    QCOMPARE(facetWord(state), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!stateWord(rowIn(state)).isEmpty());
    QVERIFY(!stateHeadline(rowIn(state), noon).isEmpty());
}

void TestTextState::rowsSayTheirState_data()
{
    QTest::addColumn<FleetRow>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("headline");
    const auto add
            = [](const char *name, const FleetRow &row, const QString &word,
                 const QString &headline) { QTest::newRow(name) << row << word << headline; };
    const QString syncing = QStringLiteral("Syncing");
    add("a percentage", moving(62.45), syncing, QStringLiteral("Syncing, 62\u202F%"));
    add("no percentage", moving({}), syncing, QStringLiteral("Syncing, no percentage yet"));
    add("a second attempt", moving(3, 2, true), syncing,
        QStringLiteral("Syncing, 3\u202F%. Attempt 2, started over"));
    add("waiting", waiting(), QStringLiteral("Waiting on Omnitracs"),
        QStringLiteral("Waiting on Omnitracs: historical files, driver_photos, asked 2 days ago. "
                       "This can take days."));
    add("queued", queued(false), QStringLiteral("Queued"), QStringLiteral("Queued at Terminal"));
    add("long queued", queued(true), QStringLiteral("Queued"),
        QStringLiteral("Queued, still in Terminal's queue"));
    add("done", done(0), QStringLiteral("Up to date"), QStringLiteral("Up to date, 1 h ago"));
    add("one issue", done(1), QStringLiteral("Done with 1 issue"),
        QStringLiteral("Done with 1 issue, 1 h ago"));
    add("two issues", done(2), QStringLiteral("Done with 2 issues"),
        QStringLiteral("Done with 2 issues, 1 h ago"));
    add("failed", failed("Invalid credentials"), QStringLiteral("Failed"),
        QStringLiteral("Failed 1 h ago"));
    add("a word that only the server knows", unknownWord(FleetState::Syncing),
        QStringLiteral("Terminal says “paused[U+202E]”"),
        QStringLiteral("Terminal says “paused[U+202E]”"));
    add("disconnected while it runs",
        with(moving(5), [](FleetRow &row) { row.verdict.disconnectedBadge = true; }),
        QStringLiteral("Syncing · disconnected"),
        QStringLiteral("Syncing · disconnected, 5\u202F%"));
    add("the sync is gone", with(done(0), [](FleetRow &row) { row.syncGone = true; }),
        QStringLiteral("Up to date"),
        QStringLiteral("Up to date, 1 h ago. Terminal no longer has this sync"));
    add("no token",
        with(rowIn(FleetState::NotChecked), [](FleetRow &row) { row.connection.token = Secret(); }),
        QStringLiteral("Not checked"), QStringLiteral("No access token came for this fleet"));
}

void TestTextState::rowsSayTheirState()
{
    QFETCH(const FleetRow, row);
    QTEST(stateWord(row), "word");
    QTEST(stateHeadline(row, noon), "headline");
}

void TestTextState::everyHindranceHasASentence()
{
    QSet<QString> sentences;
    for (int i = 1; i <= static_cast<int>(Hindrance::NothingToStop); ++i) {
        const QString sentence = hindranceSentence(static_cast<Hindrance>(i));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Hindrance::NothingToStop));
    QVERIFY(hindranceSentence(Hindrance::None).isEmpty());
}

void TestTextState::cellsSayWhatIsKnown()
{
    QCOMPARE(cell(moving(62.45), FleetColumn::Progress), QStringLiteral("62\u202F%"));
    QCOMPARE(cell(moving({}), FleetColumn::Progress), QStringLiteral("working, no percentage yet"));
    QCOMPARE(cell(queued(true), FleetColumn::Progress),
             QStringLiteral("still in Terminal's queue"));
    QCOMPARE(cell(queued(false), FleetColumn::Progress), QString());
    QCOMPARE(cell(waiting(), FleetColumn::Progress), QStringLiteral("asked 2 days ago"));
    QCOMPARE(cell(done(0), FleetColumn::Progress), QStringLiteral("1 h ago"));
    QCOMPARE(cell(failed("Invalid credentials"), FleetColumn::Progress),
             QStringLiteral("login refused"));
    QCOMPARE(cell(failed("Flux capacitor"), FleetColumn::Progress),
             QStringLiteral("Flux capacitor"));
    FleetRow row = done(0);
    QCOMPARE(cell(row, FleetColumn::Fleet), QStringLiteral("Frank's Trucking"));
    QCOMPARE(cell(row, FleetColumn::Provider), QStringLiteral("Omnitracs"));
    QCOMPARE(cell(row, FleetColumn::LastGoodSync), QStringLiteral("–"));
    QCOMPARE(cell(row, FleetColumn::Issues), QStringLiteral("–"));
    QCOMPARE(cell(row, FleetColumn::Mode), QStringLiteral("Automatic"));
    row.lastGoodAt = noon.addSecs(-7200);
    row.ongoingIssues = 3;
    row.connection.syncMode.value = SyncMode::Manual;
    QCOMPARE(cell(row, FleetColumn::LastGoodSync), QStringLiteral("2 h ago"));
    QCOMPARE(cell(row, FleetColumn::Issues), QStringLiteral("3"));
    QCOMPARE(cell(row, FleetColumn::Mode), QStringLiteral("Manual"));
    QVERIFY(tip(row, FleetColumn::LastGoodSync).contains(QStringLiteral("24 Nov 2026, 10:00")));
}

void TestTextState::toolTipsSayWhatIsOff()
{
    FleetRow row = moving(62.45);
    row.progress->told = 40;
    QVERIFY(tip(row, FleetColumn::Progress).contains(QStringLiteral("62.45\u202F%")));
    QVERIFY(tip(row, FleetColumn::Progress).contains(QStringLiteral("Terminal now says 40.00")));
    row.connection.token = Secret();
    row.connection.oddities = {{QStringLiteral("status"), QStringLiteral("active")}};
    row.checkedAt = noon.addSecs(-600);
    row.checkError = offline();
    row.startsElsewhere = noon.addDays(-1);
    row.verdict.disconnectedBadge = true;
    const QString state = tip(row, FleetColumn::State);
    for (const char *words :
         {"No access token came for this fleet", "As of 11:50", "No internet connection",
          "“active”", "Mon 23 Nov 2026, 12:00", "disconnected"}) {
        QVERIFY2(state.contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(!state.contains(QStringLiteral("con_tkn")));
}

void TestTextState::rowsOfAnEarlierRunSaySo()
{
    FleetRow row = done(0);
    row.connection.token = Secret();
    row.checkedAt = noon.addSecs(-600);
    row.unlisted = row.stale = true;
    const QString state = tip(row, FleetColumn::State);
    QVERIFY(state.contains(QStringLiteral("As of 11:50. Not checked since FleetSync was started")));
    QVERIFY(!state.contains(QStringLiteral("No access token")));
    QVERIFY(FleetText().rowSentence(row, noon).endsWith(QStringLiteral(", as of 11:50")));
    row.verdict.state = FleetState::NotChecked;
    row.stale = false;
    row.checkedAt = {};
    QCOMPARE(stateHeadline(row, noon), QStringLiteral("Not checked"));
    QVERIFY(tip(row, FleetColumn::State)
                    .contains(QStringLiteral("Not checked since FleetSync was started")));
}

void TestTextState::theRowsSentenceNamesAll()
{
    const FleetText words;
    QCOMPARE(words.rowSentence(moving(62.45), noon),
             QStringLiteral("Frank's Trucking, Omnitracs, syncing, 62 percent"));
    QCOMPARE(words.rowSentence(done(0), noon),
             QStringLiteral("Frank's Trucking, Omnitracs, up to date, 1 h ago"));
    QCOMPARE(words.rowSentence(rowIn(FleetState::NeverSynced), noon),
             QStringLiteral("Frank's Trucking, Omnitracs, never synced"));
}

void TestTextState::hostileNamesStayPlain()
{
    FleetRow row = done(0);
    row.connection.companyName = QStringLiteral("<img src=file:///x>\u202E");
    QCOMPARE(cell(row, FleetColumn::Fleet), QStringLiteral("<img src=file:///x>[U+202E]"));
    QVERIFY(!tip(row, FleetColumn::Fleet).contains(QStringLiteral("<img")));
    row.connection.companyName = QString(100'000, u'M');
    QVERIFY(cell(row, FleetColumn::Fleet).size() <= 200);
}

void TestTextState::historyCells()
{
    const HistoryText words;
    Sync sync = samples::sync(QStringLiteral("s"), SyncStatus::Failed);
    sync.startFrom = noon.addDays(-7);
    sync.failureReason = QStringLiteral("Invalid credentials");
    sync.attempts = 2;
    const QStringList expected{QStringLiteral("Failed"),
                               QStringLiteral("17 Nov, 12:00"),
                               QStringLiteral("2 h ago"),
                               QStringLiteral("1 h"),
                               QStringLiteral("2"),
                               QStringLiteral("0"),
                               QStringLiteral("login refused")};
    for (int column = 0; column < historyColumnCount; ++column) {
        QCOMPARE(words.cell(sync, {}, static_cast<HistoryColumn>(column), noon),
                 expected.at(column));
        QVERIFY(!words.header(static_cast<HistoryColumn>(column)).isEmpty());
    }
    Sync mended = samples::sync(QStringLiteral("s"), SyncStatus::Completed);
    mended.issues.resize(2);
    mended.issues[0].status.value = IssueStatus::Resolved;
    QCOMPARE(words.cell(mended, {}, HistoryColumn::Result, noon),
             QStringLiteral("Done with 1 issue"));
    QCOMPARE(words.cell(mended, {}, HistoryColumn::Issues, noon), QStringLiteral("1"));
    mended.issues[1].status.value = IssueStatus::Resolved;
    QCOMPARE(words.cell(mended, {}, HistoryColumn::Result, noon), QStringLiteral("Done"));
    QCOMPARE(words.cell(mended, {}, HistoryColumn::Issues, noon), QStringLiteral("0"));
    const Sync running = samples::sync(QStringLiteral("s"), SyncStatus::InProgress, 62.45);
    QCOMPARE(words.cell(running, {}, HistoryColumn::Result, noon),
             QStringLiteral("Syncing, 62\u202F%"));
    QCOMPARE(words.cell(running, {}, HistoryColumn::Took, noon), QStringLiteral("–"));
    QCOMPARE(words.cell(running, {}, HistoryColumn::FromDate, noon), QStringLiteral("–"));
    QVERIFY(words.toolTip(sync, {}, HistoryColumn::Reason, noon)
                    .contains(QStringLiteral("Invalid credentials")));
    const PastOrigin stopped{{}, true};
    QCOMPARE(words.cell(sync, stopped, HistoryColumn::Result, noon),
             QStringLiteral("Stopped by you"));
    QCOMPARE(words.cell(sync, stopped, HistoryColumn::Reason, noon), QStringLiteral("–"));
    QCOMPARE(words.toolTip(sync, stopped, HistoryColumn::Reason, noon), QString());
}

void TestTextState::aPastFailureIsExplainedAsOfToday_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<SyncStatus>("later");
    QTest::addColumn<int>("laterFromDays");
    QTest::addColumn<QString>("means");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("action");
    const QString login = QStringLiteral("Invalid credentials");
    const QString old = QStringLiteral("Requested window exceeds the retention window");
    QTest::newRow("none is done since")
            << login << SyncStatus::Failed << 7 << QStringLiteral("No new data comes in")
            << QStringLiteral("The owner of the Omnitracs login")
            << QStringLiteral("Send the reconnect link");
    QTest::newRow("one that is done has asked for the same")
            << login << SyncStatus::Completed << 8 << QStringLiteral("Nothing is missing by it")
            << QStringLiteral("Nobody needs to") << QString();
    QTest::newRow("one is done, but began later")
            << login << SyncStatus::Completed << 1 << QStringLiteral("Later syncs are done")
            << QStringLiteral("You") << QStringLiteral("Retry it");
    QTest::newRow("what the provider keeps no more stays so")
            << old << SyncStatus::Completed << 1 << QStringLiteral("Later syncs are done")
            << QStringLiteral("Nobody") << QStringLiteral("Choose a later start");
}

void TestTextState::aPastFailureIsExplainedAsOfToday()
{
    QFETCH(QString, reason);
    QFETCH(SyncStatus, later);
    QFETCH(int, laterFromDays);
    QFETCH(QString, means);
    QFETCH(QString, who);
    QFETCH(QString, action);
    FleetRow row = done(0);
    Sync failed = samples::sync(QStringLiteral("failed"), SyncStatus::Failed);
    failed.failureReason = reason;
    failed.startFrom = noon.addDays(-7);
    Sync since = samples::sync(QStringLiteral("since"), later);
    since.requestedAt = failed.requestedAt.addSecs(600);
    since.startFrom = noon.addDays(-laterFromDays);
    row.history = {since, failed};
    const ExplanationWords words = pastExplanation(row, failed);
    QVERIFY2(words.means.startsWith(means), qPrintable(words.means));
    QCOMPARE(words.who, who);
    QVERIFY2(words.action.startsWith(action) && words.action.isEmpty() == action.isEmpty(),
             qPrintable(words.action));
}

QTEST_GUILESS_MAIN(TestTextState)
#include "tst_textstate.moc"
