// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storedatabase.h"

#include <utility>

namespace fleetsync {

StoreAnswer<bool> answerOf(const SqlDone &done)
{
    if (!done) {
        return tl::unexpected(StoreError{storeErrorKind(done.error())});
    }
    return true;
}

StoreDatabase::StoreDatabase(Hook beforeWrite)
    : m_beforeWrite(std::move(beforeWrite))
{}

void StoreDatabase::use(std::unique_ptr<SqlDatabase> database, dialect::Access access)
{
    m_database = std::move(database);
    m_access = access;
}

SqlDone StoreDatabase::write(const std::function<SqlDone(SqlDatabase &)> &work)
{
    if (!isWritable()) {
        return tl::unexpected(SqlTrouble::ReadOnly);
    }
    if (m_beforeWrite) {
        m_beforeWrite(*m_database);
    }
    return m_database->inTransaction([&] { return work(*m_database); });
}

void StoreDatabase::emptyLog()
{
    if (isWritable()) {
        m_database->run(dialect::emptyLog()); // May fail as well: then the next write tells.
    }
}

} // namespace fleetsync
