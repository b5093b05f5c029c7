// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/decodehelpers.h"

#include <QJsonObject>
#include <QtTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

class TestDecodeOthers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issues_data();
    void issues();
    void providers();
    void links();
};

void TestDecodeOthers::issues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("facts"); // id status connection code message expanded
    QTest::newRow("an id") << QByteArray(R"("isu_1")") << u"isu_1 0 - - - 0"_s;
    QTest::newRow("a number") << QByteArray("12") << u"12 0 - - - 0"_s;
    QTest::newRow("an object with only an id")
            << QByteArray(R"({"id":"isu_1"})") << u"isu_1 0 - - - 0"_s;
    QTest::newRow("a connection by id")
            << QByteArray(R"({"id":"i","status":"ongoing","connection":"conn_1",
                "error":{"code":"c","message":"m"}})")
            << u"i 1 conn_1 c m 1"_s;
    QTest::newRow("a connection in full")
            << QByteArray(R"({"id":"i","status":"resolved","connection":{"id":"conn_1","token":"t"},
                "error":{"code":"c"}})")
            << u"i 2 conn_1 c - 1"_s;
    QTest::newRow("an error that is a text")
            << QByteArray(R"({"id":"i","error":"broken"})") << u"i 0 - - broken 1"_s;
}

void TestDecodeOthers::issues()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, facts);
    const auto read = decodeIssue(json(text));
    QVERIFY(read);
    const auto orDash = [](const QString &word) { return word.isEmpty() ? u"-"_s : word; };
    QCOMPARE(
            QStringList({read->id.toString(), QString::number(static_cast<int>(read->status.value)),
                         orDash(read->connection.toString()), orDash(read->code),
                         orDash(read->message), QString::number(read->expanded)})
                    .join(u' '),
            facts);
    QVERIFY(!decodeIssue(json("null")));
    QVERIFY(!decodeIssue(json(R"({"status":"ongoing"})")));
}

void TestDecodeOthers::providers()
{
    const auto read = decodeProvider(
            json(R"({"code":"samsara","name":"Samsara","status":"live","baseCode":"s","logo":"l",
                "icon":"i","userGuides":{"en":"https://e","fr":null,"es":7},"references":[{}]})"));
    QVERIFY(read);
    QCOMPARE(read->code, u"samsara"_s);
    QCOMPARE(read->status.value, ProviderStatus::Live);
    QCOMPARE(read->userGuides, (QHash<QString, QString>{{u"en"_s, u"https://e"_s}}));
    QVERIFY(!decodeProvider(json(R"({"name":"Samsara"})")));
    QVERIFY(!decodeProvider(json(R"("samsara")")));
}

void TestDecodeOthers::links()
{
    const auto read = decodeShortLink(json(
            R"({"id":"slk_1","code":"abc","url":"https://l","expiresAt":"2021-01-06T03:24:53Z"})"));
    QVERIFY(read);
    QCOMPARE(read->url, u"https://l"_s);
    QCOMPARE(iso(read->expiresAt), u"2021-01-06T03:24:53.000Z"_s);
    QVERIFY(!decodeShortLink(json(R"({"id":"slk_1","code":"abc"})")));
}

QTEST_GUILESS_MAIN(TestDecodeOthers)
#include "tst_decodeothers.moc"
