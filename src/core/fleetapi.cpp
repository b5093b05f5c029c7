// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/fleetapi.h"

namespace fleetsync {

FleetApi::~FleetApi() = default;

} // namespace fleetsync
