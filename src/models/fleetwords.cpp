// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetwords.h"

namespace fleetsync {

FleetWords::~FleetWords() = default;

} // namespace fleetsync
