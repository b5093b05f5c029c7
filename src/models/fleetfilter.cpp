// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetfilter.h"

#include <algorithm>

namespace fleetsync {

FleetMatcher::FleetMatcher(const FleetFilter &filter)
    : m_filter(filter)
{
    const QString text = filter.text.simplified();
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        m_words.emplace_back(foldedForSearch(word));
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
    return std::all_of(m_words.cbegin(), m_words.cend(), [&row](const QByteArrayMatcher &word) {
        return word.indexIn(row.searchText) >= 0;
    });
}

} // namespace fleetsync
