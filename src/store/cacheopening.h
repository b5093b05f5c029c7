// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/databasefile.h"

#include <memory>

namespace fleetsync {

struct OpenedCache
{
    std::unique_ptr<SqlDatabase> database; ///< null when Unusable
    CacheReport report;
};

/// Looks at the cache's file and begins afresh with what cannot be used; the old one is kept under
/// another name. Two processes may do so at once.
/// @param at for that name
OpenedCache openCache(const DatabaseFile &file, const QDateTime &at);

} // namespace fleetsync
