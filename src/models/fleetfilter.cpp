// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetfilter.h"

namespace fleetsync {

namespace {

bool holds(const FleetRow &row, QStringView word)
{
    const Connection &connection = row.connection;
    const auto in
            = [word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return in(displayName(connection)) || in(connection.accountName)
           || in(displayName(connection.provider)) || in(connection.externalId)
           || in(connection.id.toString())
           || std::any_of(connection.dotNumbers.begin(), connection.dotNumbers.end(), in)
           || std::any_of(connection.tags.begin(), connection.tags.end(), in);
}

bool holdsAllWords(const FleetRow &row, const QString &text)
{
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!holds(row, word)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool matches(const FleetRow &row, const FleetFilter &filter)
{
    if (!filter.states.isEmpty() && !filter.states.contains(row.verdict.state)) {
        return false;
    }
    if (!filter.providers.isEmpty()
        && !filter.providers.contains(displayName(row.connection.provider))) {
        return false;
    }
    return filter.text.isEmpty() || holdsAllWords(row, filter.text.simplified());
}

} // namespace fleetsync
