// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/tablecolumns.h"
#include "models/fleetfilter.h"

namespace fleetsync {

/// What makes one of the views that show a row for each fleet (ux.md §2).
struct FleetViewSpec
{
    QString name; ///< for people, and the table's accessible name
    FleetScope scope = FleetScope::All;
    QList<ColumnSpec> columns; ///< in the order of FleetColumn
    QList<int> order;          ///< of those shown at first, from the left
    QString shownName;         ///< accessible name of the count of rows
    QString nothing;           ///< title and sentence of the page for a scope without rows
    QString nothingText;
};

FleetViewSpec fleetsViewSpec();
FleetViewSpec activeViewSpec();

} // namespace fleetsync
