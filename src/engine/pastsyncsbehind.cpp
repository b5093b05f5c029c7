// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// PastSyncs: what lies behind all that is kept, at Terminal.
#include "engine/oldersyncs.h"
#include "engine/pastsyncs.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

bool PastSyncs::isWhole() const
{
    const Behind there = m_whole ? behind() : Behind::Older;
    return there != Behind::Older && there != Behind::Reading;
}

bool PastSyncs::isOf(const ConnectionId &fleet) const
{
    return m_filter.fleet.isEmpty() ? !m_filter.takes || m_filter.takes(fleet)
                                    : fleet == m_filter.fleet;
}

/// Those of no filter go on coming.
bool PastSyncs::isOfMany() const
{
    const bool ofAll = m_filter.fleet.isEmpty() && !m_filter.takes;
    return (ofAll ? m_fleet.size() : m_of.size()) > mostFleets;
}

/// A filter's period may end before its syncs do.
bool PastSyncs::mayHaveMore(const FleetRow &row) const
{
    const auto isBeforePeriod = [this](const QDateTime &at) {
        return m_filter.from.isValid() && at.isValid() && at < m_filter.from;
    };
    const auto reached = m_older->reached(row.connection.id);
    return row.mayHaveOlder() && !(reached && isBeforePeriod(reached->requestedAt))
           && (row.history.isEmpty() || !isBeforePeriod(row.history.constLast().requestedAt));
}

PastSyncs::Behind PastSyncs::behind() const
{
    if (!m_older) {
        return Behind::Nothing;
    }
    if (isOfMany()) {
        return m_anyGoesOn ? Behind::ManyFleets : Behind::Nothing;
    }
    Behind there = Behind::Nothing;
    for (const ConnectionId &fleet : m_of) {
        const FleetRow *row = m_fleet.find(fleet);
        if (!row || !mayHaveMore(*row)) {
            continue;
        }
        if (m_older->isReading(fleet)) {
            return Behind::Reading;
        }
        if (m_older->errorOf(fleet)) {
            there = Behind::Failed;
        } else if (there != Behind::Failed) {
            const bool canBeAsked = !row->connection.token.isEmpty();
            there = canBeAsked || there == Behind::Older ? Behind::Older : Behind::Waiting;
        }
    }
    return there;
}

const ApiError *PastSyncs::trouble() const
{
    for (const ConnectionId &fleet : m_of) {
        if (const ApiError *error = m_older ? m_older->errorOf(fleet) : nullptr) {
            return error;
        }
    }
    return nullptr;
}

/// Of several fleets the one that was read least far back: so the list grows at its end.
void PastSyncs::readOn()
{
    const Behind there = behind();
    if (there != Behind::Older && there != Behind::Failed) {
        return;
    }
    ConnectionId next;
    std::optional<HistoryPlace> newest;
    for (const ConnectionId &fleet : std::as_const(m_of)) {
        const FleetRow *row = m_fleet.find(fleet);
        if (!row || !mayHaveMore(*row) || row->connection.token.isEmpty()) {
            continue;
        }
        const auto reached = m_older->reached(fleet);
        if (next.isEmpty() || !reached || (newest && isBefore(*reached, *newest))) {
            next = fleet;
            newest = reached;
        }
        if (!reached) {
            break;
        }
    }
    m_reading = next;
    m_older->read(next);
}

void PastSyncs::rest()
{
    if (m_older && !m_reading.isEmpty()) {
        m_older->drop(std::exchange(m_reading, {}));
    }
}

void PastSyncs::tryAgain()
{
    if (!m_older || behind() != Behind::Failed) {
        return;
    }
    for (const ConnectionId &fleet : std::as_const(m_of)) {
        m_older->tryAgain(fleet);
    }
    more();
}

void PastSyncs::onRead(const ConnectionId &fleet, const QList<Sync> &syncs)
{
    const bool isOurs = fleet == m_reading;
    if (isOurs) {
        m_reading = {};
    }
    if (!isOf(fleet)) {
        return;
    }
    HistoryQuery told = m_query;
    told.behind.reset();
    QList<StoredSync> fitting;
    for (const Sync &sync : syncs) {
        // What lies further back than was told comes from the store in its turn.
        const bool isTold
                = m_whole || (m_query.behind && !isBefore(*m_query.behind, placeOf(sync)));
        if (isTold && isAskedFor(sync, told)) {
            fitting.append({fleet, sync});
        }
    }
    // Once it is settled what lies behind them.
    const auto tell = [this, isOurs, fitting, question = m_question] {
        if (question != m_question) {
            return;
        }
        if (isOurs) {
            Q_EMIT arrived(fitting);
        } else {
            Q_EMIT filled(fitting);
        }
    };
    if (isOurs || !fitting.isEmpty()) {
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

/// Without a look at all rows: there may be very many, and they change all the time.
void PastSyncs::onRowsChanged(const QList<qsizetype> &indexes)
{
    m_anyGoesOn
            = m_anyGoesOn || std::any_of(indexes.cbegin(), indexes.cend(), [this](qsizetype index) {
                  return m_fleet.at(index).mayHaveOlder();
              });
    lookBehind();
}

void PastSyncs::lookBehind()
{
    const Behind there = m_whole && m_question > 0 ? behind() : m_told;
    if (std::exchange(m_told, there) != there) {
        Q_EMIT behindChanged();
    }
}

} // namespace fleetsync
