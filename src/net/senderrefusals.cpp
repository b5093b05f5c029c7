// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/callrules.h"
#include "net/sender.h"

#include <algorithm>

namespace fleetsync {

using std::chrono::milliseconds;

// What the sender does when Terminal will hear nothing for a while, or nothing more.

void Sender::startPause(const Entry &entry, ApiError &error, SteadyTime now)
{
    error.retryAfter
            = m_pause.begin(now, entry.sentAt, error.retryAfter, m_random.generateDouble());
    giveBackWrites();
    Q_EMIT paused(*error.retryAfter);
}

/// A write that waits here is marked as being sent in its owner's journal. Were the program to end,
/// nobody could tell when it left: a pause is waited for there.
void Sender::giveBackWrites()
{
    const auto ids = m_entries.keys();
    for (const quint64 id : ids) {
        const auto entry = m_entries.constFind(id);
        if (entry != m_entries.constEnd() && !entry->flying && isWrite(entry->job.call)) {
            giveBack(id);
        }
    }
}

void Sender::giveBack(quint64 id)
{
    const auto left = m_pause.until() - std::chrono::steady_clock::now();
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = std::max(milliseconds(0), std::chrono::ceil<milliseconds>(left));
    fail(id, error);
}

void Sender::refuseKey(const ApiError &error)
{
    if (m_keyRefusal) {
        return;
    }
    m_keyRefusal = undated(error);
    Q_EMIT keyRefused(error);
    const auto ids = m_entries.keys();
    for (const quint64 id : ids) {
        if (!m_entries.value(id).flying) {
            fail(id, error);
        }
    }
}

} // namespace fleetsync
