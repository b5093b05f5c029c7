// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ballast.h"
#include "store/cacheopening.h"
#include "store/databasefile.h"
#include "store/historyrows.h"
#include "store/sqlitesetup.h"
#include "store/storedatabase.h"

namespace fleetsync {

/// `history.db`: past syncs, by the million. Apart from the cache because a look through all of it
/// takes most of a second, which neither a start nor a request may wait for: it is opened when it
/// is first asked for, and damage is noticed where it is met; then the file is set aside and begun
/// afresh.
class HistoryFile
{
public:
    /// @param ballast outlives this; while it is given up, nothing is written here (Full)
    HistoryFile(const SqliteSetup &setup, Ballast &ballast);

    /// From now on it may be asked. @param at for the name of a file that is set aside
    void open(const QDateTime &at);
    void close();

    StoreAnswer<bool> keepSyncs(const QList<StoredSync> &syncs);
    StoreAnswer<bool> forgetSyncs(const QList<ConnectionId> &fleets);
    StoreAnswer<bool> forgetAllSyncs();
    StoreAnswer<QList<StoredSync>> syncs(const HistoryQuery &query);

private:
    bool isReady();
    void take(OpenedCache opened);
    SqlDone write(const std::function<SqlDone(SqlDatabase &)> &work);
    void renew();

    DatabaseFile m_file;
    Ballast &m_ballast;
    StoreDatabase m_database;
    std::function<void(const CacheReport &)> m_onLost;
    QDateTime m_at; ///< invalid: closed
    bool m_isTried = false;
    qint64 m_most;
    qint64 m_keptSinceTrim;
};

} // namespace fleetsync
