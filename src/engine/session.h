// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/calllog.h"
#include "engine/catalog.h"
#include "engine/dispatcher.h"
#include "engine/fleet.h"
#include "engine/fleetcache.h"
#include "engine/historygaps.h"
#include "engine/historykeeper.h"
#include "engine/norms.h"
#include "engine/oldersyncs.h"
#include "engine/pastsyncs.h"
#include "engine/serverclock.h"
#include "engine/sleepwatch.h"
#include "engine/tracker.h"
#include "engine/viewstates.h"

#include <QDeadlineTimer>
#include <QObject>

namespace fleetsync {

/// The world of one session; all of it outlives the session.
struct SessionPorts
{
    FleetApi &api;
    Store &store;
    Clock &clock;
    Random &random;
    QString who = {};               ///< the computer's user, for the journal
    FailPoint *failPoint = nullptr; ///< told each moment when there is one
    QString account = {};           ///< whose fleets they are, for the cache; empty: there is none
    QString maskedKey = {};         ///< to know it again in what a server echoes
};

/// One profile's live object graph, GUI thread. The GUI reads `fleet()` and gives orders to the
/// rest.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const SessionPorts &ports, const Policy &policy, QObject *parent = nullptr);

    /// Shows what is kept of an earlier run, then begins.
    void start();
    void refresh();   ///< F5: check now
    void reloadAll(); ///< Ctrl+F5

    Fleet &fleet() { return m_fleet; }
    Catalog &catalog() { return m_catalog; }
    Dispatcher &dispatcher() { return m_dispatcher; }
    Tracker &tracker() { return m_tracker; }
    ViewStates &views() { return m_views; }
    const QString &maskedKey() const { return m_ports.maskedKey; }
    const CallLog &calls() const { return m_calls; }
    PastSyncs &past() { return m_past; }
    PastSyncs &pastOfOne() { return m_pastOfOne; } ///< of the fleet in the detail pane
    ApiMonitor &monitor() { return m_ports.api.monitor(); }
    QDateTime serverNow() const { return m_serverClock.now(); }
    const Clock &clock() const { return m_ports.clock; }
    Clock &clock() { return m_ports.clock; } ///< for timers that follow the session's time

    /// Milliseconds that Terminal's pause still lasts; 0 = none.
    std::chrono::milliseconds pauseLeft() const;

private:
    void begin();
    void scheduleReview();
    void reviewSoon();
    void learnKept(qsizetype from);
    void scheduleReload();
    void onKeyRefused();
    void onWoke();
    void pauseTracker();

    SessionPorts m_ports;
    Policy m_policy;
    ServerClock m_serverClock;
    CallLog m_calls;
    Norms m_norms;
    Fleet m_fleet;
    FleetCache m_cache;
    HistoryKeeper m_historyKeeper;
    Catalog m_catalog;
    Dispatcher m_dispatcher;
    Tracker m_tracker;
    ViewStates m_views;
    OlderSyncs m_older;
    HistoryGaps m_gaps;
    PastSyncs m_past;
    PastSyncs m_pastOfOne;
    SleepWatch m_sleepWatch;
    QDeadlineTimer m_pauseEnd;
    bool m_started = false;
    bool m_keyRefused = false;
    bool m_reviewsSoon = false;
    bool m_pausedByServer = false;
    bool m_offline = false; ///< the system says so
};

} // namespace fleetsync
