// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/sync.h"

#include <algorithm>

namespace fleetsync {

bool isFinal(const Sync &sync)
{
    switch (sync.status.value) {
    case SyncStatus::Completed:
    case SyncStatus::Failed:
        return true;
    case SyncStatus::Unknown:
        return sync.completedAt.isValid();
    case SyncStatus::Requested:
    case SyncStatus::InProgress:
        return false;
    }
    return false;
}

bool waitsOnProvider(const Sync &sync)
{
    return !isFinal(sync) && !sync.providerRequests.isEmpty();
}

qsizetype unresolvedIssues(const Sync &sync)
{
    return std::count_if(sync.issues.cbegin(), sync.issues.cend(), [](const Issue &issue) {
        return issue.status.value != IssueStatus::Resolved;
    });
}

} // namespace fleetsync
