// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"
#include "engine/hindrances.h"

#include <QString>

namespace fleetsync {

/// The State cell: "Syncing", "Waiting on Omnitracs", "Done with 2 issues".
QString stateWord(const FleetRow &row);

/// "Syncing, 62 %", "Queued, still in Terminal's queue", "Failed 2 h ago".
/// @param now server time
QString stateHeadline(const FleetRow &row, const QDateTime &now);

/// The state without a fleet: "Waiting on provider", "Done with issues".
QString facetWord(FleetState state);

/// Why a button is off, and what would help; empty for None.
QString hindranceSentence(Hindrance hindrance);

/// Why the latest sync failed in two or three words, "login refused"; Terminal's words, cut, when
/// the reason is not recognised; empty when it told none.
QString shortReason(const QString &failureReason);

/// "historical files and provision credentials", to stand inside a sentence; a kind that we do not
/// know, verbatim.
QString providerRequestsText(const QList<Known<ProviderRequest>> &requests);

} // namespace fleetsync
