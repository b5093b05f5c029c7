// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// fleetsync-bench: performance.md's figures, each beside its peer of the same run. Not installed.
#include "bench/benches.h"
#include "bench/liveview.h"
#include "bench/measure.h"
#include "bench/server.h"
#include "bench/startedprogram.h"
#include "bench/timedapplication.h"

#include "gui/theme/theme.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

int tellResident(int rows)
{
    const LiveView live(rows);
    std::printf("%.1f\n", residentMegabytes());
    return 0;
}

const QList<Bench> &benches()
{
    static const QList<Bench> all{
            {"filter", "typing into the search field", benchFilter},
            {"sort", "a click on a header", benchSort},
            {"updates", "live rows under the eye", benchUpdates},
            {"repaint", "the table painted whole", benchRepaint},
            {"views", "the whole window: each view opened, and under live rows", benchViews},
            {"memory", "resident memory by rows", benchMemory},
            {"start", "exec until the window and its cached rows are painted", benchStart},
            {"peer", "on a screen of its own, beside qBittorrent", benchPeer},
            {"load", "all fleets from the server", benchLoad},
            {"polling", "400 calls a second", benchPolling},
            {"store", "the cache of fleets", benchStore},
            {"history", "a million past syncs", benchHistory},
            {"journal", "a request made durable", benchJournal},
            {"growth", "ten times the rows", benchGrowth},
            {"download", "what people download", benchDownload},
            {"freshness", "what polling sees how late, on told time", benchFreshness},
            {"day", "a day of many fleets, on told time", benchDay},
    };
    return all;
}

int run(const QStringList &names, const Extent &extent, bool json)
{
    Figures figures;
    for (const Bench &bench : benches()) {
        if (names.isEmpty() || names.contains(QLatin1StringView(bench.name))) {
            bench.run(figures, extent);
        }
    }
    const QByteArray output
            = json ? QJsonDocument(figures.asJson()).toJson() : figures.asTable().toUtf8();
    std::fputs(output.constData(), stdout);
    return 0;
}

} // namespace

} // namespace fleetsync::bench

int main(int argc, char *argv[])
{
    using namespace fleetsync::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    TimedApplication application(argc, argv);
    fleetsync::applyTheme(application, fleetsync::ColorScheme::Light);
    QCommandLineParser parser;
    QStringList known;
    for (const Bench &bench : benches()) {
        known += u"%1 (%2)"_s.arg(QLatin1StringView(bench.name), QLatin1StringView(bench.what));
    }
    parser.addHelpOption();
    parser.addPositionalArgument(
            u"name"_s, u"What to measure, all when none is named: %1"_s.arg(known.join(u", "_s)),
            u"[name…]"_s);
    parser.addOption({u"json"_s, u"Print JSON."_s});
    parser.addOption({u"quick"_s, u"Small: only to see that everything works."_s});
    QCommandLineOption rows(u"rows"_s, u"For views: with that many fleets."_s, u"fleets"_s);
    parser.addOption(rows);
    QCommandLineOption resident(u"resident"_s,
                                u"For itself: tells its memory with this many rows."_s, u"rows"_s);
    resident.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption served(u"serve"_s, u"For itself: is a server of these."_s,
                              u"fleets,latency"_s);
    served.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption start(u"start"_s, u"For itself: starts the program with that many rows."_s,
                             u"rows"_s);
    start.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({resident, served, start});
    parser.process(application);
    if (parser.isSet(start)) {
        return runStarted(parser.value(start).toInt());
    }
    if (parser.isSet(served)) {
        const QStringList parts = parser.value(served).split(u',');
        return serve(parts.value(0).toInt(), std::chrono::milliseconds(parts.value(1).toInt()));
    }
    if (parser.isSet(resident)) {
        return tellResident(parser.value(resident).toInt());
    }
    return run(parser.positionalArguments(), {parser.isSet(u"quick"_s), parser.value(rows).toInt()},
               parser.isSet(u"json"_s));
}
