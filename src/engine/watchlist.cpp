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
    m_active.remove(id);
    m_watches.erase(id);
}

void WatchList::clear()
{
    m_later.clear();
    for (Order &ready : m_ready) {
        ready.clear();
    }
    m_active.clear();
    m_watches.clear();
}

void WatchList::setInView(const QList<ConnectionId> &ids)
{
    m_inView = ids;
    m_inViewSet = QSet<ConnectionId>(ids.cbegin(), ids.cend());
}

void WatchList::schedule(const ConnectionId &id, const Watch::Plan &plan)
{
    unschedule(id);
    m_watches[id].plan = plan;
    m_later.emplace(plan.after, id);
}

void WatchList::unschedule(const ConnectionId &id)
{
    Watch *watch = find(id);
    if (!watch || !watch->plan) {
        return;
    }
    if (watch->ready) {
        m_ready[static_cast<size_t>(watch->plan->kind)].erase({watch->plan->by, id});
    } else {
        m_later.erase({watch->plan->after, id});
    }
    watch->plan.reset();
    watch->ready = false;
}

std::optional<milliseconds> WatchList::nextDue() const
{
    return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
}

std::optional<ConnectionId> WatchList::takeDue(milliseconds now, PollClasses allowed)
{
    release(now);
    PollClasses due;
    PollClasses overdue;
    for (size_t i = 0; i < pollClasses; ++i) {
        due.set(i, allowed.test(i) && !m_ready[i].empty());
        overdue.set(i, due.test(i) && m_ready[i].begin()->first <= now);
    }
    const auto chosen = m_shares.take(overdue.any() ? overdue : due);
    if (!chosen) {
        return std::nullopt;
    }
    const ConnectionId id = m_ready[static_cast<size_t>(*chosen)].begin()->second;
    m_watches[id].asked = *chosen;
    unschedule(id);
    return id;
}

void WatchList::release(milliseconds now)
{
    while (!m_later.empty() && m_later.begin()->first <= now) {
        const ConnectionId id = m_later.begin()->second;
        m_later.erase(m_later.begin());
        Watch &watch = m_watches[id];
        watch.ready = true;
        m_ready[static_cast<size_t>(watch.plan->kind)].emplace(watch.plan->by, id);
    }
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
