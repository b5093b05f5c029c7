// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "core/storereport.h"

#include <QSqlRecord>

#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Keys
{
    std::set<qint64> found;
    bool complete = false; ///< the index told them all
};

struct Copied
{
    int rows = 0;
    int lost = 0;
};

Keys keysOf(SqlDatabase &from, const QString &table, const QString &key)
{
    Keys keys;
    const QStringList scans = dialect::rowKeyScans(table, key);
    for (const QString &scan : scans) {
        const SqlDone done = from.each(scan, {}, [&keys](const QSqlQuery &row) {
            keys.found.insert(row.value(0).toLongLong());
        });
        keys.complete = keys.complete || (done && scan == scans.first());
    }
    return keys;
}

std::optional<QSqlRecord> rowOf(SqlDatabase &from, const QString &table, qint64 key)
{
    std::optional<QSqlRecord> found;
    const SqlDone read = from.each(dialect::rowByKey(table), {key},
                                   [&found](const QSqlQuery &row) { found = row.record(); });
    return read ? found : std::nullopt;
}

/// The damaged file may be of an older version: what both know is copied.
SqlDone insert(SqlDatabase &to, const QString &table, const QStringList &known,
               const QSqlRecord &row)
{
    QStringList columns;
    QStringList places;
    QVariantList values;
    for (int i = 0; i < row.count(); ++i) {
        if (known.contains(row.fieldName(i))) {
            columns.append(row.fieldName(i));
            places.append(u"?"_s);
            values.append(row.value(i));
        }
    }
    return to.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                           places.join(u", "_s)),
                  values);
}

SqlResult<Copied> copyTable(SqlDatabase &from, SqlDatabase &to, const QString &table,
                            const QString &key)
{
    const Keys keys = keysOf(from, table, key);
    const QStringList known = to.columns(table);
    Copied copied;
    for (const qint64 one : keys.found) {
        const auto row = rowOf(from, table, one);
        const SqlDone put
                = row ? insert(to, table, known, *row) : SqlDone(tl::unexpect, SqlTrouble::Corrupt);
        if (put) {
            ++copied.rows;
        } else if (put.error() == SqlTrouble::Corrupt || put.error() == SqlTrouble::Constraint) {
            ++copied.lost;
        } else {
            return tl::unexpected(put.error());
        }
    }
    if (!keys.complete) {
        copied.lost = StoreReport::unknown;
    }
    return copied;
}

} // namespace

SqlResult<Salvaged> salvage(const QString &damagedFile, SqlDatabase &to)
{
    const Salvaged nothing{0, StoreReport::unknown};
    const auto from = SqlDatabase::open(damagedFile, dialect::Access::ReadOnly, {});
    if (!from || !(*from)->runAll(dialect::salvagePragmas())) {
        return nothing;
    }
    Salvaged salvaged = nothing;
    const SqlDone done = to.inTransaction([&]() -> SqlDone {
        const auto wishes = copyTable(**from, to, u"journal"_s, u"id"_s);
        if (!wishes) {
            return tl::unexpected(wishes.error());
        }
        salvaged = {wishes->rows, wishes->lost};
        const auto actions = copyTable(**from, to, u"action_log"_s, u"seq"_s);
        return actions ? SqlDone() : tl::unexpected(actions.error());
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return salvaged;
}

} // namespace fleetsync
