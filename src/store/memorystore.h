// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QList>
#include <QMap>

namespace fleetsync {

/// The store for this run only: answers at once, nothing outlives it. One thread.
class MemoryStore : public Store
{
public:
    /// @param now fleet clock, for the action log; without one a wish's lines all bear the time at
    /// which it was made
    explicit MemoryStore(std::function<QDateTime()> now = {});

    StoreReply<bool> put(const JournalEntry &entry) override;
    StoreReply<QList<JournalEntry>> entries() override;
    StoreReply<QList<JournalEntry>> entriesOfInterest() override;
    StoreReply<QList<ActionLogLine>> actions(int most) override;
    StoreReply<bool> keepFleets(const QList<StoredFleet> &fleets) override;
    StoreReply<bool> forgetFleets(const QList<ConnectionId> &fleets) override;
    StoreReply<QList<StoredFleet>> fleetsAfter(const ConnectionId &after, int most) override;
    StoreReply<bool> keepSyncs(const QList<StoredSync> &syncs) override;
    StoreReply<bool> forgetSyncs(const QList<ConnectionId> &fleets) override;
    StoreReply<bool> forgetAllSyncs() override;
    StoreReply<QList<StoredSync>> syncs(const HistoryQuery &query) override;
    StoreReply<bool> keepView(const QString &name, const QByteArray &state) override;
    StoreReply<QHash<QString, QByteArray>> views() override;

private:
    bool isRefused(const JournalEntry &entry) const;
    void log(const JournalEntry &entry);

    std::function<QDateTime()> m_now;
    QList<JournalEntry> m_entries;  ///< in the order in which their ids first came
    QList<ActionLogLine> m_actions; ///< oldest first
    QMap<ConnectionId, StoredFleet> m_fleets;
    QMap<SyncId, StoredSync> m_syncs;
    QHash<QString, QByteArray> m_views;
};

} // namespace fleetsync
