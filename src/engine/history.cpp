// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/history.h"

#include <algorithm>

namespace fleetsync {

namespace {

bool isOlder(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && a < b;
}

/// `answer` with the issues that an earlier answer had expanded.
Sync withKnownIssues(Sync answer, const Sync &known)
{
    for (Issue &issue : answer.issues) {
        if (issue.expanded) {
            continue;
        }
        const auto same = std::find_if(
                known.issues.cbegin(), known.issues.cend(),
                [&issue](const Issue &old) { return old.id == issue.id && old.expanded; });
        if (same != known.issues.cend()) {
            issue = *same;
        }
    }
    return answer;
}

Sync newerOf(const Sync &answer, const Sync *known)
{
    if (!known) {
        return answer;
    }
    return isOlder(answer.serverDate, known->serverDate) ? *known : withKnownIssues(answer, *known);
}

bool requestedLater(const Sync &a, const Sync &b)
{
    return isOlder(b.requestedAt, a.requestedAt)
           || (a.requestedAt.isValid() && !b.requestedAt.isValid());
}

} // namespace

void putIntoHistory(QList<Sync> &history, const Sync &answer)
{
    const auto same = std::find_if(history.begin(), history.end(),
                                   [&answer](const Sync &sync) { return sync.id == answer.id; });
    if (same != history.end()) {
        *same = newerOf(answer, &*same);
        return;
    }
    const auto place = std::find_if(history.begin(), history.end(), [&answer](const Sync &sync) {
        return !requestedLater(sync, answer);
    });
    history.insert(place, answer);
}

QList<Sync> mergedHistory(const QList<Sync> &known, const QList<Sync> &answered)
{
    QList<Sync> merged;
    merged.reserve(answered.size());
    for (const Sync &answer : answered) {
        if (!holds(merged, answer.id)) {
            merged.append(newerOf(answer, findSync(known, answer.id)));
        }
    }
    std::stable_sort(merged.begin(), merged.end(), requestedLater);
    const bool nothingTold = merged.isEmpty();
    const QDateTime newest = nothingTold ? QDateTime() : merged.first().requestedAt;
    for (const Sync &sync : known) {
        const bool isNewer = nothingTold || isOlder(newest, sync.requestedAt);
        if (isNewer && !holds(answered, sync.id)) {
            putIntoHistory(merged, sync);
        }
    }
    return merged;
}

QDateTime newestGood(const QList<Sync> &newestFirst)
{
    const auto good = std::find_if(newestFirst.cbegin(), newestFirst.cend(), [](const Sync &sync) {
        return sync.status.value == SyncStatus::Completed;
    });
    if (good == newestFirst.cend()) {
        return {};
    }
    return good->completedAt.isValid() ? good->completedAt : good->requestedAt;
}

const Sync *findSync(const QList<Sync> &syncs, const SyncId &id)
{
    const auto found = std::find_if(syncs.cbegin(), syncs.cend(),
                                    [&id](const Sync &sync) { return sync.id == id; });
    return found == syncs.cend() ? nullptr : &*found;
}

bool holds(const QList<Sync> &syncs, const SyncId &id)
{
    return findSync(syncs, id) != nullptr;
}

const Sync *runningSync(const QList<Sync> &newestFirst)
{
    const auto running = std::find_if(newestFirst.cbegin(), newestFirst.cend(),
                                      [](const Sync &sync) { return !isFinal(sync); });
    return running == newestFirst.cend() ? nullptr : &*running;
}

} // namespace fleetsync
