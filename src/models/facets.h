// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetfilter.h"
#include "models/soon.h"

#include <QMap>
#include <QObject>

namespace fleetsync {

/// Live counts of states and providers. Each facet counts what the other facet and the text let
/// through, so that a number says what a click on it would show.
class Facets : public QObject
{
    Q_OBJECT
public:
    explicit Facets(Fleet &fleet, QObject *parent = nullptr);

    void setFilter(const FleetFilter &filter);
    const QMap<FleetState, int> &states() const { return m_states; }
    const QMap<QString, int> &providers() const { return m_providers; }
    int total() const { return m_total; } ///< fleets in all, unfiltered

Q_SIGNALS:
    void changed();

private:
    void recount();

    Fleet &m_fleet;
    FleetFilter m_filter;
    QMap<FleetState, int> m_states;
    QMap<QString, int> m_providers;
    int m_total = 0;
    Soon m_recountSoon;
};

} // namespace fleetsync
