// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/attentionbook.h"

namespace fleetsync {

bool AttentionBook::put(const ConnectionId &fleet, const QList<AttentionItem> &items)
{
    const QList<AttentionItem> before = m_byFleet.value(fleet);
    if (items == before) {
        return false;
    }
    for (const AttentionItem &item : before) {
        Group &group = m_groups[meaningOf(item)];
        group.members.remove(fleet);
        m_keys.remove(item.key);
        group.isOutdated = true;
    }
    for (const AttentionItem &item : items) {
        Group &group = m_groups[meaningOf(item)];
        group.members[fleet].append(item);
        m_keys.insert(item.key);
        group.isOutdated = true;
    }
    if (items.isEmpty()) {
        m_byFleet.remove(fleet);
    } else {
        m_byFleet.insert(fleet, items);
    }
    return true;
}

void AttentionBook::clear()
{
    m_byFleet.clear();
    m_keys.clear();
    m_groups.clear();
}

QList<AttentionItem> AttentionBook::items()
{
    QList<AttentionItem> all;
    for (auto it = m_groups.begin(); it != m_groups.end();) {
        Group &group = it->second;
        if (group.members.isEmpty()) {
            it = m_groups.erase(it);
            continue;
        }
        if (group.isOutdated) {
            QList<AttentionItem> single;
            for (const QList<AttentionItem> &ofFleet : std::as_const(group.members)) {
                single += ofFleet;
            }
            group.shown = grouped(single);
            group.isOutdated = false;
        }
        all += group.shown;
        ++it;
    }
    return all;
}

} // namespace fleetsync
