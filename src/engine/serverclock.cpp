// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/serverclock.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// A smaller offset than known is an older answer, or latency; from here on it is a changed clock.
constexpr qint64 clockChangedMs = 30'000;

} // namespace

void ServerClock::observe(const QDateTime &serverDate)
{
    if (!serverDate.isValid()) {
        return;
    }
    const qint64 told = serverDate.toMSecsSinceEpoch();
    take(m_fromWallMs, told - wallMs());
    take(m_fromMonotonicMs, told - monotonicMs());
    m_observed = true;
}

/// The answer was under way for a while and `Date` drops the fraction of its second, so each
/// answer tells the least that the offset can be: the largest is the closest.
void ServerClock::take(qint64 &known, qint64 offset) const
{
    if (!m_observed || offset > known || offset < known - clockChangedMs) {
        known = offset;
    }
}

QDateTime ServerClock::now() const
{
    const qint64 byWall = wallMs() + m_fromWallMs;
    const qint64 byMonotonic = m_observed ? monotonicMs() + m_fromMonotonicMs : byWall;
    return QDateTime::fromMSecsSinceEpoch(std::max(byWall, byMonotonic), Qt::UTC);
}

} // namespace fleetsync
