// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqldatabase.h"

#include <functional>
#include <memory>

namespace fleetsync {

template <typename T>
using StoreAnswer = tl::expected<T, StoreError>;

StoreAnswer<bool> answerOf(const SqlDone &done);

/// One of the store's files while it is open, only readable, or not to be had: whatever is asked of
/// it is answered. Store thread.
class StoreDatabase
{
public:
    using Hook = std::function<void(SqlDatabase &)>;

    /// @param beforeWrite see SqliteSetup; may be empty
    explicit StoreDatabase(Hook beforeWrite);

    /// @param database null: not to be had
    void use(std::unique_ptr<SqlDatabase> database, dialect::Access access);
    void close() { m_database.reset(); }
    bool isWritable() const { return m_database && m_access == dialect::Access::ReadWrite; }

    /// All of `work` or nothing.
    SqlDone write(const std::function<SqlDone(SqlDatabase &)> &work);
    /// Gives the room of the write-ahead log back, where that can be.
    void emptyLog();

    template <typename T>
    SqlResult<T> look(const std::function<SqlResult<T>(SqlDatabase &)> &work)
    {
        return m_database ? work(*m_database) : tl::unexpected(SqlTrouble::Other);
    }
    template <typename T>
    StoreAnswer<T> read(const std::function<SqlResult<T>(SqlDatabase &)> &work)
    {
        SqlResult<T> found = look<T>(work);
        if (!found) {
            return tl::unexpected(StoreError{storeErrorKind(found.error())});
        }
        return *std::move(found);
    }

private:
    Hook m_beforeWrite;
    std::unique_ptr<SqlDatabase> m_database;
    dialect::Access m_access = dialect::Access::ReadOnly;
};

} // namespace fleetsync
