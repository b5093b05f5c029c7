// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/lookonlystore.h"

namespace fleetsync {

namespace {

template <typename T = bool>
StoreReply<T> refused()
{
    return QtFuture::makeReadyFuture<tl::expected<T, StoreError>>(
            tl::make_unexpected(StoreError{StoreErrorKind::ReadOnly}));
}

template <typename T>
StoreReply<T> nothing()
{
    return QtFuture::makeReadyFuture<tl::expected<T, StoreError>>(T());
}

} // namespace

StoreReply<bool> LookOnlyStore::put(const JournalEntry &)
{
    return refused();
}

StoreReply<QList<JournalEntry>> LookOnlyStore::entries()
{
    return nothing<QList<JournalEntry>>();
}

StoreReply<QList<JournalEntry>> LookOnlyStore::entriesOfInterest()
{
    return nothing<QList<JournalEntry>>();
}

StoreReply<QList<ActionLogLine>> LookOnlyStore::actions(int)
{
    return nothing<QList<ActionLogLine>>();
}

StoreReply<bool> LookOnlyStore::keepFleets(const QList<StoredFleet> &)
{
    return refused();
}

StoreReply<bool> LookOnlyStore::forgetFleets(const QList<ConnectionId> &)
{
    return refused();
}

StoreReply<QList<StoredFleet>> LookOnlyStore::fleetsAfter(const ConnectionId &, int)
{
    return nothing<QList<StoredFleet>>();
}

StoreReply<bool> LookOnlyStore::keepSyncs(const QList<StoredSync> &)
{
    return refused();
}

StoreReply<bool> LookOnlyStore::forgetSyncs(const QList<ConnectionId> &)
{
    return refused();
}

StoreReply<bool> LookOnlyStore::forgetAllSyncs()
{
    return refused();
}

StoreReply<QList<StoredSync>> LookOnlyStore::syncs(const HistoryQuery &)
{
    return nothing<QList<StoredSync>>();
}

StoreReply<bool> LookOnlyStore::keepView(const QString &, const QByteArray &)
{
    return refused();
}

StoreReply<QHash<QString, QByteArray>> LookOnlyStore::views()
{
    return refused<QHash<QString, QByteArray>>();
}

} // namespace fleetsync
