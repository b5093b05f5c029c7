// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqldatabase.h"

#include <QString>

namespace fleetsync {

struct Salvaged
{
    int wishes = 0;
    int lost = 0; ///< StoreReport::unknown where nothing tells how many there were
};

/// Copies every row of the journal and of the action log that can still be read out of a damaged
/// file. In one transaction; fails only when `to` cannot be written.
SqlResult<Salvaged> salvage(const QString &damagedFile, SqlDatabase &to);

} // namespace fleetsync
