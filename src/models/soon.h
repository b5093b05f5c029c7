// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace fleetsync {

/// Does its work once for any number of calls in a row: in the next turn of the event loop, but not
/// more often than every `interval`. GUI thread.
class Soon
{
public:
    Soon(std::chrono::milliseconds interval, std::function<void()> work)
        : m_interval(interval)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(std::move(work));
    }

    void call()
    {
        if (!m_timer.isActive()) {
            const auto left = m_rest.remainingTimeAsDuration();
            m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
            m_rest.setRemainingTime(left + m_interval);
        }
    }
    /// The work has been done by other means.
    void forget() { m_timer.stop(); }

private:
    QTimer m_timer;
    std::chrono::milliseconds m_interval;
    QDeadlineTimer m_rest{0}; ///< until it is past, the work was done just now
};

} // namespace fleetsync
