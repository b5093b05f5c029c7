// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/commandline.h"
#include "simulator/faults.h"

#include <QTest>

using namespace fleetsync::simulator;
using namespace Qt::StringLiterals;

/// The simulator's own command line and the words of its faults.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void hasGoodDefaults();
    void refuses_data();
    void refuses();
    void helps();
    void readsFaults_data();
    void readsFaults();
    void refusesFaults_data();
    void refusesFaults();
    void countsFaultsOff();
};

void TestCommandLine::readsAll()
{
    const CommandLine line = readCommandLine({u"simulator"_s,
                                              u"--seed"_s,
                                              u"7"_s,
                                              u"--connections=100000"_s,
                                              u"--port"_s,
                                              u"8080"_s,
                                              u"--time-scale"_s,
                                              u"60.5"_s,
                                              u"--latency-ms"_s,
                                              u"20"_s,
                                              u"--fault"_s,
                                              u"*:status_500:1"_s,
                                              u"--fault"_s,
                                              u"getSync:stall:2:3"_s,
                                              u"--start-from"_s,
                                              u"midnight"_s,
                                              u"--start-at"_s,
                                              u"2026-11-17T19:43:00Z"_s,
                                              u"--oddities"_s,
                                              u"--no-order"_s,
                                              u"--no-updated-after"_s});
    QVERIFY2(line.run.has_value(), qPrintable(line.text));
    QCOMPARE(line.run->seed, 7U);
    QCOMPARE(line.run->connections, 100'000);
    QCOMPARE(line.run->port, 8080);
    QCOMPARE(line.run->timeScale, 60.5);
    QCOMPARE(line.run->latency.count(), 20);
    QCOMPARE(line.run->faults,
             (QList<Fault>{{u"*"_s, u"status_500"_s, 1, 0}, {u"getSync"_s, u"stall"_s, 2, 3}}));
    QCOMPARE(line.run->startFromEcho, StartFromEcho::Midnight);
    QCOMPARE(line.run->startAt, QDateTime(QDate(2026, 11, 17), QTime(19, 43), Qt::UTC));
    QVERIFY(line.run->oddities);
    QVERIFY(!line.run->honoursOrder);
    QVERIFY(!line.run->honoursUpdatedAfter);
}

void TestCommandLine::hasGoodDefaults()
{
    const CommandLine line = readCommandLine({u"simulator"_s});
    QVERIFY(line.run.has_value());
    QCOMPARE(line.run->seed, 1U);
    QCOMPARE(line.run->connections, 42);
    QCOMPARE(line.run->port, 0);
    QCOMPARE(line.run->timeScale, 1.0);
    QVERIFY(!line.run->startAt.isValid());
    QVERIFY(line.run->faults.isEmpty());
    QCOMPARE(line.run->startFromEcho, StartFromEcho::Exact);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("a seed that is no number") << QStringList{u"--seed"_s, u"x"_s} << u"--seed"_s;
    QTest::newRow("more fleets than it can")
            << QStringList{u"--connections"_s, u"100001"_s} << u"100000"_s;
    QTest::newRow("a port out of range") << QStringList{u"--port"_s, u"65536"_s} << u"--port"_s;
    QTest::newRow("a clock that stands still")
            << QStringList{u"--time-scale"_s, u"0"_s} << u"--time-scale"_s;
    QTest::newRow("a clock that is no number")
            << QStringList{u"--time-scale"_s, u"nan"_s} << u"--time-scale"_s;
    QTest::newRow("a negative latency") << QStringList{u"--latency-ms=-1"_s} << u"--latency-ms"_s;
    QTest::newRow("an unknown echo") << QStringList{u"--start-from"_s, u"noon"_s} << u"midnight"_s;
    QTest::newRow("a start that is no time")
            << QStringList{u"--start-at"_s, u"today"_s} << u"--start-at"_s;
    QTest::newRow("an unknown fault") << QStringList{u"--fault"_s, u"*:rain:1"_s} << u"rain"_s;
    QTest::newRow("an unknown option") << QStringList{u"--fast"_s} << u"fast"_s;
    QTest::newRow("a stray word") << QStringList{u"now"_s} << u"now"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const CommandLine line = readCommandLine(QStringList{u"simulator"_s} + arguments);
    QVERIFY(!line.run.has_value());
    QCOMPARE(line.exitCode, 2);
    QVERIFY2(line.text.contains(says), qPrintable(line.text));
}

void TestCommandLine::helps()
{
    const CommandLine line = readCommandLine({u"simulator"_s, u"--help"_s});
    QCOMPARE(line.exitCode, 0);
    const QList<FaultName> faults = faultNames();
    for (const FaultName &fault : faults) {
        QVERIFY2(line.text.contains(fault.name), qPrintable(fault.name));
    }
    const QStringList calls = callNames();
    QCOMPARE(calls.size(), 14);
    for (const QString &call : calls) {
        QVERIFY2(line.text.contains(call), qPrintable(call));
    }
    QVERIFY(readCommandLine({u"simulator"_s, u"--version"_s})
                    .text.contains(u"fleetsync-simulator"_s));
}

void TestCommandLine::readsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("whole") << u"requestSync:reset_after_request:1:0"_s
                           << Fault{u"requestSync"_s, u"reset_after_request"_s, 1, 0};
    QTest::newRow("without AFTER") << u"getSync:stall:3"_s << Fault{u"getSync"_s, u"stall"_s, 3, 0};
    QTest::newRow("without COUNT") << u"*:html_200"_s << Fault{u"*"_s, u"html_200"_s, 1, 0};
    QTest::newRow("for ever") << u"*:html_200:0:9"_s << Fault{u"*"_s, u"html_200"_s, 0, 9};
}

void TestCommandLine::readsFaults()
{
    QFETCH(const QString, text);
    const std::optional<Fault> fault = parseFault(text);
    QVERIFY(fault.has_value());
    QTEST(*fault, "fault");
}

void TestCommandLine::refusesFaults_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"getSync"_s, u"getSync:stall:x"_s, u"getSync:stall:-1"_s, u"getSync:stall:1:x"_s,
          u"getSync:stall:1:1:1"_s, u"sync:stall:1"_s}) {
        QTest::newRow(qPrintable(QString(u"refuses '"_s + text + u"'"))) << text;
    }
}

void TestCommandLine::refusesFaults()
{
    QFETCH(const QString, text);
    QString error;
    QVERIFY(!parseFault(text, &error).has_value());
    QVERIFY(!error.isEmpty());
}

void TestCommandLine::countsFaultsOff()
{
    FaultBook book;
    book.add({u"getSync"_s, u"stall"_s, 2, 1});
    book.add({u"*"_s, u"html_200"_s, 1, 3});
    QCOMPARE(book.meet(u"listSyncs"_s), QString());
    QCOMPARE(book.meet(u"getSync"_s), QString());
    QCOMPARE(book.meet(u"getSync"_s), u"stall"_s);
    QCOMPARE(book.meet(u"getSync"_s), u"stall"_s);
    QCOMPARE(book.meet(u"getSync"_s), u"html_200"_s);
    QCOMPARE(book.meet(u"getSync"_s), QString());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
