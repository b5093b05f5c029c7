// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/candidates.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace fleetsync {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds clockSlack = 5s;
constexpr milliseconds farApart = 36h;
constexpr milliseconds day = 24h;

/// Where the request asked to start from; invalid for "only what is new".
QDateTime askedStart(const JournalEntry &entry)
{
    if (const auto *days = std::get_if<Days>(&entry.request.window)) {
        return entry.sentAt.addMSecs(-days->count * day.count());
    }
    const auto *from = std::get_if<StartFrom>(&entry.request.window);
    return from ? from->at : QDateTime();
}

/// Distance of the starts; nullopt when one of them is not told.
std::optional<milliseconds> apart(const JournalEntry &entry, const Sync &sync)
{
    const QDateTime asked = askedStart(entry);
    if (!asked.isValid() || !sync.startFrom.isValid()) {
        return std::nullopt;
    }
    return milliseconds(qAbs(asked.msecsTo(sync.startFrom)));
}

bool sameProviderRequests(const JournalEntry &entry, const Sync &sync)
{
    const QList<ProviderRequest> &asked = entry.request.providerRequests;
    return asked.size() == sync.providerRequests.size()
           && std::all_of(sync.providerRequests.cbegin(), sync.providerRequests.cend(),
                          [&](const auto &told) { return asked.contains(told.value); });
}

/// Less is likelier. What is not told stands between what fits and what does not.
std::pair<int, qint64> unlikeness(const JournalEntry &entry, const Sync &sync)
{
    const auto distance = apart(entry, sync);
    return {sameProviderRequests(entry, sync) ? 0 : 1,
            distance ? distance->count() : milliseconds(farApart).count()};
}

} // namespace

bool isCandidate(const JournalEntry &entry, const Sync &sync, const QSet<SyncId> &claimed)
{
    if (entry.baseline.contains(sync.id) || claimed.contains(sync.id)
        || !sync.requestedAt.isValid()) {
        return false;
    }
    const QDateTime earliest = entry.sentAt.addMSecs(-clockSlack.count());
    if (sync.requestedAt < earliest || sync.requestedAt > entry.settleUntil) {
        return false;
    }
    return apart(entry, sync).value_or(milliseconds(0)) <= farApart;
}

QList<Sync> candidatesOf(const JournalEntry &entry, const QList<Sync> &syncs,
                         const QSet<SyncId> &claimed)
{
    QList<Sync> found;
    std::copy_if(syncs.cbegin(), syncs.cend(), std::back_inserter(found),
                 [&](const Sync &sync) { return isCandidate(entry, sync, claimed); });
    std::stable_sort(found.begin(), found.end(), [&entry](const Sync &a, const Sync &b) {
        return unlikeness(entry, a) < unlikeness(entry, b);
    });
    return found;
}

bool reachesBack(const JournalEntry &entry, const QList<Sync> &syncs)
{
    const QDateTime earliest = entry.sentAt.addMSecs(-clockSlack.count());
    return std::any_of(syncs.cbegin(), syncs.cend(), [&](const Sync &sync) {
        return sync.requestedAt.isValid() && sync.requestedAt < earliest;
    });
}

bool wasRetried(const JournalEntry &entry, const Sync &sync, int attemptsBefore)
{
    if (sync.status.value != SyncStatus::Failed) {
        return true;
    }
    if (attemptsBefore > 0 && sync.attempts > 0) {
        return sync.attempts > attemptsBefore;
    }
    // Failed anew since we sent: it ran again.
    return sync.completedAt.isValid() && sync.completedAt > entry.sentAt;
}

} // namespace fleetsync
