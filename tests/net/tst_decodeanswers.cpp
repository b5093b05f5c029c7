// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/decodeanswer.h"

#include <QtTest>

using namespace fleetsync;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDateTime serverDate({2026, 11, 24}, {12, 0}, Qt::UTC);

HttpAnswer answer(const QByteArray &body, int status = 200)
{
    return {status, body, {}, serverDate};
}

} // namespace

class TestDecodeAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOddRecordHidesNoOther();
    void theNextPage_data();
    void theNextPage();
    void bodiesThatAreNoAnswer_data();
    void bodiesThatAreNoAnswer();
    void serverDatesGoAlong();
    void providersBareOrWrapped();
    void errorKinds_data();
    void errorKinds();
    void errorDetails_data();
    void errorDetails();
    void waits_data();
    void waits();
    void textsOfErrorsAreCut();
};

void TestDecodeAnswers::oneOddRecordHidesNoOther()
{
    const auto page = connectionPage(answer(
            R"({"results":[{"id":"a"},"b",null,{"token":"con_tkn_x"},7,[],{"id":"c"}],"next":"n"})"));
    QVERIFY(page);
    QCOMPARE(page->results.size(), 2);
    QCOMPARE(page->results.at(1).id.toString(), u"c"_s);
    QCOMPARE(page->dropped.size(), 5);
    QCOMPARE(page->dropped.at(0), (Oddity{u"results[1]"_s, u"b"_s}));
    QCOMPARE(page->dropped.at(2), (Oddity{u"results[3]"_s, u"{token}"_s}));
}

void TestDecodeAnswers::theNextPage_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a cursor") << QByteArray(R"(,"next":"a/b+c=")") << u"a/b+c="_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("null") << QByteArray(R"(,"next":null)") << QString();
    QTest::newRow("empty") << QByteArray(R"(,"next":"")") << QString();
    QTest::newRow("a number") << QByteArray(R"(,"next":12)") << u"12"_s;
    QTest::newRow("a thing") << QByteArray(R"(,"next":{})") << QString();
    QTest::newRow("a very long one")
            << QByteArray(",\"next\":\"" + QByteArray(5000, 'x') + "\"") << QString(5000, u'x');
}

void TestDecodeAnswers::theNextPage()
{
    QFETCH(QByteArray, next);
    QFETCH(QString, expected);
    const auto page = syncPage(answer("{\"results\":[]" + next + "}"));
    QVERIFY(page);
    QCOMPARE(page->next, expected);
    QVERIFY(page->dropped.isEmpty());
}

void TestDecodeAnswers::bodiesThatAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const QByteArray &body, Cause cause) {
        QTest::newRow(name) << body << static_cast<int>(cause);
    };
    row("nothing", {}, Cause::NotJson);
    row("cut", R"({"id":"sync_1","sta)", Cause::NotJson);
    row("HTML", "<html></html>", Cause::NotJson);
    row("not UTF-8", "{\"id\":\"\xff\xfe\"}", Cause::NotJson);
    row("too deep", QByteArray(5000, '[') + QByteArray(5000, ']'), Cause::NotJson);
    row("something behind", R"({"id":"sync_1"} x)", Cause::NotJson);
    row("an array", "[]", Cause::WrongShape);
    row("an object without an id", "{}", Cause::WrongShape);
    row("a page whose results are a thing", R"({"results":{}})", Cause::WrongShape);
}

void TestDecodeAnswers::bodiesThatAreNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(int, cause);
    const auto isBad = [&](const auto &result) {
        return !result && result.error().kind == ErrorKind::BadAnswer
               && result.error().cause == static_cast<Cause>(cause)
               && result.error().httpStatus == 201 && result.error().serverDate == serverDate;
    };
    const HttpAnswer told = answer(body, 201);
    QVERIFY(isBad(syncAnswer(told)));
    QVERIFY(isBad(syncPage(told)));
    QVERIFY(isBad(syncAckAnswer(told)));
    QVERIFY(isBad(connectionAnswer(told)));
    QVERIFY(isBad(connectionPage(told)));
    QVERIFY(isBad(issueAnswer(told)));
    QVERIFY(isBad(issuePage(told)));
    QVERIFY(isBad(shortLinkAnswer(told)));
    QVERIFY(body == "[]" || isBad(providerList(told)));
}

void TestDecodeAnswers::serverDatesGoAlong()
{
    QCOMPARE(syncAnswer(answer(R"({"id":"s"})"))->serverDate, serverDate);
    const auto page = syncPage(answer(R"({"results":[{"id":"s"}]})"));
    QCOMPARE(page->serverDate, serverDate);
    QCOMPARE(page->results.at(0).serverDate, serverDate);
    QCOMPARE(connectionPage(answer(R"({"results":[]})"))->serverDate, serverDate);
}

void TestDecodeAnswers::providersBareOrWrapped()
{
    QCOMPARE(providerList(answer(R"([{"code":"a"},7,{"code":"b"}])"))->size(), 2);
    QCOMPARE(providerList(answer(R"({"results":[{"code":"a"}]})"))->size(), 1);
    QCOMPARE(providerList(answer("[]"))->size(), 0);
}

void TestDecodeAnswers::errorKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const QList<std::pair<int, ErrorKind>> rows
            = {{400, ErrorKind::BadRequest},    {401, ErrorKind::Unauthorized},
               {403, ErrorKind::Forbidden},     {404, ErrorKind::NotFound},
               {409, ErrorKind::Conflict},      {422, ErrorKind::Unprocessable},
               {429, ErrorKind::RateLimited},   {500, ErrorKind::ServerTrouble},
               {502, ErrorKind::ServerTrouble}, {504, ErrorKind::ServerTrouble},
               {599, ErrorKind::ServerTrouble}, {402, ErrorKind::Unexpected},
               {408, ErrorKind::Unexpected},    {418, ErrorKind::Unexpected},
               {600, ErrorKind::Unexpected}};
    for (const auto &[status, kind] : rows) {
        QTest::addRow("%d", status) << status << static_cast<int>(kind);
    }
}

void TestDecodeAnswers::errorKinds()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    for (const QByteArray &body : {QByteArray(R"({"code":"c","message":"m"})"), QByteArray(),
                                   QByteArray("<html>"), QByteArray("[]")}) {
        const ApiError error = errorOf(answer(body, status), Policy());
        QCOMPARE(error.kind, static_cast<ErrorKind>(kind));
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.serverDate, serverDate);
        QCOMPARE(error.code, body.startsWith('{') ? u"c"_s : QString());
        QCOMPARE(error.message, body.startsWith('{') ? u"m"_s : QString());
    }
}

void TestDecodeAnswers::errorDetails_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray("null") << QString() << 0;
    QTest::newRow("a text") << QByteArray(R"("Existing sync in progress: sync_1")")
                            << u"Existing sync in progress: sync_1"_s << 0;
    QTest::newRow("a number") << QByteArray("7") << u"7"_s << 0;
    QTest::newRow("a list") << QByteArray(R"([{"message":"m","path":"{requestBody}.days",
        "suggestion":"s","context":{}},"m",7,null])")
                            << QString() << 2;
    QTest::newRow("one alone") << QByteArray(R"({"message":"m","path":"{requestBody}.days",
        "suggestion":"s"})") << QString()
                               << 1;
    QTest::newRow("a list without end")
            << QByteArray("[\"m\"" + QByteArray(",\"m\"").repeated(500) + "]") << QString() << 50;
}

void TestDecodeAnswers::errorDetails()
{
    QFETCH(QByteArray, detail);
    QFETCH(QString, text);
    QFETCH(int, count);
    const ApiError error = errorOf(
            answer(R"({"code":"bad_request","message":"x","detail":)" + detail + "}", 400),
            Policy());
    QCOMPARE(error.detail, text);
    QCOMPARE(error.details.size(), count);
    if (count > 0 && count < 50) {
        QCOMPARE(error.details.at(0), (ErrorDetail{u"m"_s, u"{requestBody}.days"_s, u"s"_s}));
    }
}

void TestDecodeAnswers::waits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("ms"); // -1: none told
    QTest::newRow("none") << QByteArray() << QByteArray("{}") << -1;
    QTest::newRow("header in seconds") << QByteArray("7") << QByteArray("{}") << 7000;
    QTest::newRow("body") << QByteArray() << QByteArray(R"({"retryAfter":60})") << 60'000;
    QTest::newRow("body as text") << QByteArray() << QByteArray(R"({"retryAfter":"60"})") << 60'000;
    QTest::newRow("the larger of both")
            << QByteArray("7") << QByteArray(R"({"retryAfter":3})") << 7000;
    QTest::newRow("a date against the answer's own")
            << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << QByteArray("{}") << 30'000;
    QTest::newRow("garbage") << QByteArray("soon") << QByteArray("{}") << -1;
    QTest::newRow("without end") << QByteArray("99999999999") << QByteArray("{}") << 900'000;
}

void TestDecodeAnswers::waits()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, ms);
    const ApiError error = errorOf({429, body, header, serverDate}, Policy());
    QCOMPARE(error.retryAfter ? static_cast<int>(error.retryAfter->count()) : -1, ms);
}

void TestDecodeAnswers::textsOfErrorsAreCut()
{
    const QByteArray longText(100'000, 'x');
    const ApiError error = errorOf(answer("{\"code\":\"" + longText + "\",\"message\":\"" + longText
                                                  + "\",\"detail\":\"" + longText + "\"}",
                                          500),
                                   Policy());
    QCOMPARE(error.code.size(), 2048);
    QCOMPARE(error.message.size(), 2048);
    QCOMPARE(error.detail.size(), 2048);
}

QTEST_GUILESS_MAIN(TestDecodeAnswers)
#include "tst_decodeanswers.moc"
