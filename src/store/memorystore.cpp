// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/memorystore.h"

#include <algorithm>

namespace fleetsync {

namespace {

bool isInFlight(const JournalEntry &entry)
{
    return entry.state == WishState::Sending || entry.state == WishState::Unknown;
}

bool isAccepted(const JournalEntry &entry)
{
    return entry.state == WishState::Acked || entry.state == WishState::Adopted;
}

bool hasClaimed(const JournalEntry &entry)
{
    return entry.kind == WishKind::Request && !entry.sync.isEmpty() && isAccepted(entry);
}

bool excludeEachOther(const JournalEntry &a, const JournalEntry &b)
{
    const bool sameFleet = isInFlight(a) && isInFlight(b) && a.connection == b.connection;
    const bool sameSync = hasClaimed(a) && hasClaimed(b) && a.sync == b.sync;
    return sameFleet || sameSync;
}

template <typename T>
StoreReply<T> ready(T answer)
{
    return QtFuture::makeReadyFuture<tl::expected<T, StoreError>>(std::move(answer));
}

} // namespace

MemoryStore::MemoryStore(std::function<QDateTime()> now)
    : m_now(std::move(now))
{}

StoreReply<bool> MemoryStore::put(const JournalEntry &entry)
{
    if (isRefused(entry)) {
        return QtFuture::makeReadyFuture<tl::expected<bool, StoreError>>(
                tl::make_unexpected(StoreError{StoreErrorKind::AlreadyInFlight}));
    }
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const JournalEntry &old) { return old.id == entry.id; });
    if (same == m_entries.end()) {
        m_entries.append(entry);
        log(entry);
    } else {
        const WishState before = std::exchange(*same, entry).state;
        if (before != entry.state) {
            log(entry);
        }
    }
    return ready(true);
}

StoreReply<QList<JournalEntry>> MemoryStore::entries()
{
    QList<JournalEntry> newestFirst(m_entries.crbegin(), m_entries.crend());
    // Stable: of two wishes of the same instant the one that came later stays first.
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
    return ready(std::move(newestFirst));
}

StoreReply<QList<JournalEntry>> MemoryStore::entriesOfInterest()
{
    QSet<SyncId> stopped;
    for (const JournalEntry &entry : std::as_const(m_entries)) {
        if (entry.kind == WishKind::Cancel && isAccepted(entry)) {
            stopped.insert(entry.target);
        }
    }
    QList<JournalEntry> newestFirst = *MemoryStore::entries().result();
    newestFirst.removeIf([&stopped](const JournalEntry &entry) {
        const bool ranAgain = entry.kind == WishKind::Retry && entry.state == WishState::Acked
                              && stopped.contains(entry.target);
        return !isOfInterest(entry) && !ranAgain;
    });
    return ready(std::move(newestFirst));
}

StoreReply<QList<ActionLogLine>> MemoryStore::actions(int most)
{
    const qsizetype count = std::clamp<qsizetype>(most, 0, m_actions.size());
    return ready(QList<ActionLogLine>(m_actions.crbegin(), m_actions.crbegin() + count));
}

StoreReply<bool> MemoryStore::keepFleets(const QList<StoredFleet> &fleets)
{
    for (const StoredFleet &fleet : fleets) {
        m_fleets.insert(fleet.connection.id, fleet);
        m_fleets[fleet.connection.id].connection.token = {};
    }
    return ready(true);
}

StoreReply<bool> MemoryStore::forgetFleets(const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &id : fleets) {
        m_fleets.remove(id);
    }
    return ready(true);
}

StoreReply<QList<StoredFleet>> MemoryStore::fleetsAfter(const ConnectionId &after, int most)
{
    QList<StoredFleet> fleets;
    auto next = after.isEmpty() ? m_fleets.cbegin() : std::as_const(m_fleets).upperBound(after);
    for (; next != m_fleets.cend() && fleets.size() < most; ++next) {
        fleets.append(*next);
    }
    return ready(fleets);
}

StoreReply<bool> MemoryStore::keepSyncs(const QList<StoredSync> &syncs)
{
    for (const StoredSync &stored : syncs) {
        m_syncs.insert(stored.sync.id, stored);
    }
    return ready(true);
}

StoreReply<bool> MemoryStore::forgetSyncs(const QList<ConnectionId> &fleets)
{
    m_syncs.removeIf([&fleets](QMap<SyncId, StoredSync>::iterator stored) {
        return fleets.contains(stored->connection);
    });
    return ready(true);
}

StoreReply<bool> MemoryStore::forgetAllSyncs()
{
    m_syncs.clear();
    return ready(true);
}

StoreReply<QList<StoredSync>> MemoryStore::syncs(const HistoryQuery &query)
{
    QList<StoredSync> found;
    for (const StoredSync &stored : std::as_const(m_syncs)) {
        if (isAskedFor(stored, query)) {
            found.append(stored);
        }
    }
    std::sort(found.begin(), found.end(), [](const StoredSync &a, const StoredSync &b) {
        return isBefore(placeOf(a.sync), placeOf(b.sync));
    });
    found.resize(std::clamp<qsizetype>(query.most, 0, found.size()));
    return ready(std::move(found));
}

StoreReply<bool> MemoryStore::keepView(const QString &name, const QByteArray &state)
{
    m_views.insert(name, state);
    return ready(true);
}

StoreReply<QHash<QString, QByteArray>> MemoryStore::views()
{
    return ready(m_views);
}

bool MemoryStore::isRefused(const JournalEntry &entry) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const JournalEntry &old) {
        return old.id != entry.id && excludeEachOther(old, entry);
    });
}

void MemoryStore::log(const JournalEntry &entry)
{
    m_actions.append({m_now ? m_now() : entry.createdAt, entry.who, entry.id, entry.kind,
                      entry.connection, entry.state});
}

} // namespace fleetsync
