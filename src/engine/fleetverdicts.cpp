// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// Fleet: what follows from its rows, from time and from what is usual.
#include "engine/fleet.h"
#include "engine/fleetfacts.h"
#include "engine/fleetwatch.h"
#include "engine/norms.h"

namespace fleetsync {

void Fleet::reviewVerdicts()
{
    for (qsizetype i = 0; i < size(); ++i) {
        FleetRow &row = m_rows[static_cast<size_t>(i)];
        if (!isActive(row.verdict.state)) {
            continue;
        }
        const FleetVerdict before = row.verdict;
        // A value in either case: optionals compared here make GCC 12 at -O2 warn of an unset one.
        const bool hadEstimate = row.watch && row.watch->estimate;
        const Estimate estimate = hadEstimate ? *row.watch->estimate : Estimate();
        derive(row);
        const bool hasEstimate = row.watch && row.watch->estimate;
        const bool sameEstimate
                = hasEstimate == hadEstimate && (!hasEstimate || *row.watch->estimate == estimate);
        if (row.verdict != before || !sameEstimate) {
            touch(i);
        }
    }
}

void Fleet::keepWaiting(const ConnectionId &id)
{
    edit(id, [](FleetRow &row) {
        if (row.watch) {
            const auto longer = patienceFor(row.watch->pace);
            row.watch->waitUntil = row.watch->seenAt.addMSecs(longer.count());
        }
    });
}

void Fleet::learn(const FleetRow &row) const
{
    if (m_norms) {
        m_norms->learn(row, now());
    }
}

void Fleet::derive(FleetRow &row) const
{
    comparePace(row, m_norms);
    row.verdict = deriveState(factsOf(row), now());
}

} // namespace fleetsync
