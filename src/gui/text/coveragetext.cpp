// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/coveragetext.h"

#include "gui/text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype gapsInTip = 3;

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::CoverageText)
};

using Kind = Coverage::Kind;

bool isToday(const Coverage::Stretch &gap, const QDateTime &now)
{
    return gap.to.secsTo(now) < 60;
}

/// "Syncs from before 2 Oct, 12:00 were not read."; empty: all were.
QString unreadSentence(const FleetRow &row, const QList<Coverage::Stretch> &stretches,
                       const QDateTime &now)
{
    const bool isRead = stretches.isEmpty() || stretches.constFirst().kind != Kind::Unread;
    return isRead ? QString()
                  : CoverageText::tr("Of the time before %1 FleetSync knows nothing yet: those "
                                     "syncs have not been read.")
                            .arg(shortTime(stretches.constFirst().to,
                                           displayZone(row.connection.id), now));
}

QString daysSentence(int days)
{
    if (days == coverageDays) {
        return CoverageText::tr("Completed syncs have asked for all of the last 90 days.");
    }
    return days == 0 ? CoverageText::tr("No completed sync has asked for any of the last 90 days.")
                     : CoverageText::tr("Completed syncs have asked for %Ln of the last 90 days.",
                                        nullptr, days);
}

QList<Coverage::Stretch> gapsIn(QList<Coverage::Stretch> stretches)
{
    stretches.removeIf([](const Coverage::Stretch &stretch) { return stretch.kind != Kind::Gap; });
    std::reverse(stretches.begin(), stretches.end());
    return stretches;
}

} // namespace

QString coverageCell(const FleetRow &row, const QDateTime &now)
{
    return row.coverage.isKnown()
                   ? CoverageText::tr("%Ln of 90 days", nullptr, daysAsked(stretchesOf(row, now)))
                   : u"–"_s;
}

QString coverageSentence(const FleetRow &row, const QDateTime &now)
{
    return row.coverage.isKnown() ? daysSentence(daysAsked(stretchesOf(row, now)))
                                  : CoverageText::tr("Which days were asked for is not known yet.");
}

QString gapSentence(const Coverage::Stretch &gap, const FleetRow &row, const QDateTime &now)
{
    const QTimeZone zone = displayZone(row.connection.id);
    const QString from = shortTime(gap.from, zone, now);
    return isToday(gap, now)
                   ? CoverageText::tr("No completed sync has asked for anything since %1.")
                             .arg(from)
                   : CoverageText::tr("No completed sync has asked for %1 – %2.")
                             .arg(from, shortTime(gap.to, zone, now));
}

QList<Coverage::Stretch> gapsOf(const FleetRow &row, const QDateTime &now)
{
    return gapsIn(stretchesOf(row, now));
}

QString coverageTip(const FleetRow &row, const QDateTime &now)
{
    if (!row.coverage.isKnown()) {
        return coverageSentence(row, now);
    }
    const QList<Coverage::Stretch> stretches = stretchesOf(row, now);
    const QList<Coverage::Stretch> gaps = gapsIn(stretches);
    QStringList lines{daysSentence(daysAsked(stretches))};
    const qsizetype told = std::min(gaps.size(), gapsInTip);
    for (const Coverage::Stretch &gap : gaps.first(told)) {
        lines.append(gapSentence(gap, row, now));
    }
    if (gaps.size() > told) {
        lines.append(CoverageText::tr("And %Ln earlier gap(s).", nullptr,
                                      static_cast<int>(gaps.size() - told)));
    }
    lines.append(unreadSentence(row, stretches, now));
    lines.removeAll({});
    return lines.join(u'\n');
}

} // namespace fleetsync
