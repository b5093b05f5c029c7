// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncrequest.h"

#include <QJsonDocument>
#include <QTest>

using namespace fleetsync;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

QByteArray bodyOf(const SyncRequest &request)
{
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
}

QDateTime utc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

class TestSyncRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExactBody_data();
    void writesTheExactBody();
    void readsProviderRequests_data();
    void readsProviderRequests();
    void readsTheDaysField_data();
    void readsTheDaysField();
    void ignoresWhatIsNotChosen();
    void takesProviderRequestsOnce();
    void findsTheFieldOfAPath_data();
    void findsTheFieldOfAPath();
    void comparesTheEcho_data();
    void comparesTheEcho();
};

void TestSyncRequest::writesTheExactBody_data()
{
    QTest::addColumn<SyncRequest>("request");
    QTest::addColumn<QByteArray>("body");

    const StartFrom november{utc({2026, 11, 17}, {19, 43})};
    const auto historical = ProviderRequest::HistoricalFiles;
    const auto credentials = ProviderRequest::ProvisionCredentials;
    const auto row = [](const char *name, const SyncRequest &request, const char *body) {
        QTest::newRow(name) << request << QByteArray(body);
    };
    row("only what is new", {SinceLast{}, {}}, "{}");
    row("days are a whole number", {Days{7}, {}}, R"({"days":7})");
    row("the most days", {Days{3650}, {}}, R"({"days":3650})");
    row("a date is UTC with milliseconds", {november, {}},
        R"({"startFrom":"2026-11-17T19:43:00.000Z"})");
    row("days with historical files", {Days{30}, {historical}},
        R"({"days":30,"providerRequests":["historical_files"]})");
    row("both provider requests", {SinceLast{}, {historical, credentials}},
        R"({"providerRequests":["historical_files","provision_credentials"]})");
    row("a date with credentials", {november, {credentials}},
        R"({"providerRequests":["provision_credentials"],"startFrom":"2026-11-17T19:43:00.000Z"})");
    row("an unknown provider request is never sent", {Days{1}, {ProviderRequest::Unknown}},
        R"({"days":1})");
    row("milliseconds are kept", {StartFrom{utc({2024, 2, 29}, {23, 59, 59, 7})}, {}},
        R"({"startFrom":"2024-02-29T23:59:59.007Z"})");
    const QDateTime chicago({2026, 11, 17}, {13, 43}, QTimeZone("America/Chicago"));
    row("another zone's time is turned into UTC", {StartFrom{chicago}, {}},
        R"({"startFrom":"2026-11-17T19:43:00.000Z"})");
}

void TestSyncRequest::writesTheExactBody()
{
    QFETCH(SyncRequest, request);
    QTEST(bodyOf(request), "body");
}

void TestSyncRequest::readsProviderRequests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProviderRequest>("request");

    QTest::newRow("historical files")
            << QStringLiteral("historical_files") << ProviderRequest::HistoricalFiles;
    QTest::newRow("credentials") << QStringLiteral("provision_credentials")
                                 << ProviderRequest::ProvisionCredentials;
    QTest::newRow("a new one") << QStringLiteral("send_pigeon") << ProviderRequest::Unknown;
    QTest::newRow("other case") << QStringLiteral("Historical_Files") << ProviderRequest::Unknown;
    QTest::newRow("nothing") << QString() << ProviderRequest::Unknown;
}

void TestSyncRequest::readsProviderRequests()
{
    QFETCH(QString, text);
    const Known<ProviderRequest> read = providerRequestFromApi(text);
    QTEST(read.value, "request");
    QCOMPARE(read.text, text);
    if (read.value != ProviderRequest::Unknown)
        QCOMPARE(toApiString(read.value), text);
}

void TestSyncRequest::readsTheDaysField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("days"); // 0: a problem
    QTest::addColumn<Problem>("problem");

    const auto good = [](const char *name, const char *typed, int days) {
        QTest::newRow(name) << QString::fromUtf8(typed) << days << Problem::FromServer;
    };
    const auto bad = [](const char *name, const char *typed, Problem problem) {
        QTest::newRow(name) << QString::fromUtf8(typed) << 0 << problem;
    };
    good("a week", "7", 7);
    good("blanks around", "  7\t", 7);
    good("the least", "1", 1);
    good("the most", "3650", 3650);
    good("leading zeros", "0007", 7);
    bad("nothing", "", Problem::NotANumber);
    bad("blanks", "   ", Problem::NotANumber);
    bad("a word", "abc", Problem::NotANumber);
    bad("a number and a word", "7 days", Problem::NotANumber);
    bad("a number with a blank inside", "1 0", Problem::NotANumber);
    bad("an exponent", "1e3", Problem::NotANumber);
    bad("hexadecimal", "0x10", Problem::NotANumber);
    bad("a plus sign", "+7", Problem::NotANumber);
    bad("a minus alone", "-", Problem::NotANumber);
    bad("a point alone", ".", Problem::NotANumber);
    bad("Arabic-Indic digits", "٧", Problem::NotANumber);
    bad("full-width digits", "７", Problem::NotANumber);
    bad("a whole number with a point", "7.0", Problem::NotWhole);
    bad("a fraction", "7.5", Problem::NotWhole);
    bad("a fraction with a comma", "7,5", Problem::NotWhole);
    bad("a fraction without a whole part", ".5", Problem::NotWhole);
    bad("a negative fraction", "-0.5", Problem::NotWhole);
    bad("none", "0", Problem::TooSmall);
    bad("many zeros", "000", Problem::TooSmall);
    bad("minus nothing", "-0", Problem::TooSmall);
    bad("less than none", "-1", Problem::TooSmall);
    bad("far less than any number type holds", "-99999999999999999999", Problem::TooSmall);
    bad("one too many", "3651", Problem::TooLarge);
    bad("past 32 bits", "4294967297", Problem::TooLarge);
    bad("past 64 bits", "18446744073709551623", Problem::TooLarge);
    bad("a hundred digits", QByteArray(100, '7').constData(), Problem::TooLarge);
}

void TestSyncRequest::readsTheDaysField()
{
    QFETCH(QString, typed);
    QFETCH(int, days);
    QFETCH(Problem, problem);
    RequestDraft draft;
    draft.choice = WindowChoice::LastDays;
    draft.days = typed;
    const auto request = toRequest(draft, noon);
    if (days > 0) {
        QVERIFY(request.has_value());
        QCOMPARE(*request, (SyncRequest{Days{days}, {}}));
        return;
    }
    QVERIFY(!request.has_value());
    const QList<FieldProblem> expected{{Field::Days, problem, {}}};
    QCOMPARE(request.error(), expected);
}

void TestSyncRequest::ignoresWhatIsNotChosen()
{
    RequestDraft draft;
    draft.choice = WindowChoice::OnlyNew;
    draft.days = QStringLiteral("rubbish");
    QCOMPARE(toRequest(draft, noon).value(), (SyncRequest{SinceLast{}, {}}));
    draft.choice = WindowChoice::FromDate;
    draft.date = QDate(2026, 11, 1);
    QCOMPARE(toRequest(draft, noon).value(),
             (SyncRequest{StartFrom{utc({2026, 11, 1}, {0, 0})}, {}}));
}

void TestSyncRequest::takesProviderRequestsOnce()
{
    RequestDraft draft;
    draft.days = QStringLiteral("30");
    draft.historicalFiles = true;
    QCOMPARE(bodyOf(toRequest(draft, noon).value()),
             QByteArray(R"({"days":30,"providerRequests":["historical_files"]})"));
    draft.provisionCredentials = true;
    QCOMPARE(toRequest(draft, noon).value().providerRequests,
             (QList{ProviderRequest::HistoricalFiles, ProviderRequest::ProvisionCredentials}));
}

void TestSyncRequest::findsTheFieldOfAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Field>("field");

    const auto row = [](const char *path, Field field) {
        QTest::newRow(*path ? path : "nothing") << QString::fromLatin1(path) << field;
    };
    row("{requestBody}.days", Field::Days);
    row("{requestBody}.providerRequests[0]", Field::ProviderRequests);
    row("{requestBody}.providerRequests[12].type", Field::ProviderRequests);
    row("requestBody.startFrom", Field::StartFrom);
    row("/body/days", Field::Days);
    row("/body/providerRequests/0", Field::ProviderRequests);
    row("body['startFrom']", Field::StartFrom);
    row("days", Field::Days);
    row("{requestBody}", Field::Form);
    row("{requestBody}.daysOff", Field::Form);
    row("{requestBody}.DAYS", Field::Form);
    row("{requestQuery}.vehicleId", Field::Form);
    row("", Field::Form);
    row("...[[//", Field::Form);
}

void TestSyncRequest::findsTheFieldOfAPath()
{
    QFETCH(QString, path);
    QTEST(fieldOfPath(path), "field");
}

void TestSyncRequest::comparesTheEcho_data()
{
    QTest::addColumn<SyncRequest>("request");
    QTest::addColumn<QDateTime>("sentAt");
    QTest::addColumn<QDateTime>("echoed");
    QTest::addColumn<bool>("differs");

    const SyncRequest week{Days{7}, {}};
    const QDateTime weekAgo = noon.addDays(-7);
    const SyncRequest dated{StartFrom{weekAgo}, {}};
    const auto row
            = [&](const char *name, const SyncRequest &request, const QDateTime &echoed,
                  bool differs) { QTest::newRow(name) << request << noon << echoed << differs; };
    const qint64 day36 = 129'600;
    row("days, exact", week, weekAgo, false);
    row("days, midnight of that day", week, utc(weekAgo.date(), {0, 0}), false);
    row("days, 36 h earlier", week, weekAgo.addSecs(-day36), false);
    row("days, more than 36 h earlier", week, weekAgo.addSecs(-day36 - 1), true);
    row("days, 36 h later", week, weekAgo.addSecs(day36), false);
    row("days, more than 36 h later", week, weekAgo.addSecs(day36 + 1), true);
    row("days, no echo", week, {}, false);
    row("a date, exact", dated, weekAgo, false);
    row("a date, an hour off", dated, weekAgo.addSecs(3600), false);
    row("a date, more than an hour later", dated, weekAgo.addSecs(3601), true);
    row("a date, more than an hour earlier", dated, weekAgo.addSecs(-3601), true);
    row("a date, no echo", dated, {}, false);
    row("a date echoed in another offset", dated, weekAgo.toOffsetFromUtc(-6 * 3600), false);
    row("only new fits whatever comes", {SinceLast{}, {}}, weekAgo, false);
    QTest::newRow("days without a server time cannot differ")
            << week << QDateTime() << noon << false;
}

void TestSyncRequest::comparesTheEcho()
{
    QFETCH(SyncRequest, request);
    QFETCH(QDateTime, sentAt);
    QFETCH(QDateTime, echoed);
    QFETCH(bool, differs);
    const std::optional<QDateTime> answer = startDiffers(request, sentAt, echoed);
    QCOMPARE(answer.has_value(), differs);
    if (differs)
        QCOMPARE(*answer, echoed);
}

QTEST_GUILESS_MAIN(TestSyncRequest)
#include "tst_syncrequest.moc"
