// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPalette>
#include <QRectF>

#include <utility>

class QPainter;

namespace fleetsync {

/// Calls over time, the share that FleetSync keeps to, and the pauses.
struct RateLook
{
    QList<int> counts;                       ///< calls in each slot, oldest first
    int slotShare = 0;                       ///< calls that a slot may hold
    QList<std::pair<double, double>> pauses; ///< from and to, as parts of the whole, 0…1

    friend bool operator==(const RateLook &, const RateLook &) = default;
};

/// The share is drawn where the calls come near it: far from it they would be too low to be seen.
bool isShareDrawn(const RateLook &look);

void paintRate(QPainter &painter, const QRectF &area, const RateLook &look,
               const QPalette &palette);

} // namespace fleetsync
