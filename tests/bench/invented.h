// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/sync.h"

namespace fleetsync::bench {

/// Fleet number `n` of any number: names, providers, tags and states as a real account mixes them.
Connection inventedFleet(int n);
/// Its latest syncs, newest first. @param now server time
QList<Sync> inventedHistory(int n, const QDateTime &now);

} // namespace fleetsync::bench
