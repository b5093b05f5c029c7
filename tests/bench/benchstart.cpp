// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/cachedhome.h"
#include "bench/measure.h"

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

void benchStart(Figures &figures, const Extent &extent)
{
    const int rows = extent.rows(10'000);
    const CachedHome home(rows);
    QList<Moments> ours;
    QList<Moments> bare;
    for (int round = 0; round < extent.times(7); ++round) {
        ours.append(startOnce(rows, home.environment()));
        bare.append(startOnce(0, home.environment()));
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
