// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/calllog.h"

#include "core/ports.h"

#include <QElapsedTimer>

#include <algorithm>

namespace fleetsync {

using std::chrono::milliseconds;

namespace {

constexpr int minute = 60;

CallLog::Elapsed realTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return milliseconds(timer.elapsed()); };
}

} // namespace

CallLog::CallLog(const Clock &clock, int share, Elapsed elapsed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_share(share)
    , m_elapsed(elapsed ? std::move(elapsed) : realTime())
{}

qint64 CallLog::second() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_elapsed()).count();
}

void CallLog::add(CallRecord record)
{
    // Net has no wall clock; its stop-watch is of real time.
    record.startedAt = m_clock.now().addMSecs(-record.took.count());
    m_calls.push_back(std::move(record));
    if (m_calls.size() > most) {
        m_calls.pop_front();
    }
    ++m_total;
    const qint64 now = second();
    if (m_counts.empty() || m_counts.back().first != now) {
        m_counts.emplace_back(now, 0);
    }
    ++m_counts.back().second;
    while (m_counts.front().first <= now - seconds) {
        m_counts.pop_front();
    }
    Q_EMIT added();
}

void CallLog::setPaused(milliseconds remaining)
{
    const milliseconds now = m_elapsed();
    const bool goesOn = !m_pauses.empty() && m_pauses.back().begin + m_pauses.back().length > now;
    if (goesOn) {
        m_pauses.back().length = now + remaining - m_pauses.back().begin;
    } else if (remaining.count() > 0) {
        m_pauses.push_back({m_clock.now(), now, remaining});
    }
    if (m_pauses.size() > mostPauses) {
        m_pauses.pop_front();
    }
    Q_EMIT pausesChanged();
}

QList<int> CallLog::countsBySecond() const
{
    QList<int> counts(seconds, 0);
    const qint64 now = second();
    for (const auto &[at, calls] : m_counts) {
        const qint64 place = seconds - 1 - (now - at);
        if (place >= 0 && place < seconds) {
            counts[place] = calls;
        }
    }
    return counts;
}

int CallLog::callsInLastMinute() const
{
    const qint64 now = second();
    int calls = 0;
    for (const auto &[at, count] : m_counts) {
        calls += at > now - minute ? count : 0;
    }
    return calls;
}

int CallLog::callsInLastSecond() const
{
    const qint64 last = second() - 1;
    const auto count = std::find_if(m_counts.crbegin(), m_counts.crend(),
                                    [last](const auto &each) { return each.first == last; });
    return count == m_counts.crend() ? 0 : count->second;
}

QList<CallPause> CallLog::pauses() const
{
    const milliseconds oldest = m_elapsed() - std::chrono::seconds(seconds);
    QList<CallPause> recent;
    std::copy_if(m_pauses.begin(), m_pauses.end(), std::back_inserter(recent),
                 [oldest](const CallPause &pause) { return pause.begin + pause.length > oldest; });
    return recent;
}

} // namespace fleetsync
