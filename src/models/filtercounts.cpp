// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/filtercounts.h"

namespace fleetsync {

namespace {

constexpr qsizetype rowsATurn = 20'000; ///< for one filter

} // namespace

FilterCounts::FilterCounts(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
{}

void FilterCounts::setFilters(const QList<FleetFilter> &filters)
{
    if (filters == m_filters) {
        return;
    }
    m_filters = filters;
    m_walk.reset();
    m_matchers.clear();
    m_counts.clear();
    for (const FleetFilter &filter : filters) {
        m_matchers.append(FleetMatcher(filter));
    }
    if (filters.isEmpty()) {
        return;
    }
    const auto look = [this](const FleetRow &row) {
        for (qsizetype i = 0; i < m_matchers.size(); ++i) {
            m_counting[i] += m_matchers.at(i)(row) ? 1 : 0;
        }
    };
    const auto end = [this] {
        if (m_counts != m_counting) {
            m_counts = m_counting;
            Q_EMIT changed();
        }
    };
    const auto begin = [this] { m_counting = QList<int>(m_matchers.size(), 0); };
    m_walk = std::make_unique<FleetWalk>(m_fleet, rowsATurn / filters.size(),
                                         FleetWalk::Work{begin, look, end});
    m_walk->again();
}

} // namespace fleetsync
