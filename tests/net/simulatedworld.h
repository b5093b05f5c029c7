// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/page.h"
#include "net/apiharness.h"
#include "simulator/simulator.h"

#include <memory>

namespace fleetsync::test {

inline const QString idleFleet = QStringLiteral("Harbor Point Logistics");

/// Fleets that stand still, so that answers do not depend on the hour.
inline simulator::Options frozen(int connections = 42)
{
    simulator::Options options;
    options.connections = connections;
    options.startAt = QDateTime({2026, 3, 10}, {15, 0}, Qt::UTC);
    options.timeScale = 1e-9;
    return options;
}

struct World
{
    explicit World(const simulator::Options &options = frozen(),
                   const Policy &policy = shortPolicy())
        : server(options)
    {
        server.start();
        const ServerAccess access{server.baseUrl(), Secret(server.apiKey().toUtf8()), {}};
        api = std::make_unique<HttpFleetApi>(access, policy, random);
    }

    QList<Connection> allConnections();
    ConnectionAuth authOf(const QString &name);
    simulator::Simulator::Seen lastSeen() const
    {
        return server.seen().isEmpty() ? simulator::Simulator::Seen() : server.seen().constLast();
    }

    simulator::Simulator server;
    ToldRandom random;
    std::unique_ptr<HttpFleetApi> api;
};

inline QList<Connection> World::allConnections()
{
    QList<Connection> all;
    QString cursor;
    PageGuard guard;
    for (;;) {
        const auto page = answerOf(api->connections({}, cursor));
        if (!page) {
            return {};
        }
        all += page->results;
        cursor = page->next;
        if (guard.next(cursor, page->results.size()) != PageEnd::More) {
            return all;
        }
    }
}

inline ConnectionAuth World::authOf(const QString &name)
{
    for (const Connection &connection : allConnections()) {
        if (displayName(connection) == name) {
            return {connection.id, connection.token};
        }
    }
    return {};
}

} // namespace fleetsync::test
