// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetwords.h"

namespace fleetsync {

// FleetText's words for the columns that are hidden at first, and for those of the Active view:
// what is known of the latest sync and of the connection.

QString factHeader(FleetColumn column);
QString factCell(const FleetRow &row, FleetColumn column, const QDateTime &now);
/// Plain text.
QString factTip(const FleetRow &row, FleetColumn column);

} // namespace fleetsync
