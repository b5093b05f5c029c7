// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include <utility>

namespace fleetsync {

Facets::Facets(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &Fleet::cleared, this, &Facets::schedule);
    connect(&fleet, &Fleet::rowsInserted, this, &Facets::schedule);
    connect(&fleet, &Fleet::rowsChanged, this, &Facets::schedule);
    connect(&fleet, &Fleet::rowsRemoved, this, &Facets::schedule);
    recount();
}

void Facets::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    recount();
}

/// Once per turn of the event loop, however many rows change in it.
void Facets::schedule()
{
    if (!std::exchange(m_scheduled, true)) {
        QMetaObject::invokeMethod(this, &Facets::recount, Qt::QueuedConnection);
    }
}

void Facets::recount()
{
    m_scheduled = false;
    m_total = static_cast<int>(m_fleet.size());
    QMap<FleetState, int> states;
    QMap<QString, int> providers;
    const FleetFilter textOnly{m_filter.text, {}, {}};
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        const FleetRow &row = m_fleet.at(i);
        if (!matches(row, textOnly)) {
            continue;
        }
        const QString provider = displayName(row.connection.provider);
        if (m_filter.providers.isEmpty() || m_filter.providers.contains(provider)) {
            ++states[row.verdict.state];
        }
        if (m_filter.states.isEmpty() || m_filter.states.contains(row.verdict.state)) {
            ++providers[provider];
        }
    }
    m_states = std::move(states);
    m_providers = std::move(providers);
    Q_EMIT changed();
}

} // namespace fleetsync
