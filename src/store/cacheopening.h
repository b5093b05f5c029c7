// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/databasefile.h"

#include <memory>

namespace fleetsync {

/// How long another process' write is waited for; shorter than the journal's: what waits behind it
/// in the store thread may be a request.
constexpr std::chrono::milliseconds cachePatience(100);

struct OpenedCache
{
    std::unique_ptr<SqlDatabase> database; ///< null when Unusable
    CacheReport report;
};

/// Looks at the cache's file and begins afresh with what cannot be used; the old one is kept under
/// another name. Two processes may do so at once.
/// @param at for that name
OpenedCache openCache(const DatabaseFile &file, const QDateTime &at);
/// Begins afresh with one that has turned out to be damaged; nobody here has it open.
OpenedCache renewCache(const DatabaseFile &file, const QDateTime &at);

} // namespace fleetsync
