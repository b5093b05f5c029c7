// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/backoff.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
           && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

milliseconds clampedPause(double seconds, const Policy &policy)
{
    const double cap = static_cast<double>(policy.pauseCap.count());
    return milliseconds(std::llround(std::clamp(seconds * 1000.0, 0.0, cap)));
}

std::optional<milliseconds> fromHeader(const QByteArray &header, const QDateTime &serverDate,
                                       const Policy &policy)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return clampedPause(seconds, policy);
    if (isDigits(text)) // more digits than a double holds
        return policy.pauseCap;
    const QDateTime date = httpDate(text);
    // Without the answer's own Date there is no clock to hold the date against.
    if (!date.isValid() || !serverDate.isValid())
        return std::nullopt;
    return clampedPause(static_cast<double>(serverDate.msecsTo(date)) / 1000.0, policy);
}

/// Two or four digits, -1 when there is another character.
int digits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = 10 * value + (c - '0');
    }
    return value;
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, what nearly every answer carries: QLocale takes 15 µs for it.
/// Invalid for all other forms.
QDateTime imfDate(QByteArrayView text)
{
    constexpr QByteArrayView shape = "Sun, 06 Nov 1994 08:49:37 GMT";
    if (text.size() != shape.size() || text.sliced(3, 2) != ", " || text.sliced(25) != " GMT"
        || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':'
        || text[22] != ':')
        return {};
    constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const qsizetype month = months.indexOf(text.sliced(8, 3));
    const QDate date(digits(text.sliced(12, 4)),
                     month % 3 == 0 ? static_cast<int>(month / 3) + 1 : 0,
                     digits(text.sliced(5, 2)));
    const QTime time(digits(text.sliced(17, 2)), digits(text.sliced(20, 2)),
                     digits(text.sliced(23, 2)));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

/// RFC 850 writes two digits: Qt reads them as 19xx, RFC 9110 as the nearest not far future.
QDateTime withCentury(const QDateTime &date)
{
    constexpr int firstLikelyYear = 1970;
    return date.date().year() < firstLikelyYear ? date.addYears(100) : date;
}

} // namespace

milliseconds backoff(int retry, double unit, milliseconds atLeast, const Policy &policy)
{
    milliseconds most = std::min(policy.backoffBase, policy.backoffCap);
    for (int i = 0; i < retry && most < policy.backoffCap; ++i)
        most = std::min(most * 2, policy.backoffCap);
    const double chosen = std::clamp(unit, 0.0, 1.0) * static_cast<double>(most.count());
    return std::max(milliseconds(std::llround(chosen)), atLeast);
}

QDateTime httpDate(const QByteArray &text)
{
    if (const QDateTime usual = imfDate(text); usual.isValid())
        return usual;
    QString words = QString::fromLatin1(text).simplified();
    if (words.endsWith(QLatin1String(" GMT")))
        words.chop(4);
    const QLocale c = QLocale::c();
    const qsizetype comma = words.indexOf(QLatin1Char(','));
    QDateTime date;
    if (comma < 0) { // asctime: Sun Nov 6 08:49:37 1994
        const QString rest = words.section(QLatin1Char(' '), 1);
        date = c.toDateTime(rest, QStringLiteral("MMM d hh:mm:ss yyyy"));
    } else {
        const QString rest = words.mid(comma + 1).trimmed();
        date = c.toDateTime(rest, QStringLiteral("dd MMM yyyy hh:mm:ss"));
        if (!date.isValid()) // RFC 850: Sunday, 06-Nov-94 08:49:37
            date = withCentury(c.toDateTime(rest, QStringLiteral("dd-MMM-yy hh:mm:ss")));
    }
    if (!date.isValid())
        return {};
    return QDateTime(date.date(), date.time(), Qt::UTC);
}

std::optional<milliseconds> retryAfter(const QByteArray &header, const QDateTime &serverDate,
                                       std::optional<double> bodySeconds, const Policy &policy)
{
    const std::optional<milliseconds> told = fromHeader(header, serverDate, policy);
    if (!bodySeconds || std::isnan(*bodySeconds))
        return told;
    const milliseconds body = clampedPause(*bodySeconds, policy);
    return told ? std::max(*told, body) : body;
}

} // namespace fleetsync
