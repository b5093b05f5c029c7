// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/invented.h"
#include "bench/measure.h"
#include "bench/server.h"
#include "bench/startedprogram.h"

#include "app/liveprofile.h"
#include "app/profile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

struct Moments
{
    QHash<QByteArray, double> wall; ///< ms since before exec, by what had happened
    QHash<QByteArray, double> cpu;  ///< ms of the whole process
};

/// Fills the cache as the program does it: a session whose fleets come in, and that ends.
void fillCache(const ServerAccess &access, const QString &folder, int rows)
{
    LiveProfile profile({access,
                         {},
                         std::make_unique<SystemClock>(),
                         {},
                         {folder, false},
                         nullptr,
                         accountOf(access)});
    QSignalSpy opened(&profile, &LiveProfile::opened);
    profile.open();
    if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000)) {
        qFatal("the store did not open");
    }
    // Whatever is kept has been read by now: nothing.
    if (!QTest::qWaitFor([&] { return profile.session().catalog().isLoading(); }, 20'000)) {
        qFatal("the session did not begin");
    }
    Fleet &fleet = profile.session().fleet();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Connection> connections;
    for (int n = 0; n < rows; ++n) {
        connections.append(inventedFleet(n));
    }
    fleet.upsert(connections);
    for (int n = 0; n < rows; ++n) {
        fleet.putHistory(connections.at(n).id, inventedHistory(n, now), now);
    }
    QCoreApplication::processEvents(); // the changes are told together
}

Moments started(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    Moments moments;
    while (child.waitForReadyRead(20'000)) {
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().simplified().split(' ');
            moments.wall.insert(words.first(), static_cast<double>(clock.nsecsElapsed()) / 1e6);
            moments.cpu.insert(words.first(), words.value(1).toDouble());
        }
    }
    child.waitForFinished();
    return moments;
}

double medianOf(const QList<Moments> &runs, QHash<QByteArray, double> Moments::*of,
                const QByteArray &moment)
{
    QList<double> values;
    for (const Moments &run : runs) {
        values.append((run.*of).value(moment));
    }
    return median(values);
}

} // namespace

void benchStart(Figures &figures, const Extent &extent)
{
    const int rows = extent.rows(10'000);
    // Its first answer comes when all is over.
    const Server server({u"--latency-ms"_s, u"5000"_s});
    const QTemporaryDir home;
    const QString data = home.filePath(u"data"_s);
    const Profile profile = profileOf(Profile::Kind::Environment, QString(data % u"/FleetSync"_s));
    fillCache(server.access(), profile.storeFolder(server.access().baseUrl), rows);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, data);
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"TERMINAL_API_KEY"_s, QString::fromLatin1(server.access().apiKey.reveal()));
    environment.insert(u"TERMINAL_BASE_URL"_s, server.access().baseUrl.toString());
    QList<Moments> ours;
    QList<Moments> bare;
    for (int round = 0; round < extent.times(7); ++round) {
        ours.append(started({u"--start"_s, QString::number(rows)}, environment));
        bare.append(started({u"--start"_s, u"0"_s}, environment));
    }
    const QString peer = u"a bare QMainWindow"_s;
    const auto add = [&](const QString &name, const QString &what, const QByteArray &moment,
                         std::optional<double> mostWall, std::optional<double> mostCpu) {
        const bool isWindow = moment == "window";
        const auto barely = [&](auto of) {
            return isWindow ? std::optional(medianOf(bare, of, moment)) : std::nullopt;
        };
        figures.add({name + u".wall"_s, what, u"ms wall"_s, medianOf(ours, &Moments::wall, moment),
                     barely(&Moments::wall), peer, mostWall});
        figures.add({name + u".cpu"_s, u"…"_s, u"ms CPU"_s, medianOf(ours, &Moments::cpu, moment),
                     barely(&Moments::cpu), peer, mostCpu});
    };
    add(u"start.window"_s, u"exec → window painted"_s, "window", std::nullopt, 70);
    add(u"start.rows"_s, u"exec → cached rows painted (%1 fleets)"_s.arg(rows), "rows", 150, 110);
    add(u"start.all"_s, u"exec → all of them in the table"_s, "all", std::nullopt, std::nullopt);
}

} // namespace fleetsync::bench
