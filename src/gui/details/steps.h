// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/details/problem.h"

namespace fleetsync {

/// Where the buttons stand: under Terminal's words about the fleet, or under one issue.
enum class StepPlace { Card, Issue };

/// What can be done now about the problem, the main thing first. Each of them works when pressed.
QList<NextStep> offeredSteps(const FleetProblem &problem, const FleetRow &row, StepPlace place);

/// It only puts text on the clipboard.
bool isCopy(NextStep step);

} // namespace fleetsync
