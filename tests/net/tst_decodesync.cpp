// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/decodehelpers.h"

#include <QJsonObject>
#include <QtTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

class TestDecodeSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeSync();
    void oddSyncs_data();
    void oddSyncs();
    void times_data();
    void times();
    void longAndBrokenText();
    void acks();
};

void TestDecodeSync::aWholeSync()
{
    const auto read = decodeSync(json(R"({
      "id": "sync_01GV12VR4DJP70GD1ZBK0SDWFH", "status": "in_progress", "progress": 42.42,
      "requestedAt": "2021-01-06T03:24:53.000Z", "startFrom": "2021-01-01T00:00:00.000Z",
      "completedAt": "2021-01-06T04:24:53.000Z", "attempts": 2, "failureReason": "why",
      "issues": ["isu_1", {"id": "isu_2", "status": "ongoing", "connection": "conn_1",
        "error": {"code": "missing_permissions", "message": "m"}}],
      "providerRequests": ["historical_files", {"type": "provision_credentials"}]})"));
    QVERIFY(read);
    QCOMPARE(read->id.toString(), u"sync_01GV12VR4DJP70GD1ZBK0SDWFH"_s);
    QCOMPARE(read->status.value, SyncStatus::InProgress);
    QCOMPARE(read->progress, std::optional(42.42));
    QCOMPARE(iso(read->requestedAt), u"2021-01-06T03:24:53.000Z"_s);
    QCOMPARE(iso(read->startFrom), u"2021-01-01T00:00:00.000Z"_s);
    QCOMPARE(iso(read->completedAt), u"2021-01-06T04:24:53.000Z"_s);
    QCOMPARE(read->attempts, 2);
    QCOMPARE(read->failureReason, u"why"_s);
    QCOMPARE(read->issues.size(), 2);
    QVERIFY(!read->issues.at(0).expanded);
    QVERIFY(read->issues.at(1).expanded);
    QCOMPARE(read->issues.at(1).code, u"missing_permissions"_s);
    QCOMPARE(read->providerRequests.size(), 2);
    QCOMPARE(read->providerRequests.at(0).value, ProviderRequest::HistoricalFiles);
    QCOMPARE(read->providerRequests.at(1).value, ProviderRequest::ProvisionCredentials);
    QCOMPARE(flat(read->oddities), QString());
}

void TestDecodeSync::oddSyncs_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("facts"); // status progress attempts issues providerRequests
    QTest::addColumn<QString>("oddities");
    const auto row
            = [](const char *name, const QByteArray &fields, const QString &facts,
                 const QString &oddities) { QTest::newRow(name) << fields << facts << oddities; };
    row("nothing optional", R"("status":"requested")", u"1 - 0 0 "_s, {});
    row("no status", R"("progress":1)", u"0 1 0 0 "_s, u"status="_s);
    row("a status of tomorrow", R"("status":"paused")", u"0 - 0 0 "_s, u"status=paused"_s);
    row("progress as text", R"("status":"failed","progress":"42.5")", u"4 42.5 0 0 "_s,
        u"progress=42.5"_s);
    row("progress without sense", R"("status":"failed","progress":"half")", u"4 - 0 0 "_s,
        u"progress=half"_s);
    row("progress over 100", R"("status":"failed","progress":130.5)", u"4 100 0 0 "_s,
        u"progress=130.5"_s);
    row("progress below 0", R"("status":"failed","progress":-1)", u"4 0 0 0 "_s, u"progress=-1"_s);
    row("progress null", R"("status":"failed","progress":null)", u"4 - 0 0 "_s, {});
    row("progress as a list", R"("status":"failed","progress":[1,2])", u"4 - 0 0 "_s,
        u"progress=[2]"_s);
    row("attempts as a float", R"("status":"failed","attempts":2.0)", u"4 - 2 0 "_s, {});
    row("attempts and a half", R"("status":"failed","attempts":2.5)", u"4 - 2 0 "_s,
        u"attempts=2.5"_s);
    row("attempts as text", R"("status":"failed","attempts":"3")", u"4 - 3 0 "_s, u"attempts=3"_s);
    row("attempts without end", R"("status":"failed","attempts":1e300)", u"4 - 1000000 0 "_s,
        u"attempts=1e+300"_s);
    row("an unknown provider request", R"("status":"failed","providerRequests":["fax"])",
        u"4 - 0 0 fax"_s, u"providerRequests=fax"_s);
    row("provider requests of many kinds",
        R"("status":"failed","providerRequests":["historical_files",null,{},7])",
        u"4 - 0 0 historical_files"_s,
        u"providerRequests=null; providerRequests={}; providerRequests=7"_s);
    row("issues that are none", R"("status":"failed","issues":["isu_1",null,{"x":1},[]])",
        u"4 - 0 1 "_s, u"issues=null; issues={x}; issues=[0]"_s);
    row("issues that are no list", R"("status":"failed","issues":"isu_1")", u"4 - 0 0 "_s,
        u"issues=isu_1"_s);
}

void TestDecodeSync::oddSyncs()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, facts);
    QFETCH(QString, oddities);
    const auto read = decodeSync(
            json(R"({"id":"s","requestedAt":"2021-01-06T03:24:53.000Z",)" + fields + "}"));
    QVERIFY(read);
    QStringList requests;
    for (const auto &request : read->providerRequests) {
        requests.append(request.text);
    }
    const QString found
            = u"%1 %2 %3 %4 %5"_s.arg(QString::number(static_cast<int>(read->status.value)),
                                      read->progress ? QString::number(*read->progress) : u"-"_s,
                                      QString::number(read->attempts),
                                      QString::number(read->issues.size()), requests.join(u','));
    QCOMPARE(found, facts);
    QCOMPARE(flat(read->oddities), oddities);
}

void TestDecodeSync::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with ms") << u"2021-01-06T03:24:53.123Z"_s << u"2021-01-06T03:24:53.123Z"_s;
    QTest::newRow("without ms") << u"2021-01-06T03:24:53Z"_s << u"2021-01-06T03:24:53.000Z"_s;
    QTest::newRow("an offset") << u"2021-01-06T03:24:53+02:00"_s << u"2021-01-06T01:24:53.000Z"_s;
    QTest::newRow("a negative offset")
            << u"2021-01-06T03:24:53.5-05:30"_s << u"2021-01-06T08:54:53.500Z"_s;
    QTest::newRow("no zone is UTC") << u"2021-07-06T03:24:53"_s << u"2021-07-06T03:24:53.000Z"_s;
    QTest::newRow("nanoseconds") << u"2021-01-06T03:24:53.123456789Z"_s
                                 << u"2021-01-06T03:24:53.123Z"_s;
    QTest::newRow("a date") << u"2021-01-06"_s << u"2021-01-06T00:00:00.000Z"_s;
    QTest::newRow("a day that is none") << u"2021-02-30T00:00:00Z"_s << u"-"_s;
    QTest::newRow("words") << u"soon"_s << u"-"_s;
}

void TestDecodeSync::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QJsonObject sync{{u"id"_s, u"s"_s}, {u"requestedAt"_s, text}};
    QCOMPARE(iso(decodeSync(sync)->requestedAt), expected);
}

void TestDecodeSync::longAndBrokenText()
{
    const QString longText(5000, u'x');
    QJsonObject sync{{u"id"_s, u"s"_s}, {u"failureReason"_s, longText}};
    QCOMPARE(decodeSync(sync)->failureReason, longText.left(2048));
    const auto lone = decodeSync(json(R"({"id":"s","failureReason":"a\ud800b"})"));
    QVERIFY(lone->failureReason.isValidUtf16());
    QCOMPARE(lone->failureReason, u"a\ufffdb"_s);
    // A pair is not cut in the middle.
    sync.insert(u"failureReason"_s, QString(QString(2047, u'x') + u"\U0001F69A"_s));
    QCOMPARE(decodeSync(sync)->failureReason, QString(2047, u'x'));
}

void TestDecodeSync::acks()
{
    QCOMPARE(decodeSyncAck(json(R"({"id":"sync_1","message":"ok"})")),
             std::optional(SyncAck{SyncId(u"sync_1"_s), u"ok"_s}));
    QCOMPARE(decodeSyncAck(json(R"({"id":7})")), std::optional(SyncAck{SyncId(u"7"_s), {}}));
    QVERIFY(!decodeSyncAck(json(R"({"message":"ok"})")));
}

QTEST_GUILESS_MAIN(TestDecodeSync)
#include "tst_decodesync.moc"
