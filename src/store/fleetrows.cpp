// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/fleetrows.h"

#include "store/records.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Never NULL, as a null string would be.
QString key(const ConnectionId &id)
{
    return id.isEmpty() ? u""_s : id.toString();
}

} // namespace

SqlDone putFleets(SqlDatabase &database, const QString &profile, const QList<StoredFleet> &fleets)
{
    static const QString sql = dialect::upsert(u"fleet"_s, u"connection"_s,
                                               {u"connection"_s, u"profile"_s, u"record"_s});
    for (const StoredFleet &fleet : fleets) {
        const SqlDone put = database.run(sql, {key(fleet.connection.id), profile, recordOf(fleet)});
        if (!put) {
            return put;
        }
    }
    return {};
}

SqlDone removeFleets(SqlDatabase &database, const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &id : fleets) {
        const SqlDone removed
                = database.run(u"DELETE FROM fleet WHERE connection = ?"_s, {key(id)});
        if (!removed) {
            return removed;
        }
    }
    return {};
}

SqlResult<QList<StoredFleet>> readFleets(SqlDatabase &database, const ConnectionId &after, int most)
{
    QList<StoredFleet> fleets;
    const QString sql = u"SELECT connection, record FROM fleet "
                        "WHERE connection %1 ? ORDER BY connection LIMIT ?"_s.arg(
                                after.isEmpty() ? u">="_s : u">"_s);
    const SqlDone read = database.each(sql, {key(after), most}, [&fleets](const QSqlQuery &row) {
        std::optional<StoredFleet> fleet = storedFleetFrom(row.value(1).toString());
        if (fleet) {
            fleet->connection.id = ConnectionId(row.value(0).toString());
            fleets.append(*std::move(fleet));
        }
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return fleets;
}

} // namespace fleetsync
