// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/dispatcher.h"
#include "store/memorystore.h"
#include "support/failingstore.h"
#include "support/toldclock.h"
#include "support/toldfleetapi.h"
#include "support/toldrandom.h"

#include <QCoreApplication>

namespace fleetsync::test {

/// Lets everything that was answered be heard.
inline void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

inline ConnectionId fleetId(int n)
{
    return ConnectionId(QStringLiteral("conn_%1").arg(n));
}

inline Connection fleetNumbered(int n)
{
    Connection connection;
    connection.id = fleetId(n);
    connection.status = {ConnectionStatus::Connected, QStringLiteral("connected")};
    connection.companyName = QStringLiteral("Fleet %1").arg(n);
    connection.token = Secret(QByteArray("con_tkn_" + QByteArray::number(n)));
    return connection;
}

inline QList<Connection> fleetsNumbered(int first, int last)
{
    QList<Connection> connections;
    for (int n = first; n <= last; ++n) {
        connections.append(fleetNumbered(n));
    }
    return connections;
}

inline Sync syncWith(const QString &id, SyncStatus status, const QDateTime &requestedAt)
{
    Sync sync;
    sync.id = SyncId(id);
    sync.status.value = status;
    sync.requestedAt = requestedAt;
    return sync;
}

inline Page<Sync> pageOf(const QList<Sync> &syncs, const QString &next = {})
{
    Page<Sync> page;
    page.results = syncs;
    page.next = next;
    return page;
}

inline ApiError errorOf(ErrorKind kind, int httpStatus = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    return error;
}

/// The world around a dispatcher or a tracker: one fleet, conn_1, all else told.
struct EngineWorld
{
    EngineWorld()
    {
        fleet.setNow([this] { return serverClock.now(); });
        fleet.upsert(fleetsNumbered(1, 1));
    }

    const FleetRow &row() const { return fleet.at(0); }
    QDateTime now() const { return clock.now(); }
    WishContext context() { return {api, store, fleet, clock, serverClock, random, policy}; }

    ToldFleetApi api;
    MemoryStore memory;
    FailingStore store{memory};
    ToldClock clock;
    ToldRandom random;
    ServerClock serverClock{clock};
    Policy policy;
    Fleet fleet;
};

} // namespace fleetsync::test
