// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sync.h"

#include <QHash>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

namespace fleetsync {

/// How far back a sync reaches, from startFrom to requestedAt: a day, 7, 30, 90, 365 days at most,
/// or more.
enum class SyncSpan { Day, Week, Month, Quarter, Year, More };
inline constexpr int syncSpanCount = 6;

/// None where the sync does not tell both ends, or tells them the wrong way round.
std::optional<SyncSpan> spanOf(const Sync &sync);

/// From requestedAt to completedAt, its time in the queue included. Only of what may be compared:
/// completed, at the first attempt (a retry may come days later) and without a step outside the
/// API; none for times that cannot be.
/// @param now server time; invalid: not known, and nothing is held to lie ahead
std::optional<std::chrono::milliseconds> durationOf(const Sync &sync, const QDateTime &now);

/// How long syncs of one kind take.
struct DurationNorm
{
    int samples = 0;
    std::chrono::milliseconds low{0};    ///< 20 % are faster
    std::chrono::milliseconds median{0}; ///< 50 %
    std::chrono::milliseconds high{0};   ///< 80 %
    std::chrono::milliseconds slow{0};   ///< 90 %: what takes longer is slower than usual

    friend bool operator==(const DurationNorm &, const DurationNorm &) = default;
};

/// What fewer samples say is no norm.
inline constexpr int leastSamples = 4;

/// How a running sync goes beside others of its kind, as of its last answer.
struct Pace
{
    /// Since its attempt was asked for; none: FleetSync came too late to know.
    std::optional<std::chrono::milliseconds> running;
    std::chrono::milliseconds unmoved{0}; ///< no change of status, progress or attempts
    std::optional<DurationNorm> norm;
    std::optional<std::chrono::milliseconds> usualGap; ///< between two changes

    friend bool operator==(const Pace &, const Pace &) = default;
};

/// Slower than usual; never within its first minute, whatever is usual.
bool isSlower(const Pace &pace);
inline constexpr std::chrono::seconds firstMinute{60};

/// So long may it stand still: 30 min, or three times what is usual.
std::chrono::milliseconds patienceFor(const Pace &pace);
bool standsStill(const Pace &pace);

/// What past syncs teach, by provider and span. Each kind remembers its newest two hundred, so that
/// it follows a provider that becomes slower, and any sync may be told again and again.
class NormTable
{
public:
    /// True when there was something new in it. @param now see durationOf()
    bool learn(const QString &provider, const QList<Sync> &syncs, const QDateTime &now);
    /// The longest time without a change in one sync that was watched.
    bool learnGap(const QString &provider, const Sync &sync, std::chrono::milliseconds gap,
                  const QDateTime &now);

    std::optional<DurationNorm> norm(const QString &provider, const Sync &sync) const;
    /// Between two changes. A sync that tells no percentage changes at its end only.
    std::optional<std::chrono::milliseconds> usualGap(const QString &provider,
                                                      const Sync &sync) const;

private:
    /// By its end and its name, oldest first.
    using Samples = std::map<std::pair<qint64, size_t>, qint64>;
    struct Kind
    {
        Samples durations;
        Samples gaps;
        // Of them, when somebody asks: a start teaches far more often than it asks.
        mutable std::optional<DurationNorm> norm;
        mutable std::optional<std::chrono::milliseconds> usualGap;
        mutable bool stale = false;
    };
    using Kinds = std::array<Kind, syncSpanCount>;

    static bool remember(Samples &samples, const Sync &sync, std::chrono::milliseconds value);
    const Kind *find(const QString &provider, const Sync &sync) const; ///< up to date

    QHash<QString, Kinds> m_providers;
};

} // namespace fleetsync
