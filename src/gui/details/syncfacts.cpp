// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/syncfacts.h"

#include "gui/text/errortext.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::SyncFacts)
};

constexpr int valueLength = 300;

Fact timeFact(const QString &label, const QDateTime &at, const QDateTime &now,
              const QTimeZone &zone)
{
    return {label, Words::tr("%1 (%2)").arg(shortTime(at, zone, now), ago(at, now)),
            fullTime(at, zone)};
}

Fact durationFact(const Sync &sync, const QDateTime &now)
{
    const bool final = isFinal(sync);
    const QDateTime end = final ? sync.completedAt : now;
    if (!sync.requestedAt.isValid() || !end.isValid()) {
        return {};
    }
    const std::chrono::milliseconds took(std::max<qint64>(0, sync.requestedAt.msecsTo(end)));
    if (sync.attempts > 1) { // the time between two attempts is in it
        return {Words::tr("Since requested"), durationText(took), {}};
    }
    return {final ? Words::tr("Took") : Words::tr("Elapsed"), durationText(took), {}};
}

Fact fromFact(const Sync &sync, const QDateTime &now, const QTimeZone &zone)
{
    if (!sync.startFrom.isValid()) {
        return {Words::tr("Data from"), Words::tr("not told by Terminal"), {}};
    }
    return {Words::tr("Data from"), shortTime(sync.startFrom, zone, now),
            fullTime(sync.startFrom, zone)};
}

QString askedFor(const FleetRow &row, const QTimeZone &zone)
{
    if (!row.wish) {
        return {};
    }
    const QDateTime sent = row.wish->sentAt.isValid() ? row.wish->sentAt : row.wish->createdAt;
    const EffectiveStart start = effectiveStart(row.wish->request, sent, zone);
    return start.at.isValid() ? fullTime(start.at, zone) : QString();
}

} // namespace

QList<Fact> syncFacts(const FleetRow &row, const QDateTime &now, const QTimeZone &zone)
{
    const Sync *sync = row.latest();
    if (!sync) {
        return {};
    }
    QList<Fact> facts;
    if (sync->requestedAt.isValid()) {
        facts << timeFact(Words::tr("Requested"), sync->requestedAt, now, zone);
    }
    facts << fromFact(*sync, now, zone);
    if (const Fact duration = durationFact(*sync, now); !duration.label.isEmpty()) {
        facts << duration;
    }
    if (sync->completedAt.isValid()) {
        facts << timeFact(Words::tr("Ended"), sync->completedAt, now, zone);
    }
    if (sync->attempts > 0) {
        facts << Fact{Words::tr("Attempt"), QLocale().toString(sync->attempts), {}};
    }
    if (!sync->providerRequests.isEmpty()) {
        facts << Fact{
                Words::tr("Provider asked for"), providerRequestsText(sync->providerRequests), {}};
    }
    if (row.verdict.unknownStatus) {
        facts << Fact{Words::tr("Terminal's word"), shown(sync->status.text, valueLength), {}};
    }
    facts << Fact{Words::tr("Sync ID"), shown(sync->id.toString(), valueLength), {}, true};
    return facts;
}

QString progressText(const FleetRow &row)
{
    if (!row.progress || !row.progress->percent) {
        return {};
    }
    const QString percent = exactPercentText(*row.progress->percent);
    if (!row.progress->told) {
        return percent;
    }
    return Words::tr("%1 (Terminal now says %2)")
            .arg(percent, exactPercentText(*row.progress->told));
}

QString stalenessText(const FleetRow &row, const QDateTime &now, const QTimeZone &zone)
{
    if (row.syncGone) {
        return Words::tr("Terminal no longer has this sync. This is its last known state.");
    }
    if (!isStale(row)) {
        return {};
    }
    if (!row.checkError) {
        return row.checkedAt.isValid()
                       ? Words::tr("As of %1. Not checked since FleetSync was started.")
                                 .arg(shortTime(row.checkedAt, zone, now))
                       : Words::tr("Not checked since FleetSync was started.");
    }
    const QString why = errorWords(*row.checkError).title;
    return row.checkedAt.isValid()
                   ? Words::tr("As of %1. The last check failed: %2")
                             .arg(shortTime(row.checkedAt, zone, now), why)
                   : Words::tr("Not checked yet. The last check failed: %1").arg(why);
}

QString startsElsewhereText(const FleetRow &row, const QTimeZone &zone)
{
    if (!row.startsElsewhere.isValid()) {
        return {};
    }
    const QString there = fullTime(row.startsElsewhere, zone);
    const QString asked = askedFor(row, zone);
    return asked.isEmpty() ? Words::tr("Terminal will start from %1.").arg(there)
                           : Words::tr("Terminal will start from %1, not %2.").arg(there, asked);
}

} // namespace fleetsync
