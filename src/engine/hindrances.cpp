// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/hindrances.h"

#include "core/storedsync.h"
#include "engine/history.h"

namespace fleetsync {

namespace {

/// What holds a fleet back from any write.
Hindrance commonHindrance(const FleetRow &row)
{
    if (row.verdict.state == FleetState::BeingDeleted) {
        return Hindrance::BeingDeleted;
    }
    if (row.verdict.state == FleetState::Archived) {
        return Hindrance::Archived;
    }
    if (row.unlisted) {
        return Hindrance::NotListed;
    }
    return row.connection.token.isEmpty() ? Hindrance::NoToken : Hindrance::None;
}

/// It ran when it was last seen, but Terminal has it no more: it holds nothing back.
bool isLost(const FleetRow &row)
{
    const FleetState state = row.verdict.state;
    return row.syncGone && (runsAtTerminal(state) || state == FleetState::Stopping);
}

bool isGone(const FleetRow &row, const Sync &sync)
{
    return row.syncGone && row.latest() && row.latest()->id == sync.id;
}

Hindrance retryOf(const FleetRow &row, const Sync &known, const Sync *running)
{
    if (isGone(row, known)) {
        return Hindrance::SyncGone;
    }
    if (isFinal(known) && known.status.value != SyncStatus::Failed) {
        return Hindrance::SyncDidNotFail;
    }
    if (running && running->id != known.id && !isGone(row, *running)
        && isBefore(placeOf(*running), placeOf(known))) {
        return Hindrance::NewerRuns;
    }
    const bool busy = !isFinal(known) || (running && !isGone(row, *running))
                      || (isActive(row.verdict.state) && !isLost(row));
    return busy ? Hindrance::AlreadyUnderWay : Hindrance::None;
}

Hindrance stopOf(const FleetRow &row, const Sync &known)
{
    if (isFinal(known) || isGone(row, known)) {
        return Hindrance::SyncNotRunning;
    }
    const bool latest = row.latest() && row.latest()->id == known.id;
    const bool asked = row.stop && row.stop->target == known.id && !isSettled(row.stop->state);
    return asked || (latest && row.verdict.state == FleetState::Stopping)
                   ? Hindrance::AlreadyUnderWay
                   : Hindrance::None;
}

} // namespace

Hindrance newSyncHindrance(const FleetRow &row)
{
    if (const Hindrance common = commonHindrance(row); common != Hindrance::None) {
        return common;
    }
    return isActive(row.verdict.state) && !isLost(row) ? Hindrance::AlreadyUnderWay
                                                       : Hindrance::None;
}

bool mayMeetARunningSync(const FleetRow &row)
{
    const bool ours = row.wish && !isSettled(row.wish->state);
    return commonHindrance(row) == Hindrance::None && runsAtTerminal(row.verdict.state) && !ours;
}

Hindrance retryHindrance(const FleetRow &row)
{
    if (const Hindrance blocked = newSyncHindrance(row); blocked != Hindrance::None) {
        return blocked;
    }
    const Sync *latest = row.latest();
    const bool failed = latest && latest->status.value == SyncStatus::Failed;
    return failed && !row.syncGone ? Hindrance::None : Hindrance::NothingToRetry;
}

Hindrance stopHindrance(const FleetRow &row)
{
    if (const Hindrance common = commonHindrance(row); common != Hindrance::None) {
        return common;
    }
    if (row.verdict.state == FleetState::Stopping) {
        return Hindrance::AlreadyUnderWay;
    }
    const Sync *latest = row.latest();
    return latest && !isFinal(*latest) && !row.syncGone ? Hindrance::None
                                                        : Hindrance::NothingToStop;
}

SyncHindrances::SyncHindrances(const FleetRow &row)
    : m_row(row)
    , m_common(commonHindrance(row))
    , m_running(runningSync(row.history))
{}

/// As the row knows it, which is told of each answer.
const Sync &SyncHindrances::newestOf(const Sync &sync)
{
    const QList<Sync> &history = m_row.history;
    const QDateTime oldest = history.isEmpty() ? QDateTime() : history.constLast().requestedAt;
    if (oldest.isValid() && sync.requestedAt.isValid() && sync.requestedAt < oldest) {
        return sync;
    }
    for (const qsizetype place : {m_place, m_place + 1, m_place - 1}) {
        if (place >= 0 && place < history.size() && history.at(place).id == sync.id) {
            m_place = place;
            return history.at(place);
        }
    }
    const Sync *known = findSync(history, sync.id);
    m_place = known ? known - history.constData() : m_place;
    return known ? *known : sync;
}

SyncHindrances::Both SyncHindrances::of(const Sync &sync)
{
    if (m_common != Hindrance::None) {
        return {m_common, m_common};
    }
    const Sync &known = newestOf(sync);
    return {retryOf(m_row, known, m_running), stopOf(m_row, known)};
}

Hindrance syncRetryHindrance(const FleetRow &row, const Sync &sync)
{
    return SyncHindrances(row).of(sync).retry;
}

Hindrance syncStopHindrance(const FleetRow &row, const Sync &sync)
{
    return SyncHindrances(row).of(sync).stop;
}

} // namespace fleetsync
