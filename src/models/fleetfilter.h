// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"
#include "engine/fleetrow.h"

#include <QByteArrayList>
#include <QSet>
#include <QString>

namespace fleetsync {

/// Which rows a view is about, whatever its filter.
enum class FleetScope { All, Active };

/// The last one is not a fleet's, but of what there is to mend about it.
enum class Facet { State, Provider, Mode, Tag, Kind };
inline constexpr int facetCount = 5;

/// What is shown: text over name, provider, DOT numbers, external id, tags and id, and facets.
/// An empty set = all.
struct FleetFilter
{
    QString text;
    QSet<FleetState> states;
    QSet<QString> providers; ///< by displayName(ProviderRef)
    QSet<SyncMode> modes = {};
    QSet<QString> tags = {};      ///< one of them is enough
    QSet<ConnectionId> only = {}; ///< of several that somebody had listed, those alone
    QSet<AttentionKind> kinds = {};
    FleetScope scope = FleetScope::All;

    /// All rows of the scope are shown.
    bool isEmpty() const
    {
        return text.isEmpty() && states.isEmpty() && providers.isEmpty() && modes.isEmpty()
               && tags.isEmpty() && only.isEmpty() && kinds.isEmpty();
    }
    /// What this takes, `wider` takes, too: a word is typed on, say.
    bool isWithin(const FleetFilter &wider) const;
    friend bool operator==(const FleetFilter &, const FleetFilter &) = default;
};

inline size_t qHash(FleetState state, size_t seed = 0)
{
    return ::qHash(static_cast<int>(state), seed);
}

inline size_t qHash(SyncMode mode, size_t seed = 0)
{
    return ::qHash(static_cast<int>(mode), seed);
}

/// A filter made ready to look at many rows. All words of its text must occur, in any order,
/// without regard to case. Pure.
class FleetMatcher
{
public:
    explicit FleetMatcher(const FleetFilter &filter = {});

    bool operator()(const FleetRow &row) const;
    /// In scope, whatever the facets say.
    /// @param more folded words that count, too
    bool holdsText(const FleetRow &row, const QByteArray &more = {}) const;
    bool hasText() const { return !m_words.isEmpty(); }
    bool passes(Facet facet, const FleetRow &row) const;

private:
    FleetFilter m_filter;
    bool m_hasFacets;       ///< most have none, and there are 100,000 rows to ask of
    QByteArrayList m_words; ///< folded
};

} // namespace fleetsync
