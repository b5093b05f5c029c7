// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/writebehind.h"

#include <QObject>

#include <functional>

namespace fleetsync {

/// What of the fleets outlives the program: read at the start, written behind the changes. GUI
/// thread; the store does its work in another. A cache may be lost: trouble with the store ends
/// the writing for this run, and nobody is told twice.
class FleetCache : public QObject
{
    Q_OBJECT
public:
    /// @param account tells whose fleets they are; what is kept of another account is never shown,
    /// but forgotten. Empty: nothing is read or kept.
    FleetCache(Store &store, Fleet &fleet, Clock &clock, const QString &account,
               const Policy &policy, QObject *parent = nullptr);
    /// Hands over what still waits; the store finishes it before it closes.
    ~FleetCache() override;

    /// Puts what is kept into the fleet part by part, the first ones as soon as they are read;
    /// then, or at once where there is no cache, calls `then`. Changes are written from then on.
    void restore(std::function<void()> then);

private:
    void begin(const QString &accountKept, const StoreReply<QList<StoredFleet>> &fleets);
    void read(const StoreReply<QList<StoredFleet>> &fleets);
    void takePart(const QList<StoredFleet> &part);
    void finish();
    void note(qsizetype index);
    void onGone(const QList<ConnectionId> &ids);
    void write();
    QList<StoredFleet> takeChanged();

    Store &m_store;
    Fleet &m_fleet;
    QString m_account;
    std::function<void()> m_then;       ///< while restoring
    QHash<ConnectionId, size_t> m_kept; ///< fingerprints of what the store has
    WriteBehind m_behind;
    bool m_stampIsFree = false; ///< no other account's fleets can stand in the store
    bool m_accountKept = false;
};

} // namespace fleetsync
