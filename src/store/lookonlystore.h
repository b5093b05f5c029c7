// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

namespace fleetsync {

/// The store of a window that only looks, because another process has the profile: holds nothing
/// and refuses every write (ReadOnly), so that no request is ever sent from it. The other process's
/// views are not there to be read, which is refused, too. Answers at once.
class LookOnlyStore final : public Store
{
public:
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
};

} // namespace fleetsync
