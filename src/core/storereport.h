// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QString>

#include <optional>

namespace fleetsync {

/// How the cache was found, which may be lost: whatever became of it, the journal is as it is.
struct CacheReport
{
    enum class Found {
        Good,     ///< made, whole, or brought up to date
        SetAside, ///< could not be used: kept under another name, begun afresh
        Unusable, ///< done without: its calls answer with an error
    };

    Found found = Found::Good;
    std::optional<StoreErrorKind> trouble = {}; ///< what stands in the way, for Unusable
    QString asideFile = {}; ///< where the file that could not be used is kept now, whole path

    friend bool operator==(const CacheReport &, const CacheReport &) = default;
};

/// What was found when a profile's store was opened, and what had to be done about it.
struct StoreReport
{
    enum class Found {
        Fresh,    ///< there was nothing: made
        Good,     ///< whole, and of this program's version
        Migrated, ///< of an older version: brought up to date after a backup
        SetAside, ///< damaged: kept under another name, begun afresh
        Newer,    ///< of a newer program: read only, not touched
        Unusable, ///< cannot be opened, read or brought up to date; nothing was changed
    };
    static constexpr int unknown = -1;

    Found found = Found::Unusable;
    bool readOnly = false; ///< writes are answered by Broken
    std::optional<StoreErrorKind> trouble
            = {};             ///< what stands in the way, for Unusable and readOnly
    QString asideFile = {};   ///< where the damaged file is kept now, whole path
    QString backupFile = {};  ///< the copy made before a migration, whole path
    int wishesSalvaged = 0;   ///< read out of the damaged file
    int wishesLost = 0;       ///< could not be read; or `unknown`
    int wishesUnreadable = 0; ///< in the file, but in words that this program does not know

    CacheReport cache = {}; ///< everything above is the journal's

    friend bool operator==(const StoreReport &, const StoreReport &) = default;
};

} // namespace fleetsync
