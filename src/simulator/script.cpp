// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/script.h"

#include "simulator/chance.h"
#include "simulator/providers.h"
#include "simulator/spans.h"

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

/// Writes the scripts down: one fleet at a time, times in ms relative to the start.
class Author
{
public:
    Author(const Births &births, quint32 seed, qint64 start)
        : m_births(births)
        , m_seed(seed)
        , m_start(start)
    {}

    Fleet &fleet(const QString &name, const char *provider);
    void manual() { m_fleets.back().automatic = false; }
    void automaticFrom(qint64 in);
    void past(int count, qint64 every, qint64 lastAgo);
    Sync &sync(qint64 at, const Course &course, qint64 startFrom);
    void status(FleetStatus status, qint64 at);
    void issue(const char *code, const char *message, qint64 at);
    QString reason(Trouble trouble) const
    {
        return troubleReason(m_fleets.back().provider, trouble);
    }
    std::vector<Fleet> take() { return std::move(m_fleets); }

private:
    const Births &m_births;
    quint32 m_seed;
    qint64 m_start;
    std::vector<Fleet> m_fleets;
};

Fleet &Author::fleet(const QString &name, const char *provider)
{
    m_fleets.push_back(m_births.named(static_cast<int>(m_fleets.size()), name));
    m_fleets.back().provider = providerIndex(QLatin1String(provider));
    return m_fleets.back();
}

void Author::automaticFrom(qint64 in)
{
    m_fleets.back().slotOffset = m_start + in;
    m_fleets.back().automaticSpans.append({m_start + in, std::numeric_limits<qint64>::max()});
}

Sync &Author::sync(qint64 at, const Course &course, qint64 startFrom)
{
    Fleet &fleet = m_fleets.back();
    Sync sync;
    sync.requestedAt = m_start + at;
    sync.startFrom = m_start + startFrom;
    sync.id = makeId("sync_", sync.requestedAt,
                     {m_seed, 0x5C, static_cast<quint64>(fleet.index),
                      static_cast<quint64>(fleet.syncs.size())});
    addAttempt(sync, sync.requestedAt, course);
    fleet.syncs.append(sync);
    return fleet.syncs.last();
}

void Author::past(int count, qint64 every, qint64 lastAgo)
{
    for (int back = count - 1; back >= 0; --back) {
        const qint64 at = -lastAgo - back * every;
        const auto number
                = static_cast<quint64>(m_fleets.back().index) * 100 + static_cast<quint64>(back);
        const qint64 run = chanceBetween(10 * 60, 25 * 60, {m_seed, 0x9A, number}) * 1000;
        sync(at, {25'000, run}, at - every);
    }
}

void Author::status(FleetStatus status, qint64 at)
{
    m_fleets.back().changes.append({m_start + at, status});
}

void Author::issue(const char *code, const char *message, qint64 at)
{
    m_births.addIssue(m_fleets.back(), QLatin1String(code), QLatin1String(message), m_start + at);
}

void writeMainCast(Author &author)
{
    author.fleet(u"Frank's Trucking"_s, "geotab");
    author.past(8, 2 * hour, 129 * minute);
    author.sync(-9 * minute, {minute, 805'000}, -54 * day);
    author.automaticFrom(111 * minute);

    author.fleet(u"Blue Line Freight"_s, "omnitracs");
    author.manual();
    author.past(4, 7 * day, 9 * day);
    author.sync(-2 * day, {40'000, 18 * minute, 30 * day}, -180 * day).providerRequests
            = {u"historical_files"_s};

    Fleet &delgado = author.fleet(u"Delgado Hermanos"_s, "motive");
    delgado.failsFirst = true;
    author.manual();
    author.past(5, 3 * day, 4 * day);
    author.sync(-25 * minute, {30'000, 14 * minute, 0, 38.62, author.reason(Trouble::TimeOut)},
                -7 * day);

    author.fleet(u"Zoë & Sons Haulage"_s, "samsara");
    author.past(11, 2 * hour, 2 * hour + 14 * minute);
    author.automaticFrom(55 * minute);

    Fleet &north = author.fleet(u"North Star Carriers"_s, "samsara");
    north.createdAt = north.updatedAt - hour;
    author.manual();

    author.fleet(u"Harbor Point Logistics"_s, "motive");
    author.manual();
    author.past(6, 5 * day, 3 * day);
}

void writeRunning(Author &author)
{
    author.fleet(u"Prairie Wind Transport"_s, "geotab");
    author.past(7, 2 * hour, 136 * minute);
    author.sync(-16 * minute, {131 * minute, 16 * minute}, -136 * minute);
    author.automaticFrom(4 * hour);

    author.fleet(u"Kestrel Cold Chain"_s, "verizon_connect");
    author.past(9, 2 * hour, 126 * minute);
    Course silent{20'000, 31 * minute};
    silent.counted = false;
    author.sync(-6 * minute, silent, -126 * minute);
    author.automaticFrom(114 * minute);

    author.fleet(u"Lone Pine Drayage"_s, "verizon_connect");
    author.past(6, 2 * hour, 129 * minute);
    Sync &again = author.sync(-9 * minute,
                              {30'000, 20 * minute, 0, 71.25, author.reason(Trouble::Outage)},
                              -129 * minute);
    const qint64 failedAt = again.phases.takeLast().at;
    addAttempt(again, failedAt, {minute, 14 * minute});
    author.automaticFrom(111 * minute);

    author.fleet(u"Sunrise Dairy Haulers"_s, "fleet_complete");
    author.past(5, 2 * hour, 121 * minute);
    author.sync(-minute, {20'000, 22 * minute}, -121 * minute);
    author.automaticFrom(2 * hour);

    author.fleet(u"Quill Creek Couriers"_s, "samsara");
    author.manual();
    author.sync(-5 * hour, {35'000, 12 * minute, 4 * day}, -30 * day).providerRequests
            = {u"provision_credentials"_s};
}

void writeTroubled(Author &author)
{
    author.fleet(u"Ironwood Hauling"_s, "samsara");
    author.issue("missing_permissions", "The user is missing the permission to read driver logs",
                 -12 * day);
    author.issue("exceeded_retention_window",
                 "Requested history is older than the provider keeps (2 years)", -3 * day);
    author.past(10, 2 * hour, 80 * minute);
    author.automaticFrom(40 * minute);

    Fleet &cascadia = author.fleet(u"Cascadia Timber Lines"_s, "lytx");
    cascadia.reconnects = false;
    author.past(5, 2 * hour, 12 * hour);
    author.sync(-10 * hour, {20'000, 15 * minute, 0, 3.1, author.reason(Trouble::Credentials)},
                -12 * hour);
    author.status(FleetStatus::Disconnected, -10 * hour + 5 * minute);

    author.fleet(u"Gulf Coast Tankers"_s, "geotab");
    author.past(6, 2 * hour, 3 * hour);
    author.sync(-hour, {30'000, 12 * minute, 0, 57.9, author.reason(Trouble::RateLimit)},
                -3 * hour);
    author.automaticFrom(hour);

    author.fleet(u"Bluegrass Express"_s, "omnitracs");
    author.manual();
    author.past(3, 6 * day, 8 * day);
    author.sync(-2 * day, {30'000, 20 * minute, 0, 12.5, author.reason(Trouble::Permissions)},
                -8 * day);

    author.fleet(u"Tri-County Aggregates"_s, "trimble");
    author.manual();
    author.past(2, 9 * day, 20 * day);
    author.sync(-5 * hour, {30'000, 11 * minute, 0, 0.4, author.reason(Trouble::Retention)},
                -400 * day);

    author.fleet(u"Aurora Borealis Freight"_s, "isaac");
    author.past(7, 2 * hour, 210 * minute);
    author.sync(-90 * minute, {30'000, 25 * minute, 0, 88.07, author.reason(Trouble::Outage)},
                -210 * minute);
    author.automaticFrom(30 * minute);
}

void writeLeaving(Author &author)
{
    author.fleet(u"Old Mill Freight"_s, "trimble");
    author.past(4, 2 * hour, 70 * day);
    author.status(FleetStatus::Archived, -69 * day);

    author.fleet(u"Sunset Produce Express"_s, "geotab");
    author.past(3, 2 * hour, 2 * day);
    author.status(FleetStatus::PendingDeletion, -30 * hour);

    Fleet &mesa = author.fleet(u"Mesa Verde Movers"_s, "motive");
    mesa.reconnects = false;
    author.past(6, 2 * hour, 95 * minute);
    author.automaticFrom(25 * minute);
    mesa.automaticSpans.last().to = mesa.automaticSpans.last().from + hour;
    author.status(FleetStatus::Disconnected, 45 * minute);
}

/// One that takes longer than others of its kind, and one that stands still although nobody waits.
void writeLagging(Author &author)
{
    author.fleet(u"Stonebridge Reefers"_s, "samsara");
    author.past(9, 2 * hour, 148 * minute);
    author.sync(-28 * minute, {30'000, 130 * minute}, -148 * minute);
    author.automaticFrom(4 * hour);

    author.fleet(u"Copper Canyon Freight"_s, "motive");
    author.past(8, 2 * hour, 126 * minute);
    author.sync(-6 * minute, {20'000, 9 * minute, 5 * hour}, -126 * minute);
    author.automaticFrom(6 * hour);
}

} // namespace

std::vector<Fleet> scriptedFleets(const Births &births, quint32 seed, qint64 start)
{
    Author author(births, seed, start);
    writeMainCast(author);
    writeRunning(author);
    writeTroubled(author);
    writeLeaving(author);
    writeLagging(author);
    return author.take();
}

} // namespace fleetsync::simulator
