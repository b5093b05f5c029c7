// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString path = QStringLiteral(SIMULATOR_PROGRAM);

} // namespace

/// The program: its first line, its end, its complaints.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItIsAndStops_data();
    void tellsWhereItIsAndStops();
    void complains();
    void helps();
};

void TestProgram::tellsWhereItIsAndStops_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("by SIGTERM") << SIGTERM;
    QTest::newRow("by SIGINT") << SIGINT;
}

void TestProgram::tellsWhereItIsAndStops()
{
    QFETCH(const int, signal);
    QProcess program;
    program.start(path, {u"--connections"_s, u"3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30'000);
    const QJsonObject first = QJsonDocument::fromJson(program.readLine()).object();
    QCOMPARE(first.keys(), (QStringList{u"apiKey"_s, u"baseUrl"_s}));
    QVERIFY(first.value(u"apiKey"_s).toString().startsWith(u"sk_demo_"_s));
    const QUrl base(first.value(u"baseUrl"_s).toString());
    QCOMPARE(base.host(), u"127.0.0.1"_s);
    QCOMPARE(base.path(), u"/tsp/v1"_s);
    QVERIFY(base.port() > 0);
    ::kill(static_cast<pid_t>(program.processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestProgram::complains()
{
    QProcess program;
    program.start(path, {u"--connections"_s, u"many"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardOutput().isEmpty());
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("--connections must be a whole number"), said.constData());
}

void TestProgram::helps()
{
    QProcess program;
    program.start(path, {u"--help"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("reset_after_acting"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
