// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"
#include "rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Many connections, rate limits, latency, and coming back after a stop.
class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredIdleMakeNobodyWait();
    void answersManyAtOnce();
    void servesPipelinedRequests();
    void limitsTheApplication();
    void limitsEachConnection();
    void refusalsCountForNothing();
    void waitsItsLatency();
    void closesWhenAsked();
    void refusesWhatIsNotHttp();
    void comesBackAfterAStop();
    void saysWhenThePortIsTaken();
};

void TestLoad::hundredIdleMakeNobodyWait()
{
    Simulator simulator(frozen(3));
    QVERIFY(simulator.start());
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int number = 0; number < 100; ++number) {
        idle.push_back(std::make_unique<RawClient>(simulator));
        idle.back()->send("GET", "/providers");
    }
    for (const auto &client : idle) {
        QVERIFY(client->receiveAnswer());
        client->forget();
    }
    Client client(simulator);
    for (int call = 0; call < 50; ++call) {
        QCOMPARE(client.get(u"/connections"_s).status, 200);
    }
    for (const auto &kept : idle) {
        QVERIFY(kept->isOpen());
    }
    idle.front()->send("GET", "/connections");
    QVERIFY(idle.front()->receiveAnswer());
    QVERIFY(idle.front()->head().startsWith("HTTP/1.1 200"));
}

void TestLoad::answersManyAtOnce()
{
    Options options = frozen(3);
    options.latency = 50ms;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 200; ++number) {
        clients.push_back(std::make_unique<RawClient>(simulator));
        clients.back()->send("GET", "/connections?limit=1");
    }
    for (const auto &client : clients) {
        QVERIFY(client->receiveAnswer());
        QVERIFY(client->head().startsWith("HTTP/1.1 200"));
    }
    QCOMPARE(simulator.count(u"listConnections"_s), 200);
}

void TestLoad::servesPipelinedRequests()
{
    Simulator simulator(frozen(3));
    QVERIFY(simulator.start());
    RawClient client(simulator);
    client.send("GET", "/connections?limit=1");
    client.send("GET", "/connections?limit=2");
    QTRY_COMPARE(client.bytes().count("HTTP/1.1 200"), 2);
}

void TestLoad::limitsTheApplication()
{
    Options options = frozen(3);
    options.perApplicationPerSecond = 5;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    Client client(simulator);
    Answer answer;
    // At 5 a second, of so many calls in a row some must be refused however slow the machine.
    for (int call = 0; call < 1000 && answer.status != 429; ++call) {
        answer = client.get(u"/providers"_s);
    }
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(answer.json.value(u"retryAfter"_s).toInt(), 1);
    QCOMPARE(answer.json.value(u"code"_s).toString(), u"too_many_requests"_s);
    // The macro asks again after it has seen what it waits for, and each time would be one more
    // call.
    bool answered = false;
    const auto ask = [&] { return client.get(u"/providers"_s).status == 200; };
    QTRY_VERIFY_WITH_TIMEOUT(answered || (answered = ask()), 10'000);
}

void TestLoad::limitsEachConnection()
{
    Options options = frozen(3);
    options.perConnectionPerSecond = 2;
    options.perApplicationPerSecond = 0;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    Client client(simulator);
    const QStringList ids = simulator.connectionIds();
    int status = 200;
    for (int call = 0; call < 1000 && status != 429; ++call) {
        status = client.get(u"/syncs"_s, simulator.tokenOf(ids.at(0))).status;
    }
    QCOMPARE(status, 429);
    QCOMPARE(client.get(u"/syncs"_s, simulator.tokenOf(ids.at(1))).status, 200);
    QCOMPARE(client.get(u"/connections"_s).status, 200);
}

void TestLoad::refusalsCountForNothing()
{
    Options options = frozen(3);
    options.perApplicationPerSecond = 5;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    Client client(simulator);
    for (int call = 0; call < 20; ++call) {
        QCOMPARE(client.call("GET", u"/providers"_s, {{}, {}, u"sk_wrong"_s}).status, 401);
    }
    QCOMPARE(client.get(u"/providers"_s).status, 200);
}

void TestLoad::waitsItsLatency()
{
    Options options = frozen(1);
    options.latency = 120ms;
    Simulator simulator(options);
    QVERIFY(simulator.start());
    RawClient client(simulator);
    QElapsedTimer timer;
    timer.start();
    client.send("GET", "/providers");
    QVERIFY(client.receiveAnswer());
    QVERIFY(timer.elapsed() >= 120);
}

void TestLoad::closesWhenAsked()
{
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    RawClient client(simulator);
    client.send("GET", "/providers HTTP/1.1\r\nConnection: close\r\nX-Rest:");
    QVERIFY(client.receiveEnd());
    QVERIFY(client.head().startsWith("HTTP/1.1 200"));
    QVERIFY(client.head().contains("Connection: close"));
}

void TestLoad::refusesWhatIsNotHttp()
{
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    RawClient client(simulator);
    client.send("EHLO mail.example\r\n\r\n", "");
    QVERIFY(client.receiveEnd());
    QVERIFY(client.head().startsWith("HTTP/1.1 400"));
}

void TestLoad::comesBackAfterAStop()
{
    Simulator simulator(frozen(3));
    QVERIFY(simulator.start());
    const QUrl base = simulator.baseUrl();
    RawClient before(simulator);
    before.send("GET", "/connections");
    QVERIFY(before.receiveAnswer());
    simulator.stop();
    QVERIFY(before.receiveEnd());
    QCOMPARE(Client(simulator).get(u"/connections"_s).status, 0);
    QVERIFY(simulator.start());
    QCOMPARE(simulator.baseUrl(), base);
    QCOMPARE(Client(simulator).get(u"/connections"_s).status, 200);
}

void TestLoad::saysWhenThePortIsTaken()
{
    Simulator first(frozen(1));
    QVERIFY(first.start());
    Options options = frozen(1);
    options.port = static_cast<quint16>(first.baseUrl().port());
    QString error;
    QVERIFY(!Simulator(options).start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
