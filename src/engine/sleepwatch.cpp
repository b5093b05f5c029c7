// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/sleepwatch.h"

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds lookEvery{5'000};

} // namespace

SleepWatch::SleepWatch(Clock &clock, std::chrono::milliseconds gap, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_gap(gap)
{}

void SleepWatch::start()
{
    if (!m_started) {
        m_started = true;
        note();
    }
}

void SleepWatch::note()
{
    m_wall = m_clock.now();
    m_monotonic = m_clock.monotonic();
    m_clock.after(lookEvery, this, [this] { look(); });
}

void SleepWatch::look()
{
    const std::chrono::milliseconds wall(m_wall.msecsTo(m_clock.now()));
    const std::chrono::milliseconds counted = m_clock.monotonic() - m_monotonic;
    const bool slept = wall - counted > m_gap;
    note();
    if (slept) {
        Q_EMIT woke();
    }
}

} // namespace fleetsync
