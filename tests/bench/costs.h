// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>

namespace fleetsync::bench {

/// CPU milliseconds of the worst key of a typed word, until painted; the median of `times` words.
double filterCost(int rows, int times);

struct UpdateCost
{
    double share = 0;   ///< % of a core
    QList<double> late; ///< ms, of a 2 ms heartbeat
};
/// 1,000 rows a second change, sorted by progress.
UpdateCost updateCost(int rows, std::chrono::seconds seconds);

/// MB resident with so many fleets in the view, in a process of its own.
double residentWith(int rows);

} // namespace fleetsync::bench
