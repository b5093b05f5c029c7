// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/sync.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace fleetsync {

inline constexpr int coverageDays = 90;

/// What one fleet's completed syncs have asked its provider for, from `startFrom` to `requestedAt`
/// (ux.md promise 9). "Asked for": the API proves no more. A value, in whole minutes of server
/// time: there is one for each of 100,000 fleets.
class Coverage
{
public:
    /// Minutes since the epoch.
    struct Span
    {
        qint32 from = 0;
        qint32 to = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    enum class Kind {
        Asked,
        Gap,   ///< no completed sync has asked for it
        Unread ///< before the syncs that were read
    };
    struct Stretch
    {
        Kind kind = Kind::Unread;
        QDateTime from;
        QDateTime to;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    Coverage() = default;
    /// As an earlier run kept it.
    Coverage(QList<Span> asked, Span read)
        : m_asked(std::move(asked))
        , m_read(read)
    {}

    /// A list as Terminal told it, newest first, at that server time. @param whole no older ones
    void read(const QList<Sync> &newestFirst, const QDateTime &at, bool whole);
    /// The page before the oldest sync that was read.
    void readOn(const QList<Sync> &newestFirst, bool whole);
    /// One sync: counts once it is completed.
    void add(const Sync &sync);

    /// The last 90 days without a hole between two stretches, oldest first.
    /// @param fresh how long after the last sync nothing need be asked for yet
    QList<Stretch> stretches(const QDateTime &now, std::chrono::minutes fresh) const;

    const QList<Span> &asked() const { return m_asked; }
    Span readSpan() const { return m_read; } ///< to 0: nothing was read
    /// Of the 90 days before the last look, in minutes; -1: nothing was read. For sorting.
    qint64 minutesAsked() const;
    bool isKnown() const { return m_read.to > 0; }

    friend bool operator==(const Coverage &, const Coverage &) = default;

private:
    void addAll(const QList<Sync> &newestFirst);
    void put(Span span);

    QList<Span> m_asked; ///< ascending, apart from each other
    Span m_read;         ///< all syncs requested in this time are known
};

/// How many of the last 90 days were asked for; all of them only where nothing is missing.
int daysAsked(const QList<Coverage::Stretch> &stretches);

/// A fleet that Terminal syncs by itself is due every few hours; another one is when somebody asks.
std::chrono::minutes freshnessTarget(SyncMode mode);

} // namespace fleetsync
