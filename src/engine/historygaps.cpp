// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/historygaps.h"

#include "engine/pendingcall.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

/// A tenth of our share of the calls.
std::chrono::milliseconds pauseOf(const Policy &policy)
{
    return std::chrono::milliseconds(10'000 / std::max(1, policy.perApplicationPerSecond));
}

} // namespace

HistoryGaps::HistoryGaps(const Parts &parts, const QString &account, const Policy &policy,
                         QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_account(account)
    , m_policy(policy)
{
    connect(&parts.older, &OlderSyncs::pageRead, this, &HistoryGaps::onPage);
    connect(&parts.older, &OlderSyncs::ended, this, &HistoryGaps::onEnded);
    connect(&parts.older, &OlderSyncs::changed, this, &HistoryGaps::onChanged);
    connect(&parts.fleet, &Fleet::fleetsGone, this, &HistoryGaps::onGone);
    connect(&parts.fleet, &Fleet::rowsInserted, this, [this](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i <= last && !m_ends.isEmpty(); ++i) {
            const ConnectionId fleet = m_parts.fleet.at(i).connection.id;
            setReadToEnd(fleet, m_ends.contains(fleet));
        }
    });
    if (!account.isEmpty()) {
        connect(&parts.fleet, &Fleet::fellBehind, this, &HistoryGaps::look);
        parts.keeper.setBeforeWrite([this] { keepMarks(); });
    }
}

HistoryGaps::~HistoryGaps()
{
    m_parts.keeper.setBeforeWrite({});
    keepMarks();
}

void HistoryGaps::start()
{
    m_running = true;
    if (!m_recalled && !m_account.isEmpty()) {
        recall();
    }
    fillAfter(pauseOf(m_policy));
}

void HistoryGaps::stop()
{
    m_running = false;
    ++m_shot;
}

void HistoryGaps::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused) {
        fillAfter(pauseOf(m_policy));
    }
}

void HistoryGaps::hurry(const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &fleet : fleets) {
        if (m_queue.removeOne(fleet)) {
            m_queue.prepend(fleet);
        }
    }
}

/// The store is asked before its keeper tells it of this list.
void HistoryGaps::look(const ConnectionId &fleet, const Sync &oldest)
{
    if (!oldest.requestedAt.isValid()) {
        return;
    }
    HistoryQuery query;
    query.connection = fleet;
    query.until = oldest.requestedAt.addMSecs(1);
    query.most = m_policy.historySize; // more of one instant would be odd
    onAnswer(m_parts.store.syncs(query), this, [this, fleet, id = oldest.id](const auto &kept) {
        if (!kept || kept->isEmpty() || !m_parts.fleet.find(fleet)) {
            return;
        }
        const bool meets = std::any_of(kept->cbegin(), kept->cend(),
                                       [&id](const StoredSync &one) { return one.sync.id == id; });
        if (!meets) {
            m_parts.older.restart(fleet);
            note(fleet, {placeOf(kept->constFirst().sync), false});
            remember();
        }
    });
}

/// An earlier gap of the same fleet may reach further back.
void HistoryGaps::note(const ConnectionId &fleet, const Gap &gap)
{
    const auto known = m_gaps.constFind(fleet);
    const bool further = known != m_gaps.cend() && isBefore(gap.end, known->end);
    m_gaps.insert(fleet, {further ? known->end : gap.end, gap.far});
    if (!gap.far && !m_queue.contains(fleet)) {
        m_queue.append(fleet);
    }
    if (fleet == m_filling) {
        m_filling = {};
    }
    if (m_filling.isEmpty()) {
        fillAfter(pauseOf(m_policy));
    }
}

void HistoryGaps::close(const ConnectionId &fleet)
{
    m_queue.removeOne(fleet);
    if (m_gaps.remove(fleet) > 0) {
        remember();
    }
    if (fleet == m_filling) {
        m_filling = {};
    }
}

void HistoryGaps::onPage(const ConnectionId &fleet, const QList<Sync> &syncs)
{
    const auto gap = m_gaps.find(fleet);
    const auto reached = m_parts.older.reached(fleet);
    const bool isFilling = fleet == m_filling;
    if (gap != m_gaps.end() && reached) {
        const bool meets = std::any_of(syncs.cbegin(), syncs.cend(), [&gap](const Sync &sync) {
            return !isBefore(placeOf(sync), gap->end);
        });
        const QDateTime farthest = m_parts.serverClock.now().addMSecs(-m_policy.gapReach.count());
        if (meets) {
            close(fleet);
        } else if (isFilling && reached->requestedAt < farthest) {
            gap->far = true;
            m_queue.removeOne(fleet);
            m_filling = {};
            setReadToEnd(fleet, false); // whoever scrolls reads it
            m_ends.remove(fleet);
            remember();
        }
    }
    if (isFilling) {
        fillAfter(pauseOf(m_policy));
    }
}

void HistoryGaps::onEnded(const ConnectionId &fleet)
{
    close(fleet);
    if (const auto reached = m_parts.older.reached(fleet)) {
        m_ends.insert(fleet, *reached);
        remember();
    }
    setReadToEnd(fleet, true);
}

void HistoryGaps::onChanged(const ConnectionId &fleet)
{
    if (fleet == m_filling && !m_parts.older.isReading(fleet)
        && (m_parts.older.errorOf(fleet) || m_gaps.contains(fleet))) {
        if (m_parts.older.errorOf(fleet)) {
            putOff();
        } else {
            fillAfter(pauseOf(m_policy)); // or somebody dropped it
        }
    }
}

void HistoryGaps::onGone(const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &fleet : fleets) {
        m_ends.remove(fleet);
        close(fleet);
    }
}

void HistoryGaps::setReadToEnd(const ConnectionId &fleet, bool read)
{
    const FleetRow *row = m_parts.fleet.find(fleet);
    if (row && row->readToEnd != read) {
        m_parts.fleet.edit(fleet, [read](FleetRow &edited) { edited.readToEnd = read; });
    }
}

void HistoryGaps::fillAfter(std::chrono::milliseconds pause)
{
    const int shot = ++m_shot;
    m_parts.clock.after(pause, this, [this, shot] {
        if (shot == m_shot) {
            fillNext();
        }
    });
}

void HistoryGaps::fillNext()
{
    if (!m_running || m_paused || m_queue.isEmpty()) {
        m_filling = {};
        return;
    }
    m_filling = m_filling.isEmpty() ? m_queue.constFirst() : m_filling;
    const FleetRow *row = m_parts.fleet.find(m_filling);
    if (!row || row->connection.token.isEmpty()) {
        putOff();
        return;
    }
    m_parts.older.read(m_filling);
}

/// Behind the others: what fails once fails again soon after.
void HistoryGaps::putOff()
{
    if (m_queue.removeOne(m_filling)) {
        m_queue.append(m_filling);
    }
    m_filling = {};
    fillAfter(m_policy.pollMax);
}

} // namespace fleetsync
