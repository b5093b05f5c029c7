// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetfilter.h"

#include <algorithm>
#include <string_view>

namespace fleetsync {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

template <typename T>
bool isWithinSet(const QSet<T> &some, const QSet<T> &wider)
{
    return wider.isEmpty() || (!some.isEmpty() && wider.contains(some));
}

} // namespace

bool FleetFilter::isWithin(const FleetFilter &wider) const
{
    return (wider.scope == FleetScope::All || scope == wider.scope) && text.startsWith(wider.text)
           && isWithinSet(states, wider.states) && isWithinSet(providers, wider.providers)
           && isWithinSet(modes, wider.modes) && isWithinSet(tags, wider.tags)
           && isWithinSet(only, wider.only) && isWithinSet(kinds, wider.kinds);
}

FleetMatcher::FleetMatcher(const FleetFilter &filter)
    : m_filter(filter)
    , m_hasFacets(!filter.states.isEmpty() || !filter.providers.isEmpty() || !filter.modes.isEmpty()
                  || !filter.tags.isEmpty())
{
    const QString text = filter.text.simplified();
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(foldedForSearch(word));
    }
}

bool FleetMatcher::operator()(const FleetRow &row) const
{
    for (int facet = 0; m_hasFacets && facet < facetCount; ++facet) {
        if (!passes(static_cast<Facet>(facet), row)) {
            return false;
        }
    }
    return holdsText(row);
}

bool FleetMatcher::passes(Facet facet, const FleetRow &row) const
{
    const Connection &connection = row.connection;
    switch (facet) {
    case Facet::State:
        return m_filter.states.isEmpty() || m_filter.states.contains(row.verdict.state);
    case Facet::Provider:
        return m_filter.providers.isEmpty()
               || m_filter.providers.contains(displayName(connection.provider));
    case Facet::Mode:
        return m_filter.modes.isEmpty() || m_filter.modes.contains(connection.syncMode.value);
    case Facet::Tag:
        return m_filter.tags.isEmpty()
               || std::any_of(connection.tags.cbegin(), connection.tags.cend(),
                              [this](const QString &tag) { return m_filter.tags.contains(tag); });
    case Facet::Kind:
        break;
    }
    return true;
}

bool FleetMatcher::holdsText(const FleetRow &row, const QByteArray &more) const
{
    if (m_filter.scope == FleetScope::Active && !isActive(row.verdict.state)) {
        return false;
    }
    if (!m_filter.only.isEmpty() && !m_filter.only.contains(row.connection.id)) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true; // without a look at the row: that alone takes a tenth of a microsecond
    }
    // For a few letters, libraries that skip ahead by a table take longer than those that compare.
    const auto text = viewOf(row.searchText);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&more, text](const QByteArray &word) {
        return text.find(viewOf(word)) != std::string_view::npos || more.contains(word);
    });
}

} // namespace fleetsync
