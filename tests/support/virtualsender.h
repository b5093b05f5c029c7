// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "net/sendqueue.h"
#include "support/toldclock.h"

#include <QObject>

#include <deque>
#include <functional>
#include <unordered_map>

namespace fleetsync::test {

/// What a call came to at the server: answered, or "too many requests" with the wait it asks for.
using Served = std::optional<std::chrono::milliseconds>;

/// net's Sender on told time: its queue, lanes and rate limit, a latency, and its pause on 429, in
/// which reads wait and writes are given back. Tells how many calls left in any one second.
class VirtualSender : public QObject
{
    Q_OBJECT
public:
    struct Call
    {
        Lane lane = Lane::Poll;
        std::function<Served()> serve;          ///< at the server; answers unless it refuses
        std::function<void()> giveBack = [] {}; ///< a write that a pause met
    };

    VirtualSender(ToldClock &clock, const Policy &policy, std::chrono::milliseconds latency);

    void submit(Call call);

    int calls() const { return m_calls; }
    int mostInASecond() const { return m_mostInASecond; }
    std::chrono::milliseconds pausedFor() const { return m_pausedFor; }

Q_SIGNALS:
    void paused(std::chrono::milliseconds remaining); ///< as ApiMonitor::paused

private:
    void pump();
    void arrive(quint64 id);
    void pause(std::chrono::milliseconds wait);
    void count();
    void wakeAt(SteadyTime at);
    SteadyTime now() const { return SteadyTime(m_clock.monotonic()); }

    ToldClock &m_clock;
    std::chrono::milliseconds m_latency;
    SendQueue m_queue;
    RateLimit m_rate;
    std::unordered_map<quint64, Call> m_waiting;
    std::deque<std::chrono::milliseconds> m_lastSecond;
    SteadyTime m_pauseEnd{};
    std::chrono::milliseconds m_pausedFor{0};
    std::optional<SteadyTime> m_wake;
    quint64 m_lastId = 0;
    int m_calls = 0;
    int m_mostInASecond = 0;
};

} // namespace fleetsync::test
