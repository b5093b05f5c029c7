// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fleetsync::bench {

/// The program's own composition root in this process, on the environment's server, until all
/// `rows` are in its table; says "window", "rows", "all" and the CPU milliseconds so far, each a
/// line, once it is painted. 0 rows: a bare QMainWindow instead, and "window" only.
int runStarted(int rows);

} // namespace fleetsync::bench
