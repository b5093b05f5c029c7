// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include <QHash>

#include <array>
#include <chrono>
#include <utility>

namespace fleetsync {

namespace {

/// A count walks over all fleets, and each answered poll changes one of them.
constexpr std::chrono::milliseconds recountEvery{250};

struct Count
{
    QString name;
    int rows = 0;
};

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
    std::array<int, fleetStateCount> states{};
    // By address, because a hash of each row's text would take most of the time; the fleet shares
    // equal ones (SharedWords), and where it does not, they meet below.
    QHash<const QChar *, Count> providers;
    const FleetMatcher matcher(m_filter);
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        const FleetRow &row = m_fleet.at(i);
        if (!matcher.holdsText(row)) {
            continue;
        }
        const QString provider = displayName(row.connection.provider);
        if (m_filter.providers.isEmpty() || m_filter.providers.contains(provider)) {
            ++states[static_cast<size_t>(row.verdict.state)];
        }
        if (m_filter.states.isEmpty() || m_filter.states.contains(row.verdict.state)) {
            Count &count = providers[provider.constData()];
            count.name = provider;
            ++count.rows;
        }
    }
    m_states.clear();
    for (size_t state = 0; state < states.size(); ++state) {
        if (states[state] > 0) {
            m_states.insert(static_cast<FleetState>(state), states[state]);
        }
    }
    m_providers.clear();
    for (const Count &count : std::as_const(providers)) {
        m_providers[count.name] += count.rows;
    }
    Q_EMIT changed();
}

} // namespace fleetsync
