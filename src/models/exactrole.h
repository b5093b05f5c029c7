// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <qnamespace.h>

namespace fleetsync {

/// What a cell's text stands for, the same role in every model: a QDateTime, a number, or
/// `nullptr` where there is nothing; invalid where the text is all there is. Of a header: its text
/// with the unit that such numbers are in.
inline constexpr int ExactRole = Qt::UserRole + 100;

/// QString, the id of the fleet that a row is about; empty where it is about several.
inline constexpr int RowFleetRole = Qt::UserRole + 101;

} // namespace fleetsync
