// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/localtime.h"

namespace fleetsync {

namespace {

/// Far enough to see the offset of before and after any change, day-long ones included.
constexpr qint64 aroundMs = 26LL * 3'600'000;

QDateTime withOffset(qint64 localMs, int offset, const QTimeZone &zone)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(localMs - offset * 1000LL, Qt::UTC);
    return zone.offsetFromUtc(instant) == offset ? instant : QDateTime();
}

} // namespace

LocalInstants instantsOf(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    if (!zone.isValid())
        return {asUtc, {}};
    const qint64 localMs = asUtc.toMSecsSinceEpoch();
    const int before = zone.offsetFromUtc(asUtc.addMSecs(-aroundMs));
    const int after = zone.offsetFromUtc(asUtc.addMSecs(aroundMs));
    const QDateTime early = withOffset(localMs, before, zone);
    const QDateTime late = before == after ? QDateTime() : withOffset(localMs, after, zone);
    if (!early.isValid())
        return {late, {}};
    return {early, late};
}

LocalInstants startOfDay(QDate date, const QTimeZone &zone)
{
    const LocalInstants midnight = instantsOf(date, QTime(0, 0), zone);
    if (midnight.first.isValid() || !zone.isValid())
        return midnight;
    const QDateTime start = date.startOfDay(zone);
    return {start.isValid() ? start.toUTC() : QDateTime(), {}};
}

} // namespace fleetsync
