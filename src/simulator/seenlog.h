// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"
#include "simulator/simulator.h"

#include <deque>
#include <mutex>

namespace fleetsync::simulator {

/// What arrived, the last 20,000 requests of it. Any thread.
class SeenLog
{
public:
    void add(const Request &request, const QString &call, int status, int truth);
    QList<Simulator::Seen> all() const;
    QList<Simulator::Seen> take();
    int count(const QString &call) const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<Simulator::Seen> m_seen;
    QHash<QString, int> m_counts;
};

} // namespace fleetsync::simulator
