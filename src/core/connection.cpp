// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/connection.h"

namespace fleetsync {

namespace {

bool saysSomething(const QString &text)
{
    return !text.trimmed().isEmpty();
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

} // namespace fleetsync
