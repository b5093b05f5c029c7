// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QString>
#include <QStringList>

namespace fleetsync {

/// "83 of 90 days"; "–" where no history was read.
QString coverageCell(const FleetRow &row, const QDateTime &now);

/// "In the last 90 days completed syncs asked for 83 days, …". Worded "asked for": the API proves
/// no more.
QString coverageSentence(const FleetRow &row, const QDateTime &now);

/// "No completed sync has asked for 3 Nov, 00:00 – 9 Nov, 14:00." Of a gap.
QString gapSentence(const Coverage::Stretch &gap, const FleetRow &row, const QDateTime &now);

/// Newest first.
QList<Coverage::Stretch> gapsOf(const FleetRow &row, const QDateTime &now);

/// The sentence, its newest gaps, and since when syncs were read.
QString coverageTip(const FleetRow &row, const QDateTime &now);

} // namespace fleetsync
