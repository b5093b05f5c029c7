// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>

namespace fleetsync::simulator {

/// So many calls in any second of real time, for each key. Not safe across threads.
class RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    /// `perSecond` 0: no limit.
    explicit RateLimiter(int perSecond)
        : m_perSecond(perSecond)
    {}

    /// Whether another call fits. Does not count it.
    bool fits(const QString &key, Clock::time_point now);
    void count(const QString &key, Clock::time_point now);

private:
    int m_perSecond;
    QHash<QString, std::deque<Clock::time_point>> m_calls;
};

} // namespace fleetsync::simulator
