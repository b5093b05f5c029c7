// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QByteArrayList>
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
    /// What this takes, `wider` takes, too: a word is typed on, say.
    bool isWithin(const FleetFilter &wider) const;
    friend bool operator==(const FleetFilter &, const FleetFilter &) = default;
};

inline size_t qHash(FleetState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}

/// A filter made ready to look at many rows. All words of its text must occur, in any order,
/// without regard to case. Pure.
class FleetMatcher
{
public:
    explicit FleetMatcher(const FleetFilter &filter = {});

    bool operator()(const FleetRow &row) const;
    bool holdsText(const FleetRow &row) const; ///< whatever the facets say

private:
    FleetFilter m_filter;
    QByteArrayList m_words; ///< folded
};

} // namespace fleetsync
