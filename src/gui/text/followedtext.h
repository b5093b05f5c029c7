// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// Of a request that met a sync already running (ux.md promise 6): where that one stands, and
/// whether it covers the dates asked for.
/// @param now server time
QString followedSentence(const JournalEntry &entry, const FleetRow &row, const QDateTime &now);

} // namespace fleetsync
