// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/fleet.h"

#include <vector>

namespace fleetsync::simulator {

/// Makes fleets. Everything follows from the seed and from `start`, the fleets' time at the
/// beginning.
class Births
{
public:
    /// @param past how many syncs each fleet that is made up and automatic has behind it; 0: a few
    Births(quint32 seed, qint64 start, int past = 0)
        : m_seed(seed)
        , m_start(start)
        , m_past(past)
    {}

    /// The first are scripted (script.h), the rest made up; `oddities`: odd ones behind them.
    std::vector<Fleet> all(int connections, bool oddities) const;

    /// A fleet that has just been linked at `now`: manual, never synced.
    Fleet linked(int index, qint64 now) const;

    Fleet named(int index, const QString &name) const; ///< plain, connected, without a sync
    void addIssue(Fleet &fleet, const QString &code, const QString &message, qint64 firstAt) const;

private:
    Fleet made(int index) const;
    Fleet odd(int index, Oddity oddity) const;
    void giveFate(Fleet &fleet) const;
    void end(Fleet &fleet, FleetStatus status, qint64 at) const;

    quint32 m_seed;
    qint64 m_start;
    int m_past;
};

} // namespace fleetsync::simulator
