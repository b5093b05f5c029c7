// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace fleetsync {

/// Does its work once for any number of calls: `delay` after the first of them. GUI thread.
class Soon
{
public:
    Soon(std::chrono::milliseconds delay, std::function<void()> work)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(delay);
        m_timer.callOnTimeout(std::move(work));
    }

    void call()
    {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    }
    /// The work has been done by other means.
    void forget() { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace fleetsync
