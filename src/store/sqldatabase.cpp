// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/sqldatabase.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

Q_LOGGING_CATEGORY(logSql, "fleetsync.store.sql", QtWarningMsg)

/// Qt keeps connections in one list for the whole process, by name.
QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"fleetsync-store-%1"_s.arg(++count);
}

tl::unexpected<SqlTrouble> troubleOf(const QSqlError &error)
{
    // The database's words name tables and columns, never values.
    qCDebug(logSql).noquote() << error.nativeErrorCode() << error.databaseText();
    return tl::unexpected(dialect::troubleOf(error));
}

SqlDone execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        return troubleOf(query.lastError());
    }
    return {};
}

} // namespace

SqlResult<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const QString &file,
                                                          dialect::Access access,
                                                          std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<SqlDatabase> opened(new SqlDatabase(nextConnectionName()));
    opened->m_database.setDatabaseName(file);
    opened->m_database.setConnectOptions(dialect::connectOptions(access, busyTimeout));
    if (!opened->m_database.open()) {
        return troubleOf(opened->m_database.lastError());
    }
    return opened;
}

SqlDatabase::SqlDatabase(const QString &connection)
    : m_database(QSqlDatabase::addDatabase(dialect::driver(), connection))
{}

SqlDatabase::~SqlDatabase()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {}; // Qt warns when a connection is removed while somebody holds it.
    QSqlDatabase::removeDatabase(name);
}

SqlDone SqlDatabase::run(const QString &sql, const QVariantList &values)
{
    if (values.isEmpty()) {
        QSqlQuery query(m_database);
        return query.exec(sql) ? SqlDone() : troubleOf(query.lastError());
    }
    auto query = m_prepared.find(sql);
    if (query == m_prepared.end()) {
        QSqlQuery prepared(m_database);
        if (!prepared.prepare(sql)) {
            return troubleOf(prepared.lastError());
        }
        query = m_prepared.emplace(sql, std::move(prepared)).first;
    }
    const SqlDone done = execute(query->second, values);
    query->second.finish();
    return done;
}

SqlDone SqlDatabase::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const SqlDone done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

SqlDone SqlDatabase::each(const QString &sql, const QVariantList &values,
                          const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return troubleOf(query.lastError());
    }
    if (const SqlDone done = execute(query, values); !done) {
        return done;
    }
    while (query.next()) {
        row(query);
    }
    // Also false in the middle: then the error tells.
    if (query.lastError().isValid()) {
        return troubleOf(query.lastError());
    }
    return {};
}

SqlDone SqlDatabase::inTransaction(const std::function<SqlDone()> &work)
{
    if (const SqlDone begun = run(dialect::beginWriting()); !begun) {
        return begun;
    }
    SqlDone done = work();
    if (done) {
        done = run(u"COMMIT"_s);
    }
    if (!done) {
        // Fails when the database has rolled back by itself, as on a full disk: that is as good.
        run(u"ROLLBACK"_s);
    }
    return done;
}

QStringList SqlDatabase::columns(const QString &table) const
{
    const QSqlRecord record = m_database.record(table);
    QStringList names;
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
    }
    return names;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace fleetsync
