// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "core/serverurl.h"
#include "net/httpfleetapi.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace fleetsync {

/// The server that the environment names (api.md, "Basics"): TERMINAL_API_KEY, TERMINAL_BASE_URL
/// (production when absent), TERMINAL_CONNECTION_TOKEN.
struct EnvironmentAccess
{
    ServerAccess server;
    Secret connectionToken; ///< not empty: only this fleet is shown
    std::optional<ServerUrlProblem> urlProblem;
    bool keyMalformed = false;
};

/// nullopt: no key in the environment.
std::optional<EnvironmentAccess> environmentAccess(const QProcessEnvironment &environment);

/// Child processes need not inherit the secrets.
void forgetEnvironmentSecrets();

} // namespace fleetsync
