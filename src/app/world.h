// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "simulator/fleetclock.h"

namespace fleetsync {

/// core's Clock over a fleet clock: the real time (scale 1), or the accelerated one that the
/// program shares with its simulator in the demo. GUI thread.
class FleetClockPort : public Clock
{
public:
    explicit FleetClockPort(const simulator::FleetClock &clock);

    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override;

private:
    simulator::FleetClock m_clock;
};

/// The computer's own time.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override;
};

/// Chance from the system's generator; any thread.
class SystemRandom : public Random
{
public:
    double unit() override;
    RequestId requestId() override;
};

} // namespace fleetsync
