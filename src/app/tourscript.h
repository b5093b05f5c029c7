// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/screen.h"
#include "app/tourstep.h"
#include "simulator/options.h"

#include <QString>

#include <vector>

namespace fleetsync {

/// What the steps look at, and what one leaves for the next. Outlives them.
struct TourStage
{
    Screen screen;
    QString requested; ///< connection ids
    QString failed;
    QString lost;  ///< its request did not arrive
    QString rival; ///< somebody else was faster there
    double firstPercent = 0;
};

/// Welcome → demo fleets → form → request → live progress → waiting → failure and reason → retry →
/// end → stuck or not → the other views → a request that is lost, one that meets another, Stop.
std::vector<TourStep> tourScript(TourStage &stage);

/// What goes wrong at the demo's server for the last steps' sake.
QList<simulator::Fault> tourFaults();

} // namespace fleetsync
