// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/storefiles.h"

#include <chrono>
#include <functional>
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
    /// Damage deeper down is noticed when it is met.
    enum class Look { AtAll, AtTheHead };

    QString name;
    Schema schema;
    dialect::Durability durability = dialect::Durability::Full;
    /// How long another process' write is waited for.
    std::chrono::milliseconds busyTimeout = {};
    Look look = Look::AtAll;
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
    /// For where there is none: prepare() and take().
    SqlResult<std::unique_ptr<SqlDatabase>> make() const;
    /// A new one, complete with what `fill` puts into it, under another name: a kill in the middle
    /// leaves nothing that a later start would take for a damaged store.
    SqlDone prepare(const std::function<SqlDone(SqlDatabase &)> &fill = {}) const;
    bool isPrepared() const; ///< a complete one waits for its name
    /// Gives it its name and opens it.
    SqlResult<std::unique_ptr<SqlDatabase>> take() const;
    SqlResult<std::unique_ptr<SqlDatabase>> openForWriting() const;
    SqlDone bringUpToDate(SqlDatabase &database) const;

private:
    Probe probeAt(const QString &path) const;
    Health healthOf(SqlDatabase &database, SqlTrouble &trouble) const;
    SqlDone fillNew(const std::function<SqlDone(SqlDatabase &)> &fill) const;

    StoreFiles m_files;
    FileRules m_rules;
};

} // namespace fleetsync
