// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/world.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

qint64 elapsed(const simulator::FleetClock &clock)
{
    return clock.nowMs() - clock.startMs();
}

/// The clock goes along by value: the context may outlive the port.
void arm(const simulator::FleetClock &clock, qint64 dueAt, QObject *context,
         std::function<void()> fire)
{
    const qint64 left = std::max<qint64>(0, dueAt - elapsed(clock));
    const std::chrono::milliseconds real(std::llround(double(left) / clock.scale()));
    QTimer::singleShot(real, context, [clock, dueAt, context, fire = std::move(fire)] {
        // Once the accelerated clock has caught up it runs at the world's pace: wait for the rest.
        elapsed(clock) < dueAt ? arm(clock, dueAt, context, fire) : fire();
    });
}

} // namespace

FleetClockPort::FleetClockPort(const simulator::FleetClock &clock)
    : m_clock(clock)
{}

QDateTime FleetClockPort::now() const
{
    return m_clock.now();
}

std::chrono::milliseconds FleetClockPort::monotonic() const
{
    return std::chrono::milliseconds(elapsed(m_clock));
}

void FleetClockPort::after(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> fire)
{
    arm(m_clock, elapsed(m_clock) + std::max<qint64>(0, delay.count()), context, std::move(fire));
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> fire)
{
    QTimer::singleShot(delay, context, std::move(fire));
}

double SystemRandom::unit()
{
    return QRandomGenerator::system()->generateDouble();
}

RequestId SystemRandom::requestId()
{
    return RequestId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace fleetsync
