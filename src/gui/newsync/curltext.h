// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncrequest.h"

#include <QString>

namespace fleetsync {

/// The body, byte for byte as it will be sent.
QString bodyText(const SyncRequest &request);

/// The same call for a shell. Server, key and token are the environment variables of Terminal's own
/// command line, never their values.
QString curlText(const SyncRequest &request);

} // namespace fleetsync
