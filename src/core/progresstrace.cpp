// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/progresstrace.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

constexpr qint64 shortest = 60'000;

/// Twice the area between three points: how much the line changes without the middle one.
double bend(const ProgressPoint &a, const ProgressPoint &b, const ProgressPoint &c)
{
    return std::abs(static_cast<double>(b.at - a.at) * (c.percent - a.percent)
                    - static_cast<double>(c.at - a.at) * (b.percent - a.percent));
}

void thin(QList<ProgressPoint> &trace)
{
    qsizetype least = 1;
    double leastBend = bend(trace.at(0), trace.at(1), trace.at(2));
    for (qsizetype i = 2; i + 1 < trace.size(); ++i) {
        const double here = bend(trace.at(i - 1), trace.at(i), trace.at(i + 1));
        if (here < leastBend) {
            least = i;
            leastBend = here;
        }
    }
    trace.removeAt(least);
}

} // namespace

void addToTrace(QList<ProgressPoint> &trace, const QDateTime &at, double percent)
{
    ProgressPoint point{at.toMSecsSinceEpoch(), percent};
    if (!trace.isEmpty()) {
        if (point.at <= trace.constLast().at) {
            return;
        }
        point.percent = std::max(percent, trace.constLast().percent);
    }
    const qsizetype count = trace.size();
    if (count >= 2 && trace.at(count - 1).percent == point.percent
        && trace.at(count - 2).percent == point.percent) {
        trace.last() = point;
        return;
    }
    trace.append(point);
    if (trace.size() > tracePoints) {
        thin(trace);
    }
}

std::optional<double> rateOf(const QList<ProgressPoint> &trace)
{
    if (trace.size() < 2) {
        return std::nullopt;
    }
    const ProgressPoint &end = trace.constLast();
    const qint64 half = trace.constFirst().at + (end.at - trace.constFirst().at) / 2;
    const auto later = std::find_if(trace.cbegin(), trace.cend(),
                                    [half](const ProgressPoint &point) { return point.at > half; });
    // The one before it: so much of the trace at least is looked at.
    const ProgressPoint &begin = later == trace.cbegin() ? trace.constFirst() : *(later - 1);
    const qint64 span = end.at - begin.at;
    const double grown = end.percent - begin.percent;
    if (span < shortest || grown <= 0) {
        return std::nullopt;
    }
    return grown / static_cast<double>(span);
}

} // namespace fleetsync
