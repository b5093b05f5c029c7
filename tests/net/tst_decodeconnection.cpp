// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/decodehelpers.h"

#include <QJsonObject>
#include <QtTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

class TestDecodeConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeConnection();
    void oddConnections_data();
    void oddConnections();
    void noConnection_data();
    void noConnection();
    void aTokenIsNeverInAnOddity();
};

// Below the class: moc does not read past such a literal.
namespace {

const QByteArray wholeConnection = R"({
  "id": "conn_01GV12VR4DJP70GD1ZBK0SDWFH", "status": "connected", "sourceId": "42",
  "provider": {"code": "samsara", "name": "Samsara"},
  "company": {"name": "Acme", "dotNumbers": ["1234567"]},
  "account": {"name": "Acme HQ", "user": {"firstName": "Ann", "lastName": "Lee", "email": "a@b.c"}},
  "externalId": "ext-1", "syncMode": "automatic", "token": "con_tkn_secret", "tags": ["west"],
  "options": {"x": 1}, "filters": {"drivers": {"status": "active"}}, "future": [1, 2],
  "linkUrl": "https://link.example/x", "createdAt": "2021-01-06T03:24:53.000Z",
  "updatedAt": "2021-01-07T03:24:53.500Z"})";

} // namespace

void TestDecodeConnection::aWholeConnection()
{
    const auto read = decodeConnection(json(wholeConnection));
    QVERIFY(read);
    QCOMPARE(read->id.toString(), u"conn_01GV12VR4DJP70GD1ZBK0SDWFH"_s);
    QCOMPARE(read->status.value, ConnectionStatus::Connected);
    QCOMPARE(read->syncMode.value, SyncMode::Automatic);
    QCOMPARE(read->provider.code, u"samsara"_s);
    QCOMPARE(read->provider.name, u"Samsara"_s);
    QCOMPARE(read->sourceId, u"42"_s);
    QCOMPARE(read->companyName, u"Acme"_s);
    QCOMPARE(read->dotNumbers, QStringList{u"1234567"_s});
    QCOMPARE(read->accountName, u"Acme HQ"_s);
    QCOMPARE(read->accountUser, u"Ann Lee"_s);
    QCOMPARE(read->externalId, u"ext-1"_s);
    QCOMPARE(read->tags, QStringList{u"west"_s});
    QCOMPARE(read->linkUrl, u"https://link.example/x"_s);
    QCOMPARE(iso(read->createdAt), u"2021-01-06T03:24:53.000Z"_s);
    QCOMPARE(iso(read->updatedAt), u"2021-01-07T03:24:53.500Z"_s);
    QCOMPARE(read->token.reveal(), "con_tkn_secret");
    QCOMPARE(flat(read->oddities), QString());
}

void TestDecodeConnection::oddConnections_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("facts"); // status|provider|company|account|user|dots|tags
    QTest::addColumn<QString>("oddities");
    QTest::newRow("only an id") << QByteArray(R"({"id":"c"})") << u"0|/|||||"_s << u"token="_s;
    QTest::newRow("everything null")
            << QByteArray(R"({"id":"c","status":null,"provider":null,"company":null,"account":null,
                "tags":null,"token":null,"createdAt":null,"syncMode":null,"linkUrl":null})")
            << u"0|/|||||"_s << u"token="_s;
    QTest::newRow("a provider that is a string, a status outside the enum")
            << QByteArray(R"({"id":"c","status":"active","provider":"geotab","token":"t"})")
            << u"0|geotab/geotab|||||"_s << u"status=active; provider=geotab"_s;
    QTest::newRow("a company that is a string")
            << QByteArray(R"({"id":"c","company":"Acme","token":"t"})") << u"0|/|Acme||||"_s
            << u"company=Acme"_s;
    QTest::newRow("numbers for texts")
            << QByteArray(R"({"id":7,"company":{"name":8,"dotNumbers":[9007199254740993]},
                "tags":[1,true,null,{}],"token":"t"})")
            << u"0|/|8|||9007199254740993|1,true"_s
            << u"id=7; company.name=8; company.dotNumbers=9007199254740993; tags=1; tags=true; "
               "tags=null; tags={}"_s;
    QTest::newRow("things for texts")
            << QByteArray(R"({"id":"c","company":[1],"account":3,"tags":"west","externalId":{"a":1},
                "token":"t"})")
            << u"0|/|||||"_s << u"company=[1]; account=3; externalId={a}; tags=west"_s;
    QTest::newRow("newer states are known")
            << QByteArray(R"({"id":"c","status":"deleted","token":"t"})") << u"6|/|||||"_s
            << QString();
    QTest::newRow("the account's numbers and mail")
            << QByteArray(R"({"id":"c","account":{"name":"A","dotNumbers":["1"],
                "user":{"email":"a@b.c"}},"token":"t"})")
            << u"0|/||A|a@b.c|1|"_s << QString();
    QTest::newRow("the last of two keys wins")
            << QByteArray(R"({"id":"c","company":{"name":"A"},"company":{"name":"B"},"token":"t"})")
            << u"0|/|B||||"_s << QString();
    QTest::newRow("a date that is none")
            << QByteArray(R"({"id":"c","createdAt":"yesterday","updatedAt":12,"token":"t"})")
            << u"0|/|||||"_s << u"createdAt=yesterday; updatedAt=12"_s;
}

void TestDecodeConnection::oddConnections()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, facts);
    QFETCH(QString, oddities);
    const auto read = decodeConnection(json(text));
    QVERIFY(read);
    const QString found = u"%1|%2/%3|%4|%5|%6|%7|%8"_s.arg(
            QString::number(static_cast<int>(read->status.value)), read->provider.code,
            read->provider.name, read->companyName, read->accountName, read->accountUser,
            read->dotNumbers.join(u','), read->tags.join(u','));
    QCOMPARE(found, facts);
    QCOMPARE(flat(read->oddities), oddities);
}

void TestDecodeConnection::noConnection_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no id") << QByteArray(R"({"status":"connected"})");
    QTest::newRow("an id that is null") << QByteArray(R"({"id":null})");
    QTest::newRow("an id that is empty") << QByteArray(R"({"id":""})");
    QTest::newRow("an id that is a thing") << QByteArray(R"({"id":{"a":1}})");
    QTest::newRow("an id without an end")
            << QByteArray("{\"id\":\"" + QByteArray(600, 'x') + "\"}");
    QTest::newRow("a text") << QByteArray(R"("conn_1")");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[]");
}

void TestDecodeConnection::noConnection()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeConnection(json(text)));
    QVERIFY(!decodeSync(json(text)));
}

void TestDecodeConnection::aTokenIsNeverInAnOddity()
{
    const auto read = decodeConnection(json(R"({"id":"c","token":"con_tkn_secret\r\nX: y"})"));
    QVERIFY(read);
    QVERIFY(!read->token.isWellFormed());
    QVERIFY(!flat(read->oddities).contains(u"con_tkn"_s));
    QVERIFY(flat(read->oddities).startsWith(u"token="_s));
}

QTEST_GUILESS_MAIN(TestDecodeConnection)
#include "tst_decodeconnection.moc"
