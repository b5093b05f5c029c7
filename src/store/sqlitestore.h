// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/sqlitesetup.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace fleetsync {

class StoreWorker;

/// One profile's store on disk: `journal.db`, `cache.db` and `history.db` in its folder. Every call
/// returns at once; the work is done in the store's own thread, and answers come in the order of
/// the calls. All methods belong to one thread, which never touches the disk.
class SqliteStore final : public Store
{
public:
    explicit SqliteStore(const SqliteSetup &setup);
    /// Waits until everything that was asked is done and durable, and the files are closed.
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    /// Comes first; what was asked before it is answered by Broken. Never an error: what stands in
    /// the way is in the report. May be asked again, after Unusable for instance.
    StoreReply<StoreReport> open();

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
    template <typename T, typename Job>
    StoreReply<T> post(Job job);

    std::function<QDateTime()> m_now;
    std::unique_ptr<StoreWorker> m_worker; ///< used in m_thread only
    QObject m_context;                     ///< lives in m_thread: jobs are events that it receives
    QThread m_thread;
};

} // namespace fleetsync
