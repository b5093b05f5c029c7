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

} // namespace

StoreReply<bool> MemoryStore::put(const JournalEntry &entry)
{
    using Answer = tl::expected<bool, StoreError>;
    if (isInFlight(entry) && inFlightElsewhere(entry)) {
        return QtFuture::makeReadyFuture<Answer>(
                tl::make_unexpected(StoreError{StoreErrorKind::AlreadyInFlight}));
    }
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const JournalEntry &old) { return old.id == entry.id; });
    if (same == m_entries.end()) {
        m_entries.append(entry);
    } else {
        *same = entry;
    }
    return QtFuture::makeReadyFuture<Answer>(true);
}

StoreReply<QList<JournalEntry>> MemoryStore::entries()
{
    using Answer = tl::expected<QList<JournalEntry>, StoreError>;
    QList<JournalEntry> newestFirst(m_entries.crbegin(), m_entries.crend());
    // Stable: of two wishes of the same instant the one that came later stays first.
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
    return QtFuture::makeReadyFuture<Answer>(std::move(newestFirst));
}

bool MemoryStore::inFlightElsewhere(const JournalEntry &entry) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const JournalEntry &old) {
        return old.id != entry.id && old.connection == entry.connection && isInFlight(old);
    });
}

} // namespace fleetsync
