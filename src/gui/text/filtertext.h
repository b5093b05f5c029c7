// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"
#include "gui/views/viewkind.h"

class QString;

namespace fleetsync {

struct FleetFilter;

/// "Fleets", "Needs attention": as the rail says it.
QString viewWord(ViewKind kind);
/// "Disconnected", "Issue".
QString kindWord(AttentionKind kind);
/// A name for the view with that filter: "Failed, Geotab".
QString filterName(ViewKind view, const FleetFilter &filter);

} // namespace fleetsync
