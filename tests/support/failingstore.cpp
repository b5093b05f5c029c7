// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/failingstore.h"

#include <utility>

namespace fleetsync::test {

namespace {

template <typename T>
StoreReply<T> refused(StoreErrorKind kind)
{
    return QtFuture::makeReadyFuture<tl::expected<T, StoreError>>(
            tl::make_unexpected(StoreError{kind}));
}

} // namespace

StoreReply<bool> FailingStore::put(const JournalEntry &entry)
{
    m_asked.append(entry);
    if (const auto kind = takeRefusal(entry.state))
        return refused<bool>(*kind);
    return m_inner.put(entry);
}

StoreReply<QList<JournalEntry>> FailingStore::entries()
{
    if (const auto kind = std::exchange(m_nextRead, std::nullopt))
        return refused<QList<JournalEntry>>(*kind);
    return m_inner.entries();
}

StoreReply<QList<JournalEntry>> FailingStore::entriesOfInterest()
{
    if (const auto kind = std::exchange(m_nextRead, std::nullopt))
        return refused<QList<JournalEntry>>(*kind);
    return m_inner.entriesOfInterest();
}

StoreReply<QList<ActionLogLine>> FailingStore::actions(int most)
{
    return m_inner.actions(most);
}

StoreReply<bool> FailingStore::keepFleets(const QList<StoredFleet> &fleets)
{
    return m_inner.keepFleets(fleets);
}

StoreReply<bool> FailingStore::forgetFleets(const QList<ConnectionId> &fleets)
{
    return m_inner.forgetFleets(fleets);
}

StoreReply<QList<StoredFleet>> FailingStore::fleetsAfter(const ConnectionId &after, int most)
{
    return m_inner.fleetsAfter(after, most);
}

StoreReply<bool> FailingStore::keepSyncs(const QList<StoredSync> &syncs)
{
    return m_inner.keepSyncs(syncs);
}

StoreReply<bool> FailingStore::forgetSyncs(const QList<ConnectionId> &fleets)
{
    return m_inner.forgetSyncs(fleets);
}

StoreReply<bool> FailingStore::forgetAllSyncs()
{
    return m_inner.forgetAllSyncs();
}

StoreReply<QList<StoredSync>> FailingStore::syncs(const HistoryQuery &query)
{
    return m_inner.syncs(query);
}

StoreReply<bool> FailingStore::keepView(const QString &name, const QByteArray &state)
{
    if (m_views)
        return refused<bool>(*m_views);
    return m_inner.keepView(name, state);
}

StoreReply<QHash<QString, QByteArray>> FailingStore::views()
{
    if (const auto kind = std::exchange(m_nextViewsRead, std::nullopt))
        return refused<QHash<QString, QByteArray>>(*kind);
    return m_inner.views();
}

std::optional<StoreErrorKind> FailingStore::takeRefusal(WishState state)
{
    if (const auto kind = std::exchange(m_nextPut, std::nullopt))
        return kind;
    if (m_nextOf.contains(state))
        return m_nextOf.take(state);
    return std::nullopt;
}

} // namespace fleetsync::test
