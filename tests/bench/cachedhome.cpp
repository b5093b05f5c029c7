// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/cachedhome.h"

#include "bench/invented.h"
#include "bench/measure.h"

#include "app/liveprofile.h"
#include "app/profile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

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

} // namespace

CachedHome::CachedHome(int rows)
    : m_server({u"--latency-ms"_s, u"5000"_s})
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString data = m_home.filePath(u"data"_s);
    const ServerAccess &access = m_server.access();
    const Profile profile = profileOf(Profile::Kind::Environment, QString(data % u"/FleetSync"_s));
    fillCache(access, profile.storeFolder(access.baseUrl), rows);
    m_environment.insert(u"XDG_DATA_HOME"_s, data);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    m_environment.insert(u"TERMINAL_API_KEY"_s, QString::fromLatin1(access.apiKey.reveal()));
    m_environment.insert(u"TERMINAL_BASE_URL"_s, access.baseUrl.toString());
}

Moments startOnce(int rows, const QProcessEnvironment &environment)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    child.start(QCoreApplication::applicationFilePath(), {u"--start"_s, QString::number(rows)});
    Moments moments;
    while (child.waitForReadyRead(60'000)) {
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

} // namespace fleetsync::bench
