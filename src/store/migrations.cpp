// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include <QFile>

// Outside any namespace, as Q_INIT_RESOURCE wants it: a static library's resources register only
// when asked.
static void registerSchema()
{
    Q_INIT_RESOURCE(schema);
}

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QStringList shipped(const QString &name)
{
    registerSchema();
    QFile file(u":/schema/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return statementsIn(opened ? QString::fromUtf8(file.readAll()) : QString());
}

SqlDone noteVersion(SqlDatabase &database, int version)
{
    if (const SqlDone cleared = database.run(u"DELETE FROM schema_version"_s); !cleared) {
        return cleared;
    }
    return database.run(u"INSERT INTO schema_version (version) VALUES (?)"_s, {version});
}

SqlDone applyPending(SqlDatabase &database, const QList<Migration> &migrations)
{
    const SqlDone noted = database.run(
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"_s);
    if (!noted) {
        return noted;
    }
    const auto before = schemaVersion(database);
    if (!before) {
        return tl::unexpected(before.error());
    }
    for (const Migration &step : migrations) {
        if (step.version <= *before) {
            continue;
        }
        if (const SqlDone done = database.runAll(step.statements); !done) {
            return done;
        }
    }
    return noteVersion(database, migrations.last().version);
}

} // namespace

Schema journalSchema()
{
    return {{{1, shipped(u"journal_0001_initial.sql"_s)}},
            {u"schema_version"_s, u"journal"_s, u"action_log"_s}};
}

Schema cacheSchema()
{
    return {{{1, shipped(u"cache_0001_initial.sql"_s)}, {2, shipped(u"cache_0002_records.sql"_s)}},
            {u"schema_version"_s, u"fleet"_s, u"view_state"_s}};
}

Schema historySchema()
{
    return {{{1, shipped(u"history_0001_initial.sql"_s)}}, {u"schema_version"_s, u"sync"_s}};
}

QStringList statementsIn(const QString &schemaFile)
{
    QStringList statements;
    QString statement;
    const QStringList lines = schemaFile.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u"--"_s)) {
            continue;
        }
        statement += text + u'\n';
        if (text.endsWith(u';')) {
            statements.append(std::exchange(statement, {}));
        }
    }
    return statements;
}

SqlResult<int> schemaVersion(SqlDatabase &database)
{
    int version = 0;
    const SqlDone read
            = database.each(u"SELECT version FROM schema_version"_s, {},
                            [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return version;
}

SqlDone migrate(SqlDatabase &database, const QList<Migration> &migrations)
{
    return database.inTransaction([&] { return applyPending(database, migrations); });
}

} // namespace fleetsync
