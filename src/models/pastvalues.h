// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pastwords.h"

#include <QVariant>

#include <optional>

namespace fleetsync {

/// By which the glyph of a result is chosen.
FleetState pastState(const PastRow &row);

/// The cell's value for ExactRole; what is not told is an invalid time, or null.
QVariant pastExact(const PastRow &row, PastColumn column);

/// What the column is sorted by, where that is a number: times, figures, and how bad a result is.
/// Unset: by its text. What is not known comes before what is.
std::optional<double> pastNumber(const PastRow &row, PastColumn column);

} // namespace fleetsync
