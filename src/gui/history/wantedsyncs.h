// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QJsonValue>
#include <QList>

namespace fleetsync {

/// The selected past syncs by id: it outlives their rows, and the program.
struct WantedSyncs
{
    QList<SyncId> syncs;
    SyncId current;
};

WantedSyncs wantedSyncsIn(const QJsonValue &kept);

} // namespace fleetsync
