// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// How this computer reaches Terminal. Plain http on loopback never takes a proxy, whatever is set.
struct NetworkSettings
{
    enum class Proxy { System, None, Manual };

    Proxy proxy = Proxy::System;
    QString proxyHost; ///< for Manual
    quint16 proxyPort = 8080;
    QString extraCaFile; ///< PEM certificates trusted besides the system's; empty: none

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace fleetsync
