// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

namespace fleetsync {

/// The server's time as far as its answers tell it: our clock plus the offset of their `Date`
/// headers. Only server times are compared with server times (reliability.md).
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    {}

    /// @param serverDate of an answer just received; an invalid one is ignored.
    void observe(const QDateTime &serverDate);
    QDateTime now() const;

private:
    const Clock &m_clock;
    qint64 m_offsetMs = 0;
    bool m_observed = false;
};

} // namespace fleetsync
