// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/ballast.h"
#include "store/databasefile.h"
#include "store/sqlitesetup.h"
#include "store/storedatabase.h"

namespace fleetsync {

/// `cache.db`: the fleets as they were seen last, and how the person left the views. Views change
/// with every drag of a column and are soon arranged again: they are not worth a place in the
/// journal's file, nor a wait for the disk before a request is noted. A power cut may take the last
/// commits, damage may take all of it, and none of that touches the journal.
class CacheFile
{
public:
    /// @param ballast outlives this; while it is given up, nothing is written here (Full)
    CacheFile(const SqliteSetup &setup, Ballast &ballast);

    CacheReport open(const QDateTime &at);
    void close() { m_database.close(); }

    StoreAnswer<bool> keepFleets(const QList<StoredFleet> &fleets);
    StoreAnswer<bool> forgetFleets(const QList<ConnectionId> &fleets);
    StoreAnswer<QList<StoredFleet>> fleetsAfter(const ConnectionId &after, int most);
    StoreAnswer<bool> keepView(const QString &name, const QByteArray &state);
    StoreAnswer<QHash<QString, QByteArray>> views();

private:
    StoreAnswer<bool> write(const std::function<SqlDone(SqlDatabase &)> &work);

    DatabaseFile m_file;
    QString m_profile; ///< the folder's name
    Ballast &m_ballast;
    StoreDatabase m_database;
};

} // namespace fleetsync
