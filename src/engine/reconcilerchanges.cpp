// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/reconciler.h"

#include <algorithm>

namespace fleetsync {

// Resolve, Change and Remove show in the object that they are about; reconciler.cpp looks up syncs.

void Reconciler::askObject(Wish &wish)
{
    if (wish.entry.kind == WishKind::Resolve) {
        askIssues(wish, {});
        return;
    }
    const RequestId id = wish.entry.id;
    wish.call
            = PendingCall(m_context.api.currentConnection(*authOf(wish)), this,
                          [this, id](const Result<Connection> &told) { takeConnection(id, told); });
}

/// No call reads one issue: it is resolved when the list of ongoing ones is without it.
void Reconciler::askIssues(Wish &wish, const QString &cursor)
{
    const RequestId id = wish.entry.id;
    const IssueQuery query{m_context.policy.pageSize, true, wish.entry.connection};
    wish.call = PendingCall(m_context.api.issues(query, cursor), this,
                            [this, id](const auto &page) { takeIssues(id, page); });
}

void Reconciler::takeIssues(const RequestId &id, const Result<Page<Issue>> &page)
{
    Wish &wish = *m_book.find(id);
    if (!page) {
        failed(wish, page.error());
        return;
    }
    m_context.serverClock.observe(page->serverDate);
    const bool isOngoing
            = std::any_of(page->results.cbegin(), page->results.cend(),
                          [&wish](const Issue &issue) { return issue.id == wish.entry.issue; });
    if (isOngoing) {
        wish.failures = 0;
        notSeenYet(wish);
        return;
    }
    switch (wish.guard.next(page->next, page->results.size())) {
    case PageEnd::More:
        askIssues(wish, page->next);
        return;
    case PageEnd::Done:
        m_book.settleChange(wish);
        return;
    case PageEnd::CursorRepeats:
    case PageEnd::TooManyPages:
    case PageEnd::EmptyPages:
        // Half a list proves nothing.
        ++wish.failures;
        scheduleNext(wish);
        return;
    }
}

void Reconciler::takeConnection(const RequestId &id, const Result<Connection> &told)
{
    Wish &wish = *m_book.find(id);
    const bool removal = wish.entry.kind == WishKind::Remove;
    if (!told) {
        takeUnread(wish, told.error());
        return;
    }
    wish.failures = 0;
    const bool acted
            = removal ? isBeingDeleted(told->status.value) : shows(*told, wish.entry.change);
    acted ? m_book.settleChange(wish, &*told) : notSeenYet(wish);
}

/// A connection that is gone was deleted, and cannot be changed any more.
void Reconciler::takeUnread(Wish &wish, const ApiError &error)
{
    if (error.kind != ErrorKind::NotFound) {
        failed(wish, error);
    } else if (wish.entry.kind == WishKind::Remove) {
        m_book.settleChange(wish);
    } else {
        wish.entry.error = error;
        settleAs(wish, WishState::Rejected);
    }
}

} // namespace fleetsync
