// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/databasefile.h"

#include <memory>

namespace fleetsync {

struct OpenedJournal
{
    std::unique_ptr<SqlDatabase> database; ///< null when Unusable
    StoreReport report;
};

/// Looks at the journal's file, and makes, repairs or migrates it as StoreReport::Found tells. Two
/// processes may do so at once. Whatever cannot be read or written, nothing is ever deleted.
/// @param at for the names of files that are set aside
OpenedJournal openJournal(const DatabaseFile &file, const QDateTime &at);

} // namespace fleetsync
