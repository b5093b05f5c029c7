// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/fleet.h"

#include <algorithm>

namespace fleetsync::simulator {

FleetStatus statusAt(const Fleet &fleet, qint64 now)
{
    FleetStatus status = FleetStatus::Connected;
    for (const StatusChange &change : fleet.changes) {
        if (change.at <= now) {
            status = change.status;
        }
    }
    return status;
}

qint64 updatedAt(const Fleet &fleet, qint64 now)
{
    qint64 latest = fleet.updatedAt;
    for (const StatusChange &change : fleet.changes) {
        if (change.at <= now) {
            latest = std::max(latest, change.at);
        }
    }
    return latest;
}

QString statusText(FleetStatus status)
{
    switch (status) {
    case FleetStatus::Connected:
        return QStringLiteral("connected");
    case FleetStatus::Disconnected:
        return QStringLiteral("disconnected");
    case FleetStatus::Archived:
        return QStringLiteral("archived");
    case FleetStatus::PendingDeletion:
        return QStringLiteral("pending_deletion");
    }
    return {};
}

} // namespace fleetsync::simulator
