// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/journalfile.h"

#include "store/journalopening.h"
#include "store/journalrows.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

Q_LOGGING_CATEGORY(logStore, "fleetsync.store")

template <typename T>
SqlResult<QList<T>> told(SqlResult<ReadRows<T>> read)
{
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->unreadable > 0) {
        qCWarning(logStore, "%d rows stand in words of another version; they are kept",
                  read->unreadable);
    }
    return std::move(read->rows);
}

} // namespace

JournalFile::JournalFile(const SqliteSetup &setup, Ballast &ballast)
    : m_file(setup.folder,
             {u"journal.db"_s, setup.journal, dialect::Durability::Full, setup.busyTimeout})
    , m_profile(QDir(setup.folder).dirName())
    , m_ballast(ballast)
    , m_database(setup.beforeWrite)
{}

StoreReport JournalFile::open(const QDateTime &at)
{
    m_database.close();
    OpenedJournal opened = openJournal(m_file, at);
    if (!opened.database && opened.report.trouble == StoreErrorKind::Full) {
        m_ballast.drop();
        opened = openJournal(m_file, at);
    }
    m_database.use(std::move(opened.database),
                   opened.report.readOnly ? dialect::Access::ReadOnly : dialect::Access::ReadWrite);
    if (m_database.isWritable()) {
        m_ballast.keep();
    }
    return opened.report;
}

StoreAnswer<bool> JournalFile::put(const JournalEntry &entry, const QDateTime &at)
{
    const auto work
            = [&](SqlDatabase &database) { return putEntry(database, m_profile, entry, at); };
    SqlDone done = m_database.write(work);
    if (!done && done.error() == SqlTrouble::Full) {
        m_ballast.drop();
        m_database.emptyLog();
        done = m_database.write(work);
    }
    if (done) {
        m_ballast.keep();
    }
    return answerOf(done);
}

StoreAnswer<QList<JournalEntry>> JournalFile::entries()
{
    return m_database.read<QList<JournalEntry>>(
            [](SqlDatabase &database) { return told(readEntries(database)); });
}

StoreAnswer<QList<JournalEntry>> JournalFile::entriesOfInterest()
{
    return m_database.read<QList<JournalEntry>>(
            [](SqlDatabase &database) { return told(readEntriesOfInterest(database)); });
}

StoreAnswer<QList<ActionLogLine>> JournalFile::actions(int most)
{
    return m_database.read<QList<ActionLogLine>>(
            [most](SqlDatabase &database) { return told(readActions(database, most)); });
}

} // namespace fleetsync
