// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QSet>
#include <QString>

namespace fleetsync {

/// What is shown: text over name, provider, DOT numbers, external id, tags and id, and facets.
/// An empty set = all.
struct FleetFilter
{
    QString text;
    QSet<FleetState> states;
    QSet<QString> providers; ///< by displayName(ProviderRef)

    bool isEmpty() const { return text.isEmpty() && states.isEmpty() && providers.isEmpty(); }
    friend bool operator==(const FleetFilter &, const FleetFilter &) = default;
};

inline size_t qHash(FleetState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}

/// All words of the text must occur, in any order, without regard to case.
bool matches(const FleetRow &row, const FleetFilter &filter);

} // namespace fleetsync
