// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/historyrows.h"

#include "store/records.h"
#include "store/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

qint64 column(const QDateTime &instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

/// Never NULL, as a null string would be.
QString key(const QString &id)
{
    return id.isEmpty() ? u""_s : id;
}

/// A statement that grows by its conditions.
struct Select
{
    QString sql = u"SELECT id, connection, record FROM sync"_s;
    QVariantList values;

    void where(const QString &condition, const QVariantList &bound)
    {
        sql += (sql.contains(u" WHERE "_s) ? u" AND "_s : u" WHERE "_s) + condition;
        values += bound;
    }
};

Select selectOf(const HistoryQuery &query, std::optional<SyncStatus> status)
{
    Select select;
    if (!query.connection.isEmpty()) {
        select.where(u"connection = ?"_s, {query.connection.toString()});
    }
    if (status) {
        select.where(u"status = ?"_s, {toWord(*status)});
        if (status != SyncStatus::Completed) {
            select.where(u"status <> 'completed'"_s, {}); // The word that its index is made with.
        }
    }
    if (query.from.isValid()) {
        select.where(u"requested_at >= ?"_s, {column(query.from)});
    }
    if (query.until.isValid()) {
        select.where(u"requested_at < ?"_s, {column(query.until)});
    }
    if (query.behind) {
        const qint64 at = column(query.behind->requestedAt);
        select.where(u"requested_at <= ? AND (requested_at < ? OR id < ?)"_s,
                     {at, at, key(query.behind->id.toString())});
    }
    select.sql += u" ORDER BY requested_at DESC, id DESC LIMIT ?"_s;
    select.values += std::max(query.most, 0);
    return select;
}

SqlDone readInto(QList<StoredSync> &syncs, SqlDatabase &database, const Select &select)
{
    return database.each(select.sql, select.values, [&syncs](const QSqlQuery &row) {
        std::optional<Sync> sync = syncFrom(row.value(2).toString());
        if (sync) {
            sync->id = SyncId(row.value(0).toString());
            syncs.append({ConnectionId(row.value(1).toString()), *std::move(sync)});
        }
    });
}

} // namespace

SqlDone putSyncs(SqlDatabase &database, const QList<StoredSync> &syncs)
{
    static const QString sql = dialect::upsert(
            u"sync"_s, u"id"_s,
            {u"id"_s, u"connection"_s, u"requested_at"_s, u"status"_s, u"record"_s});
    for (const StoredSync &stored : syncs) {
        const Sync &sync = stored.sync;
        const SqlDone put = database.run(
                sql, {key(sync.id.toString()), key(stored.connection.toString()),
                      column(sync.requestedAt), toWord(sync.status.value), recordOf(sync)});
        if (!put) {
            return put;
        }
    }
    return {};
}

SqlDone removeSyncs(SqlDatabase &database, const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &id : fleets) {
        const SqlDone removed
                = database.run(u"DELETE FROM sync WHERE connection = ?"_s, {key(id.toString())});
        if (!removed) {
            return removed;
        }
    }
    return {};
}

SqlDone removeOldest(SqlDatabase &database, qint64 kept, qint64 most)
{
    qint64 count = 0;
    const SqlDone counted
            = database.each(u"SELECT COUNT(*) FROM sync"_s, {},
                            [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    if (!counted || count <= kept) {
        return counted;
    }
    return database.run(u"DELETE FROM sync WHERE id IN "
                        "(SELECT id FROM sync ORDER BY requested_at, id LIMIT ?)"_s,
                        {std::min(count - kept, most)});
}

SqlResult<QList<StoredSync>> readSyncs(SqlDatabase &database, const HistoryQuery &query)
{
    QList<StoredSync> syncs;
    if (query.statuses.isEmpty()) {
        const SqlDone read = readInto(syncs, database, selectOf(query, std::nullopt));
        return read ? SqlResult<QList<StoredSync>>(syncs) : tl::unexpected(read.error());
    }
    // One by one: each goes by an index, where all at once would be sorted whole.
    for (const SyncStatus status : query.statuses) {
        if (const SqlDone read = readInto(syncs, database, selectOf(query, status)); !read) {
            return tl::unexpected(read.error());
        }
    }
    std::sort(syncs.begin(), syncs.end(), [](const StoredSync &a, const StoredSync &b) {
        return isBefore(placeOf(a.sync), placeOf(b.sync));
    });
    syncs.resize(std::min<qsizetype>(syncs.size(), std::max(query.most, 0)));
    return syncs;
}

} // namespace fleetsync
