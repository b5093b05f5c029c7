// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"

#include <QMap>
#include <QSet>

#include <map>

namespace fleetsync {

/// The items of all fleets, grouped, kept up as single fleets change: of a hundred thousand each
/// poll changes one, and as a rule nothing about it that a person must mend.
class AttentionBook
{
public:
    /// All that mean the same.
    struct Group
    {
        QMap<ConnectionId, QList<AttentionItem>> members;
        QList<AttentionItem> shown;
        bool isOutdated = false;
    };

    /// True: what items() tells has changed.
    bool put(const ConnectionId &fleet, const QList<AttentionItem> &items);
    void clear();

    /// There is a single item of that key.
    bool isOpen(const QString &key) const { return m_keys.contains(key); }
    /// Before they are grouped.
    const QMap<ConnectionId, QList<AttentionItem>> &byFleet() const { return m_byFleet; }
    const std::map<AttentionMeaning, Group> &groups() const { return m_groups; }
    /// As grouped() tells them; only groups that have changed are made anew.
    QList<AttentionItem> items();

private:
    QMap<ConnectionId, QList<AttentionItem>> m_byFleet; ///< of those that have any
    QSet<QString> m_keys;
    std::map<AttentionMeaning, Group> m_groups;
};

} // namespace fleetsync
