// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetfilter.h"

#include <QJsonObject>

namespace fleetsync {

/// A filter as it is kept from run to run: words, never numbers.
QJsonObject filterState(const FleetFilter &filter);
/// What is not understood filters nothing.
FleetFilter filterOf(const QJsonObject &state);

} // namespace fleetsync
