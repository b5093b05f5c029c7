// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/pollplan.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/pendingcall.h"
#include "engine/serverclock.h"

#include <QObject>

#include <memory>

namespace fleetsync {

/// Which syncs to poll next; the only poll timer. Follows each active sync to its end, backs off
/// while nothing moves, fills histories (rows in view first), looks at idle fleets now and then.
/// Where the share of calls does not do for all, core/pollplan.h says who goes first.
class Tracker : public QObject
{
    Q_OBJECT
public:
    Tracker(FleetApi &api, Fleet &fleet, Clock &clock, ServerClock &serverClock,
            const Policy &policy, QObject *parent = nullptr);
    ~Tracker() override;

    void start();
    void stop();
    /// While Terminal asks for a pause or the computer has no network: what is due waits, so that
    /// the choice is made when calls can go again.
    void setPaused(bool paused);
    /// Fleets whose rows are on screen: filled and polled first.
    void setInView(const QList<ConnectionId> &ids);
    void follow(const ConnectionId &fleet, const SyncId &sync);
    void checkNow();                          ///< F5: everything in view and active is due at once
    void checkNow(const ConnectionId &fleet); ///< its history is due at once

    QDateTime lastAnswerAt() const; ///< fleet clock; invalid: none yet

Q_SIGNALS:
    void answered();
    void checkFailed(const fleetsync::ApiError &error);
    /// A sync came to its end while it was followed.
    void ended(const fleetsync::ConnectionId &fleet, const fleetsync::Sync &sync);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetsync
