// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/journalopening.h"

#include "store/journalrows.h"
#include "store/salvage.h"

#include <QFile>
#include <QLockFile>

namespace fleetsync {

namespace {

using Found = StoreReport::Found;

/// One run of openJournal().
class JournalOpening
{
public:
    JournalOpening(const DatabaseFile &file, const QDateTime &at)
        : m_file(file)
        , m_files(file.files())
        , m_at(at)
    {}

    OpenedJournal run();

private:
    OpenedJournal settle(Probe probe);
    OpenedJournal makeFresh(StoreReport report);
    OpenedJournal migrateIt();
    OpenedJournal setAside();
    OpenedJournal openWhole(std::unique_ptr<SqlDatabase> readOnly, StoreReport report);
    SqlDone backUp(SqlDatabase &database, StoreReport &report) const;

    static OpenedJournal unusable(SqlTrouble trouble, StoreReport report = {});

    const DatabaseFile &m_file;
    const StoreFiles &m_files;
    QDateTime m_at;
};

OpenedJournal JournalOpening::run()
{
    if (!m_files.makeFolder()) {
        return unusable(m_files.trouble());
    }
    Probe first = m_file.probe();
    if (first.health == Health::Whole || first.health == Health::Newer
        || first.health == Health::Unreachable) {
        return settle(std::move(first));
    }
    first.database.reset();
    const auto lock = m_file.lock();
    // Another process may have done it in the meantime.
    return lock ? settle(m_file.probe()) : unusable(lock.error());
}

OpenedJournal JournalOpening::settle(Probe probe)
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

OpenedJournal JournalOpening::makeFresh(StoreReport report)
{
    auto database = m_file.make();
    if (!database) {
        return unusable(database.error(), report);
    }
    return {*std::move(database), report};
}

OpenedJournal JournalOpening::migrateIt()
{
    StoreReport report;
    report.found = Found::Migrated;
    auto database = m_file.openForWriting();
    if (!database) {
        return unusable(database.error());
    }
    if (const SqlDone saved = backUp(**database, report); !saved) {
        return unusable(saved.error());
    }
    if (const SqlDone done = m_file.bringUpToDate(**database); !done) {
        return unusable(done.error(), report);
    }
    m_files.keepLatestBackups();
    return {*std::move(database), report};
}

SqlDone JournalOpening::backUp(SqlDatabase &database, StoreReport &report) const
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

OpenedJournal JournalOpening::setAside()
{
    StoreReport report;
    report.found = Found::SetAside;
    report.asideFile = m_files.setAside(m_at);
    if (report.asideFile.isEmpty()) {
        return unusable(m_files.trouble());
    }
    OpenedJournal opened = makeFresh(report);
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

OpenedJournal JournalOpening::openWhole(std::unique_ptr<SqlDatabase> readOnly, StoreReport report)
{
    auto database = m_file.openForWriting();
    if (database) {
        return {*std::move(database), report};
    }
    // Somebody's write protection: what can be read is worth showing.
    report.readOnly = true;
    report.trouble = storeErrorKind(database.error());
    return {std::move(readOnly), report};
}

OpenedJournal JournalOpening::unusable(SqlTrouble trouble, StoreReport report)
{
    report.found = Found::Unusable;
    report.readOnly = true;
    report.trouble = storeErrorKind(trouble);
    return {nullptr, report};
}

} // namespace

OpenedJournal openJournal(const DatabaseFile &file, const QDateTime &at)
{
    OpenedJournal opened = JournalOpening(file, at).run();
    if (opened.database) {
        if (const auto entries = readEntries(*opened.database)) {
            opened.report.wishesUnreadable = entries->unreadable;
        }
    }
    return opened;
}

} // namespace fleetsync
