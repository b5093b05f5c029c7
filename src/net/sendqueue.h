// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ratelimit.h"

#include <QtGlobal>

#include <array>
#include <deque>
#include <map>
#include <optional>

namespace fleetsync {

/// Who goes first: what a person waits for, then what the program reads, then polls.
enum class Lane { Write, Normal, Poll };

/// Order of the calls that wait, with those that may not go before some instant set aside. Pure.
/// Ids of calls that were dropped meanwhile may still come out: the caller knows.
class SendQueue
{
public:
    void add(quint64 id, Lane lane);
    void addLater(quint64 id, Lane lane, SteadyTime due);

    /// Moves what is due into its lane, then gives the first of the first lane.
    std::optional<quint64> take(SteadyTime now);

    bool hasReady(SteadyTime now);
    std::optional<SteadyTime> nextDue() const;

private:
    struct Later
    {
        quint64 id;
        Lane lane;
    };

    void releaseDue(SteadyTime now);

    std::array<std::deque<quint64>, 3> m_lanes;
    std::multimap<SteadyTime, Later> m_later;
};

} // namespace fleetsync
