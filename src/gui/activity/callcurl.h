// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"

namespace fleetsync {

/// The call for a shell: server, key, token and cursor are environment variables, never values.
/// What a server sent stands in it encoded, so that no shell reads it.
QString callCurl(const CallRecord &call);

} // namespace fleetsync
