// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

namespace fleetsync {

/// What of the row its state is derived from.
FleetFacts factsOf(const FleetRow &row);

} // namespace fleetsync
