// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/ports.h"

#include "core/secretstore.h"

namespace fleetsync {

// Out of line: the vtables have one home.
Store::~Store() = default;
Clock::~Clock() = default;
Random::~Random() = default;
FailPoint::~FailPoint() = default;
SecretStore::~SecretStore() = default;

} // namespace fleetsync
