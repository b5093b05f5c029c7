// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/virtualsender.h"

namespace fleetsync::test {

using std::chrono::milliseconds;

VirtualSender::VirtualSender(ToldClock &clock, const Policy &policy, milliseconds latency)
    : m_clock(clock)
    , m_latency(latency)
    , m_rate(policy.perApplicationPerSecond)
{}

void VirtualSender::submit(Call call)
{
    if (call.lane == Lane::Write && now() < m_pauseEnd) {
        call.giveBack();
        return;
    }
    const quint64 id = ++m_lastId;
    m_queue.add(id, call.lane);
    m_waiting.emplace(id, std::move(call));
    pump();
}

void VirtualSender::pump()
{
    if (now() < m_pauseEnd) {
        wakeAt(m_pauseEnd);
        return;
    }
    while (m_rate.nextFree(now()) <= now()) {
        const auto id = m_queue.take(now());
        if (!id) {
            break;
        }
        m_rate.reserve(now());
        count();
        m_clock.after(m_latency, this, [this, id = *id] { arrive(id); });
    }
    if (m_queue.hasReady(now())) {
        wakeAt(m_rate.nextFree(now()));
    }
}

void VirtualSender::arrive(quint64 id)
{
    auto call = m_waiting.extract(id);
    if (const Served refused = call.mapped().serve()) {
        pause(*refused);
        if (call.mapped().lane == Lane::Write) {
            call.mapped().giveBack();
        } else {
            m_queue.add(id, call.mapped().lane);
            m_waiting.insert(std::move(call));
        }
    }
    pump();
}

void VirtualSender::pause(milliseconds wait)
{
    const SteadyTime end = now() + wait;
    if (end <= m_pauseEnd) {
        return;
    }
    m_pausedFor += std::chrono::round<milliseconds>(end - std::max(now(), m_pauseEnd));
    m_pauseEnd = end;
    Q_EMIT paused(wait);
    m_clock.after(wait, this, [this, end] {
        if (end == m_pauseEnd) {
            Q_EMIT paused(milliseconds(0));
            pump();
        }
    });
}

void VirtualSender::count()
{
    ++m_calls;
    const milliseconds at = m_clock.monotonic();
    m_lastSecond.push_back(at);
    while (m_lastSecond.front() <= at - std::chrono::seconds(1)) {
        m_lastSecond.pop_front();
    }
    m_mostInASecond = std::max(m_mostInASecond, static_cast<int>(m_lastSecond.size()));
}

void VirtualSender::wakeAt(SteadyTime at)
{
    if (m_wake && *m_wake <= at && *m_wake > now()) {
        return;
    }
    m_wake = at;
    const auto wait = std::chrono::ceil<milliseconds>(at - now());
    m_clock.after(wait, this, [this] { pump(); });
}

} // namespace fleetsync::test
