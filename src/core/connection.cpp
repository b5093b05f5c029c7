// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/connection.h"

namespace fleetsync {

namespace {

bool saysSomething(const QString &text)
{
    return !QStringView(text).trimmed().isEmpty();
}

} // namespace

QString displayName(const Connection &connection)
{
    if (saysSomething(connection.companyName))
        return connection.companyName;
    if (saysSomething(connection.accountName))
        return connection.accountName;
    if (saysSomething(connection.externalId))
        return connection.externalId;
    return connection.id.toString();
}

QString displayName(const ProviderRef &provider)
{
    return saysSomething(provider.name) ? provider.name : provider.code;
}

bool shows(const Connection &connection, const ConnectionPatch &patch)
{
    return (!patch.status || connection.status.value == *patch.status)
           && (!patch.syncMode || connection.syncMode.value == *patch.syncMode)
           && (!patch.externalId || connection.externalId == *patch.externalId)
           && (!patch.tags || connection.tags == *patch.tags);
}

bool isBeingDeleted(ConnectionStatus status)
{
    switch (status) {
    case ConnectionStatus::PendingDeletion:
    case ConnectionStatus::Deleting:
    case ConnectionStatus::Deleted:
        return true;
    case ConnectionStatus::Unknown:
    case ConnectionStatus::Connected:
    case ConnectionStatus::Disconnected:
    case ConnectionStatus::Archived:
        return false;
    }
    return false;
}

} // namespace fleetsync
