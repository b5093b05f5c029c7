// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QList>

#include <optional>

namespace fleetsync::test {

/// A store that passes everything on, except what it was told to refuse; keeps what it was asked.
class FailingStore : public Store
{
public:
    /// @param inner outlives this
    explicit FailingStore(Store &inner)
        : m_inner(inner)
    {}

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

    /// The next put, of whatever state, is refused.
    void failNext(StoreErrorKind kind) { m_nextPut = kind; }
    /// The next put of an entry in this state is refused.
    void failNextOf(WishState state, StoreErrorKind kind) { m_nextOf.insert(state, kind); }
    /// The next entries() or entriesOfInterest() is refused.
    void failNextRead(StoreErrorKind kind) { m_nextRead = kind; }

    /// From now on keepView() is refused; unset: not any more.
    void failViews(std::optional<StoreErrorKind> kind) { m_views = kind; }
    /// The next views() is refused.
    void failNextViewsRead(StoreErrorKind kind) { m_nextViewsRead = kind; }

    /// Every entry that put() was asked to keep, refused ones included.
    const QList<JournalEntry> &asked() const { return m_asked; }

private:
    std::optional<StoreErrorKind> takeRefusal(WishState state);

    Store &m_inner;
    std::optional<StoreErrorKind> m_nextPut;
    std::optional<StoreErrorKind> m_nextRead;
    std::optional<StoreErrorKind> m_nextViewsRead;
    std::optional<StoreErrorKind> m_views;
    QHash<WishState, StoreErrorKind> m_nextOf;
    QList<JournalEntry> m_asked;
};

} // namespace fleetsync::test
