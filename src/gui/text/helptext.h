// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncstate.h"
#include "gui/text/guidetext.h"

namespace fleetsync {

struct ExplanationWords;

/// What a state means for somebody who never heard of it, and what can be done.
/// @param title says whose and which it is
GuideText stateHelp(FleetState state, const QString &title);

/// What the card of the details says of this fleet's problem, put before the rest.
void addProblem(GuideText &guide, const ExplanationWords &words);
/// Why which order is off for the row; empty: none is.
void addReasons(GuideText &guide, const QStringList &reasons);

/// What the window's views are for, and the keys.
GuideText windowHelp();

} // namespace fleetsync
