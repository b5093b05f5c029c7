// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <tl/expected.hpp>

#include <functional>
#include <map>
#include <memory>

namespace fleetsync {

template <typename T>
using SqlResult = tl::expected<T, SqlTrouble>;
using SqlDone = SqlResult<void>;

/// One connection to one file. Made, used and destroyed in one thread. All SQL of the program goes
/// through it, so that no error is overlooked and no statement stays open: an open one would hold
/// back the write-ahead log and hide what other processes write.
class SqlDatabase
{
public:
    /// Says nothing of the file's health: a garbage file opens, too.
    static SqlResult<std::unique_ptr<SqlDatabase>> open(const QString &file, dialect::Access access,
                                                        std::chrono::milliseconds busyTimeout);
    ~SqlDatabase();
    Q_DISABLE_COPY_MOVE(SqlDatabase)

    /// One statement. With values it is prepared once and kept.
    SqlDone run(const QString &sql, const QVariantList &values = {});
    SqlDone runAll(const QStringList &statements);
    /// Calls `row` for each row; those before an error have been told.
    SqlDone each(const QString &sql, const QVariantList &values,
                 const std::function<void(const QSqlQuery &)> &row);
    /// All of `work` or nothing.
    SqlDone inTransaction(const std::function<SqlDone()> &work);

    QStringList tables() const { return m_database.tables(); }
    QStringList columns(const QString &table) const;
    QSqlDatabase &handle() { return m_database; }

private:
    explicit SqlDatabase(const QString &connection);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared; ///< QHash would want to copy
};

/// For columns that may be NULL: empty is, so that unique indexes do not take two of them for
/// equal.
QVariant orNull(const QString &text);

} // namespace fleetsync
