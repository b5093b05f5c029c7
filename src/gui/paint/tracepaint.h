// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/progresstrace.h"
#include "core/syncstate.h"

#include <QPalette>
#include <QRectF>

#include <optional>
#include <utility>

class QPainter;

namespace fleetsync {

/// Progress over time. All times in ms since the epoch.
struct TraceLook
{
    QList<ProgressPoint> trace;
    std::optional<qint64> begin;                    ///< of the attempt, at 0 %; none: not known
    std::optional<qint64> flatFrom;                 ///< it has not moved since; none: it moves
    qint64 now = 0;                                 ///< of the last answer
    std::optional<std::pair<qint64, qint64>> usual; ///< when most of its kind are done
    FleetState state = FleetState::Syncing;
    bool dimmed = false;

    friend bool operator==(const TraceLook &, const TraceLook &) = default;
};

/// The first and the last moment that are drawn.
std::pair<qint64, qint64> timesOf(const TraceLook &look);

/// Where a moment lies in `area`, from left to right.
qreal placeOf(const TraceLook &look, qint64 at, const QRectF &area);

/// The line in `area`: what was not watched is dashed, the flat part at its end stands out.
void paintTrace(QPainter &painter, const QRectF &area, const TraceLook &look,
                const QPalette &palette);

} // namespace fleetsync
