// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/attentiontext.h"
#include "gui/text/errortext.h"
#include "gui/text/explanations.h"
#include "gui/text/explanationtext.h"
#include "models/samples.h"

#include <QSet>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fleetsync::JournalEntry)

namespace {

constexpr int kindCount = static_cast<int>(ErrorKind::Unexpected) + 1;
constexpr int causeCount = static_cast<int>(Cause::WrongShape) + 1;

bool isSentence(const QString &text)
{
    return text.size() > 10 && !text.at(0).isLower()
           && (text.endsWith(u'.') || text.endsWith(u'…'));
}

ApiError errorOf(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

FleetRow franks()
{
    FleetRow row;
    row.connection = connection(QStringLiteral("1"), QStringLiteral("Frank's Trucking"),
                                QStringLiteral("Omnitracs"));
    Sync sync = samples::sync(QStringLiteral("sync_1"), SyncStatus::InProgress, 62.45);
    sync.startFrom = QDateTime({2026, 10, 1}, {0, 0}, Qt::UTC);
    row.history = {sync};
    row.progress = ShownProgress{62.45, 1, false, {}};
    return row;
}

JournalEntry wish(WishKind kind, WishState state)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.state = state;
    entry.sync = SyncId(QStringLiteral("sync_1"));
    entry.target = entry.sync;
    entry.sentAt = noon.addSecs(-10);
    entry.candidates = {SyncId(QStringLiteral("a")), SyncId(QStringLiteral("b"))};
    return entry;
}

FleetRow ended(SyncStatus status)
{
    FleetRow row = franks();
    row.history[0].status.value = status;
    row.history[0].completedAt = noon;
    return row;
}

} // namespace

class TestTextError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindAndCauseHasATitleAndANextStep_data();
    void everyKindAndCauseHasATitleAndANextStep();
    void titlesAreThoseOfTheTable_data();
    void titlesAreThoseOfTheTable();
    void serverProseIsAppendedPlain();
    void everyWishHasASentence_data();
    void everyWishHasASentence();
    void wishesSayWhatBecameOfThem_data();
    void wishesSayWhatBecameOfThem();
    void theStartThatTerminalTookIsSaid();
    void everyFieldProblemHasASentence();
    void aPauseSaysHowLong();
    void everyExplanationHasItsLines_data();
    void everyExplanationHasItsLines();
    void everyMeaningHasWordsOfItsOwn();
    void everyStepHasALabelOfItsOwn();
    void whoTriesAgainDependsOnTheMode();
};

void TestTextError::everyKindAndCauseHasATitleAndANextStep_data()
{
    QTest::addColumn<ApiError>("error");
    for (int kind = 0; kind < kindCount; ++kind) {
        for (int cause = 0; cause < causeCount; ++cause) {
            ApiError error;
            error.kind = static_cast<ErrorKind>(kind);
            error.cause = static_cast<Cause>(cause);
            error.httpStatus = 418;
            error.host = QStringLiteral("api.example.com");
            QTest::addRow("kind %d, cause %d", kind, cause) << error;
        }
    }
}

void TestTextError::everyKindAndCauseHasATitleAndANextStep()
{
    QFETCH(const ApiError, error);
    const ErrorWords words = errorWords(error);
    QVERIFY2(words.title.size() > 5 && words.title.at(0).isUpper(), qPrintable(words.title));
    QVERIFY2(!words.title.endsWith(u'.'), qPrintable(words.title));
    QVERIFY2(isSentence(words.body) || words.body.endsWith(u')'), qPrintable(words.body));
    QVERIFY2(!words.body.contains(u'%') && !words.title.contains(u'%'), "a place left open");
}

void TestTextError::titlesAreThoseOfTheTable_data()
{
    QTest::addColumn<ApiError>("error");
    const auto row = [](const char *title, ErrorKind kind, Cause cause = Cause::None,
                        const char *code = "") {
        ApiError error;
        error.kind = kind;
        error.cause = cause;
        error.code = QString::fromLatin1(code);
        error.host = QStringLiteral("api.example.com");
        QTest::newRow(title) << error;
    };
    row("Key not accepted", ErrorKind::Unauthorized);
    row("Key and fleet do not match", ErrorKind::Forbidden);
    row("No access token came for this fleet", ErrorKind::Forbidden, Cause::NoToken);
    row("Terminal no longer has this sync", ErrorKind::NotFound);
    row("A sync is already running", ErrorKind::Conflict);
    row("Short pause asked by Terminal", ErrorKind::RateLimited);
    row("Terminal had a problem", ErrorKind::ServerTrouble);
    row("Terminal did not accept the request", ErrorKind::BadRequest);
    row("The fleet is no longer linked to its provider", ErrorKind::Unprocessable, Cause::None,
        "connection_disconnected");
    row("The provider refuses the saved login", ErrorKind::Unprocessable, Cause::None,
        "invalid_credentials");
    row("The provider's login may not read this data", ErrorKind::Unprocessable, Cause::None,
        "insufficient_permissions");
    row("Terminal could not do this", ErrorKind::Unprocessable, Cause::None,
        "unprocessable_entity");
    row("The server turned the connection down", ErrorKind::NotSent, Cause::Refused);
    row("The server was not found", ErrorKind::NotSent, Cause::HostNotFound);
    row("No internet connection", ErrorKind::NotSent, Cause::Offline);
    row("The proxy did not let FleetSync through", ErrorKind::NotSent, Cause::ProxyRefused);
    row("The proxy asks for a login", ErrorKind::NotSent, Cause::ProxyAuth);
    row("The key cannot be used", ErrorKind::NotSent, Cause::BadSecret);
    row("Terminal did not answer in time", ErrorKind::NoAnswer, Cause::IdleTimeout);
    row("Terminal did not answer in time", ErrorKind::NoAnswer, Cause::Deadline);
    row("The connection broke before Terminal answered", ErrorKind::NoAnswer, Cause::Cut);
    row("The server's certificate is not trusted", ErrorKind::Tls, Cause::TlsUntrusted);
    row("The certificate belongs to another server", ErrorKind::Tls, Cause::TlsHostMismatch);
    row("The secure connection is too old or broken", ErrorKind::Tls, Cause::TlsProtocol);
    row("The answer did not come from Terminal's API", ErrorKind::BadAnswer, Cause::NotJson);
    row("Terminal's answer could not be read", ErrorKind::BadAnswer, Cause::WrongShape);
    row("Terminal's answer arrived damaged", ErrorKind::BadAnswer, Cause::BodyBroken);
    row("Terminal's answer was too big", ErrorKind::TooBig);
    row("The server points to another address", ErrorKind::Redirected);
}

void TestTextError::titlesAreThoseOfTheTable()
{
    QFETCH(const ApiError, error);
    QCOMPARE(errorWords(error).title, QString::fromLatin1(QTest::currentDataTag()));
}

void TestTextError::serverProseIsAppendedPlain()
{
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = 12s;
    QCOMPARE(errorWords(error).title, QStringLiteral("Short pause asked by Terminal (12 s)"));
    const QString own = errorWords(error).body;
    error.message = QStringLiteral("Too Many Requests");
    QCOMPARE(errorWords(error).body,
             QString(own + QStringLiteral("\nTerminal says: “Too Many Requests”")));
    error.detail = QStringLiteral("<b>Slow</b> down\x1b[0m");
    QVERIFY(errorWords(error).body.endsWith(
            QStringLiteral("\nTerminal says: “<b>Slow</b> down[U+001B][0m”")));
    error.detail.clear();
    error.details = {{QStringLiteral("must be a number"), QStringLiteral("{requestBody}.days"),
                      QStringLiteral("Send a number")}};
    QVERIFY(errorWords(error).body.endsWith(QStringLiteral("“must be a number Send a number”")));
    error.details = {{QString(100'000, u'x'), {}, {}}};
    QVERIFY(errorWords(error).body.size() < 2048 + 200);
}

void TestTextError::everyWishHasASentence_data()
{
    QTest::addColumn<JournalEntry>("entry");
    for (const WishKind kind : {WishKind::Request, WishKind::Retry, WishKind::Cancel,
                                WishKind::Resolve, WishKind::Change, WishKind::Remove}) {
        for (int state = 0; state <= static_cast<int>(WishState::CancelledByUser); ++state) {
            QTest::addRow("kind %d, state %d", int(kind), state)
                    << wish(kind, static_cast<WishState>(state));
        }
    }
}

void TestTextError::everyWishHasASentence()
{
    QFETCH(JournalEntry, entry);
    const QString sentence = wishSentence(entry, franks(), noon);
    QVERIFY2(isSentence(sentence), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Frank's Trucking")), qPrintable(sentence));
    entry.error = errorOf(ErrorKind::ServerTrouble);
    FleetRow bare;
    bare.connection.companyName = QStringLiteral("Blue Line");
    QVERIFY(isSentence(wishSentence(entry, bare, noon)));
}

void TestTextError::wishesSayWhatBecameOfThem_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &sentence, const char *words) {
        QTest::newRow(name) << sentence << QString::fromUtf8(words);
    };
    const auto of = [](WishKind kind, WishState state, const FleetRow &fleet) {
        return wishSentence(wish(kind, state), fleet, noon);
    };
    row("followed", of(WishKind::Request, WishState::Followed, franks()),
        "A sync is already running for Frank's Trucking: 62\u202F%, from 1 Oct, 00:00. FleetSync "
        "now follows that one. It covers the dates that you asked for.");
    row("followed, nothing known of it",
        of(WishKind::Request, WishState::Followed,
           [] {
               FleetRow fleet = franks();
               fleet.history.clear();
               return fleet;
           }()),
        "A sync is already running for Frank's Trucking. FleetSync now follows that one.");
    row("not started", of(WishKind::Request, WishState::NotStarted, franks()),
        "It did not start. Terminal has no trace of the request for Frank's Trucking; send it "
        "again if you still want it.");
    row("unknown", of(WishKind::Request, WishState::Unknown, franks()),
        "Checking whether Terminal got the request for Frank's Trucking…");
    row("which one", of(WishKind::Request, WishState::NeedsUser, franks()),
        "2 syncs of Frank's Trucking could be the one that you asked for. Choose which one is "
        "yours.");
    row("stopping", of(WishKind::Cancel, WishState::Acked, franks()),
        "Stopping the sync of Frank's Trucking…");
    row("stopped", of(WishKind::Cancel, WishState::Acked, ended(SyncStatus::Failed)),
        "The sync of Frank's Trucking was stopped.");
    row("too late", of(WishKind::Cancel, WishState::Acked, ended(SyncStatus::Completed)),
        "The sync of Frank's Trucking finished before it could be stopped.");
    row("too late, and refused",
        of(WishKind::Cancel, WishState::Rejected, ended(SyncStatus::Completed)),
        "The sync of Frank's Trucking finished before it could be stopped.");
    JournalEntry late = wish(WishKind::Cancel, WishState::Acked);
    late.sentAt = noon.addSecs(-61);
    row("not confirmed after a minute", wishSentence(late, franks(), noon),
        "Terminal has not confirmed yet that the sync of Frank's Trucking has stopped.");
    JournalEntry refused = wish(WishKind::Request, WishState::Rejected);
    refused.error = errorOf(ErrorKind::Forbidden);
    row("refused", wishSentence(refused, franks(), noon),
        "Frank's Trucking: Key and fleet do not match. The access token of this fleet does not "
        "fit your key. Reload the fleet; if it stays so, ask your IT.");
    refused.error = errorOf(ErrorKind::NotFound);
    row("nobody there to ask", wishSentence(refused, franks(), noon),
        "Frank's Trucking: Terminal does not find this fleet. Nothing was started. Reload the list "
        "of fleets; if it still shows this one, copy this for Terminal support.");
    JournalEntry held = wish(WishKind::Retry, WishState::Wanted);
    held.error = errorOf(ErrorKind::NotSent);
    held.error->cause = Cause::Offline;
    row("held up", wishSentence(held, franks(), noon),
        "The retry for Frank's Trucking is noted and waits here for its turn. What holds it up: "
        "No internet connection.");
}

void TestTextError::wishesSayWhatBecameOfThem()
{
    QFETCH(const QString, sentence);
    QTEST(sentence, "words");
}

void TestTextError::theStartThatTerminalTookIsSaid()
{
    FleetRow row = franks();
    row.startsElsewhere = QDateTime({2026, 11, 20}, {0, 0}, Qt::UTC);
    JournalEntry entry = wish(WishKind::Request, WishState::Acked);
    entry.request.window = Days{7};
    QCOMPARE(wishSentence(entry, row, noon),
             QStringLiteral("Terminal has taken on the sync of Frank's Trucking. It will start "
                            "from 20 Nov, 00:00, not 17 Nov, 11:59."));
}

void TestTextError::everyFieldProblemHasASentence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(Problem::FromServer); ++i) {
        const QString text = fieldProblemText({Field::Days, static_cast<Problem>(i), {}});
        QVERIFY2(isSentence(text), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), static_cast<int>(Problem::FromServer) + 1);
    QCOMPARE(fieldProblemText({Field::Days, Problem::FromServer, QStringLiteral("no\nway")}),
             QStringLiteral("Terminal says: “no ↵ way”"));
}

void TestTextError::aPauseSaysHowLong()
{
    FleetRow row = franks();
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = 12s;
    row.checkError = error;
    const Explanation explanation = explainFailure(u"too_many_requests"_s);
    QCOMPARE(explanationWords(explanation, row).what, u"Short pause asked by Terminal (12 s)"_s);
    row.wish = JournalEntry();
    error.retryAfter = 30s;
    row.wish->error = error;
    QCOMPARE(explanationWords(explanation, row).what, u"Short pause asked by Terminal (30 s)"_s);
    QCOMPARE(explanationWords(explainFailure(u"conflict"_s), row).what,
             u"A sync of Frank's Trucking from Omnitracs is already running"_s);
}

void TestTextError::everyExplanationHasItsLines_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *code, const char *what) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(what);
    };
    row("connection_disconnected", "Frank's Trucking is no longer linked to Omnitracs");
    row("invalid_credentials", "Omnitracs refuses the saved login");
    row("insufficient_permissions", "The Omnitracs login may not read all the data");
    row("missing_permissions", "The Omnitracs login may not read all the data");
    row("exceeded_retention_window", "Omnitracs no longer keeps days this old");
    row("invalid_source_id", "An item's Omnitracs ID is not usable");
    row("unknown_device_type", "A device type is not recognised");
    row("missing_safety_configuration", "Safety events are not set up at Omnitracs");
    row("inaccessible_data", "Omnitracs would not hand over some records");
    row("manually_disabled", "Someone switched this data off");
    row("unauthorized", "Key not accepted");
    row("forbidden", "Key and fleet do not match");
    row("not_found", "Terminal no longer has this sync");
    row("conflict", "A sync of Frank's Trucking from Omnitracs is already running");
    row("too_many_requests", "Short pause asked by Terminal");
    row("internal_server_error", "Terminal had a problem");
    row("gateway_timeout", "Terminal had a problem");
    row("rate limit exceeded", "Omnitracs takes only so many calls at a time");
    row("request timed out", "Omnitracs did not answer in time");
    row("service unavailable", "Omnitracs was out of order or out of reach");
    row("scheduled maintenance", "Omnitracs was closed for maintenance");
    row("The account is suspended", "Omnitracs says that the account is not active");
    row("cancelled by user", "The sync was stopped");
    row("flux capacitor", "We don't recognise this reason");
}

void TestTextError::everyExplanationHasItsLines()
{
    QFETCH(const QString, code);
    const Explanation explanation = explainFailure(code);
    const ExplanationWords words = explanationWords(explanation, franks());
    QTEST(words.what, "what");
    QVERIFY(isSentence(words.means));
    QVERIFY(!words.who.isEmpty());
    QVERIFY(words.action.isEmpty() || isSentence(words.action));
    QCOMPARE(nextStepLabel(explanation.step).isEmpty(), explanation.step == NextStep::None);
    const ExplanationWords nameless = explanationWords(explanation, FleetRow());
    QVERIFY(!nameless.what.contains(u'%') && !nameless.action.contains(u'%'));
}

void TestTextError::everyMeaningHasWordsOfItsOwn()
{
    QVERIFY2(!explanationRules().meanings().isEmpty(), "the program carries its rules");
    const QString unknown = explanationWords(explainFailure({}), franks()).what;
    QCOMPARE(unknown, QStringLiteral("We don't recognise this reason"));
    for (const ExplanationRules::Meaning &meaning : explanationRules().meanings()) {
        const ExplanationWords words = explanationWords(meaning.explanation, franks());
        QVERIFY2(words.what != unknown, qPrintable(meaning.explanation.id));
        QVERIFY2(isSentence(words.means), qPrintable(words.means));
        QVERIFY2(!words.who.isEmpty(), qPrintable(meaning.explanation.id));
    }
}

void TestTextError::everyStepHasALabelOfItsOwn()
{
    QSet<QString> labels;
    for (int step = 0; step < nextStepCount; ++step) {
        labels.insert(nextStepLabel(static_cast<NextStep>(step)));
    }
    QCOMPARE(labels.size(), nextStepCount);
}

void TestTextError::whoTriesAgainDependsOnTheMode()
{
    FleetRow row = franks();
    const Explanation busy = explainFailure(QStringLiteral("rate limit exceeded"));
    const QString automatic = explanationWords(busy, row).action;
    QVERIFY(explanationWords(busy, row).who.startsWith(QStringLiteral("Nobody needs to")));
    row.connection.syncMode.value = SyncMode::Manual;
    QVERIFY(automatic.contains(QStringLiteral("by itself")));
    QVERIFY(!explanationWords(busy, row).action.contains(QStringLiteral("by itself")));
    // Whoever retries does not mend it: the provider does.
    const QString provider = displayName(row.connection.provider);
    AttentionItem item;
    item.kind = AttentionKind::Failed;
    item.explanation = busy;
    item.fleets = {row.connection.id};
    Fleet fleets;
    fleets.upsert({row.connection});
    const AttentionRow told{item, {}};
    QVERIFY(AttentionText().cell(told, fleets, AttentionColumn::Who, {}).startsWith(provider));
    QCOMPARE(explanationWords(busy, row).who,
             QString(provider + QStringLiteral("; then you retry")));
}

QTEST_GUILESS_MAIN(TestTextError)
#include "tst_texterror.moc"
