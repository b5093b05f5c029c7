// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/toldclock.h"

#include <algorithm>

namespace fleetsync::test {

using std::chrono::milliseconds;

ToldClock::ToldClock(const QDateTime &start)
    : m_now(start.toUTC())
{}

void ToldClock::after(milliseconds delay, QObject *context, std::function<void()> fire)
{
    Q_ASSERT(context);
    m_timers.emplace(m_monotonic + std::max(delay, milliseconds(0)),
                     Timer{context, std::move(fire)});
}

void ToldClock::advance(milliseconds by)
{
    const milliseconds end = m_monotonic + by;
    while (!m_timers.empty() && m_timers.begin()->first <= end) {
        auto next = m_timers.extract(m_timers.begin());
        moveTo(next.key());
        if (next.mapped().context)
            next.mapped().fire();
    }
    moveTo(end);
}

int ToldClock::pending() const
{
    return static_cast<int>(
            std::count_if(m_timers.cbegin(), m_timers.cend(),
                          [](const auto &timer) { return !timer.second.context.isNull(); }));
}

std::optional<milliseconds> ToldClock::untilNext() const
{
    for (const auto &[due, timer] : m_timers) {
        if (timer.context)
            return due - m_monotonic;
    }
    return std::nullopt;
}

void ToldClock::moveTo(milliseconds monotonic)
{
    m_now = m_now.addMSecs((monotonic - m_monotonic).count());
    m_monotonic = monotonic;
}

} // namespace fleetsync::test
