// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storeworker.h"

#include "store/fleetrows.h"
#include "store/journalrows.h"
#include "store/viewrows.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

Q_LOGGING_CATEGORY(logStore, "fleetsync.store")

tl::unexpected<StoreError> refused(SqlTrouble trouble)
{
    return tl::unexpected(StoreError{storeErrorKind(trouble)});
}

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

StoreWorker::StoreWorker(SqliteSetup setup)
    : m_setup(std::move(setup))
    , m_profile(QDir(m_setup.folder).dirName())
    , m_ballast(m_setup.folder)
{}

StoreWorker::Answer<StoreReport> StoreWorker::open(const QDateTime &at)
{
    m_database.reset();
    OpenedStore opened = openStore(m_setup, at);
    m_database = std::move(opened.database);
    m_readOnly = opened.report.readOnly;
    if (m_database && !m_readOnly) {
        m_ballast.keep();
    }
    return opened.report;
}

StoreWorker::Answer<bool> StoreWorker::put(const JournalEntry &entry, const QDateTime &at)
{
    return write(Worth::Journal, [&] { return putEntry(*m_database, m_profile, entry, at); });
}

StoreWorker::Answer<QList<JournalEntry>> StoreWorker::entries()
{
    return read<QList<JournalEntry>>(
            [](SqlDatabase &database) { return told(readEntries(database)); });
}

StoreWorker::Answer<QList<ActionLogLine>> StoreWorker::actions(int most)
{
    return read<QList<ActionLogLine>>(
            [most](SqlDatabase &database) { return told(readActions(database, most)); });
}

StoreWorker::Answer<bool> StoreWorker::keepFleets(const QList<StoredFleet> &fleets)
{
    return write(Worth::Cache, [&] { return putFleets(*m_database, m_profile, fleets); });
}

StoreWorker::Answer<bool> StoreWorker::forgetFleets(const QList<ConnectionId> &fleets)
{
    return write(Worth::Cache, [&] { return removeFleets(*m_database, fleets); });
}

StoreWorker::Answer<QList<StoredFleet>> StoreWorker::fleets()
{
    return read<QList<StoredFleet>>(readFleets);
}

StoreWorker::Answer<bool> StoreWorker::keepView(const QString &name, const QByteArray &state)
{
    return write(Worth::Cache, [&] { return putView(*m_database, name, state); });
}

StoreWorker::Answer<QHash<QString, QByteArray>> StoreWorker::views()
{
    return read<QHash<QString, QByteArray>>(readViews);
}

StoreWorker::Answer<bool> StoreWorker::write(Worth worth, const std::function<SqlDone()> &work)
{
    if (!m_database || m_readOnly) {
        return refused(SqlTrouble::ReadOnly);
    }
    if (m_setup.beforeWrite) {
        m_setup.beforeWrite(*m_database);
    }
    SqlDone done = m_database->inTransaction(work);
    if (!done && done.error() == SqlTrouble::Full && worth == Worth::Journal) {
        m_ballast.drop();
        m_database->run(dialect::emptyLog()); // May fail as well: then the next line tells.
        done = m_database->inTransaction(work);
    }
    if (!done) {
        return refused(done.error());
    }
    m_ballast.keep();
    return true;
}

template <typename T>
StoreWorker::Answer<T> StoreWorker::read(const std::function<SqlResult<T>(SqlDatabase &)> &work)
{
    if (!m_database) {
        return refused(SqlTrouble::Other);
    }
    SqlResult<T> found = work(*m_database);
    if (!found) {
        return refused(found.error());
    }
    return *std::move(found);
}

} // namespace fleetsync
