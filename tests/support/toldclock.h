// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QPointer>

#include <map>
#include <optional>
#include <utility>

namespace fleetsync::test {

/// A clock that stands still until it is told otherwise. Timers fire inside advance(), in the
/// caller's thread, in the order in which they are due.
class ToldClock : public Clock
{
public:
    explicit ToldClock(const QDateTime &start = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override;

    /// Each timer due on the way sees its own due time; timers that they start count as well.
    void advance(std::chrono::milliseconds by);

    /// The computer slept, or somebody set its clock: wall time moves, monotonic time does not.
    void jumpWall(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

    /// Timers whose context still lives.
    int pending() const;

    /// Time until the next of them; nullopt when there is none.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Timer
    {
        QPointer<QObject> context;
        std::function<void()> fire;
    };

    void moveTo(std::chrono::milliseconds monotonic);

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    std::multimap<std::chrono::milliseconds, Timer> m_timers; ///< by monotonic due time
};

} // namespace fleetsync::test
