// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storeopening.h"

#include "store/journalrows.h"
#include "store/salvage.h"
#include "store/storefiles.h"

#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

using Found = StoreReport::Found;
using dialect::Access;

enum class Health { Absent, Whole, Older, Newer, Damaged, Unreachable };

struct Probe
{
    Health health = Health::Absent;
    SqlTrouble trouble = SqlTrouble::Other;     ///< for Unreachable
    std::unique_ptr<SqlDatabase> database = {}; ///< read-only
};

/// One run of openStore().
class Opening
{
public:
    Opening(const SqliteSetup &setup, const QDateTime &at)
        : m_setup(setup)
        , m_files(setup.folder)
        , m_at(at)
    {}

    OpenedStore run();

private:
    Probe probe() const;
    Health healthOf(SqlDatabase &database, SqlTrouble &trouble) const;

    OpenedStore settle(Probe probe);
    OpenedStore makeFresh(StoreReport report);
    OpenedStore migrateIt();
    OpenedStore setAside();
    OpenedStore openWhole(std::unique_ptr<SqlDatabase> readOnly, StoreReport report);

    SqlResult<std::unique_ptr<SqlDatabase>> openForWriting() const;
    SqlDone createFile() const;
    SqlDone backUp(SqlDatabase &database, StoreReport &report) const;

    static OpenedStore unusable(SqlTrouble trouble, StoreReport report = {});

    const SqliteSetup &m_setup;
    StoreFiles m_files;
    QDateTime m_at;
};

OpenedStore Opening::run()
{
    if (!m_files.makeFolder()) {
        return unusable(m_files.trouble());
    }
    Probe first = probe();
    if (first.health == Health::Whole || first.health == Health::Newer
        || first.health == Health::Unreachable) {
        return settle(std::move(first));
    }
    first.database.reset();
    // Files are about to be made or moved: one process at a time, and the other may have done it.
    QLockFile lock(m_files.openingLock());
    if (!lock.tryLock(m_setup.busyTimeout + std::chrono::seconds(5))) {
        return unusable(lock.error() == QLockFile::LockFailedError ? SqlTrouble::Busy
                                                                   : m_files.trouble());
    }
    return settle(probe());
}

OpenedStore Opening::settle(Probe probe)
{
    StoreReport report;
    switch (probe.health) {
    case Health::Absent:
        report.found = Found::Fresh;
        return makeFresh(report);
    case Health::Whole:
        report.found = Found::Good;
        return openWhole(std::move(probe.database), report);
    case Health::Older:
        probe.database.reset();
        return migrateIt();
    case Health::Newer:
        report.found = Found::Newer;
        report.readOnly = true;
        report.trouble = StoreErrorKind::Broken;
        return {std::move(probe.database), report};
    case Health::Damaged:
        probe.database.reset();
        return setAside();
    case Health::Unreachable:
        break;
    }
    return unusable(probe.trouble);
}

Probe Opening::probe() const
{
    if (!m_files.isDatabaseThere()) {
        return {};
    }
    // Read-only, because a newer program's file must not be changed by so much as a checkpoint.
    auto database = SqlDatabase::open(m_files.database(), Access::ReadOnly, m_setup.busyTimeout);
    if (!database) {
        const bool lostButForItsLog = !QFile::exists(m_files.database());
        return {lostButForItsLog ? Health::Damaged : Health::Unreachable, database.error()};
    }
    Probe probe{Health::Whole, SqlTrouble::Other, *std::move(database)};
    probe.health = healthOf(*probe.database, probe.trouble);
    return probe;
}

Health Opening::healthOf(SqlDatabase &database, SqlTrouble &trouble) const
{
    QString verdict;
    const SqlDone checked
            = database.each(dialect::quickCheck(), {}, [&verdict](const QSqlQuery &row) {
                  verdict = row.value(0).toString();
              });
    if (!checked && checked.error() != SqlTrouble::Corrupt) {
        trouble = checked.error();
        return Health::Unreachable;
    }
    const auto version = schemaVersion(database);
    const int ours = m_setup.migrations.last().version;
    if (version && *version > ours) {
        return Health::Newer;
    }
    if (!checked || verdict != u"ok"_s || !version || *version < 1
        || !hasRequiredTables(database)) {
        return Health::Damaged;
    }
    return *version < ours ? Health::Older : Health::Whole;
}

OpenedStore Opening::makeFresh(StoreReport report)
{
    if (const SqlDone made = createFile(); !made) {
        m_files.removeUnfinished();
        return unusable(made.error(), report);
    }
    auto database = openForWriting();
    if (!database) {
        return unusable(database.error(), report);
    }
    return {*std::move(database), report};
}

/// Under another name until it is complete: a kill in the middle leaves nothing that a later start
/// would take for a damaged store.
SqlDone Opening::createFile() const
{
    const QString unfinished = m_files.unfinished();
    if (!m_files.removeUnfinished() || !StoreFiles::makePrivateFile(unfinished)) {
        return tl::unexpected(m_files.trouble());
    }
    {
        const auto database = SqlDatabase::open(unfinished, Access::ReadWrite, m_setup.busyTimeout);
        if (!database) {
            return tl::unexpected(database.error());
        }
        if (const SqlDone made = migrate(**database, m_setup.migrations); !made) {
            return made;
        }
        if (const SqlDone made = (*database)->run(dialect::useWriteAheadLog()); !made) {
            return made;
        }
    }
    // Closed, and so complete in one file: now it may have its name.
    return m_files.finish() ? SqlDone() : tl::unexpected(m_files.trouble());
}

OpenedStore Opening::migrateIt()
{
    StoreReport report;
    report.found = Found::Migrated;
    auto database = openForWriting();
    if (!database) {
        return unusable(database.error());
    }
    if (const SqlDone saved = backUp(**database, report); !saved) {
        return unusable(saved.error());
    }
    if (const SqlDone done = migrate(**database, m_setup.migrations); !done) {
        return unusable(done.error(), report);
    }
    m_files.keepLatestBackups();
    return {*std::move(database), report};
}

SqlDone Opening::backUp(SqlDatabase &database, StoreReport &report) const
{
    const QString backup = m_files.newBackup(m_at);
    if (backup.isEmpty()) {
        return tl::unexpected(m_files.trouble());
    }
    const SqlDone saved = database.run(dialect::backupInto(), {backup});
    if (saved) {
        report.backupFile = backup;
    } else {
        QFile::remove(backup);
    }
    return saved;
}

OpenedStore Opening::setAside()
{
    StoreReport report;
    report.found = Found::SetAside;
    report.asideFile = m_files.setAside(m_at);
    if (report.asideFile.isEmpty()) {
        return unusable(m_files.trouble());
    }
    OpenedStore opened = makeFresh(report);
    if (!opened.database) {
        return opened;
    }
    if (const auto salvaged = salvage(report.asideFile, *opened.database)) {
        opened.report.wishesSalvaged = salvaged->wishes;
        opened.report.wishesLost = salvaged->lost;
    } else {
        opened.report.wishesLost = StoreReport::unknown;
        opened.report.trouble = storeErrorKind(salvaged.error());
    }
    return opened;
}

OpenedStore Opening::openWhole(std::unique_ptr<SqlDatabase> readOnly, StoreReport report)
{
    auto database = openForWriting();
    if (database) {
        return {*std::move(database), report};
    }
    // Somebody's write protection: what can be read is worth showing.
    report.readOnly = true;
    report.trouble = storeErrorKind(database.error());
    return {std::move(readOnly), report};
}

SqlResult<std::unique_ptr<SqlDatabase>> Opening::openForWriting() const
{
    auto database = SqlDatabase::open(m_files.database(), Access::ReadWrite, m_setup.busyTimeout);
    if (!database) {
        return database;
    }
    if (const SqlDone ready = (*database)->runAll(dialect::writerPragmas()); !ready) {
        return tl::unexpected(ready.error());
    }
    m_files.closeToOthers(); // Whoever copied it here; where it cannot be, it is still of use.
    // A protected file opens without a word, too. Busy is no hindrance: it passes.
    const SqlDone tried = (*database)->inTransaction([] { return SqlDone(); });
    if (!tried && tried.error() != SqlTrouble::Busy) {
        return tl::unexpected(tried.error());
    }
    return database;
}

OpenedStore Opening::unusable(SqlTrouble trouble, StoreReport report)
{
    report.found = Found::Unusable;
    report.readOnly = true;
    report.trouble = storeErrorKind(trouble);
    return {nullptr, report};
}

} // namespace

OpenedStore openStore(const SqliteSetup &setup, const QDateTime &at)
{
    OpenedStore opened = Opening(setup, at).run();
    if (opened.database) {
        if (const auto entries = readEntries(*opened.database)) {
            opened.report.wishesUnreadable = entries->unreadable;
        }
    }
    return opened;
}

} // namespace fleetsync
