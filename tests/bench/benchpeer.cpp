// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/cachedhome.h"
#include "bench/measure.h"
#include "bench/screen.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

struct Program
{
    QString path;
    QStringList arguments;
    QProcessEnvironment environment;
};

struct Shown
{
    QList<double> wall; ///< ms, since before exec
    QList<double> cpu;  ///< ms, of the whole process until then
    double resident = 0;
};

/// Starts it, waits for its window and ends it. Without a window nothing is counted.
/// @param settling before its memory is read; 0: it is not
void showOnce(Screen &screen, const Program &program, Shown &shown,
              std::chrono::milliseconds settling = 0ms)
{
    screen.forget();
    QProcess process;
    process.setProcessEnvironment(program.environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program.path, program.arguments);
    if (screen.waitForWindow(30s)) {
        shown.wall.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        shown.cpu.append(toMs(cpuOfProcess(process.processId())));
        if (settling > 0ms) {
            process.waitForFinished(static_cast<int>(settling.count()));
            shown.resident = residentMegabytes(process.processId());
        }
    }
    process.kill();
    process.waitForFinished();
}

Program ours(const Screen &screen, const CachedHome &home)
{
    Program program{QString(QCoreApplication::applicationDirPath() % u"/fleetsync"_s),
                    {},
                    home.environment()};
    program.environment.insert(u"DISPLAY"_s, screen.display());
    program.environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return program;
}

/// As after its first start: it would ask for consent before it shows its window.
Program qBittorrent(const Screen &screen, const QString &path, const QTemporaryDir &home)
{
    QDir(home.path()).mkpath(u"config/qBittorrent"_s);
    QFile settings(home.filePath(u"config/qBittorrent/qBittorrent.conf"_s));
    if (settings.open(QIODevice::WriteOnly)) {
        settings.write("[LegalNotice]\nAccepted=true\n");
    }
    Program program{path, {u"--no-splash"_s}, QProcessEnvironment::systemEnvironment()};
    program.environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    program.environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    program.environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
    program.environment.insert(u"DISPLAY"_s, screen.display());
    program.environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return program;
}

void leaveOut(const char *why)
{
    std::fprintf(stderr, "peer is left out: %s\n", why);
}

} // namespace

void benchPeer(Figures &figures, const Extent &extent)
{
    const QString path = QStandardPaths::findExecutable(u"qbittorrent"_s);
    if (path.isEmpty()) {
        leaveOut("no qbittorrent here (Debian: apt-get install qbittorrent)");
        return;
    }
    Screen screen;
    if (!screen.isThere()) {
        leaveOut("no Xvfb here (Debian: apt-get install xvfb)");
        return;
    }
    const int rows = extent.rows(10'000);
    const CachedHome full(rows);
    const CachedHome empty(0);
    const QTemporaryDir peerHome;
    const Program peer = qBittorrent(screen, path, peerHome);
    Shown our;
    Shown its;
    Shown ourEmpty;
    // Once for the warmth, and for the memory.
    const auto settling = extent.quick ? 500ms : 5'000ms;
    Shown once;
    showOnce(screen, ours(screen, full), once);
    showOnce(screen, ours(screen, empty), ourEmpty, settling);
    showOnce(screen, peer, its, settling);
    its.wall.clear();
    its.cpu.clear();
    for (int round = 0; round < extent.times(7); ++round) {
        showOnce(screen, ours(screen, full), our);
        showOnce(screen, peer, its);
    }
    if (our.wall.isEmpty() || its.wall.isEmpty()) {
        leaveOut(our.wall.isEmpty() ? "FleetSync showed no window"
                                    : "qBittorrent showed no window");
        return;
    }
    const QString name = u"qBittorrent"_s;
    figures.add({u"peer.window.wall"_s,
                 u"exec → window mapped, %1 cached fleets"_s.arg(rows),
                 u"ms wall"_s,
                 median(our.wall),
                 median(its.wall),
                 name,
                 {},
                 0.5});
    figures.add({u"peer.window.cpu"_s, u"…"_s, u"ms CPU"_s, median(our.cpu), median(its.cpu), name,
                 70});
    figures.add({u"peer.memory"_s, u"Resident, empty, on a screen"_s, u"MB"_s, ourEmpty.resident,
                 its.resident, name, 48});
}

} // namespace fleetsync::bench
