// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "gui/details/factlist.h"

#include <QTimeZone>

namespace fleetsync {

/// Everything that Terminal tells of a fleet's connection, odd fields included; never its token.
QList<Fact> connectionFacts(const FleetRow &row, const QTimeZone &zone);

} // namespace fleetsync
