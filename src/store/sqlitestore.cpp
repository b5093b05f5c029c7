// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/sqlitestore.h"

#include "store/storeworker.h"

#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

SqliteStore::SqliteStore(const SqliteSetup &setup)
    : m_now(setup.now)
    , m_worker(std::make_unique<StoreWorker>(setup))
{
    m_thread.setObjectName(u"store"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

SqliteStore::~SqliteStore()
{
    // Quit comes as the last job, not from here: an event loop that is told to quit drops what
    // still waits.
    const auto close = [this] {
        m_worker->close();
        m_thread.quit();
    };
    QMetaObject::invokeMethod(&m_context, close, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T, typename Job>
StoreReply<T> SqliteStore::post(Job job)
{
    QPromise<tl::expected<T, StoreError>> promise;
    StoreReply<T> reply = promise.future();
    promise.start();
    auto work = [this, job = std::move(job), promise = std::move(promise)]() mutable {
        promise.addResult(job(*m_worker));
        promise.finish();
    };
    QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    return reply;
}

StoreReply<StoreReport> SqliteStore::open()
{
    return post<StoreReport>([at = m_now()](StoreWorker &worker) { return worker.open(at); });
}

StoreReply<bool> SqliteStore::put(const JournalEntry &entry)
{
    return post<bool>(
            [entry, at = m_now()](StoreWorker &worker) { return worker.journal().put(entry, at); });
}

StoreReply<QList<JournalEntry>> SqliteStore::entries()
{
    return post<QList<JournalEntry>>(
            [](StoreWorker &worker) { return worker.journal().entries(); });
}

StoreReply<QList<JournalEntry>> SqliteStore::entriesOfInterest()
{
    return post<QList<JournalEntry>>(
            [](StoreWorker &worker) { return worker.journal().entriesOfInterest(); });
}

StoreReply<QList<ActionLogLine>> SqliteStore::actions(int most)
{
    return post<QList<ActionLogLine>>(
            [most](StoreWorker &worker) { return worker.journal().actions(most); });
}

StoreReply<bool> SqliteStore::keepFleets(const QList<StoredFleet> &fleets)
{
    return post<bool>([fleets](StoreWorker &worker) { return worker.cache().keepFleets(fleets); });
}

StoreReply<bool> SqliteStore::forgetFleets(const QList<ConnectionId> &fleets)
{
    return post<bool>(
            [fleets](StoreWorker &worker) { return worker.cache().forgetFleets(fleets); });
}

StoreReply<QList<StoredFleet>> SqliteStore::fleetsAfter(const ConnectionId &after, int most)
{
    return post<QList<StoredFleet>>(
            [after, most](StoreWorker &worker) { return worker.cache().fleetsAfter(after, most); });
}

StoreReply<bool> SqliteStore::keepSyncs(const QList<StoredSync> &syncs)
{
    return post<bool>([syncs](StoreWorker &worker) { return worker.history().keepSyncs(syncs); });
}

StoreReply<bool> SqliteStore::forgetSyncs(const QList<ConnectionId> &fleets)
{
    return post<bool>(
            [fleets](StoreWorker &worker) { return worker.history().forgetSyncs(fleets); });
}

StoreReply<bool> SqliteStore::forgetAllSyncs()
{
    return post<bool>([](StoreWorker &worker) { return worker.history().forgetAllSyncs(); });
}

StoreReply<QList<StoredSync>> SqliteStore::syncs(const HistoryQuery &query)
{
    return post<QList<StoredSync>>(
            [query](StoreWorker &worker) { return worker.history().syncs(query); });
}

StoreReply<bool> SqliteStore::keepView(const QString &name, const QByteArray &state)
{
    return post<bool>(
            [name, state](StoreWorker &worker) { return worker.cache().keepView(name, state); });
}

StoreReply<QHash<QString, QByteArray>> SqliteStore::views()
{
    return post<QHash<QString, QByteArray>>(
            [](StoreWorker &worker) { return worker.cache().views(); });
}

} // namespace fleetsync
