// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/networksettings.h"
#include "core/secret.h"

#include <QUrl>

namespace fleetsync {

/// Where Terminal is and who asks.
struct ServerAccess
{
    QUrl baseUrl; ///< up to and including `/tsp/v1`; must pass checkServerUrl()
    Secret apiKey;
    NetworkSettings network = {};

    friend bool operator==(const ServerAccess &, const ServerAccess &) = default;
};

} // namespace fleetsync
