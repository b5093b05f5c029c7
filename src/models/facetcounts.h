// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetfilter.h"

#include <QMap>

namespace fleetsync {

/// What a click on each value of each facet would show, in rows of the view.
struct FacetCounts
{
    QMap<FleetState, int> states;
    QMap<QString, int> providers;
    QMap<SyncMode, int> modes;
    QMap<QString, int> tags;
    QMap<AttentionKind, int> kinds;
    bool areOfRows = true; ///< false: the view has other rows, which nobody counts
};

} // namespace fleetsync
