// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/births.h"

namespace fleetsync::simulator {

/// The hand-made fleets: between them they show every state that a server can cause, at the start
/// or soon after it. The first ones, in the order of GET /connections:
///   Frank's Trucking (syncing), Blue Line Freight (waiting on its provider), Delgado Hermanos
///   (failed; the next first attempt fails, its retry succeeds), Zoë & Sons Haulage (up to date),
///   North Star Carriers (never synced), Harbor Point Logistics (manual, idle), …
std::vector<Fleet> scriptedFleets(const Births &births, quint32 seed, qint64 start);

} // namespace fleetsync::simulator
