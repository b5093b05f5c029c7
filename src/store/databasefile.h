// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/storefiles.h"

#include <chrono>
#include <memory>

class QLockFile;

namespace fleetsync {

enum class Health { Absent, Whole, Older, Newer, Damaged, Unreachable };

/// What a look at a file has shown.
struct Probe
{
    Health health = Health::Absent;
    SqlTrouble trouble = SqlTrouble::Other;     ///< for Unreachable
    std::unique_ptr<SqlDatabase> database = {}; ///< read-only
};

/// What tells one of the store's files from the other.
struct FileRules
{
    QString name;
    Schema schema;
    dialect::Durability durability = dialect::Durability::Full;
    /// How long another process' write is waited for.
    std::chrono::milliseconds busyTimeout = {};
};

/// One database file in a profile's folder: looked at, made, opened. What becomes of one that is
/// not whole is for JournalOpening and CacheOpening to decide.
class DatabaseFile
{
public:
    DatabaseFile(const QString &folder, FileRules rules);

    const StoreFiles &files() const { return m_files; }

    /// Changes nothing.
    Probe probe() const;
    /// Files are about to be made or moved: one process at a time.
    SqlResult<std::unique_ptr<QLockFile>> lock() const;
    /// For where there is none.
    SqlResult<std::unique_ptr<SqlDatabase>> make() const;
    SqlResult<std::unique_ptr<SqlDatabase>> openForWriting() const;
    SqlDone bringUpToDate(SqlDatabase &database) const;

private:
    Health healthOf(SqlDatabase &database, SqlTrouble &trouble) const;
    SqlDone createFile() const;

    StoreFiles m_files;
    FileRules m_rules;
};

} // namespace fleetsync
