// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QString>
#include <QStringList>

#include <chrono>

class QSqlError;

namespace fleetsync {

/// Why a statement failed, whichever database answers.
enum class SqlTrouble { Full, Busy, Corrupt, Io, ReadOnly, Constraint, Other };

/// What callers of the store are told. A constraint means a second wish in flight (journalrows).
StoreErrorKind storeErrorKind(SqlTrouble trouble);

/// Everything that only SQLite says; all other SQL of the store is common to SQLite and PostgreSQL.
namespace dialect {

enum class Access { ReadOnly, ReadWrite };
/// What a power cut may take of a file: nothing, or its last commits. It damages neither.
enum class Durability { Full, Normal };

QString driver();
QString connectOptions(Access access, std::chrono::milliseconds busyTimeout);
SqlTrouble troubleOf(const QSqlError &error);

/// For every connection that writes.
QStringList writerPragmas(Durability durability);
/// Once in the life of a file: kept in its header.
QString useWriteAheadLog();
/// Moves what stands in the log into the file and gives the log's room back.
QString emptyLog();
/// Takes the write lock at once: a transaction that begins reading may fail to start writing.
QString beginWriting();
/// Inserts, or replaces everything but `key` and `keptColumns` by `key`. Values in `columns`'
/// order.
QString upsert(const QString &table, const QString &key, const QStringList &columns,
               const QStringList &keptColumns = {});

/// Answers "ok" in one row when the file is whole: a garbage file opens without a word.
QString quickCheck();
/// A whole copy into a file that is absent or empty; binds the file's name. A plain copy would lack
/// what still stands in the write-ahead log.
QString backupInto();
/// Files that belong to the database file, as endings of its name.
QStringList companions();

/// For a connection to a damaged file, before its first read.
QStringList salvagePragmas();
/// Three ways to a table's row keys; each ends at the first damaged page that it meets. The first
/// goes by the index of `key`, which holds every row.
QStringList rowKeyScans(const QString &table, const QString &key);
QString rowByKey(const QString &table);

} // namespace dialect

} // namespace fleetsync
