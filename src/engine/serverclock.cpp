// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/serverclock.h"

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
    // The answer was under way for a while and `Date` drops the fraction of its second, so each
    // answer tells the least that the offset can be: the largest is the closest.
    const qint64 offset = m_clock.now().msecsTo(serverDate);
    if (!m_observed || offset > m_offsetMs || offset < m_offsetMs - clockChangedMs) {
        m_offsetMs = offset;
        m_observed = true;
    }
}

QDateTime ServerClock::now() const
{
    return m_clock.now().addMSecs(m_offsetMs);
}

} // namespace fleetsync
