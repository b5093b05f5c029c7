// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace fleetsync {

/// The instants (UTC) at which a zone's clocks show one local time: none in the gap when clocks go
/// forward (`first` is invalid), two when they go back, `first` being the earlier.
struct LocalInstants
{
    QDateTime first;
    QDateTime second;

    friend bool operator==(const LocalInstants &, const LocalInstants &) = default;
};

/// Own reckoning, because QDateTime (6.4) silently moves a time in a gap and does not tell which of
/// two it took. An invalid zone reads as UTC.
LocalInstants instantsOf(QDate date, QTime time, const QTimeZone &zone);

/// Midnight, or the first instant of a day whose midnight does not exist.
LocalInstants startOfDay(QDate date, const QTimeZone &zone);

} // namespace fleetsync
