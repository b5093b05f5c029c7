// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/fleetclock.h"

#include <algorithm>

namespace fleetsync::simulator {

namespace {

qint64 realNowMs()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
}

} // namespace

FleetClock::FleetClock(const QDateTime &startAt, double scale)
    : m_startMs(startAt.isValid() ? startAt.toMSecsSinceEpoch() : realNowMs())
    , m_realStartMs(realNowMs())
    , m_scale(scale > 0 ? scale : 1.0)
    , m_begin(std::chrono::steady_clock::now())
{}

qint64 FleetClock::nowMs() const
{
    const auto elapsed = std::chrono::steady_clock::now() - m_begin;
    return at(m_startMs, m_realStartMs, m_scale,
              std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count());
}

QDateTime FleetClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC);
}

QDateTime FleetClock::startAt() const
{
    return QDateTime::fromMSecsSinceEpoch(m_startMs, Qt::UTC);
}

qint64 FleetClock::at(qint64 start, qint64 realStart, double scale, qint64 elapsed)
{
    const qint64 told = start + static_cast<qint64>(static_cast<double>(elapsed) * scale);
    return start < realStart ? std::min(told, realStart + elapsed) : told;
}

} // namespace fleetsync::simulator
