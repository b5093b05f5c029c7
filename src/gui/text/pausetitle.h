// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// "Short pause asked by Terminal (12 s)", where the fleet's last call was told how long; else
/// empty.
QString pauseTitle(const FleetRow &row);

} // namespace fleetsync
