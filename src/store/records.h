// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedfleet.h"

#include <optional>

namespace fleetsync {

/// Everything but the connection's id, which is a column, and its token, which is never written.
QString recordOf(const StoredFleet &fleet);
/// Everything but its id, which is a column.
QString recordOf(const Sync &sync);

/// nullopt: damaged, or written by another version. Enum values in words that this program does
/// not know read as Unknown and keep the server's text.
std::optional<StoredFleet> storedFleetFrom(const QString &record);
std::optional<Sync> syncFrom(const QString &record);

} // namespace fleetsync
