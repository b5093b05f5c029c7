// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

namespace fleetsync::simulator {

/// The catalogue of telematics providers; indices are stable.
int providerCount();
int providerIndex(const QString &code); ///< -1 when unknown
QString providerCode(int provider);
QString providerName(int provider);
QJsonArray providersJson(); ///< the answer of GET /providers

/// Why syncs fail, by whose fault.
enum class Trouble { Credentials, Permissions, RateLimit, Outage, TimeOut, Retention };

/// The reason in that provider's own words.
QString troubleReason(int provider, Trouble trouble);

} // namespace fleetsync::simulator
