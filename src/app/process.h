// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fleetsync {

/// What we write is for this user alone, and a crash leaves no core file: it would hold the key.
void keepSecretsIn();

/// A program with a window has no console on Windows; a shell that started it has one.
void useConsoleOfShell();

} // namespace fleetsync
