// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "gui/details/factlist.h"

#include <QTimeZone>

namespace fleetsync {

/// What is known of a fleet's latest sync, in the order in which it is read. Empty: there is none.
QList<Fact> syncFacts(const FleetRow &row, const QDateTime &now, const QTimeZone &zone);

/// "62.35 %"; what Terminal tells now where that is less; empty: no figure to show.
QString progressText(const FleetRow &row);

/// "As of 14:02: …", where what is shown may have moved on; empty: it is fresh.
QString stalenessText(const FleetRow &row, const QDateTime &now, const QTimeZone &zone);

/// "Terminal will start from {x}, not {y}."; empty: it starts where it was asked to.
QString startsElsewhereText(const FleetRow &row, const QTimeZone &zone);

} // namespace fleetsync
