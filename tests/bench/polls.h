// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/sync.h"

#include <QElapsedTimer>
#include <QList>

#include <chrono>
#include <functional>

namespace fleetsync::bench {

/// What is polled: one sync of one fleet.
struct PollTarget
{
    ConnectionAuth auth;
    SyncId sync;
};

/// What came of polling for a while.
struct Polled
{
    qsizetype asked = 0;
    qsizetype answered = 0; ///< within that while
    qsizetype lost = 0;     ///< failed, or never answered
    QList<double> answerMs; ///< from asking to the answer in the GUI thread
    QList<double> lateMs;   ///< of a 2 ms heartbeat in the GUI thread
    double cpuMs = 0;       ///< of the whole process
};

/// Asks for so many polls a second, whatever becomes of them, as schedules that fall due do; a
/// heartbeat feels what the window's user would.
class Polls
{
public:
    using Told = std::function<void(bool good)>;
    using Ask = std::function<void(const PollTarget &target, const Told &told)>;

    Polls(QList<PollTarget> targets, int perSecond, Ask ask);

    /// @param patience how long the last answers are waited for
    Polled run(std::chrono::milliseconds duration, std::chrono::milliseconds patience);

private:
    void beat();
    void askDue();
    void ask();
    void take(double askedAt, bool good);
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    QList<PollTarget> m_targets;
    int m_perSecond;
    Ask m_ask;
    QElapsedTimer m_clock;
    double m_endMs = 0;
    double m_beatDue = 0;
    qsizetype m_failed = 0;
    Polled m_polled;
};

} // namespace fleetsync::bench
