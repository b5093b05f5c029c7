// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/historyfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Counting a million takes 20 ms: not with each write.
constexpr qint64 trimEvery = 1'000;

} // namespace

HistoryFile::HistoryFile(const SqliteSetup &setup, Ballast &ballast)
    : m_file(setup.folder, {u"history.db"_s, setup.history, dialect::Durability::Normal,
                            std::min(setup.busyTimeout, cachePatience), FileRules::Look::AtTheHead})
    , m_ballast(ballast)
    , m_database(setup.beforeWrite)
    , m_onLost(setup.onHistoryLost)
    , m_most(setup.syncsKept)
    , m_keptSinceTrim(trimEvery)
{}

void HistoryFile::open(const QDateTime &at)
{
    close();
    m_at = at;
}

void HistoryFile::close()
{
    m_database.close();
    m_at = {};
    m_isTried = false;
}

bool HistoryFile::isReady()
{
    if (!m_isTried && m_at.isValid()) {
        m_isTried = true;
        take(openCache(m_file, m_at));
    }
    return m_database.isWritable();
}

void HistoryFile::renew()
{
    m_database.close();
    take(renewCache(m_file, m_at));
}

void HistoryFile::take(OpenedCache opened)
{
    m_database.use(std::move(opened.database), dialect::Access::ReadWrite);
    if (!opened.report.asideFile.isEmpty() && m_onLost) {
        m_onLost(opened.report);
    }
}

StoreAnswer<bool> HistoryFile::keepSyncs(const QList<StoredSync> &syncs)
{
    const auto put = [&](SqlDatabase &database) -> SqlDone {
        const SqlDone done = putSyncs(database, syncs);
        return done && m_keptSinceTrim >= trimEvery ? removeOldest(database, m_most, 2 * trimEvery)
                                                    : done;
    };
    m_keptSinceTrim += syncs.size();
    const SqlDone done = write(put);
    if (done && m_keptSinceTrim >= trimEvery) {
        m_keptSinceTrim = 0;
    }
    return answerOf(done);
}

StoreAnswer<bool> HistoryFile::forgetSyncs(const QList<ConnectionId> &fleets)
{
    return answerOf(write([&](SqlDatabase &database) { return removeSyncs(database, fleets); }));
}

StoreAnswer<bool> HistoryFile::forgetAllSyncs()
{
    return answerOf(
            write([](SqlDatabase &database) { return database.run(u"DELETE FROM sync"_s); }));
}

StoreAnswer<QList<StoredSync>> HistoryFile::syncs(const HistoryQuery &query)
{
    isReady();
    const auto ask = [&](SqlDatabase &database) { return readSyncs(database, query); };
    auto found = m_database.look<QList<StoredSync>>(ask);
    if (!found && found.error() == SqlTrouble::Corrupt) {
        renew();
        found = m_database.look<QList<StoredSync>>(ask);
    }
    if (!found) {
        return tl::unexpected(StoreError{storeErrorKind(found.error())});
    }
    return *std::move(found);
}

SqlDone HistoryFile::write(const std::function<SqlDone(SqlDatabase &)> &work)
{
    if (isReady() && !m_ballast.keep()) {
        return tl::unexpected(SqlTrouble::Full); // The last room is the journal's.
    }
    const SqlDone done = m_database.write(work);
    if (!done && done.error() == SqlTrouble::Corrupt) {
        renew();
        return m_database.write(work);
    }
    return done;
}

} // namespace fleetsync
