// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/life.h"
#include "e2e/programrun.h"
#include "e2e/secretsearch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms, for a machine that is busy otherwise
const QString simulatorPath = QStringLiteral(SIMULATOR_PROGRAM);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A call about that fleet; empty: about none.
bool isSeen(const simulator::Simulator &server, const QString &call, const QString &fleet)
{
    const QString token = fleet.isEmpty() ? QString() : server.tokenOf(fleet);
    const QList<simulator::Simulator::Seen> seen = server.seen();
    return std::any_of(seen.cbegin(), seen.cend(), [&](const simulator::Simulator::Seen &one) {
        return one.call == call && one.headers.value(u"connection-token"_s) == token;
    });
}

} // namespace

/// The program that people start, from outside.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayDumpItsCore_data();
    void mayDumpItsCore();
    void everyDisguiseIsSeenThrough_data();
    void everyDisguiseIsSeenThrough();
    void nothingThatWasWrittenHoldsASecret();

private:
    void wantedBefore(const simulator::Simulator &server, const Home &home, const QString &order);
};

void TestProgram::mayDumpItsCore_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("may");
    QTest::newRow("no_core: the program") << programPath << QStringList{u"--demo"_s} << false;
    QTest::newRow("another program, which does not care, may: the check can tell")
            << simulatorPath << QStringList() << true;
}

/// What the kernel says of the process. It gives the files of one that may not be dumped to root's
/// user and group, whoever runs it; so the group tells it even when we are root.
void TestProgram::mayDumpItsCore()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, may);
    if (!QFile::exists(u"/proc/self/limits"_s)) {
        QSKIP("only Linux shows this in /proc");
    }
    const Home home;
    QProcess process;
    process.setProcessEnvironment(home.environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    const gid_t group = ::getuid() == 0 ? 1 : ::getgid();
    process.setChildProcessModifier([group] {
        if (::setgid(group) != 0) {
            ::_exit(99);
        }
    });
    process.start(program, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(process.processId() > 0, patience);
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo(proc + u"exe"_s).symLinkTarget().endsWith(QFileInfo(program).fileName()),
            patience);
    const auto dumpable = [&] { return QFileInfo(proc + u"status"_s).groupId() == group; };
    const auto coreLimit = [&] {
        const QList<QByteArray> lines = contentOf(proc + u"limits"_s).split('\n');
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &text) {
            return text.startsWith("Max core file size");
        });
        return line == lines.cend() ? QByteArray() : line->simplified();
    };
    if (may) {
        QVERIFY(dumpable());
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(coreLimit(), "Max core file size 0 0 bytes", patience);
        QTRY_VERIFY_WITH_TIMEOUT(!dumpable(), patience);
    }
    QVERIFY(process.state() != QProcess::NotRunning);
    process.kill();
    process.waitForFinished();
}

void TestProgram::everyDisguiseIsSeenThrough_data()
{
    QTest::addColumn<QByteArray>("written");
    const QString secret = u"sk_demo_Kx93hQ0zPyLw7TgUdV5cRa2mNb8fJeSi"_s;
    const QByteArray bytes = secret.toUtf8();
    const auto utf16 = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("the whole secret") << bytes;
    QTest::newRow("its first 12 characters") << bytes.left(12);
    QTest::newRow("its last 12 characters") << bytes.right(12);
    QTest::newRow("UTF-16") << utf16(secret);
    QTest::newRow("base64") << bytes.toBase64();
    QTest::newRow("base64 of a header") << QByteArray("Bearer " + bytes).toBase64();
    QTest::newRow("base64 of a user and a password") << QByteArray("me:" + bytes).toBase64();
    QTest::newRow("base64 with more behind") << QByteArray("xx" + bytes + "xx").toBase64();
    QTest::newRow("base64 for addresses") << bytes.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hexadecimal") << bytes.toHex();
    QTest::newRow("percent-encoded") << bytes.toPercentEncoding({}, bytes);
}

void TestProgram::everyDisguiseIsSeenThrough()
{
    QFETCH(const QByteArray, written);
    const QString secret = u"sk_demo_Kx93hQ0zPyLw7TgUdV5cRa2mNb8fJeSi"_s;
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"deep/.hidden"_s);
    QFile file(folder.filePath(u"deep/.hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before" + written + "behind");
    file.close();
    QVERIFY(!disguiseIn(writtenBelow(folder.path()), secret).isEmpty());
    QCOMPARE(disguiseIn(writtenBelow(folder.path()), u"sk_demo_another_key_of_somebody"_s),
             QString());
}

/// An earlier run that died as soon as the order was in the journal; the next one carries it out.
void TestProgram::wantedBefore(const simulator::Simulator &server, const Home &home,
                               const QString &order)
{
    Life life(server, home.profile(), {u"WantedKept"_s, u"1"_s});
    QVERIFY(life.says(u"ready"_s));
    life.order(order);
    // A retry finds nothing until the fleet's syncs are read; ordered twice, it is one wish.
    const bool again = order.startsWith(u"retry");
    QVERIFY(QTest::qWaitFor(
            [&] {
                if (again) {
                    life.order(order);
                }
                return life.isDead();
            },
            patience));
}

void TestProgram::nothingThatWasWrittenHoldsASecret()
{
    simulator::Options options;
    options.connections = 20; // the scripted fleets
    // A sync of a quarter of an hour takes 4 s.
    options.clock = simulator::FleetClock(QDateTime::currentDateTimeUtc().addDays(-30), 240);
    simulator::Simulator server(options);
    QVERIFY(server.start());
    const QString frank = server.connectionIds().at(0);
    const QString failing = server.connectionIds().at(2);
    const Home home;
    QHash<QString, QString> access{{u"TERMINAL_API_KEY"_s, server.apiKey()},
                                   {u"TERMINAL_BASE_URL"_s, server.baseUrl().toString()}};
    const auto run = [&](const char *what, const QString &fleet, const QStringList &calls) {
        server.clearSeen();
        const Run program(home, {}, access);
        const auto allSeen = [&] {
            return std::all_of(calls.cbegin(), calls.cend(),
                               [&](const QString &call) { return isSeen(server, call, fleet); });
        };
        const bool seen
                = QTest::qWaitFor([&] { return allSeen() || !program.isAlive(); }, patience);
        return seen && program.isAlive() ? QString() : QString::fromLatin1(what);
    };

    // A request whose answer is lost, which ends in a failure; reads that go wrong on the way.
    wantedBefore(server, home, u"request %1 7"_s.arg(failing));
    server.addFault({u"requestSync"_s, u"created_then_504"_s, 1, 0});
    server.addFault({u"listSyncs"_s, u"html_200"_s, 2, 3});
    server.addFault({u"listIssues"_s, u"redirect_307"_s, 1, 0});
    server.addFault({u"listProviders"_s, u"cut_inside"_s, 1, 0});
    QCOMPARE(run("the failing sync was not followed", failing, {u"requestSync"_s, u"getSync"_s}),
             QString());
    QCOMPARE(server.count(u"requestSync"_s), 1);

    // Its retry, by somebody who may see this fleet alone.
    wantedBefore(server, home, u"retry %1"_s.arg(failing));
    access.insert(u"TERMINAL_CONNECTION_TOKEN"_s, server.tokenOf(failing));
    QCOMPARE(run("the retry was not followed", failing, {u"retrySync"_s, u"getSync"_s}), QString());
    QCOMPARE(server.count(u"retrySync"_s), 1);
    access.remove(u"TERMINAL_CONNECTION_TOKEN"_s);

    // A token and then the key that are no longer accepted.
    wantedBefore(server, home, u"request %1 7"_s.arg(frank));
    server.addFault({u"requestSync"_s, u"status_403"_s, 0, 0});
    QCOMPARE(run("no request with a refused token", frank, {u"requestSync"_s}), QString());
    const QString wrongKey = u"sk_demo_wrongKey0123456789abcdefghijkl"_s;
    access.insert(u"TERMINAL_API_KEY"_s, wrongKey);
    QCOMPARE(run("no call with a wrong key", {}, {u"listConnections"_s}), QString());

    const QByteArray written = writtenBelow(home.path());
    QVERIFY2(written.contains("SQLite format 3"), "the journal is among it");
    QVERIFY2(written.contains("fleetsync.net: "), "and the log of all calls");
    QStringList secrets{server.apiKey(), wrongKey};
    const QStringList fleets = server.connectionIds();
    for (const QString &fleet : fleets) {
        secrets.append(server.tokenOf(fleet));
    }
    for (const QString &secret : std::as_const(secrets)) {
        const QString disguise = disguiseIn(written, secret);
        QVERIFY2(disguise.isEmpty(), qPrintable(u"%1: %2"_s.arg(secret, disguise)));
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
