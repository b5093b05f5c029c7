// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tourstep.h"

#include <vector>

namespace fleetsync {

class MainWindow;

/// Welcome → demo fleets → form → request → live progress → waiting → failure and reason → retry →
/// end.
std::vector<TourStep> tourScript(MainWindow &window);

} // namespace fleetsync
