// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/coverage.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

using namespace std::chrono_literals;

constexpr qint32 dayMinutes = 24 * 60;
constexpr qint32 windowMinutes = coverageDays * dayMinutes;
/// A little more is kept than is shown, so that the oldest stretch does not end at the rim.
constexpr qint32 keptMinutes = windowMinutes + 10 * dayMinutes;
/// Between two syncs that were asked for one after the other nothing is missing.
constexpr qint32 leastGap = 60;

qint32 minutesOf(const QDateTime &at)
{
    return static_cast<qint32>(at.toMSecsSinceEpoch() / 60'000);
}

QDateTime timeOf(qint32 minutes)
{
    return QDateTime::fromMSecsSinceEpoch(qint64{minutes} * 60'000, Qt::UTC);
}

/// A stretch that continues the one before makes it longer.
void append(QList<Coverage::Stretch> &stretches, Coverage::Kind kind, qint32 from, qint32 to)
{
    if (from >= to) {
        return;
    }
    if (!stretches.isEmpty() && stretches.constLast().kind == kind) {
        stretches.last().to = timeOf(to);
    } else {
        stretches.append({kind, timeOf(from), timeOf(to)});
    }
}

} // namespace

void Coverage::read(const QList<Sync> &newestFirst, const QDateTime &at, bool whole)
{
    addAll(newestFirst);
    const qint32 oldest = newestFirst.isEmpty() || !newestFirst.constLast().requestedAt.isValid()
                                  ? minutesOf(at)
                                  : minutesOf(newestFirst.constLast().requestedAt);
    const bool meets = isKnown() && oldest <= m_read.to;
    if (whole) {
        m_read.from = 0;
    } else {
        m_read.from = meets ? std::min(m_read.from, oldest) : oldest;
    }
    m_read.to = std::max(m_read.to, minutesOf(at));
}

void Coverage::readOn(const QList<Sync> &newestFirst, bool whole)
{
    addAll(newestFirst);
    if (whole) {
        m_read.from = 0;
    } else if (!newestFirst.isEmpty() && newestFirst.constLast().requestedAt.isValid()) {
        m_read.from = std::min(m_read.from, minutesOf(newestFirst.constLast().requestedAt));
    }
}

/// Where no start was told, Terminal has continued from the last requested sync (api.md).
void Coverage::addAll(const QList<Sync> &newestFirst)
{
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        Sync sync = newestFirst.at(i);
        if (!sync.startFrom.isValid() && i + 1 < newestFirst.size()) {
            sync.startFrom = newestFirst.at(i + 1).requestedAt;
        }
        add(sync);
    }
}

void Coverage::add(const Sync &sync)
{
    const bool counts = sync.status.value == SyncStatus::Completed && sync.startFrom.isValid()
                        && sync.requestedAt > sync.startFrom;
    if (counts) {
        put({minutesOf(sync.startFrom), minutesOf(sync.requestedAt)});
    }
}

void Coverage::put(Span span)
{
    const qint32 newest = std::max(span.to, m_asked.isEmpty() ? 0 : m_asked.constLast().to);
    span.from = std::max(span.from, newest - keptMinutes);
    if (span.from >= span.to) {
        return;
    }
    // Most of what comes is known: the answer of each poll of a list.
    const auto first = std::find_if(m_asked.cbegin(), m_asked.cend(),
                                    [&span](const Span &known) { return known.to >= span.from; });
    if (first != m_asked.cend() && first->from <= span.from && first->to >= span.to) {
        return;
    }
    const auto last = std::find_if(first, m_asked.cend(),
                                   [&span](const Span &known) { return known.from > span.to; });
    for (auto known = first; known != last; ++known) {
        span = {std::min(span.from, known->from), std::max(span.to, known->to)};
    }
    const qsizetype place = first - m_asked.cbegin();
    m_asked.remove(place, last - first);
    m_asked.insert(place, span);
    m_asked.removeIf([newest](const Span &known) { return known.to < newest - keptMinutes; });
}

QList<Coverage::Stretch> Coverage::stretches(const QDateTime &now, std::chrono::minutes fresh) const
{
    QList<Stretch> found;
    const qint32 end = minutesOf(now);
    const qint32 begin = end - windowMinutes;
    const qint32 known = isKnown() ? std::clamp(m_read.from, begin, end) : end;
    const auto appendHole = [&](qint32 from, qint32 to) {
        append(found, Kind::Unread, from, std::min(to, known));
        const qint32 gap = std::max(from, known);
        const qint32 least
                = to == end ? std::max(leastGap, static_cast<qint32>(fresh.count())) : leastGap;
        const bool isSmall = to - gap <= least;
        append(found, isSmall ? Kind::Asked : Kind::Gap, gap, to);
    };
    qint32 place = begin;
    for (const Span &span : m_asked) {
        const qint32 from = std::max(span.from, begin);
        const qint32 to = std::min(span.to, end);
        if (from < to) {
            appendHole(place, from);
            append(found, Kind::Asked, std::max(place, from), to);
            place = std::max(place, to);
        }
    }
    appendHole(place, end);
    return found;
}

qint64 Coverage::minutesAsked() const
{
    if (!isKnown()) {
        return -1;
    }
    qint64 minutes = 0;
    for (const Span &span : m_asked) {
        minutes += std::max(0, span.to - std::max(span.from, m_read.to - windowMinutes));
    }
    return minutes;
}

int daysAsked(const QList<Coverage::Stretch> &stretches)
{
    qint64 seconds = 0;
    bool misses = false;
    for (const Coverage::Stretch &stretch : stretches) {
        if (stretch.kind == Coverage::Kind::Asked) {
            seconds += stretch.from.secsTo(stretch.to);
        } else {
            misses = true;
        }
    }
    const auto days = static_cast<int>((seconds + dayMinutes * 30) / (dayMinutes * 60)); // rounded
    return std::clamp(days, seconds > 0 ? 1 : 0, misses ? coverageDays - 1 : coverageDays);
}

std::chrono::minutes freshnessTarget(SyncMode mode)
{
    return mode == SyncMode::Automatic ? std::chrono::minutes(6h) : 0min;
}

} // namespace fleetsync
