// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/figures.h"

#include <functional>

namespace fleetsync::bench {

/// How much of it: CI only sees that everything works.
struct Extent
{
    bool quick = false;
    int asked = 0; ///< rows; 0: as many as the subject is about

    int rows(int full) const { return quick ? full / 50 : full; }
    int times(int full) const { return quick ? 1 : full; }
};

/// One subject of `fleetsync-bench NAME`.
struct Bench
{
    const char *name;
    const char *what;
    std::function<void(Figures &, const Extent &)> run;
};

void benchFilter(Figures &figures, const Extent &extent);
void benchSort(Figures &figures, const Extent &extent);
void benchUpdates(Figures &figures, const Extent &extent);
void benchRepaint(Figures &figures, const Extent &extent);
void benchViews(Figures &figures, const Extent &extent);
void benchMemory(Figures &figures, const Extent &extent);
void benchStore(Figures &figures, const Extent &extent);
void benchJournal(Figures &figures, const Extent &extent);
void benchStart(Figures &figures, const Extent &extent);
void benchLoad(Figures &figures, const Extent &extent);
void benchFreshness(Figures &figures, const Extent &extent);
void benchDay(Figures &figures, const Extent &extent);
void benchPolling(Figures &figures, const Extent &extent);
void benchHistory(Figures &figures, const Extent &extent);
void benchGrowth(Figures &figures, const Extent &extent);
void benchDownload(Figures &figures, const Extent &extent);
void benchPeer(Figures &figures, const Extent &extent);

} // namespace fleetsync::bench
