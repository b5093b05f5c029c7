// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedfleet.h"

#include <QJsonObject>

namespace fleetsync {

/// Everything but the token, which is never written.
QJsonObject toJson(const StoredFleet &fleet);
/// Never fails: what is absent or of another type stays at its default. Enum values in words that
/// this program does not know read as Unknown and keep the server's text.
StoredFleet storedFleetFrom(const QJsonObject &json);

} // namespace fleetsync
