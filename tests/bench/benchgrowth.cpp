// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/cachedhome.h"
#include "bench/costs.h"
#include "bench/measure.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

constexpr int few = 10'000;
constexpr int many = 100'000;

/// What noise may add to a cost that does not depend on the rows.
constexpr double flat = 1.25;

struct StartCost
{
    double rows = 0; ///< ms CPU until the first ones are painted
    double all = 0;  ///< … until all are in the table
};

StartCost startCost(int rows, int times)
{
    const CachedHome home(rows);
    QList<Moments> runs;
    for (int round = 0; round < times; ++round) {
        runs.append(startOnce(rows, home.environment()));
    }
    return {medianOf(runs, &Moments::cpu, "rows"), medianOf(runs, &Moments::cpu, "all")};
}

} // namespace

double residentWith(int rows)
{
    // What others left on the heap must not count.
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--resident"_s, QString::number(rows)});
    child.waitForFinished(120'000);
    return child.readAllStandardOutput().trimmed().toDouble();
}

void benchMemory(Figures &figures, const Extent &extent)
{
    const double most[] = {48, 58, 110};
    const int sizes[] = {0, few, many};
    for (size_t i = 0; i < std::size(sizes); ++i) {
        const int rows = extent.rows(sizes[i]);
        figures.add({u"memory.%1"_s.arg(sizes[i]),
                     u"Resident with %1 fleets in the view"_s.arg(rows),
                     u"MB"_s,
                     residentWith(rows),
                     {},
                     {},
                     most[i]});
    }
}

void benchGrowth(Figures &figures, const Extent &extent)
{
    const int less = extent.rows(few);
    const int more = extent.rows(many);
    const QString peer = u"× as many rows"_s;
    const auto add = [&](const QString &name, const QString &what, double before, double after,
                         double most) {
        figures.add({u"growth."_s + name, u"%1, %2 → %3 rows"_s.arg(what).arg(less).arg(more),
                     u"×"_s, after / before, static_cast<double>(more) / less, peer, most});
    };
    const int times = extent.times(5);
    const StartCost startFew = startCost(less, times);
    const StartCost startMany = startCost(more, times);
    add(u"start.rows"_s, u"Start, CPU until cached rows are painted"_s, startFew.rows,
        startMany.rows, 10);
    add(u"start.all"_s, u"… until all are in the table"_s, startFew.all, startMany.all, 10);
    add(u"memory"_s, u"Memory"_s, residentWith(less), residentWith(more), 10);
    add(u"filter"_s, u"Filter, worst key, CPU"_s, filterCost(less, times), filterCost(more, times),
        10);
    const auto seconds = std::chrono::seconds(extent.quick ? 1 : 10);
    add(u"updates"_s, u"1,000 row updates/s, CPU"_s, updateCost(less, seconds).share,
        updateCost(more, seconds).share, flat);
}

} // namespace fleetsync::bench
