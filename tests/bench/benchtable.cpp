// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/costs.h"
#include "bench/liveview.h"
#include "bench/measure.h"

#include "models/fleettable.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

const QString typed = u"harbor point 77"_s;
const QString proxyName = u"QSortFilterProxyModel"_s;

void filterTo(LiveView &live, const QString &text)
{
    live.view().setFilter({text, {}, {}});
    live.settle();
}

/// The worst of a word typed letter by letter, then taken back.
double worstKey(const std::function<void(const QString &)> &show)
{
    double worst = 0;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
        worst = std::max(worst, cpuOf([&] { show(typed.left(letters)); }));
    }
    show({});
    return worst;
}

double proxyFilterCost(int rows)
{
    LiveView live(rows);
    ProxyView proxy(live.view().table()->model());
    return worstKey([&proxy](const QString &text) {
        proxy.proxy().setFilterFixedString(text);
        proxy.settle();
    });
}

double sortOf(LiveView &live, FleetColumn column, Qt::SortOrder order)
{
    return cpuOf([&] {
        live.view().table()->sortByColumn(static_cast<int>(column), order);
        live.settle();
    });
}

/// The seconds that a person needs to find a header.
void lookAround(const Extent &extent)
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(extent.quick ? 0 : 5), &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

double filterCost(int rows, int times)
{
    LiveView live(rows);
    QList<double> costs;
    for (int round = 0; round < times; ++round) {
        costs.append(worstKey([&](const QString &text) { filterTo(live, text); }));
    }
    return median(costs);
}

void benchFilter(Figures &figures, const Extent &extent)
{
    for (const auto &[full, most] : {std::pair(10'000, 8.0), std::pair(100'000, 16.0)}) {
        const int rows = extent.rows(full);
        const double ours = filterCost(rows, extent.times(5));
        figures.add({u"filter.%1"_s.arg(full),
                     u"Filter, worst key of a typed word, %1 rows"_s.arg(rows), u"ms CPU"_s, ours,
                     proxyFilterCost(rows), proxyName, most});
    }
}

void benchSort(Figures &figures, const Extent &extent)
{
    const int rows = extent.rows(100'000);
    const double atOnce = [&] {
        LiveView live(rows);
        return sortOf(live, FleetColumn::Fleet, Qt::AscendingOrder);
    }();
    const double firstName = [&] {
        LiveView live(rows);
        lookAround(extent);
        return sortOf(live, FleetColumn::Fleet, Qt::AscendingOrder);
    }();
    LiveView live(rows);
    QList<double> byNumber;
    QList<double> again;
    sortOf(live, FleetColumn::Fleet, Qt::AscendingOrder);
    for (int round = 0; round < extent.times(5); ++round) {
        byNumber.append(sortOf(live, FleetColumn::LastGoodSync, Qt::DescendingOrder));
        again.append(sortOf(live, FleetColumn::Fleet, Qt::AscendingOrder));
    }
    sortOf(live, static_cast<FleetColumn>(-1), Qt::AscendingOrder);
    ProxyView proxy(live.view().table()->model());
    const auto proxySort = [&](FleetColumn column) {
        return cpuOf([&] {
            proxy.view().sortByColumn(static_cast<int>(column), Qt::DescendingOrder);
            proxy.settle();
        });
    };
    const double peerNumber = proxySort(FleetColumn::LastGoodSync);
    const double peerName = proxySort(FleetColumn::Fleet);
    const auto add = [&](const QString &name, const QString &what, double ours, double peer,
                         std::optional<double> most) {
        figures.add({name, u"%1, %2 rows"_s.arg(what).arg(rows), u"ms CPU"_s, ours, peer, proxyName,
                     most});
    };
    add(u"sort.number"_s, u"Sort by number"_s, median(byNumber), peerNumber, 16);
    add(u"sort.name.again"_s, u"Sort by name, again"_s, median(again), peerName, 16);
    add(u"sort.name.first"_s, u"Sort by name, first time"_s, firstName, peerName, 130);
    add(u"sort.name.atonce"_s, u"… in the turn in which they came"_s, atOnce, peerName, {});
}

UpdateCost updateCost(int rows, std::chrono::seconds seconds)
{
    LiveView live(rows);
    live.view().table()->sortByColumn(static_cast<int>(FleetColumn::Progress), Qt::DescendingOrder);
    live.settle();

    // A thousand rows a second, ten at a time; a heartbeat feels what the window's user would.
    QRandomGenerator random(7);
    QTimer storm;
    storm.callOnTimeout([&] {
        for (int i = 0; i < 10; ++i) {
            const qsizetype index = random.bounded(rows);
            Sync sync = live.fleet().at(index).history.constFirst();
            sync.status.value = SyncStatus::InProgress;
            sync.completedAt = {};
            sync.progress = random.bounded(10'000) / 100.0;
            live.fleet().putSync(live.fleet().at(index).connection.id, sync);
        }
    });
    UpdateCost cost;
    QDeadlineTimer due(0);
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.callOnTimeout([&] {
        cost.late.append(
                -toMs(std::chrono::nanoseconds(due.deadlineNSecs())
                      - QDeadlineTimer::current().deadlineNSecs() * std::chrono::nanoseconds(1)));
        due.setPreciseRemainingTime(0, 2'000'000, Qt::PreciseTimer);
    });
    due.setPreciseRemainingTime(0, 2'000'000, Qt::PreciseTimer);
    heart.start(std::chrono::milliseconds(2));
    storm.start(std::chrono::milliseconds(10));
    QEventLoop loop;
    QTimer::singleShot(seconds, &loop, &QEventLoop::quit);
    cost.share = 100 * cpuOf([&loop] { loop.exec(); }) / toMs(seconds);
    return cost;
}

void benchUpdates(Figures &figures, const Extent &extent)
{
    const int rows = extent.rows(100'000);
    const UpdateCost cost = updateCost(rows, std::chrono::seconds(extent.quick ? 1 : 10));
    figures.add({u"updates.core"_s,
                 u"1,000 row updates/s, sorted by progress, %1 rows"_s.arg(rows),
                 u"% core"_s,
                 cost.share,
                 {},
                 {},
                 3});
    figures.add({u"updates.lateness.p99"_s,
                 u"… lateness of a 2 ms heartbeat, p99"_s,
                 u"ms"_s,
                 quantile(cost.late, 0.99),
                 {},
                 {},
                 16});
    figures.add({u"updates.lateness.worst"_s, u"… the worst"_s, u"ms"_s, quantile(cost.late, 1)});
}

void benchRepaint(Figures &figures, const Extent &extent)
{
    LiveView live(extent.rows(10'000));
    ProxyView plain(live.view().table()->model());
    const auto repaints = [&](QWidget *viewport) {
        QList<double> times;
        for (int round = 0; round < extent.times(50); ++round) {
            times.append(cpuOf([viewport] { viewport->repaint(); }));
        }
        return median(times);
    };
    figures.add({u"repaint"_s, u"Full repaint of the table"_s, u"ms CPU"_s,
                 repaints(live.view().table()->viewport()), repaints(plain.view().viewport()),
                 u"default delegate"_s, 4});
}

} // namespace fleetsync::bench
