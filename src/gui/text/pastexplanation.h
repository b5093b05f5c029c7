// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/explanationtext.h"

namespace fleetsync {

/// The four lines of the card for one past sync that failed. What helps is as of today: once later
/// syncs are done, its cause has passed, and only its days may be missing.
ExplanationWords pastExplanation(const FleetRow &row, const Sync &failed);

} // namespace fleetsync
