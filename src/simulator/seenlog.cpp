// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/seenlog.h"

namespace fleetsync::simulator {

namespace {

constexpr std::size_t maxKept = 20'000;

} // namespace

void SeenLog::add(const Request &request, const QString &call, int status, int truth)
{
    const std::scoped_lock lock(m_mutex);
    m_seen.push_back({request.method, request.path, request.query, request.body, request.headers,
                      status, truth, call});
    if (m_seen.size() > maxKept) {
        m_seen.pop_front();
    }
    ++m_counts[call];
}

QList<Simulator::Seen> SeenLog::all() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_seen.cbegin(), m_seen.cend()};
}

QList<Simulator::Seen> SeenLog::take()
{
    const std::scoped_lock lock(m_mutex);
    const QList<Simulator::Seen> taken(m_seen.cbegin(), m_seen.cend());
    m_seen.clear();
    return taken;
}

int SeenLog::count(const QString &call) const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts.value(call);
}

void SeenLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_seen.clear();
    m_counts.clear();
}

} // namespace fleetsync::simulator
