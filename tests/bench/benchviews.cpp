// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/keyprobe.h"
#include "bench/measure.h"
#include "bench/storm.h"
#include "bench/timedapplication.h"
#include "bench/wholewindow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr double mostToOpen = 100;
constexpr double mostKeyLate = 50;
constexpr double leastMoved = 95;

struct Named
{
    ViewKind kind;
    QString name;
    QString what;
};

const QList<Named> &views()
{
    static const QList<Named> all{{ViewKind::Fleets, u"fleets"_s, u"Fleets"_s},
                                  {ViewKind::Active, u"active"_s, u"Active"_s},
                                  {ViewKind::Attention, u"attention"_s, u"Needs attention"_s},
                                  {ViewKind::History, u"history"_s, u"History"_s}};
    return all;
}

/// From another view, with all that it had put off done.
double openFrom(WholeWindow &window, ViewKind from, ViewKind kind)
{
    if (window.table(kind)->isVisible()) {
        window.open(from);
    }
    WholeWindow::rest(300ms);
    return window.open(kind);
}

void addOpenings(Figures &figures, WholeWindow &window, const Extent &extent, int rows)
{
    QList<double> first{window.start()};
    for (const ViewKind kind : {ViewKind::Active, ViewKind::Attention, ViewKind::History}) {
        first.append(openFrom(window, ViewKind::Fleets, kind));
    }
    for (const Named &view : views()) {
        const ViewKind other = view.kind == ViewKind::Fleets ? ViewKind::Active : ViewKind::Fleets;
        QList<double> again;
        for (int round = 0; round < extent.times(7); ++round) {
            again.append(openFrom(window, other, view.kind));
        }
        const QString name = u"views.%1.open"_s.arg(view.name);
        figures.add({name,
                     u"Open %1, %2 fleets"_s.arg(view.what).arg(rows),
                     u"ms CPU"_s,
                     median(again),
                     {},
                     {},
                     mostToOpen});
        figures.add({name + u".first"_s,
                     u"… the first time"_s,
                     u"ms CPU"_s,
                     first.at(static_cast<int>(view.kind)),
                     {},
                     {},
                     mostToOpen});
    }
}

void addStorm(Figures &figures, WholeWindow &window, const Named &view,
              std::chrono::milliseconds time)
{
    window.open(view.kind);
    WholeWindow::rest(500ms);
    const Storm storm(window.session().fleet());
    TimedApplication::self()->takeLongest();
    const double share = 100 * cpuOf([time] { WholeWindow::rest(time); }) / toMs(time);
    const double longest = TimedApplication::self()->takeLongest();
    const KeyProbe keys(window.table(view.kind));
    WholeWindow::rest(time);
    const auto presses = static_cast<double>(keys.late().size());
    const QString name = u"views.%1.storm"_s.arg(view.name);
    figures.add({name + u".core"_s, u"%1 while 1,000 fleets a second change"_s.arg(view.what),
                 u"% core"_s, share});
    figures.add({name + u".longest"_s, u"… longest event"_s, u"ms CPU"_s, longest});
    figures.add({name + u".key.median"_s, u"… an arrow key until its row is painted, median"_s,
                 u"ms wall"_s, median(keys.late())});
    figures.add({name + u".key.p99"_s,
                 u"… the same, p99"_s,
                 u"ms wall"_s,
                 quantile(keys.late(), 0.99),
                 {},
                 {},
                 mostKeyLate});
    figures.add({name + u".key.moved"_s,
                 u"… of the keys, those that went to another row"_s,
                 u"%"_s,
                 presses > 0 ? 100 * keys.moved() / presses : 0,
                 {},
                 {},
                 {},
                 {},
                 leastMoved});
}

} // namespace

void benchViews(Figures &figures, const Extent &extent)
{
    const int rows = extent.asked > 0 ? extent.asked : extent.rows(10'000);
    WholeWindow window(rows);
    addOpenings(figures, window, extent, rows);
    for (const Named &view : views()) {
        addStorm(figures, window, view, extent.quick ? 500ms : 10'000ms);
    }
}

} // namespace fleetsync::bench
