// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/pacetext.h"

#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

struct PaceText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::PaceText)
};

using std::chrono::milliseconds;

constexpr qint64 hourMinutes = 60;
constexpr qint64 dayMinutes = 24 * hourMinutes;
/// A change each few minutes is nothing to speak of.
constexpr milliseconds leastFlat = 2min;

/// Steps that a person would name, by size.
qint64 stepFor(double minutes)
{
    if (minutes <= 10) {
        return 1;
    }
    if (minutes <= hourMinutes) {
        return 5;
    }
    if (minutes <= 6 * hourMinutes) {
        return 30;
    }
    return minutes <= 2 * dayMinutes ? hourMinutes : dayMinutes;
}

qint64 roundedDown(milliseconds time)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(time).count();
    const qint64 step = stepFor(minutes);
    return static_cast<qint64>(std::floor(minutes / static_cast<double>(step))) * step;
}

qint64 roundedUp(milliseconds time)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(time).count();
    const qint64 step = stepFor(minutes);
    return static_cast<qint64>(std::ceil(minutes / static_cast<double>(step))) * step;
}

QString inWords(qint64 minutes)
{
    return durationText(std::chrono::minutes(minutes));
}

QString providerOf(const FleetRow &row)
{
    return shown(displayName(row.connection.provider), 60);
}

/// For the ear: whole words.
QString spoken(milliseconds time)
{
    const auto minutes = static_cast<int>(time / 1min);
    if (minutes < hourMinutes) {
        return minutes == 1 ? PaceText::tr("1 minute")
                            : PaceText::tr("%Ln minutes", nullptr, minutes);
    }
    const auto hours = static_cast<int>(time / 1h);
    if (hours < 48) {
        return hours == 1 ? PaceText::tr("1 hour") : PaceText::tr("%Ln hours", nullptr, hours);
    }
    return PaceText::tr("%Ln days", nullptr, hours / 24);
}

/// "Usual for Motive: up to 10 min in all, from 12 earlier syncs."
QString usualSentence(const FleetRow &row)
{
    const auto &norm = row.watch->pace.norm;
    if (!norm) {
        return PaceText::tr("FleetSync has seen too few syncs like this one to know what is "
                            "usual.");
    }
    const QString provider = providerOf(row);
    const QString most = durationText(norm->slow);
    return provider.isEmpty()
                   ? PaceText::tr("Usual: up to %1 in all, from %Ln earlier syncs.", nullptr,
                                  norm->samples)
                             .arg(most)
                   : PaceText::tr("Usual for %1: up to %2 in all, from %Ln earlier syncs.", nullptr,
                                  norm->samples)
                             .arg(provider, most);
}

bool isFlat(const FleetRow &row)
{
    return row.watch && row.watch->pace.unmoved >= leastFlat;
}

} // namespace

QString rangeText(milliseconds low, milliseconds high)
{
    const qint64 least = roundedDown(std::max(low, 0ms));
    const qint64 most = std::max<qint64>(roundedUp(high), 1);
    if (least <= 0) {
        return PaceText::tr("less than %1").arg(inWords(most));
    }
    if (least >= most) {
        return inWords(most);
    }
    const auto both = [&](qint64 unit) { return least % unit == 0 && most % unit == 0; };
    const QLocale locale;
    if (most <= hourMinutes) {
        //: A range of minutes, "20–35 min"
        return PaceText::tr("%1–%2 min").arg(locale.toString(least), locale.toString(most));
    }
    if (both(dayMinutes)) {
        return PaceText::tr("%1–%2 days")
                .arg(locale.toString(least / dayMinutes), locale.toString(most / dayMinutes));
    }
    if (both(hourMinutes) && most <= 2 * dayMinutes) {
        return PaceText::tr("%1–%2 h").arg(locale.toString(least / hourMinutes),
                                           locale.toString(most / hourMinutes));
    }
    return PaceText::tr("%1 – %2").arg(inWords(least), inWords(most));
}

QString timeLeftText(const FleetRow &row)
{
    const Estimate *estimate = estimateOf(row);
    if (!estimate) {
        return {};
    }
    return estimate->longer ? PaceText::tr("longer than usual")
                            : rangeText(estimate->low, estimate->high);
}

QString timeLeftPhrase(const FleetRow &row)
{
    const Estimate *estimate = estimateOf(row);
    const QString time = timeLeftText(row);
    if (!estimate || estimate->longer) {
        return time;
    }
    const bool open = roundedDown(estimate->low) <= 0; // "less than 9 min"
    return open ? PaceText::tr("%1 left").arg(time) : PaceText::tr("about %1 left").arg(time);
}

QString estimateSentence(const FleetRow &row)
{
    const Estimate *estimate = estimateOf(row);
    if (!estimate || estimate->longer) {
        return {};
    }
    const QString provider = providerOf(row);
    const QString basis
            = provider.isEmpty()
                      ? PaceText::tr("from %Ln earlier syncs", nullptr, estimate->samples)
                      : PaceText::tr("from %Ln earlier %1 syncs", nullptr, estimate->samples)
                                .arg(provider);
    QString phrase = timeLeftPhrase(row);
    phrase[0] = phrase.at(0).toUpper();
    //: %1: "About 20–35 min left"; %2: "from 12 earlier Samsara syncs"
    return PaceText::tr("%1, %2").arg(phrase, basis);
}

QString paceSentence(const FleetRow &row)
{
    if (!row.watch) {
        return {};
    }
    const Pace &pace = row.watch->pace;
    if (row.verdict.state == FleetState::NoMovement) {
        return PaceText::tr("No change for %1. %2 Terminal has not said that anything is wrong.")
                .arg(durationText(pace.unmoved), usualSentence(row));
    }
    if (row.verdict.state == FleetState::Slower && pace.running) {
        const QString moves = isFlat(row) ? PaceText::tr("Last change %1 before the last check.")
                                                    .arg(durationText(pace.unmoved))
                                          : PaceText::tr("It still moves.");
        return PaceText::tr("Under way for %1. %2 %3")
                .arg(durationText(*pace.running), usualSentence(row), moves);
    }
    return {};
}

QString keptWaitingSentence(const FleetRow &row, const QDateTime &now)
{
    if (!keepsWaiting(row)) {
        return {};
    }
    return PaceText::tr("You keep waiting. FleetSync asks again at %1.")
            .arg(shortTime(row.watch->waitUntil, displayZone(row.connection.id), now));
}

QString traceText(const FleetRow &row)
{
    if (!row.watch || row.watch->trace.isEmpty()) {
        return {};
    }
    const SyncWatch &watch = *row.watch;
    const QString percent = QLocale().toString(static_cast<int>(watch.trace.constLast().percent));
    const QString head = watch.pace.running
                                 //: %1: a number; %2: "14 minutes"
                                 ? PaceText::tr("%1 percent after %2")
                                           .arg(percent, spoken(*watch.pace.running))
                                 : PaceText::tr("%1 percent").arg(percent);
    return isFlat(row) ? PaceText::tr("%1; no change for the last %2")
                                 .arg(head, spoken(watch.pace.unmoved))
                       : head;
}

QString flatPartText(const FleetRow &row)
{
    return isFlat(row) ? PaceText::tr("no change for %1").arg(durationText(row.watch->pace.unmoved))
                       : QString();
}

} // namespace fleetsync
