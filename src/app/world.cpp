// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/world.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace fleetsync {

FleetClockPort::FleetClockPort(const simulator::FleetClock &clock)
    : m_clock(clock)
    , m_startMs(clock.startMs())
{}

QDateTime FleetClockPort::now() const
{
    return m_clock.now();
}

qint64 FleetClockPort::elapsed() const
{
    return m_clock.nowMs() - m_startMs;
}

std::chrono::milliseconds FleetClockPort::monotonic() const
{
    return std::chrono::milliseconds(elapsed());
}

void FleetClockPort::after(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> fire)
{
    arm(elapsed() + std::max<qint64>(0, delay.count()), context, std::move(fire));
}

void FleetClockPort::arm(qint64 dueAt, QObject *context, std::function<void()> fire)
{
    const qint64 left = std::max<qint64>(0, dueAt - elapsed());
    const auto real = std::chrono::milliseconds(std::llround(double(left) / m_clock.scale()));
    QTimer::singleShot(real, context, [this, dueAt, context, fire = std::move(fire)] {
        // Once the accelerated clock has caught up it runs at the world's pace: wait for the rest.
        elapsed() < dueAt ? arm(dueAt, context, fire) : fire();
    });
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
