// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/durations.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fleetsync {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr size_t samplesKept = 200;
constexpr milliseconds leastPatience = 30min;
/// The server's clocks may differ by so much among themselves.
constexpr milliseconds skew = 5min;
/// "7 days" reaches a little further: the server reads its clock later, and a day may have 25 h.
constexpr milliseconds slack = 2h;
constexpr milliseconds oneDay = 24h;

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(from.msecsTo(to));
}

/// The smallest that `share` of all do not exceed: with few samples rather too long than too short.
milliseconds percentile(const std::vector<qint64> &sorted, double share)
{
    const auto count = static_cast<double>(sorted.size());
    const auto place = static_cast<size_t>(std::max(std::ceil(share * count) - 1, 0.0));
    return milliseconds(sorted[std::min(place, sorted.size() - 1)]);
}

template <typename Samples>
std::vector<qint64> sortedValues(const Samples &samples)
{
    std::vector<qint64> values;
    values.reserve(samples.size());
    for (const auto &[key, value] : samples) {
        values.push_back(value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

bool isEnough(size_t samples)
{
    return samples >= static_cast<size_t>(leastSamples);
}

template <typename Samples>
std::optional<DurationNorm> normOf(const Samples &samples)
{
    if (!isEnough(samples.size())) {
        return std::nullopt;
    }
    const std::vector<qint64> sorted = sortedValues(samples);
    return DurationNorm{static_cast<int>(sorted.size()), percentile(sorted, 0.2),
                        percentile(sorted, 0.5), percentile(sorted, 0.8), percentile(sorted, 0.9)};
}

template <typename Samples>
std::optional<milliseconds> medianOf(const Samples &samples)
{
    return isEnough(samples.size()) ? std::optional(percentile(sortedValues(samples), 0.5))
                                    : std::nullopt;
}

} // namespace

std::optional<SyncSpan> spanOf(const Sync &sync)
{
    if (!sync.startFrom.isValid() || !sync.requestedAt.isValid()) {
        return std::nullopt;
    }
    const milliseconds span = between(sync.startFrom, sync.requestedAt);
    if (span < -skew) {
        return std::nullopt;
    }
    constexpr int days[] = {1, 7, 30, 90, 365};
    const auto fits = std::find_if(std::begin(days), std::end(days),
                                   [span](int most) { return span <= most * oneDay + slack; });
    return static_cast<SyncSpan>(fits - std::begin(days));
}

std::optional<milliseconds> durationOf(const Sync &sync, const QDateTime &now)
{
    const bool comparable = sync.status.value == SyncStatus::Completed && sync.attempts <= 1
                            && sync.providerRequests.isEmpty();
    if (!comparable || !sync.requestedAt.isValid() || !sync.completedAt.isValid()) {
        return std::nullopt;
    }
    const milliseconds took = between(sync.requestedAt, sync.completedAt);
    const bool liesAhead = now.isValid() && between(now, sync.completedAt) > skew;
    return took < 0ms || liesAhead ? std::nullopt : std::optional(took);
}

bool isSlower(const Pace &pace)
{
    return pace.running && pace.norm && *pace.running > pace.norm->slow
           && *pace.running > firstMinute;
}

milliseconds patienceFor(const Pace &pace)
{
    return std::max(leastPatience, 3 * pace.usualGap.value_or(0ms));
}

bool standsStill(const Pace &pace)
{
    return pace.unmoved >= patienceFor(pace);
}

bool NormTable::learn(const QString &provider, const QList<Sync> &syncs, const QDateTime &now)
{
    Kinds *kinds = nullptr; // looked up once: a start teaches some hundred thousand syncs
    bool isNew = false;
    for (const Sync &sync : syncs) {
        const auto duration = durationOf(sync, now);
        const auto span = duration ? spanOf(sync) : std::nullopt;
        if (!span) {
            continue;
        }
        kinds = kinds ? kinds : &m_providers[provider];
        Kind &kind = (*kinds)[static_cast<size_t>(*span)];
        if (remember(kind.durations, sync, *duration)) {
            kind.stale = true;
            isNew = true;
        }
    }
    return isNew;
}

bool NormTable::learnGap(const QString &provider, const Sync &sync, milliseconds gap,
                         const QDateTime &now)
{
    const auto span = spanOf(sync);
    if (!span || gap <= 0ms || !durationOf(sync, now)) {
        return false;
    }
    Kind &kind = m_providers[provider][static_cast<size_t>(*span)];
    if (!remember(kind.gaps, sync, gap)) {
        return false;
    }
    kind.stale = true;
    return true;
}

bool NormTable::remember(Samples &samples, const Sync &sync, milliseconds value)
{
    const std::pair key(sync.completedAt.toMSecsSinceEpoch(), qHash(sync.id));
    const bool full = samples.size() >= samplesKept;
    if (full && key < samples.cbegin()->first) {
        return false;
    }
    if (!samples.try_emplace(key, value.count()).second) {
        return false;
    }
    if (full) {
        samples.erase(samples.cbegin());
    }
    return true;
}

const NormTable::Kind *NormTable::find(const QString &provider, const Sync &sync) const
{
    const auto span = spanOf(sync);
    const auto kinds = m_providers.constFind(provider);
    if (!span || kinds == m_providers.cend()) {
        return nullptr;
    }
    const Kind &kind = (*kinds)[static_cast<size_t>(*span)];
    if (std::exchange(kind.stale, false)) {
        kind.norm = normOf(kind.durations);
        kind.usualGap = medianOf(kind.gaps);
    }
    return &kind;
}

std::optional<DurationNorm> NormTable::norm(const QString &provider, const Sync &sync) const
{
    const Kind *kind = find(provider, sync);
    return kind ? kind->norm : std::nullopt;
}

std::optional<milliseconds> NormTable::usualGap(const QString &provider, const Sync &sync) const
{
    const Kind *kind = find(provider, sync);
    if (!kind) {
        return std::nullopt;
    }
    if (!sync.progress && sync.status.value != SyncStatus::Requested && kind->norm) {
        return std::max(kind->norm->median, kind->usualGap.value_or(0ms));
    }
    return kind->usualGap;
}

} // namespace fleetsync
