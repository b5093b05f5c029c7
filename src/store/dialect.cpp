// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/dialect.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace fleetsync {

StoreErrorKind storeErrorKind(SqlTrouble trouble)
{
    switch (trouble) {
    case SqlTrouble::Full:
        return StoreErrorKind::Full;
    case SqlTrouble::Busy:
        return StoreErrorKind::Busy;
    case SqlTrouble::Constraint:
        return StoreErrorKind::AlreadyInFlight;
    case SqlTrouble::Corrupt:
    case SqlTrouble::Io:
    case SqlTrouble::ReadOnly:
    case SqlTrouble::Other:
        break;
    }
    return StoreErrorKind::Broken;
}

namespace dialect {

QString driver()
{
    return u"QSQLITE"_s;
}

QString connectOptions(Access access, std::chrono::milliseconds busyTimeout)
{
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    return access == Access::ReadOnly ? QString(options % u";QSQLITE_OPEN_READONLY"_s) : options;
}

SqlTrouble troubleOf(const QSqlError &error)
{
    // Qt asks for extended codes; the low byte is the family.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqlTrouble::Busy;
    case 8: // SQLITE_READONLY
        return SqlTrouble::ReadOnly;
    case 10: // SQLITE_IOERR
        return SqlTrouble::Io;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return SqlTrouble::Corrupt;
    case 13: // SQLITE_FULL
        return SqlTrouble::Full;
    case 19: // SQLITE_CONSTRAINT
        return SqlTrouble::Constraint;
    default:
        return SqlTrouble::Other;
    }
}

QStringList writerPragmas(Durability durability)
{
    // FULL: a commit is on the disk before it answers. NORMAL: only what leaves the log is.
    return {durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
                                           : u"PRAGMA synchronous=NORMAL"_s,
            u"PRAGMA foreign_keys=ON"_s};
}

QString useWriteAheadLog()
{
    return u"PRAGMA journal_mode=WAL"_s;
}

QString emptyLog()
{
    return u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
}

QString beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString upsert(const QString &table, const QString &key, const QStringList &columns,
               const QStringList &keptColumns)
{
    QStringList places;
    QStringList replaced;
    for (const QString &column : columns) {
        places.append(u"?"_s);
        if (column != key && !keptColumns.contains(column)) {
            replaced.append(u"%1 = excluded.%1"_s.arg(column));
        }
    }
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
            table, columns.join(u", "_s), places.join(u", "_s), key, replaced.join(u", "_s));
}

QString quickCheck()
{
    return u"PRAGMA quick_check(1)"_s;
}

QString backupInto()
{
    return u"VACUUM INTO ?"_s;
}

QStringList companions()
{
    return {u"-wal"_s, u"-shm"_s};
}

QStringList salvagePragmas()
{
    // With a writable schema a file shorter than its header tells is read all the same.
    return {u"PRAGMA writable_schema=ON"_s, u"PRAGMA cell_size_check=ON"_s};
}

QStringList rowKeyScans(const QString &table, const QString &key)
{
    return {u"SELECT rowid FROM %1 INDEXED BY sqlite_autoindex_%1_1 ORDER BY %2"_s.arg(table, key),
            u"SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid"_s.arg(table),
            u"SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid DESC"_s.arg(table)};
}

QString rowByKey(const QString &table)
{
    return u"SELECT * FROM %1 WHERE rowid = ?"_s.arg(table);
}

} // namespace dialect

} // namespace fleetsync
