// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/session.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

constexpr std::chrono::milliseconds reviewEvery{30'000};
constexpr std::chrono::milliseconds afterNews{5'000}; ///< of what is usual: they come in swarms
// What is kept of many fleets teaches once they stand on screen, a few of them at a time.
constexpr std::chrono::milliseconds beforeLearning{1'000};
constexpr std::chrono::milliseconds betweenLearning{20};
constexpr qsizetype rowsALesson = 100;
constexpr std::chrono::milliseconds afterWaking{5'000};

} // namespace

Session::Session(const SessionPorts &ports, const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_policy(policy)
    , m_serverClock(ports.clock)
    , m_calls(ports.clock, policy.perApplicationPerSecond)
    , m_cache(ports.store, m_fleet, ports.clock, ports.account, policy)
    , m_historyKeeper(ports.store, m_fleet, ports.clock, ports.account, policy)
    , m_catalog(ports.api, m_fleet, m_serverClock, policy)
    , m_dispatcher({ports.api, ports.store, m_fleet, ports.clock, m_serverClock, ports.random,
                    policy, ports.who, ports.failPoint})
    , m_tracker(ports.api, m_fleet, ports.clock, m_serverClock, policy)
    , m_views(ports.store, ports.clock)
    , m_older({ports.api, m_fleet, m_historyKeeper, m_norms, m_serverClock, ports.clock}, policy)
    , m_gaps({m_older, m_fleet, m_historyKeeper, ports.store, ports.clock, m_serverClock},
             ports.account, policy)
    , m_past(ports.store, m_fleet, &m_older)
    , m_pastOfOne(ports.store, m_fleet, &m_older)
    , m_sleepWatch(ports.clock, policy.slept)
{
    m_fleet.setNow([this] { return m_serverClock.now(); });
    m_fleet.setNorms(&m_norms);
    for (const PastSyncs *past : {&m_past, &m_pastOfOne}) {
        connect(past, &PastSyncs::narrowedTo, &m_gaps, &HistoryGaps::hurry);
    }
    connect(&m_norms, &Norms::changed, this, &Session::reviewSoon);
    connect(&m_dispatcher, &Dispatcher::wishChanged, this, [this](const JournalEntry &entry) {
        if (entry.kind == WishKind::Resolve && entry.state == WishState::Acked) {
            m_catalog.issues().markResolved(entry.connection, entry.issue);
        }
    });
    connect(&m_dispatcher, &Dispatcher::syncToFollow, &m_tracker, &Tracker::follow);
    connect(&monitor(), &ApiMonitor::keyRefused, this, &Session::onKeyRefused);
    connect(&monitor(), &ApiMonitor::paused, this, [this](std::chrono::milliseconds left) {
        m_pauseEnd.setRemainingTime(left);
        m_pausedByServer = left.count() > 0;
        pauseTracker();
    });
    connect(&monitor(), &ApiMonitor::callFinished, &m_calls, &CallLog::add);
    connect(&monitor(), &ApiMonitor::paused, &m_calls, &CallLog::setPaused);
    connect(&m_sleepWatch, &SleepWatch::woke, this, &Session::onWoke);
    connect(&monitor(), &ApiMonitor::networkChanged, this, [this](bool reachable) {
        const bool wasOffline = std::exchange(m_offline, !reachable);
        pauseTracker();
        if (wasOffline && reachable) {
            onWoke();
        }
    });
    // What the system says of the network is a hint: an answer proves that there is one.
    connect(&monitor(), &ApiMonitor::callFinished, this, [this](const CallRecord &record) {
        if (m_offline && record.httpStatus > 0) {
            m_offline = false;
            pauseTracker();
        }
    });
}

void Session::start()
{
    if (m_started) {
        begin();
    } else {
        m_views.read();
        m_dispatcher.recall(); // before the rows come that it is about
        m_cache.restore([this] { begin(); });
    }
}

void Session::begin()
{
    m_keyRefused = false;
    m_tracker.start();
    m_gaps.start();
    m_sleepWatch.start();
    m_dispatcher.resume();
    m_catalog.reload();
    if (!m_started) {
        m_started = true;
        m_historyKeeper.start();
        scheduleReview();
        scheduleReload();
        m_ports.clock.after(beforeLearning, this, [this] { learnKept(0); });
    }
}

void Session::pauseTracker()
{
    m_tracker.setPaused(m_pausedByServer || m_offline);
    m_gaps.setPaused(m_pausedByServer || m_offline);
}

void Session::refresh()
{
    m_offline = false; // whoever presses F5 wants it tried
    pauseTracker();
    m_views.readAgain();
    m_tracker.checkNow();
    m_past.tryAgain();
    m_pastOfOne.tryAgain();
}

void Session::reloadAll()
{
    m_views.readAgain();
    m_catalog.reload();
    m_tracker.checkNow();
}

std::chrono::milliseconds Session::pauseLeft() const
{
    return std::chrono::milliseconds(m_pauseEnd.remainingTime());
}

/// The network of a computer that has just woken needs a moment.
void Session::onWoke()
{
    m_ports.api.dropConnections();
    m_ports.clock.after(afterWaking, this, [this] {
        if (!m_keyRefused) {
            m_catalog.refresh();
            m_tracker.checkNow();
        }
    });
}

void Session::onKeyRefused()
{
    m_keyRefused = true;
    m_tracker.stop();
    m_gaps.stop();
}

void Session::scheduleReview()
{
    m_ports.clock.after(reviewEvery, this, [this] {
        m_fleet.reviewVerdicts();
        scheduleReview();
    });
}

void Session::learnKept(qsizetype from)
{
    const qsizetype end = std::min(from + rowsALesson, m_fleet.size());
    for (qsizetype i = from; i < end; ++i) {
        m_norms.learn(m_fleet.at(i), m_serverClock.now());
    }
    if (end < m_fleet.size()) {
        m_ports.clock.after(betweenLearning, this, [this, end] { learnKept(end); });
    }
}

void Session::reviewSoon()
{
    if (std::exchange(m_reviewsSoon, true)) {
        return;
    }
    m_ports.clock.after(afterNews, this, [this] {
        m_reviewsSoon = false;
        m_fleet.reviewVerdicts();
    });
}

void Session::scheduleReload()
{
    m_ports.clock.after(m_policy.catalogRefresh, this, [this] {
        if (!m_catalog.isLoading() && !m_keyRefused) {
            m_catalog.refresh();
        }
        scheduleReload();
    });
}

} // namespace fleetsync
