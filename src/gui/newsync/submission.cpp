// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/submission.h"

#include "engine/dispatcher.h"

namespace fleetsync {

Submission::Submission(Dispatcher &dispatcher, QObject *parent)
    : QObject(parent)
    , m_dispatcher(dispatcher)
{
    connect(&dispatcher, &Dispatcher::wishChanged, this, &Submission::take);
    connect(&dispatcher, &Dispatcher::notRecorded, this, &Submission::refuse);
}

void Submission::submit(const ConnectionId &fleet, const SyncRequest &request)
{
    // What was refused is corrected by this one.
    if (!m_wish.isEmpty()) {
        m_dispatcher.dismiss(m_wish);
    }
    m_fleet = fleet;
    m_wish = {};
    m_done = false;
    const RequestId wish = m_dispatcher.submit(fleet, request);
    if (m_done) {
        return;
    }
    m_wish = wish;
    if (const JournalEntry *entry = m_dispatcher.find(wish)) {
        take(*entry);
    }
}

/// Before submit() returns only a new wish of that fleet can be told: ours.
bool Submission::isOurs(const JournalEntry &entry) const
{
    return !m_done && entry.kind == WishKind::Request
           && (m_wish.isEmpty() ? entry.connection == m_fleet : entry.id == m_wish);
}

void Submission::take(const JournalEntry &entry)
{
    if (!isOurs(entry)) {
        return;
    }
    switch (entry.state) {
    case WishState::Wanted:
        // Not sent for sure (offline, 429, 401, 403): it waits in our own queue.
        if (!entry.error) {
            return;
        }
        break;
    case WishState::Sending:
        return;
    case WishState::Rejected:
        m_done = true;
        Q_EMIT rejected(entry.error.value_or(ApiError{}));
        return;
    case WishState::Acked:
    case WishState::Unknown:
    case WishState::Adopted:
    case WishState::Followed:
    case WishState::NeedsUser:
    case WishState::NotStarted:
    case WishState::CancelledByUser:
        break;
    }
    m_done = true;
    Q_EMIT handedOver();
}

void Submission::refuse(const JournalEntry &entry, StoreErrorKind why)
{
    if (isOurs(entry)) {
        m_done = true;
        Q_EMIT notRecorded(why);
    }
}

} // namespace fleetsync
