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
    QString unfinishedAside() const;
    OpenedJournal setAside();
    OpenedJournal goOnAfterSetAside(const QString &aside);
    SqlDone salvageFrom(const QString &damaged);
    OpenedJournal takePrepared(const QString &aside);
    OpenedJournal openWhole(std::unique_ptr<SqlDatabase> readOnly, StoreReport report);
    SqlDone backUp(SqlDatabase &database, StoreReport &report) const;

    static OpenedJournal unusable(SqlTrouble trouble, StoreReport report = {});

    const DatabaseFile &m_file;
    const StoreFiles &m_files;
    QDateTime m_at;
    Salvaged m_salvaged;
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
        if (const QString aside = unfinishedAside(); !aside.isEmpty()) {
            return goOnAfterSetAside(aside);
        }
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

/// The file that was set aside just before the program ended: the new one that was to take its
/// place is still there. Without that it is an old story, and its requests must not come back.
QString JournalOpening::unfinishedAside() const
{
    return QFile::exists(m_files.unfinished()) ? m_files.lastAside() : QString();
}

/// Everything is in the new file before the damaged one loses its name: whatever fails on the way,
/// the next start finds it as it was.
OpenedJournal JournalOpening::setAside()
{
    // Its log may be all that is left, or all that could not be moved the last time.
    const QString moved = QFile::exists(m_files.database()) ? QString() : unfinishedAside();
    if (const SqlDone saved = salvageFrom(moved.isEmpty() ? m_files.database() : moved); !saved) {
        return unusable(saved.error());
    }
    const QString aside = m_files.setAside(m_at);
    return aside.isEmpty() ? unusable(m_files.trouble()) : takePrepared(aside);
}

/// The program ended just there the last time.
OpenedJournal JournalOpening::goOnAfterSetAside(const QString &aside)
{
    if (m_file.isPrepared()) {
        m_salvaged = {0, StoreReport::unknown};
    } else if (const SqlDone saved = salvageFrom(aside); !saved) {
        return unusable(saved.error());
    }
    return takePrepared(aside);
}

SqlDone JournalOpening::salvageFrom(const QString &damaged)
{
    return m_file.prepare([&](SqlDatabase &fresh) -> SqlDone {
        const auto salvaged = salvage(damaged, fresh);
        if (!salvaged) {
            return tl::unexpected(salvaged.error());
        }
        m_salvaged = *salvaged;
        return {};
    });
}

OpenedJournal JournalOpening::takePrepared(const QString &aside)
{
    StoreReport report;
    report.found = Found::SetAside;
    report.asideFile = aside;
    report.wishesSalvaged = m_salvaged.wishes;
    report.wishesLost = m_salvaged.lost;
    auto database = m_file.take();
    return database ? OpenedJournal{*std::move(database), report}
                    : unusable(database.error(), report);
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
