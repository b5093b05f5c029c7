// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/databasefile.h"

#include <QFile>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

using dialect::Access;

namespace {

/// It tells nothing of the file: it may read the next time.
bool passes(SqlTrouble trouble)
{
    return trouble == SqlTrouble::Busy || trouble == SqlTrouble::Full;
}

} // namespace

DatabaseFile::DatabaseFile(const QString &folder, FileRules rules)
    : m_files(folder, rules.name)
    , m_rules(std::move(rules))
{}

Probe DatabaseFile::probe() const
{
    if (!m_files.isDatabaseThere()) {
        return {};
    }
    return probeAt(m_files.database());
}

Probe DatabaseFile::probeAt(const QString &path) const
{
    // Read-only, because a newer program's file must not be changed by so much as a checkpoint.
    auto database = SqlDatabase::open(path, Access::ReadOnly, m_rules.busyTimeout);
    if (!database) {
        const bool lostButForItsLog = !QFile::exists(path);
        return {lostButForItsLog ? Health::Damaged : Health::Unreachable, database.error()};
    }
    Probe probe{Health::Whole, SqlTrouble::Other, *std::move(database)};
    probe.health = healthOf(*probe.database, probe.trouble);
    if (probe.trouble == SqlTrouble::Io && m_files.trouble() == SqlTrouble::Full) {
        probe.trouble = SqlTrouble::Full; // even to read, it needs room for its shared memory
    }
    return probe;
}

Health DatabaseFile::healthOf(SqlDatabase &database, SqlTrouble &trouble) const
{
    QString verdict = u"ok"_s;
    const auto hear = [&verdict](const QSqlQuery &row) { verdict = row.value(0).toString(); };
    const SqlDone checked = m_rules.look == FileRules::Look::AtTheHead
                                    ? SqlDone()
                                    : database.each(dialect::quickCheck(), {}, hear);
    if (!checked && checked.error() != SqlTrouble::Corrupt) {
        trouble = checked.error();
        return Health::Unreachable;
    }
    const auto version = schemaVersion(database);
    if (!version && passes(version.error())) {
        trouble = version.error();
        return Health::Unreachable;
    }
    const int ours = m_rules.schema.migrations.last().version;
    if (version && *version > ours) {
        return Health::Newer;
    }
    const QStringList tables = database.tables();
    const QStringList &needed = m_rules.schema.tables;
    const bool hasAll = std::all_of(needed.cbegin(), needed.cend(), [&tables](const QString &name) {
        return tables.contains(name);
    });
    if (!checked || verdict != u"ok"_s || !version || *version < 1 || !hasAll) {
        return Health::Damaged;
    }
    return *version < ours ? Health::Older : Health::Whole;
}

SqlResult<std::unique_ptr<QLockFile>> DatabaseFile::lock() const
{
    auto lock = std::make_unique<QLockFile>(m_files.openingLock());
    if (!lock->tryLock(m_rules.busyTimeout + std::chrono::seconds(5))) {
        return tl::unexpected(lock->error() == QLockFile::LockFailedError ? SqlTrouble::Busy
                                                                          : m_files.trouble());
    }
    return lock;
}

SqlResult<std::unique_ptr<SqlDatabase>> DatabaseFile::make() const
{
    const SqlDone made = prepare();
    return made ? take() : tl::unexpected(made.error());
}

SqlDone DatabaseFile::prepare(const std::function<SqlDone(SqlDatabase &)> &fill) const
{
    const SqlDone made = fillNew(fill);
    if (!made) {
        m_files.removeUnfinished();
    }
    return made;
}

bool DatabaseFile::isPrepared() const
{
    return QFile::exists(m_files.unfinished())
           && probeAt(m_files.unfinished()).health == Health::Whole;
}

SqlResult<std::unique_ptr<SqlDatabase>> DatabaseFile::take() const
{
    if (!m_files.finish()) {
        return tl::unexpected(m_files.trouble());
    }
    return openForWriting();
}

SqlDone DatabaseFile::fillNew(const std::function<SqlDone(SqlDatabase &)> &fill) const
{
    const QString unfinished = m_files.unfinished();
    if (!m_files.removeUnfinished() || !StoreFiles::makePrivateFile(unfinished)) {
        return tl::unexpected(m_files.trouble());
    }
    const auto database = SqlDatabase::open(unfinished, Access::ReadWrite, m_rules.busyTimeout);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (const SqlDone made = bringUpToDate(**database); !made) {
        return made;
    }
    if (fill) {
        if (const SqlDone filled = fill(**database); !filled) {
            return filled;
        }
    }
    // Closed then, and so complete in one file.
    return (*database)->run(dialect::useWriteAheadLog());
}

SqlResult<std::unique_ptr<SqlDatabase>> DatabaseFile::openForWriting() const
{
    m_files.closeToOthers(); // Whoever copied it here; where it cannot be, it is still of use.
    auto database = SqlDatabase::open(m_files.database(), Access::ReadWrite, m_rules.busyTimeout);
    if (!database) {
        return database;
    }
    const QStringList pragmas = dialect::writerPragmas(m_rules.durability);
    if (const SqlDone ready = (*database)->runAll(pragmas); !ready) {
        return tl::unexpected(ready.error());
    }
    // A protected file opens without a word, too, and so begins a transaction; only a statement
    // that might write is refused. Busy is no hindrance: it passes.
    const SqlDone tried = (*database)->inTransaction(
            [&] { return (*database)->run(u"DELETE FROM schema_version WHERE version < 0"_s); });
    if (!tried && tried.error() != SqlTrouble::Busy) {
        return tl::unexpected(tried.error());
    }
    return database;
}

SqlDone DatabaseFile::bringUpToDate(SqlDatabase &database) const
{
    return migrate(database, m_rules.schema.migrations);
}

} // namespace fleetsync
