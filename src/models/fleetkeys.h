// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

namespace fleetsync {

// What a column of FleetColumn is sorted by: a number, or a text as a person would order it.

bool isText(int column);
QString columnText(const FleetRow &row, int column);
/// What is not known comes before what is.
double columnNumber(const FleetRow &row, int column);

} // namespace fleetsync
