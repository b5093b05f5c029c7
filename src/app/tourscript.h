// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/screen.h"
#include "app/tourstep.h"

#include <QString>

#include <vector>

namespace fleetsync {

/// What the steps look at, and what one leaves for the next. Outlives them.
struct TourStage
{
    Screen screen;
    QString requested; ///< connection ids
    QString failed;
    double firstPercent = 0;
};

/// Welcome → demo fleets → form → request → live progress → waiting → failure and reason → retry →
/// end.
std::vector<TourStep> tourScript(TourStage &stage);

} // namespace fleetsync
