// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ballast.h"
#include "store/storeopening.h"

namespace fleetsync {

/// The store's work, one call after the other, in the store thread. Only the constructor may be
/// called elsewhere.
class StoreWorker
{
public:
    template <typename T>
    using Answer = tl::expected<T, StoreError>;

    explicit StoreWorker(SqliteSetup setup);

    Answer<StoreReport> open(const QDateTime &at);
    void close() { m_database.reset(); }

    Answer<bool> put(const JournalEntry &entry, const QDateTime &at);
    Answer<QList<JournalEntry>> entries();
    Answer<QList<ActionLogLine>> actions(int most);
    Answer<bool> keepFleets(const QList<StoredFleet> &fleets);
    Answer<bool> forgetFleets(const QList<ConnectionId> &fleets);
    Answer<QList<StoredFleet>> fleets();
    Answer<bool> keepView(const QString &name, const QByteArray &state);
    Answer<QHash<QString, QByteArray>> views();

private:
    enum class Worth { Journal, Cache };
    /// The journal may have the ballast's room.
    Answer<bool> write(Worth worth, const std::function<SqlDone()> &work);
    template <typename T>
    Answer<T> read(const std::function<SqlResult<T>(SqlDatabase &)> &work);

    SqliteSetup m_setup;
    QString m_profile; ///< the folder's name
    Ballast m_ballast;
    bool m_readOnly = true;
    std::unique_ptr<SqlDatabase> m_database;
};

} // namespace fleetsync
