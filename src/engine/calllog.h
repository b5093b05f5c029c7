// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>

namespace fleetsync {

class Clock;

/// Terminal asked for it, and every call waited.
struct CallPause
{
    QDateTime from;                      ///< fleet clock
    std::chrono::milliseconds begin{0};  ///< real time, as CallLog::elapsed()
    std::chrono::milliseconds length{0}; ///< real time
};

/// The last calls of a session and how they spread over the last ten minutes, in memory only.
/// Rates and pauses are of real time, whatever clock the fleets run on.
class CallLog : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t most = 500;
    static constexpr size_t mostPauses = 50;
    static constexpr int seconds = 600;

    using Elapsed = std::function<std::chrono::milliseconds()>;

    /// @param clock outlives it @param share calls a second that FleetSync keeps to
    /// @param elapsed real time since whenever; empty: the computer's
    CallLog(const Clock &clock, int share, Elapsed elapsed = {}, QObject *parent = nullptr);

    void add(CallRecord record);
    /// As ApiMonitor::paused() tells it: 0 = over.
    void setPaused(std::chrono::milliseconds remaining);

    /// Oldest first; each was given its time.
    const std::deque<CallRecord> &calls() const { return m_calls; }
    /// Of all calls of the session: the last of calls() is the `total()`th.
    quint64 total() const { return m_total; }
    int share() const { return m_share; }

    /// By second up to now, oldest first, `seconds` of them.
    QList<int> countsBySecond() const;
    int callsInLastMinute() const;
    /// In the last one that is over.
    int callsInLastSecond() const;
    /// Those of the last ten minutes, oldest first; the last one may still go on.
    QList<CallPause> pauses() const;
    std::chrono::milliseconds elapsed() const { return m_elapsed(); }

Q_SIGNALS:
    void added();
    void pausesChanged();

private:
    qint64 second() const;

    const Clock &m_clock;
    int m_share;
    Elapsed m_elapsed;
    std::deque<CallRecord> m_calls;
    quint64 m_total = 0;
    std::deque<std::pair<qint64, int>> m_counts; ///< second, calls in it
    std::deque<CallPause> m_pauses;
};

} // namespace fleetsync
