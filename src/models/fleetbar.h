// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <optional>

namespace fleetsync {

enum class Bar { None, Busy, Empty, Percent, Hatched };

/// The bar column of ux.md §1. Stopping shows what its sync showed before.
Bar barOf(const FleetRow &row);

/// 0…100, only for Bar::Percent.
std::optional<double> percentOf(const FleetRow &row);

} // namespace fleetsync
