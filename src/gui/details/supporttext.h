// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// Ids, times and Terminal's own words for its support, in the API's names; no secret.
QString supportText(const FleetRow &row, const QDateTime &now);
/// Of one of its syncs, which need not be the latest.
QString supportText(const FleetRow &row, const Sync &sync, const QDateTime &now);

} // namespace fleetsync
