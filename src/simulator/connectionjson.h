// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/fleet.h"

namespace fleetsync::simulator {

// Made from the fleet's number or, where PATCH has replaced them, from its edits.
QString fleetExternalId(const Fleet &fleet);
QStringList fleetDotNumbers(const Fleet &fleet);
QStringList fleetTags(const Fleet &fleet);
QString fleetProviderCode(const Fleet &fleet);
/// The record as JSON, before any oddity.
QByteArray fleetText(const Fleet &fleet, quint32 seed, qint64 now);
QJsonObject fleetJson(const Fleet &fleet, quint32 seed, qint64 now);

/// The record as a server with that oddity tells it.
QJsonObject withOddity(QJsonObject record, const Fleet &fleet);

} // namespace fleetsync::simulator
