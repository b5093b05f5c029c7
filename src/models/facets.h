// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"
#include "models/fleetfilter.h"
#include "models/fleetwalk.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace fleetsync {

/// Live counts of states, providers, modes and tags. Each facet counts what the other facets and
/// the text let through, so that a number says what a click on it would show. Of ten thousand
/// fleets at once, of more in several turns of the event loop.
class Facets : public QObject
{
    Q_OBJECT
public:
    explicit Facets(Fleet &fleet, QObject *parent = nullptr);
    ~Facets() override;

    void setFilter(const FleetFilter &filter);
    const QMap<FleetState, int> &states() const { return m_states; }
    const QMap<QString, int> &providers() const { return m_providers; }
    const QMap<SyncMode, int> &modes() const { return m_modes; }
    const QMap<QString, int> &tags() const { return m_tags; }
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
    QMap<FleetState, int> m_states;
    QMap<QString, int> m_providers;
    QMap<SyncMode, int> m_modes;
    QMap<QString, int> m_tags;
    int m_total = 0;
    int m_active = 0;
    FleetWalk m_walk;
};

} // namespace fleetsync
