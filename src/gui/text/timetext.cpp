// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/timetext.h"

#include "gui/text/displayzones.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::TimeText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString longAgo(qint64 days)
{
    if (days < 21) {
        return days == 1 ? TimeText::tr("1 day ago")
                         : TimeText::tr("%Ln days ago", nullptr, int(days));
    }
    if (days < 60) {
        return TimeText::tr("%Ln weeks ago", nullptr, int(days / 7));
    }
    if (days < 730) {
        return TimeText::tr("%Ln months ago", nullptr, int(days / 30));
    }
    return TimeText::tr("%Ln years ago", nullptr, int(days / 365));
}

QString ahead(qint64 seconds)
{
    if (seconds < hour) {
        return TimeText::tr("in %1 min").arg(seconds / minute);
    }
    if (seconds < day) {
        return TimeText::tr("in %1 h").arg(seconds / hour);
    }
    return seconds < 2 * day ? TimeText::tr("in 1 day")
                             : TimeText::tr("in %Ln days", nullptr, int(seconds / day));
}

QString dayCount(qint64 days)
{
    return days == 1 ? TimeText::tr("1 day") : TimeText::tr("%Ln days", nullptr, int(days));
}

QString shortLocalTime(const QDateTime &at, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime local = at.toTimeZone(zone);
    const QDate today = now.isValid() ? now.toTimeZone(zone).date() : QDate();
    if (local.date() == today) {
        //: A time of day, as QLocale::toString() reads it.
        return QLocale().toString(local, TimeText::tr("HH:mm"));
    }
    //: The format of a short date with its time, as QLocale::toString() reads it.
    return QLocale().toString(local, local.date().year() == today.year()
                                             ? TimeText::tr("d MMM, HH:mm")
                                             : TimeText::tr("d MMM yyyy, HH:mm"));
}

} // namespace

QString ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid() || !now.isValid()) {
        return {};
    }
    const qint64 seconds = then.secsTo(now);
    if (seconds <= -minute) {
        return ahead(-seconds);
    }
    if (seconds < 5) {
        return TimeText::tr("just now");
    }
    if (seconds < minute) {
        return TimeText::tr("%1 s ago").arg(seconds);
    }
    if (seconds < hour) {
        return TimeText::tr("%1 min ago").arg(seconds / minute);
    }
    return seconds < day ? TimeText::tr("%1 h ago").arg(seconds / hour) : longAgo(seconds / day);
}

QString fullTime(const QDateTime &at, const QTimeZone &zone)
{
    if (!at.isValid()) {
        return {};
    }
    //: The format of a date with its time, as QLocale::toString() reads it: only the order of the
    //: parts and what stands between them may change.
    const QString format = TimeText::tr("ddd d MMM yyyy, HH:mm");
    const QString local = QLocale().toString(at.toTimeZone(zone), format);
    const QString offset = offsetName(at, zone);
    const QString name = QString::fromLatin1(zone.id());
    return name == offset || name.isEmpty() ? u"%1 (%2)"_s.arg(local, offset)
                                            : u"%1 (%2, %3)"_s.arg(local, name, offset);
}

QString shortTime(const QDateTime &at, const QTimeZone &zone, const QDateTime &now)
{
    if (!at.isValid()) {
        return {};
    }
    const QString text = shortLocalTime(at, zone, now);
    const bool elsewhere = zone.offsetFromUtc(at) != displayZone().offsetFromUtc(at);
    return elsewhere ? QString(text % u' ' % offsetName(at, zone)) : text;
}
QString offsetName(const QDateTime &at, const QTimeZone &zone)
{
    const int minutes = zone.offsetFromUtc(at) / 60;
    if (minutes == 0) {
        return u"UTC"_s;
    }
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    return rest == 0 ? u"UTC%1%2"_s.arg(sign).arg(hours)
                     : u"UTC%1%2:%3"_s.arg(sign).arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (seconds < minute) {
        return TimeText::tr("%1 s").arg(std::max<qint64>(seconds, 0));
    }
    if (seconds < hour) {
        return TimeText::tr("%1 min").arg(seconds / minute);
    }
    if (seconds < day) {
        const qint64 minutes = seconds % hour / minute;
        const QString hours = TimeText::tr("%1 h").arg(seconds / hour);
        return minutes == 0 ? hours : QString(hours % u' ' % TimeText::tr("%1 min").arg(minutes));
    }
    const qint64 hours = seconds % day / hour;
    const QString days = dayCount(seconds / day);
    return hours == 0 ? days : QString(days % u' ' % TimeText::tr("%1 h").arg(hours));
}

QTimeZone displayZone(const ConnectionId &fleet)
{
    return displayZones().of(fleet);
}

} // namespace fleetsync
