// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/facetcounts.h"
#include "models/fleetwalk.h"

#include <QObject>

#include <memory>

namespace fleetsync {

/// Live counts of the fleets by state, provider, mode and tag. Each facet counts what the other
/// facets and the text let through, so that a number says what a click on it would show. Of ten
/// thousand fleets at once, of more in several turns of the event loop.
class Facets : public QObject
{
    Q_OBJECT
public:
    explicit Facets(Fleet &fleet, QObject *parent = nullptr);
    ~Facets() override;

    void setFilter(const FleetFilter &filter);
    const FacetCounts &counts() const { return m_counts; }
    int total() const { return m_total; }   ///< fleets in all, unfiltered
    int active() const { return m_active; } ///< something is under way; unfiltered

Q_SIGNALS:
    void changed();

private:
    struct Counting;

    void finish();

    Fleet &m_fleet;
    FleetFilter m_filter;
    std::unique_ptr<Counting> m_counting; ///< null: none is under way
    FacetCounts m_counts;
    int m_total = 0;
    int m_active = 0;
    FleetWalk m_walk;
};

} // namespace fleetsync
