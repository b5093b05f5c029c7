// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// "20–35 min", "2–3 h", "less than 10 min": rounded outwards, so that it does not change with
/// every minute.
QString rangeText(std::chrono::milliseconds low, std::chrono::milliseconds high);

/// The Time left cell: a range, "longer than usual"; empty while nothing can be said.
QString timeLeftText(const FleetRow &row);

/// The same inside a sentence: "about 20–35 min left", "less than 9 min left".
QString timeLeftPhrase(const FleetRow &row);

/// "About 20–35 min left, from 12 earlier Samsara syncs". Empty while nothing can be said, and past
/// the usual: paceSentence() tells of that.
QString estimateSentence(const FleetRow &row);

/// What a verdict of Slower or No movement rests on: "No change for 41 min. Usual for Motive: up to
/// 10 min in all, from 12 earlier syncs." Empty for every other state.
QString paceSentence(const FleetRow &row);

/// After [Keep waiting]: until when nothing more is asked; empty when that was not pressed, or is
/// over. @param now server time
QString keptWaitingSentence(const FleetRow &row, const QDateTime &now);

/// Progress over time, in words: "62 percent after 14 minutes; no change for the last 6 minutes".
QString traceText(const FleetRow &row);

/// The same beside the chart: "no change for 6 min"; empty while it moves.
QString flatPartText(const FleetRow &row);

} // namespace fleetsync
