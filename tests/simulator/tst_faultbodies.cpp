// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"
#include "rawclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

const QString harbor = u"Harbor Point Logistics"_s;

QByteArray field(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": "))) {
            return line.mid(name.size() + 2).trimmed();
        }
    }
    return {};
}

} // namespace

/// What faulty answers that arrive whole hold.
class TestFaultBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersHonestly_data();
    void answersHonestly();
    void tellsTheWaitInItsWay_data();
    void tellsTheWaitInItsWay();
    void looksLikeAPortal();
    void redirectsElsewhere();
    void sendsHalfOfTheJson();
    void numbersItsId();
    void loopsItsCursor();
    void startsElsewhere();

private:
    QByteArray postUnder(const QString &fault, RawClient &client);

    std::unique_ptr<Simulator> m_simulator;
    QString m_token;
};

void TestFaultBodies::init()
{
    m_simulator = std::make_unique<Simulator>(frozen());
    QVERIFY(m_simulator->start());
    m_token = tokenOfFleet(*m_simulator, harbor);
}

QByteArray TestFaultBodies::postUnder(const QString &fault, RawClient &client)
{
    m_simulator->addFault({u"requestSync"_s, fault});
    client.send("POST", "/syncs", m_token.toLatin1(), R"({"days":7})");
    return client.receiveAnswer() ? client.body() : QByteArray();
}

void TestFaultBodies::answersHonestly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("400") << 400 << u"bad_request"_s;
    QTest::newRow("401") << 401 << u"unauthorized"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s;
    QTest::newRow("404") << 404 << u"not_found"_s;
    QTest::newRow("409") << 409 << u"conflict"_s;
    QTest::newRow("422") << 422 << u"unprocessable_entity"_s;
    QTest::newRow("429") << 429 << u"too_many_requests"_s;
    QTest::newRow("500") << 500 << u"internal_server_error"_s;
    QTest::newRow("502") << 502 << u"internal_server_error"_s;
    QTest::newRow("503") << 503 << u"internal_server_error"_s;
    QTest::newRow("504") << 504 << u"gateway_timeout"_s;
}

void TestFaultBodies::answersHonestly()
{
    QFETCH(const int, status);
    RawClient client(*m_simulator);
    const QJsonObject body
            = QJsonDocument::fromJson(postUnder(u"status_%1"_s.arg(status), client)).object();
    QVERIFY(client.head().startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))));
    QTEST(body.value(u"code"_s).toString(), "code");
    QVERIFY(!body.value(u"message"_s).toString().isEmpty());
    if (status == 409) {
        QVERIFY(body.value(u"detail"_s).toString().contains(u"in progress: sync_"_s));
    }
}

void TestFaultBodies::tellsTheWaitInItsWay_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QJsonValue>("body");
    QTest::newRow("both") << u"status_429"_s << QByteArray("2") << QJsonValue(2);
    QTest::newRow("header") << u"429_header"_s << QByteArray("2")
                            << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("body") << u"429_body"_s << QByteArray() << QJsonValue(2);
    QTest::newRow("date") << u"429_http_date"_s << QByteArray("Tue, 10 Mar 2026 15:00:02 GMT")
                          << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("nonsense") << u"429_garbage"_s << QByteArray("soon, \x01 perhaps")
                              << QJsonValue(1e18);
}

void TestFaultBodies::tellsTheWaitInItsWay()
{
    QFETCH(const QString, fault);
    RawClient client(*m_simulator);
    const QJsonObject body = QJsonDocument::fromJson(postUnder(fault, client)).object();
    QTEST(field(client.head(), "Retry-After"), "header");
    QTEST(body.value(u"retryAfter"_s), "body");
}

void TestFaultBodies::looksLikeAPortal()
{
    RawClient client(*m_simulator);
    QVERIFY(postUnder(u"html_200"_s, client).startsWith("<!doctype html>"));
    QVERIFY(client.head().startsWith("HTTP/1.1 200"));
    QVERIFY(field(client.head(), "Content-Type").startsWith("text/html"));
}

void TestFaultBodies::redirectsElsewhere()
{
    RawClient client(*m_simulator);
    postUnder(u"redirect_307"_s, client);
    QVERIFY(client.head().startsWith("HTTP/1.1 307"));
    QVERIFY(field(client.head(), "Location").startsWith("http://localhost:"));
}

void TestFaultBodies::sendsHalfOfTheJson()
{
    RawClient client(*m_simulator);
    const QByteArray body = postUnder(u"truncated_json"_s, client);
    QCOMPARE(body.size(), field(client.head(), "Content-Length").toLongLong());
    QVERIFY(body.startsWith('{'));
    QVERIFY(QJsonDocument::fromJson(body).isNull());
}

void TestFaultBodies::numbersItsId()
{
    RawClient client(*m_simulator);
    const QByteArray body = postUnder(u"id_number"_s, client);
    QVERIFY(client.head().startsWith("HTTP/1.1 201"));
    QVERIFY(QJsonDocument::fromJson(body).object().value(u"id"_s).isDouble());
}

void TestFaultBodies::loopsItsCursor()
{
    m_simulator->addFault({u"listConnections"_s, u"cursor_loop"_s, 0});
    Client client(*m_simulator);
    const Answer first = client.get(u"/connections?limit=10"_s);
    const QString cursor = first.json.value(u"next"_s).toString();
    QVERIFY(!cursor.isEmpty());
    const Answer second = client.get(QString(u"/connections?limit=10&cursor="_s + cursor));
    QCOMPARE(second.json.value(u"next"_s).toString(), cursor);
    QCOMPARE(second.json.value(u"results"_s).toArray().size(), 10);

    const Answer whole = client.get(u"/connections"_s);
    const QString only = whole.json.value(u"next"_s).toString();
    QVERIFY2(!only.isEmpty(), "a list of one page loops too");
    const Answer again = client.get(QString(u"/connections?cursor="_s + only));
    QCOMPARE(again.json.value(u"next"_s).toString(), only);
}

void TestFaultBodies::startsElsewhere()
{
    RawClient client(*m_simulator);
    const QJsonObject made = QJsonDocument::fromJson(postUnder(u"other_start"_s, client)).object();
    QVERIFY(client.head().startsWith("HTTP/1.1 201"));
    const auto timeOf = [&made](const QString &field) {
        return QDateTime::fromString(made.value(field).toString(), Qt::ISODateWithMs);
    };
    QCOMPARE(timeOf(u"startFrom"_s).daysTo(timeOf(u"requestedAt"_s)), 5);
}

QTEST_GUILESS_MAIN(TestFaultBodies)
#include "tst_faultbodies.moc"
