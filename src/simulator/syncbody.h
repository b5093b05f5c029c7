// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"
#include "simulator/options.h"
#include "simulator/world.h"

#include <optional>

namespace fleetsync::simulator {

/// Reads the body of POST /syncs (an empty one asks for nothing special). A 400 in return where it
/// is no good, with every bad field in its `detail`.
std::optional<Response> readSyncBody(const QByteArray &body, StartFromEcho echo, qint64 now,
                                     SyncWish *wish);

} // namespace fleetsync::simulator
