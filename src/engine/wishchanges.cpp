// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/wishbook.h"

namespace fleetsync {

namespace {

void showResolved(FleetRow &row, const IssueId &id)
{
    bool wasOngoing = false;
    for (Sync &sync : row.history) {
        for (Issue &issue : sync.issues) {
            if (issue.id == id) {
                wasOngoing = wasOngoing || issue.status.value != IssueStatus::Resolved;
                issue.status = {IssueStatus::Resolved, QStringLiteral("resolved")};
            }
        }
    }
    if (wasOngoing && row.ongoingIssues && *row.ongoingIssues > 0) {
        --*row.ongoingIssues;
    }
}

/// The answer may come without the token, which stays what it was.
Connection withToken(Connection told, const FleetRow &row)
{
    if (told.token.isEmpty()) {
        told.token = row.connection.token;
    }
    return told;
}

} // namespace

void WishBook::showChange(const JournalEntry &entry)
{
    m_fleet.edit(entry.connection, [&entry](FleetRow &row) {
        row.changes.removeIf([&entry](const JournalEntry &old) { return old.id == entry.id; });
        const bool failed
                = entry.state == WishState::Rejected || entry.state == WishState::NotStarted;
        if (!isSettled(entry.state) || (failed && !entry.dismissed)) {
            row.changes.append(entry);
        }
    });
}

void WishBook::settleChange(Wish &wish, const Connection *told)
{
    JournalEntry next = wish.entry;
    next.state = WishState::Acked;
    next.error.reset();
    const FleetRow *row = m_fleet.find(next.connection);
    if (row && told && told->id == next.connection) {
        m_fleet.upsert({withToken(*told, *row)});
    } else {
        m_fleet.edit(next.connection, [&next](FleetRow &changed) {
            if (next.kind == WishKind::Resolve) {
                showResolved(changed, next.issue);
            } else if (next.kind == WishKind::Remove) {
                changed.connection.status
                        = {ConnectionStatus::PendingDeletion, QStringLiteral("pending_deletion")};
            }
        });
    }
    settle(wish, next);
}

} // namespace fleetsync
