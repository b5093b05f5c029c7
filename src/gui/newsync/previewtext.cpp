// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/previewtext.h"

#include "gui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::Preview)
};

constexpr double minutesPerDay = 1440;
constexpr qint64 minutesPerHour = 60;

/// "7 days", "6 days 23 h" (a DST change makes such), "5 h 20 min".
QString spanText(double days)
{
    const qint64 minutes = std::llround(days * minutesPerDay);
    if (minutes < static_cast<qint64>(minutesPerDay)) {
        return Words::tr("%1 h %2 min").arg(minutes / minutesPerHour).arg(minutes % minutesPerHour);
    }
    const qint64 hours = std::llround(static_cast<double>(minutes) / minutesPerHour);
    const QString whole = Words::tr("%Ln days", nullptr, static_cast<int>(hours / 24));
    return hours % 24 == 0 ? whole : Words::tr("%1 %2 h").arg(whole).arg(hours % 24);
}

/// "13:43 (America/Chicago, UTC−6) · 19:43 UTC", the UTC part only where it adds something.
QString instantText(const QDateTime &at, const QTimeZone &zone)
{
    const QString local = fullTime(at, zone);
    if (zone.offsetFromUtc(at) == 0) {
        return local;
    }
    const QDateTime utc = at.toUTC();
    const QString time = QLocale().toString(utc.time(), u"HH:mm"_s);
    if (utc.date() == at.toTimeZone(zone).date()) {
        return Words::tr("%1 · %2 UTC").arg(local, time);
    }
    return Words::tr("%1 · %2, %3 UTC")
            .arg(local, QLocale().toString(utc.date(), u"d MMM"_s), time);
}

QString sinceLastText(const PreviewContext &context)
{
    if (context.fleets != 1) {
        return Words::tr("Will ask each fleet only for what is new since its own last requested "
                         "sync.");
    }
    if (context.lastRequested.isValid()) {
        return Words::tr("Will ask only for what is new since the last requested sync, %1 → now.")
                .arg(instantText(context.lastRequested, context.zone));
    }
    if (context.historyKnown) {
        return Words::tr("Will ask only for what is new. There is no earlier sync, so Terminal "
                         "starts from now: no past data.");
    }
    return Words::tr("Will ask only for what is new since the last requested sync. Its date is not "
                     "known here yet.");
}

QString clocksText(const EffectiveStart &start, const PreviewContext &context)
{
    QString text;
    if (start.ambiguous) {
        text = Words::tr(" That day the clocks showed this time twice: the first one counts.");
    }
    if (start.offsetDiffers) {
        text += Words::tr(" The clocks changed in between: %1 then, %2 now.")
                        .arg(offsetName(start.at, context.zone),
                             offsetName(context.now, context.zone));
    }
    return text;
}

} // namespace

QString previewText(const SyncRequest &request, const PreviewContext &context)
{
    const EffectiveStart start = effectiveStart(request, context.now, context.zone);
    if (!start.at.isValid()) {
        return sinceLastText(context);
    }
    const QString from = instantText(start.at, context.zone);
    const QString ask = context.fleets == 1
                                ? Words::tr("Will ask for data from %1 → now. %2.")
                                          .arg(from, spanText(start.days))
                                : Words::tr("Will ask %Ln fleets for data from %1 → now. %2.",
                                            nullptr, static_cast<int>(context.fleets))
                                          .arg(from, spanText(start.days));
    return ask % clocksText(start, context);
}

QString previewMissing()
{
    return Words::tr("No start yet: the marked entry needs a correction.");
}

} // namespace fleetsync
