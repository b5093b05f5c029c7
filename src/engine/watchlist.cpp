// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/watchlist.h"

namespace fleetsync {

using std::chrono::milliseconds;

Watch *WatchList::find(const ConnectionId &id)
{
    const auto found = m_watches.find(id);
    return found == m_watches.end() ? nullptr : &found->second;
}

void WatchList::remove(const ConnectionId &id)
{
    unschedule(id);
    m_unfilled.remove(id);
    m_active.remove(id);
    m_watches.erase(id);
}

void WatchList::clear()
{
    m_due.clear();
    m_unfilled.clear();
    m_unfilledOrder.clear();
    m_active.clear();
    m_watches.clear();
}

void WatchList::setInView(const QList<ConnectionId> &ids)
{
    m_inView = ids;
    m_inViewSet = QSet<ConnectionId>(ids.cbegin(), ids.cend());
}

void WatchList::schedule(const ConnectionId &id, milliseconds at)
{
    unschedule(id);
    m_watches[id].due = at;
    m_due.emplace(at, id);
}

void WatchList::unschedule(const ConnectionId &id)
{
    Watch *watch = find(id);
    if (watch && watch->due) {
        m_due.erase({*watch->due, id});
        watch->due.reset();
    }
}

std::optional<milliseconds> WatchList::nextDue() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

std::optional<ConnectionId> WatchList::takeDue(milliseconds now)
{
    if (m_due.empty() || m_due.begin()->first > now) {
        return std::nullopt;
    }
    const ConnectionId id = m_due.begin()->second;
    unschedule(id);
    return id;
}

void WatchList::addUnfilled(const ConnectionId &id)
{
    if (!m_unfilled.contains(id)) {
        m_unfilled.insert(id);
        m_unfilledOrder.push_back(id);
    }
}

std::optional<ConnectionId> WatchList::takeUnfilled(bool inViewOnly)
{
    for (const ConnectionId &id : std::as_const(m_inView)) {
        if (m_unfilled.remove(id)) {
            return id;
        }
    }
    while (!inViewOnly && !m_unfilledOrder.empty()) {
        const ConnectionId id = m_unfilledOrder.front();
        m_unfilledOrder.pop_front();
        if (m_unfilled.remove(id)) {
            return id;
        }
    }
    return std::nullopt;
}

void WatchList::setActive(const ConnectionId &id, bool active)
{
    if (active) {
        m_active.insert(id);
    } else {
        m_active.remove(id);
    }
}

} // namespace fleetsync
