// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QObject>

namespace fleetsync {

/// Notices that the computer slept: wall time has run ahead of monotonic time (reliability.md,
/// "Calls"). A clock that somebody set looks the same and is treated the same. GUI thread.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    /// @param gap from which on it counts
    SleepWatch(Clock &clock, std::chrono::milliseconds gap, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void woke();

private:
    void look();
    void note();

    Clock &m_clock;
    std::chrono::milliseconds m_gap;
    QDateTime m_wall;
    std::chrono::milliseconds m_monotonic{0};
    bool m_started = false;
};

} // namespace fleetsync
