// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include <chrono>
#include <utility>

namespace fleetsync {

namespace {

/// A count walks over all fleets, and each answered poll changes one of them.
constexpr std::chrono::milliseconds recountEvery{250};

} // namespace

Facets::Facets(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_recountSoon(recountEvery, [this] { recount(); })
{
    const auto recountSoon = [this] { m_recountSoon.call(); };
    connect(&fleet, &Fleet::cleared, this, &Facets::recount);
    connect(&fleet, &Fleet::rowsInserted, this, recountSoon);
    connect(&fleet, &Fleet::rowsChanged, this, recountSoon);
    connect(&fleet, &Fleet::rowsRemoved, this, recountSoon);
    recount();
}

void Facets::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    recount();
}

void Facets::recount()
{
    m_recountSoon.forget();
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
