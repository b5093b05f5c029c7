// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/sync.h"

#include <QDateTime>

namespace fleetsync::samples {

inline const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

inline Connection connection(const QString &id, const QString &company,
                             const QString &provider = QStringLiteral("Geotab"))
{
    Connection connection;
    connection.id = ConnectionId(id);
    connection.status = {ConnectionStatus::Connected, QStringLiteral("connected")};
    connection.syncMode = {SyncMode::Automatic, QStringLiteral("automatic")};
    connection.companyName = company;
    connection.provider = {provider.toLower(), provider};
    connection.token = Secret("con_tkn_22vUhkC6tgre4kwaYfUkCDA1");
    return connection;
}

inline Sync sync(const QString &id, SyncStatus status, std::optional<double> progress = {})
{
    Sync sync;
    sync.id = SyncId(id);
    sync.status.value = status;
    sync.requestedAt = noon.addSecs(-7200);
    sync.progress = progress;
    sync.attempts = 1;
    if (status == SyncStatus::Completed || status == SyncStatus::Failed) {
        sync.completedAt = noon.addSecs(-3600);
    }
    return sync;
}

} // namespace fleetsync::samples
