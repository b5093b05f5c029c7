// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/cachefile.h"

#include "store/cacheopening.h"
#include "store/fleetrows.h"
#include "store/viewrows.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

CacheFile::CacheFile(const SqliteSetup &setup, Ballast &ballast)
    : m_file(setup.folder, {u"cache.db"_s, setup.cache, dialect::Durability::Normal,
                            std::min(setup.busyTimeout, cachePatience)})
    , m_profile(QDir(setup.folder).dirName())
    , m_ballast(ballast)
    , m_database(setup.beforeWrite)
{}

CacheReport CacheFile::open(const QDateTime &at)
{
    m_database.close();
    OpenedCache opened = openCache(m_file, at);
    m_database.use(std::move(opened.database), dialect::Access::ReadWrite);
    return opened.report;
}

StoreAnswer<bool> CacheFile::keepFleets(const QList<StoredFleet> &fleets)
{
    return write([&](SqlDatabase &database) { return putFleets(database, m_profile, fleets); });
}

StoreAnswer<bool> CacheFile::forgetFleets(const QList<ConnectionId> &fleets)
{
    return write([&](SqlDatabase &database) { return removeFleets(database, fleets); });
}

StoreAnswer<QList<StoredFleet>> CacheFile::fleetsAfter(const ConnectionId &after, int most)
{
    return m_database.read<QList<StoredFleet>>(
            [&](SqlDatabase &database) { return readFleets(database, after, most); });
}

StoreAnswer<bool> CacheFile::keepView(const QString &name, const QByteArray &state)
{
    return write([&](SqlDatabase &database) { return putView(database, name, state); });
}

StoreAnswer<QHash<QString, QByteArray>> CacheFile::views()
{
    return m_database.read<QHash<QString, QByteArray>>(readViews);
}

StoreAnswer<bool> CacheFile::write(const std::function<SqlDone(SqlDatabase &)> &work)
{
    if (m_database.isWritable() && !m_ballast.keep()) {
        return answerOf(tl::unexpected(SqlTrouble::Full)); // The last room is the journal's.
    }
    return answerOf(m_database.write(work));
}

} // namespace fleetsync
