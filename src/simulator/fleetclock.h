// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace fleetsync::simulator {

/// The clock of the invented fleets: starts at `startAt` when it is made and runs `scale` times as
/// fast as the world. One that began in the past goes on at the world's pace once it has caught up
/// with the real time, so it never tells a time that has yet to come. A value: copies tell the same
/// time. Any thread.
class FleetClock
{
public:
    /// Invalid `startAt`: the real now. Scales that are not above 0 count as 1.
    explicit FleetClock(const QDateTime &startAt = {}, double scale = 1.0);

    QDateTime now() const;
    qint64 nowMs() const;
    QDateTime startAt() const;
    qint64 startMs() const { return m_startMs; }
    double scale() const { return m_scale; }

    /// The rule alone, all in milliseconds: what the clock tells `elapsed` after its start.
    static qint64 at(qint64 start, qint64 realStart, double scale, qint64 elapsed);

private:
    qint64 m_startMs;
    qint64 m_realStartMs;
    double m_scale;
    std::chrono::steady_clock::time_point m_begin;
};

} // namespace fleetsync::simulator
