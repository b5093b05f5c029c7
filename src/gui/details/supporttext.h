// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "gui/activity/redactor.h"

#include <QString>

namespace fleetsync {

class Session;

/// Ids, times and Terminal's own words for its support, in the API's names; no secret, not even one
/// that Terminal echoes.
QString supportText(const FleetRow &row, const QDateTime &now, const Redactor &redactor);
QString supportText(const FleetRow &row, const Session &session);
/// Of one of its syncs, which need not be the latest.
QString supportText(const FleetRow &row, const Sync &sync, const Session &session);

/// Of what is said about one fleet.
Redactor redactorOf(const FleetRow &row, const Session &session);

} // namespace fleetsync
