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
    return text.startsWith(wider.text) && isWithinSet(states, wider.states)
           && isWithinSet(providers, wider.providers);
}

FleetMatcher::FleetMatcher(const FleetFilter &filter)
    : m_filter(filter)
{
    const QString text = filter.text.simplified();
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(foldedForSearch(word));
    }
}

bool FleetMatcher::operator()(const FleetRow &row) const
{
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(row.verdict.state)) {
        return false;
    }
    if (!m_filter.providers.isEmpty()
        && !m_filter.providers.contains(displayName(row.connection.provider))) {
        return false;
    }
    return holdsText(row);
}

bool FleetMatcher::holdsText(const FleetRow &row) const
{
    if (m_words.isEmpty()) {
        return true; // without a look at the row: that alone takes a tenth of a microsecond
    }
    // For a few letters, libraries that skip ahead by a table take longer than those that compare.
    const auto text = viewOf(row.searchText);
    return std::all_of(m_words.cbegin(), m_words.cend(), [text](const QByteArray &word) {
        return text.find(viewOf(word)) != std::string_view::npos;
    });
}

} // namespace fleetsync
