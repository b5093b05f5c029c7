// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/storm.h"

#include "bench/inventedaccount.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr int atATime = 10;
constexpr int endOneIn = 20;
constexpr int failOneIn = 20;

} // namespace

Storm::Storm(Fleet &fleet)
    : m_fleet(fleet)
{
    for (qsizetype i = 0; i < fleet.size(); ++i) {
        const Sync *latest = fleet.at(i).latest();
        if (latest && !isFinal(*latest)) {
            m_running.append(i);
        }
    }
    m_timer.callOnTimeout([this] { blow(); });
    m_timer.start(10ms);
}

void Storm::blow()
{
    for (int i = 0; i < atATime && !m_running.isEmpty(); ++i) {
        const qsizetype place = m_random.bounded(static_cast<int>(m_running.size()));
        const qsizetype index = m_running.at(place);
        if (m_random.bounded(endOneIn) > 0) {
            goOn(index);
            continue;
        }
        end(index);
        qsizetype next = index;
        while (m_running.contains(next)) {
            next = m_random.bounded(static_cast<int>(m_fleet.size()));
        }
        begin(next);
        m_running[place] = next;
    }
}

void Storm::goOn(qsizetype index)
{
    Sync sync = *m_fleet.at(index).latest();
    sync.progress = m_random.bounded(10'000) / 100.0;
    m_fleet.putSync(m_fleet.at(index).connection.id, sync);
}

void Storm::end(qsizetype index)
{
    Sync sync = *m_fleet.at(index).latest();
    const bool failed = m_random.bounded(failOneIn) == 0;
    sync.status = failed ? Known<SyncStatus>{SyncStatus::Failed, u"failed"_s}
                         : Known<SyncStatus>{SyncStatus::Completed, u"completed"_s};
    sync.completedAt = QDateTime::currentDateTimeUtc();
    sync.progress.reset();
    if (failed) {
        sync.failureReason
                = accountFailure(m_random.bounded(8), m_fleet.at(index).connection.provider.name);
    }
    m_fleet.putSync(m_fleet.at(index).connection.id, sync);
}

void Storm::begin(qsizetype index)
{
    Sync sync;
    sync.id = SyncId(u"sync_01STORM%1"_s.arg(++m_begun, 19, 10, QLatin1Char('0')));
    sync.status = {SyncStatus::InProgress, u"in_progress"_s};
    sync.requestedAt = QDateTime::currentDateTimeUtc();
    sync.progress = 0;
    sync.attempts = 1;
    m_fleet.putSync(m_fleet.at(index).connection.id, sync);
}

} // namespace fleetsync::bench
