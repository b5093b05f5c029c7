// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/pollplan.h"

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

using std::chrono::milliseconds;

/// Of 100 calls; what is left goes to the first class that has something due. Histories are read
/// once: they may take what the rest does not need.
constexpr std::array<double, pollClasses> assured{0.35, 0.20, 0.15, 0.15, 0.10};
/// A sync that has just begun is listed by then, and has not moved far.
constexpr milliseconds untilItIsListed{45'000};
constexpr int rarer = 10; ///< idle fleets out of view, against those in view

milliseconds doubled(milliseconds start, int times, milliseconds cap)
{
    milliseconds delay = std::min(start, cap);
    for (int i = 0; i < times && delay < cap; ++i)
        delay = std::min(delay * 2, cap);
    return delay;
}

milliseconds slowest(const Sync &sync, bool inView, const Policy &policy)
{
    if (waitsOnProvider(sync))
        return inView ? policy.pollMax : policy.pollWaiting;
    return inView ? std::min(policy.pollMin * 2, policy.pollMax) : policy.pollMax;
}

milliseconds quickest(bool inView, const Policy &policy)
{
    return inView ? std::min(policy.pollInView, policy.pollMin) : policy.pollMin;
}

milliseconds until(double percent, double percentPerMs)
{
    const double left = std::max(0.0, 100 - percent) / percentPerMs;
    constexpr double tooLong = 1e12; // a generation: no estimate, but a number
    return milliseconds(std::llround(std::min(left, tooLong)));
}

} // namespace

void ProgressPace::note(double percent, milliseconds at)
{
    if (!m_last || percent < m_last->percent) { // begun anew
        m_first = m_last = Sample{percent, at};
        m_before.reset();
    } else if (percent > m_last->percent && at > m_last->at) {
        m_before = m_last;
        m_last = Sample{percent, at};
    }
}

std::optional<milliseconds> ProgressPace::left(milliseconds now) const
{
    if (!m_before) {
        return std::nullopt;
    }
    const auto speed = [this](const Sample &from) {
        return (m_last->percent - from.percent)
               / static_cast<double>((m_last->at - from.at).count());
    };
    const milliseconds end
            = m_last->at + until(m_last->percent, std::max(speed(*m_first), speed(*m_before)));
    return std::max(milliseconds(0), end - now);
}

PollTime nextPoll(const Sync &sync, const PollHistory &history, const Policy &policy)
{
    const milliseconds cap = slowest(sync, history.inView, policy);
    const milliseconds quiet = doubled(quickest(history.inView, policy), history.unchanged, cap);
    const milliseconds failing
            = history.failures == 0 ? milliseconds(0)
                                    : doubled(policy.pollMin, history.failures - 1, policy.pollMax);
    const milliseconds after = std::max(quiet, failing);
    if (history.inView || !history.left) {
        return {after, after};
    }
    return {after, std::max(after, std::min(*history.left * 3 / 5, policy.pollFar))};
}

std::optional<PollClass> PollShares::take(PollClasses due)
{
    std::optional<size_t> chosen;
    for (size_t i = 0; i < pollClasses; ++i) {
        if (due.test(i)) {
            m_credit[i] = std::min(1.0, m_credit[i] + assured[i]);
            chosen = chosen || m_credit[i] < 1 ? chosen : i;
        }
    }
    for (size_t i = 0; i < pollClasses && !chosen; ++i) {
        chosen = due.test(i) ? std::optional(i) : chosen;
    }
    if (!chosen) {
        return std::nullopt;
    }
    m_credit[*chosen] = std::max(0.0, m_credit[*chosen] - 1);
    return static_cast<PollClass>(*chosen);
}

milliseconds idleWait(qsizetype fleets, std::optional<milliseconds> untilAutomatic,
                      const Policy &policy)
{
    const double share
            = policy.perApplicationPerSecond * assured[static_cast<size_t>(PollClass::Idle)];
    const auto all = milliseconds(std::llround(static_cast<double>(fleets) / share * 1000));
    const milliseconds usual = policy.idleRefresh * rarer;
    return untilAutomatic ? std::min(*untilAutomatic, all > usual ? 2 * all : usual)
                          : std::max(usual, all);
}

std::optional<milliseconds> untilNextAutomatic(const QList<QDateTime> &newestFirst,
                                               const QDateTime &serverNow)
{
    constexpr qsizetype gaps = 2;
    if (newestFirst.size() <= gaps) {
        return std::nullopt;
    }
    const qint64 last = newestFirst.at(1).msecsTo(newestFirst.at(0));
    const qint64 before = newestFirst.at(2).msecsTo(newestFirst.at(1));
    const qint64 shorter = std::min(last, before);
    const bool regular = shorter > 0 && std::max(last, before) - shorter <= shorter / 5;
    const qint64 begun = (last + before) / gaps - newestFirst.at(0).msecsTo(serverNow);
    if (!regular || begun < 0) {
        return std::nullopt;
    }
    return milliseconds(begun) + untilItIsListed;
}

int pollsAtOnce(const Policy &policy)
{
    return std::max(4, policy.perApplicationPerSecond * 2 / 5);
}

} // namespace fleetsync
