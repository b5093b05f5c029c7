// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engineworld.h"
#include "engine/historygaps.h"
#include "engine/pastsyncs.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace fleetsync::test {

inline const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); ///< the told clock's

/// Sync number n is n + 1 times two hours old.
inline Sync numbered(int n)
{
    Sync sync = syncWith(QStringLiteral("sync_%1").arg(n, 5, 10, QLatin1Char('0')),
                         SyncStatus::Completed, noon.addSecs(-7200 * (n + 1)));
    sync.startFrom = sync.requestedAt.addSecs(-7200);
    sync.completedAt = sync.requestedAt.addSecs(600);
    sync.attempts = 1;
    return sync;
}

inline QList<Sync> numberedTo(int first, int last)
{
    QList<Sync> syncs;
    for (int n = first; n <= last; ++n) {
        syncs << numbered(n);
    }
    return syncs;
}

/// One run of what reads and keeps histories, without the rest of a session.
struct OlderRun
{
    explicit OlderRun(Store &store, const QString &account = QStringLiteral("a1b2"),
                      const QList<StoredFleet> &earlier = {})
        : keeper(store, fleet, clock, account, policy)
        , older({api, fleet, keeper, norms, serverClock, clock}, policy)
        , gaps({older, fleet, keeper, store, clock, serverClock}, account, policy)
        , past(store, fleet, &older)
    {
        fleet.setNow([this] { return serverClock.now(); });
        fleet.restore(earlier);
        for (const auto told : {&PastSyncs::arrived, &PastSyncs::filled}) {
            QObject::connect(&past, told, &past, [this](const QList<StoredSync> &syncs) {
                for (const StoredSync &one : syncs) {
                    ids.insert(one.sync.id.toString());
                }
            });
        }
        QObject::connect(&past, &PastSyncs::narrowedTo, &gaps, &HistoryGaps::hurry);
        keeper.start();
        gaps.start();
        settle();
    }

    /// Terminal's first page of that fleet's list.
    void list(int n, const QList<Sync> &syncs, Fleet::Extent extent = Fleet::Extent::GoesOn)
    {
        fleet.upsert(fleetsNumbered(n, n));
        fleet.putHistory(fleetId(n), syncs, clock.now(), extent);
        settle();
    }
    void ask(const PastFilter &filter = {})
    {
        past.ask(filter);
        settle();
    }
    void more()
    {
        past.more();
        settle();
    }
    bool answer(const QList<Sync> &syncs, const QString &next = {})
    {
        const bool answered = api.answer<Page<Sync>>(QStringLiteral("syncs"), pageOf(syncs, next));
        settle();
        return answered;
    }
    bool fail(ErrorKind kind)
    {
        const bool answered = api.fail<Page<Sync>>(QStringLiteral("syncs"), errorOf(kind));
        settle();
        return answered;
    }
    void later(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    int calls() const { return api.count(QStringLiteral("syncs")); }
    bool isAsking() const { return api.isOpen(QStringLiteral("syncs")); }
    QString cursor() const { return api.calls().constLast().cursor; }
    const FleetRow &row(int n) const { return *fleet.find(fleetId(n)); }

    ToldFleetApi api;
    ToldClock clock;
    Policy policy;
    ServerClock serverClock{clock};
    Norms norms;
    Fleet fleet;
    HistoryKeeper keeper;
    OlderSyncs older;
    HistoryGaps gaps;
    PastSyncs past;
    QSet<QString> ids; ///< told by `past`
};

/// Of that fleet, how many the store has.
inline qsizetype kept(Store &store, int fleet)
{
    HistoryQuery query;
    query.connection = fleetId(fleet);
    query.most = std::numeric_limits<int>::max();
    return store.syncs(query).result()->size();
}

} // namespace fleetsync::test
