// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/measure.h"

#include "core/networksettings.h"
#include "engine/pendingcall.h"
#include "support/virtualoffice.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::VirtualOffice;
using test::VirtualTerminal;

double seconds(milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

/// @param part 0.95: the 95th percentile
double percentile(QList<milliseconds> times, double part)
{
    if (times.isEmpty()) {
        return 0;
    }
    std::sort(times.begin(), times.end());
    const auto at = static_cast<qsizetype>(part * static_cast<double>(times.size() - 1));
    return seconds(times.at(at));
}

Policy normalShare()
{
    Policy policy;
    policy.perApplicationPerSecond = callsPerSecond(CallShare::Normal);
    return policy;
}

/// What people write first: ask for each fleet in turn, as often as may be.
class RoundRobin
{
public:
    /// @param told it is told which fleets sync, and asks for those alone: no client knows that
    RoundRobin(const VirtualTerminal::Options &options, bool told)
        : m_terminal(m_clock, normalShare(), options)
        , m_fleets(m_terminal.list())
        , m_told(told)
    {
        m_terminal.startTally();
        for (int i = 0; i < pollsAtOnce(normalShare()); ++i) {
            ask();
        }
    }

    QList<milliseconds> endsSeenAfter(milliseconds time)
    {
        test::pass(m_clock, time);
        return m_terminal.tally().endSeenAfter;
    }

private:
    void ask()
    {
        do {
            m_next = (m_next + 1) % m_fleets.size();
        } while (m_told && !m_terminal.isRunning(m_next) && !m_terminal.isEndUnseen(m_next));
        const Connection &fleet = m_fleets.at(m_next);
        onAnswer(m_terminal.syncs({fleet.id, fleet.token}, 20, {}), &m_context,
                 [this](const auto &) { ask(); });
    }

    test::ToldClock m_clock;
    VirtualTerminal m_terminal;
    QList<Connection> m_fleets;
    qsizetype m_next = 0;
    bool m_told;
    QObject m_context;
};

struct Requests
{
    QList<RequestId> wishes;
    int lost = 0;
    int doubled = 0;
};

/// Submits them evenly over the time, to fleets by chance.
Requests request(VirtualOffice &office, milliseconds time, int count, int fleets)
{
    Requests requests;
    QRandomGenerator random(7);
    for (int i = 0; i < count; ++i) {
        office.pass(time / count);
        const FleetRow &row = office.fleet().at(random.bounded(fleets));
        requests.wishes.append(office.dispatcher().submit(row.connection.id, {Days{30}, {}}));
    }
    office.pass(30min);
    const auto posts = office.terminal().tally().posts;
    for (const RequestId &wish : std::as_const(requests.wishes)) {
        const JournalEntry *entry = office.dispatcher().find(wish);
        const int made = posts.value(wish);
        // One that met a running sync waits or follows it: reported, not lost.
        const bool accepted = entry && entry->state == WishState::Acked;
        requests.lost += !entry || (accepted && made == 0) || (!accepted && made > 0) ? 1 : 0;
        requests.doubled += made > 1 ? 1 : 0;
    }
    return requests;
}

void addAgeInView(Figures &figures, const QString &name, const QString &what,
                  const VirtualOffice &office)
{
    figures.add({name,
                 what + u"age of what is in view, median"_s,
                 u"s"_s,
                 percentile(office.agesInView(), 0.5),
                 {},
                 {},
                 2});
}

} // namespace

void benchFreshness(Figures &figures, const Extent &extent)
{
    const VirtualTerminal::Options options{.fleets = extent.rows(10'000)};
    const milliseconds time = extent.quick ? 20min : 2h;
    VirtualOffice office(normalShare(), options);
    office.warmUp();
    office.pass(time);
    const double ends = percentile(office.terminal().tally().endSeenAfter, 0.95);
    const QString what = u"%1 fleets, 20 calls/s: "_s.arg(options.fleets);
    addAgeInView(figures, u"freshness.inview"_s, what, office);
    figures.add({u"freshness.end"_s,
                 what + u"an end is seen after, 95 %"_s,
                 u"s"_s,
                 ends,
                 percentile(RoundRobin(options, false).endsSeenAfter(time), 0.95),
                 u"round-robin"_s,
                 {},
                 0.5});
    figures.add({u"freshness.end.told"_s,
                 what + u"the same, 95 %"_s,
                 u"s"_s,
                 ends,
                 percentile(RoundRobin(options, true).endsSeenAfter(time), 0.95),
                 u"round-robin, told who syncs"_s,
                 {},
                 {}});
}

void benchDay(Figures &figures, const Extent &extent)
{
    VirtualTerminal::Options options{.fleets = extent.rows(10'000)};
    const milliseconds day = extent.quick ? 2h : 24h;
    const milliseconds morning = day / 4;
    options.outage = {morning, morning + 30min};
    for (int storm = 1; storm <= 6; ++storm) {
        options.storms.append({day * storm / 7, day * storm / 7 + 2min});
    }
    VirtualOffice office(normalShare(), options);
    office.warmUp();
    const Requests requests = request(office, day, extent.quick ? 10 : 200, options.fleets);
    const auto tally = office.terminal().tally();
    const auto gap = *std::max_element(tally.longestGap.cbegin(), tally.longestGap.cend())
                     - office.terminal().calls().pausedFor();
    const auto target = idleWait(options.fleets, {}, office.policy());
    const QString what = u"Day of %1 fleets: "_s.arg(options.fleets);
    figures.add({u"day.calls"_s,
                 what + u"most calls in one second"_s,
                 u"calls"_s,
                 static_cast<double>(office.terminal().calls().mostInASecond()),
                 400,
                 u"Terminal's limit"_s,
                 25,
                 {}});
    figures.add({u"day.starved"_s,
                 what + u"longest unasked : target"_s,
                 u"×"_s,
                 seconds(gap) / seconds(target),
                 {},
                 {},
                 2});
    addAgeInView(figures, u"day.inview"_s, what, office);
    figures.add({u"day.end"_s,
                 what + u"an end is seen after, 95 %"_s,
                 u"s"_s,
                 percentile(tally.endSeenAfter, 0.95),
                 {},
                 {},
                 {}});
    figures.add({u"day.lost"_s,
                 what + u"lost or doubled of %1 requests"_s.arg(requests.wishes.size()),
                 u"requests"_s,
                 static_cast<double>(requests.lost + requests.doubled),
                 {},
                 {},
                 0});
}

} // namespace fleetsync::bench
