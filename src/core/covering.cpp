// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/covering.h"

#include <algorithm>

namespace fleetsync {

namespace {

/// Clocks differ, and a minute's data is not what anybody asks again for.
constexpr qint64 toleranceMs = 5 * 60 * 1000;

bool asksFor(const Sync &running, ProviderRequest wanted)
{
    return std::any_of(
            running.providerRequests.cbegin(), running.providerRequests.cend(),
            [wanted](const Known<ProviderRequest> &asked) { return asked.value == wanted; });
}

} // namespace

Covering coveringOf(const Sync &running, const SyncRequest &request, const QDateTime &askedAt)
{
    const QDateTime start = effectiveStart(request, askedAt, QTimeZone::utc()).at;
    const bool onlyNew = std::holds_alternative<SinceLast>(request.window);
    if (!onlyNew && (!running.startFrom.isValid() || !start.isValid())) {
        return Covering::NotKnown;
    }
    if (!onlyNew && start.msecsTo(running.startFrom) > toleranceMs) {
        return Covering::StartsLater;
    }
    const bool all
            = std::all_of(request.providerRequests.cbegin(), request.providerRequests.cend(),
                          [&running](ProviderRequest wanted) { return asksFor(running, wanted); });
    return all ? Covering::Covers : Covering::LacksProviderWork;
}

} // namespace fleetsync
