// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace fleetsync {

/// "just now", "12 min ago", "2 h ago", "3 days ago"; "in 5 min" when it lies ahead. Both of the
/// same clock. Empty for an invalid time.
QString ago(const QDateTime &then, const QDateTime &now);

/// "Tue 17 Nov 2026, 13:43 (America/Chicago, UTC−6)". Empty for an invalid time.
QString fullTime(const QDateTime &at, const QTimeZone &zone);

/// "14:02" on the day of `now`, "17 Nov, 13:43" in its year, else (and without `now`)
/// "17 Nov 2026, 13:43"; "14:02 UTC−6" where the clocks of the zone are not those of
/// displayZone(). Empty for an invalid time.
QString shortTime(const QDateTime &at, const QTimeZone &zone, const QDateTime &now = {});

/// "UTC−6", "UTC+5:30", "UTC": the zone's offset at that instant.
QString offsetName(const QDateTime &at, const QTimeZone &zone);

/// "45 s", "12 min", "2 h 5 min", "3 days 4 h".
QString durationText(std::chrono::milliseconds duration);

/// The zone in which the person wants to read times: those of a fleet, or those of no one fleet.
QTimeZone displayZone(const ConnectionId &fleet = {});

} // namespace fleetsync
