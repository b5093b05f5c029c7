// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetwords.h"

#include <QVariant>

namespace fleetsync {

/// The cell's value for ExactRole. @param now server time
QVariant exactValue(const FleetRow &row, FleetColumn column, const QDateTime &now);

} // namespace fleetsync
