// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

namespace fleetsync {

/// The server's time as far as its answers tell it: our clocks plus the offset of their `Date`
/// headers. Only server times are compared with server times (reliability.md).
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    {}

    /// @param serverDate of an answer just received; an invalid one is ignored.
    void observe(const QDateTime &serverDate);
    /// The later of what our two clocks say: the monotonic one stands still in sleep, and the wall
    /// clock may be set back while we wait for an answer.
    QDateTime now() const;

private:
    qint64 wallMs() const { return m_clock.now().toMSecsSinceEpoch(); }
    qint64 monotonicMs() const { return m_clock.monotonic().count(); }
    void take(qint64 &known, qint64 offset) const;

    const Clock &m_clock;
    qint64 m_fromWallMs = 0;
    qint64 m_fromMonotonicMs = 0; ///< once observed
    bool m_observed = false;
};

} // namespace fleetsync
