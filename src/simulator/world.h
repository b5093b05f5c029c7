// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/births.h"
#include "simulator/options.h"
#include "simulator/timetable.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace fleetsync::simulator {

/// What POST /syncs asks for, checked.
struct SyncWish
{
    std::optional<qint64> startFrom;
    bool tellsStartFrom = true;
    QStringList providerRequests;
};

/// All fleets and what calls do to them. `now`: the fleets' time in ms. Not safe across threads.
class World
{
public:
    World(const Options &options, qint64 start);

    const std::vector<Fleet> &fleets() const { return m_fleets; }
    const Fleet &at(int place) const { return m_fleets[static_cast<std::size_t>(place)]; }
    /// The same fleets, the oldest first.
    const Fleet &byAge(int place) const { return at(m_byAge[static_cast<std::size_t>(place)]); }
    const std::vector<int> &fleetsWithIssues() const { return m_withIssues; }
    const Timetable &timetable() const { return m_timetable; }

    Fleet *byToken(const QString &token);
    const Fleet *byId(const QString &id) const;
    std::pair<Fleet *, Issue *> issue(const QString &id);

    Sync request(Fleet &fleet, const SyncWish &wish, qint64 now);
    void retry(Fleet &fleet, const Sync &sync, qint64 now);
    void cancel(Fleet &fleet, const Sync &sync, qint64 now);

    void setStatus(Fleet &fleet, FleetStatus status, qint64 now);
    void setAutomatic(Fleet &fleet, bool automatic, qint64 now);

    /// The fleet that a one-time public token brings; null when it was used before.
    Fleet *link(const QString &publicToken, qint64 now);

    /// A secret made from the seed, for ids of short links.
    QString secret(int length, quint64 salt) const;

private:
    void enroll(const Fleet &fleet);
    Sync &stored(Fleet &fleet, const Sync &sync);
    void stopSpans(Fleet &fleet, qint64 now);
    Course courseFor(const Fleet &fleet, const Sync &sync, int attempt) const;

    quint32 m_seed;
    Births m_births;
    Timetable m_timetable;
    std::vector<Fleet> m_fleets;
    std::vector<int> m_byAge;
    std::vector<int> m_withIssues;
    QHash<QString, int> m_byToken;
    QHash<QString, int> m_byId;
    QSet<QString> m_usedTokens;
};

} // namespace fleetsync::simulator
