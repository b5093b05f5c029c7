// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetwalk.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

/// Each answered poll changes a row.
constexpr std::chrono::milliseconds againEvery{250};
/// A twentieth of the time at most is spent walking.
constexpr qint64 restsFor = 20;

} // namespace

FleetWalk::FleetWalk(Fleet &fleet, qsizetype rowsATurn, Work work, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_rowsATurn(rowsATurn)
    , m_work(std::move(work))
    , m_againSoon(againEvery, [this] { onChanged(); })
{
    const auto soon = [this] { m_againSoon.call(); };
    connect(&fleet, &Fleet::cleared, this, &FleetWalk::again);
    connect(&fleet, &Fleet::rowsInserted, this, soon);
    connect(&fleet, &Fleet::rowsChanged, this, soon);
    connect(&fleet, &Fleet::rowsRemoved, this, [this] {
        m_walking = false; // its place in the rows is no more
        ++m_round;
        m_againSoon.call();
    });
}

/// A walk that never comes to its end would tell nothing.
void FleetWalk::onChanged()
{
    if (m_walking) {
        m_outdated = true;
    } else if (m_resting.isValid() && m_resting.nsecsElapsed() < restsFor * m_took) {
        m_againSoon.call();
    } else {
        again();
    }
}

void FleetWalk::again()
{
    m_againSoon.forget();
    m_outdated = false;
    m_walking = true;
    m_next = 0;
    m_took = 0;
    m_work.begin();
    goOn(++m_round);
}

void FleetWalk::goOn(int round)
{
    if (round != m_round) {
        return;
    }
    QElapsedTimer turn;
    turn.start();
    const qsizetype end = std::min(m_next + m_rowsATurn, m_fleet.size());
    for (; m_next < end; ++m_next) {
        m_work.look(m_fleet.at(m_next));
    }
    m_took += turn.nsecsElapsed();
    if (end < m_fleet.size()) {
        QMetaObject::invokeMethod(
                this, [this, round] { goOn(round); }, Qt::QueuedConnection);
    } else {
        finish();
    }
}

void FleetWalk::finish()
{
    m_walking = false;
    m_resting.start();
    m_work.end();
    if (std::exchange(m_outdated, false)) {
        m_againSoon.call();
    }
}

} // namespace fleetsync
