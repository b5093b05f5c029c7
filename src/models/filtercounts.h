// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetfilter.h"
#include "models/fleetwalk.h"

#include <QList>
#include <QObject>

#include <memory>

namespace fleetsync {

/// Live counts of the fleets that pass each of some filters: those of the saved views. GUI thread.
class FilterCounts : public QObject
{
    Q_OBJECT
public:
    /// The fleet outlives it.
    explicit FilterCounts(Fleet &fleet, QObject *parent = nullptr);

    void setFilters(const QList<FleetFilter> &filters);
    /// In the order of the filters; empty before they are counted for the first time.
    const QList<int> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    Fleet &m_fleet;
    QList<FleetFilter> m_filters;
    QList<FleetMatcher> m_matchers;
    QList<int> m_counting;
    QList<int> m_counts;
    std::unique_ptr<FleetWalk> m_walk; ///< null: there is nothing to count
};

} // namespace fleetsync
