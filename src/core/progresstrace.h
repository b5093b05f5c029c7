// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace fleetsync {

/// Progress as it was seen at one moment.
struct ProgressPoint
{
    qint64 at = 0; ///< server time, ms since the epoch
    double percent = 0;

    friend bool operator==(const ProgressPoint &, const ProgressPoint &) = default;
};

inline constexpr qsizetype tracePoints = 240;

/// Appends what was seen: a flat part has two ends, progress never falls, and of more than
/// `tracePoints` the one goes that is missed least.
void addToTrace(QList<ProgressPoint> &trace, const QDateTime &at, double percent);

/// Per cent in a millisecond over the later half of the trace; none while it is too short to tell,
/// or stands still.
std::optional<double> rateOf(const QList<ProgressPoint> &trace);

} // namespace fleetsync
