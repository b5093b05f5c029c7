// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// What FleetSync may take of the 400 calls a second that Terminal allows all programs of one
/// company together (api.md, "Rate limits").
enum class CallShare { Gentle, Normal, Fast, Full };

constexpr int callsPerSecond(CallShare share)
{
    switch (share) {
    case CallShare::Gentle:
        return 4;
    case CallShare::Normal:
        break;
    case CallShare::Fast:
        return 100;
    case CallShare::Full:
        return 400;
    }
    return 20;
}

/// How this computer reaches Terminal. Plain http on loopback never takes a proxy, whatever is set.
struct NetworkSettings
{
    enum class Proxy { System, None, Manual };

    Proxy proxy = Proxy::System;
    QString proxyHost; ///< for Manual
    quint16 proxyPort = 8080;
    QString extraCaFile; ///< PEM certificates trusted besides the system's; empty: none

    CallShare share = CallShare::Normal;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace fleetsync
