// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// "62 %" with a narrow no-break space, whole and never rounded up: 100 is said only when it is
/// 100.
QString percentText(double percent);

/// "62.45 %": two decimals, as Terminal told it.
QString exactPercentText(double percent);

/// "12,345" in the user's language.
QString countText(qsizetype count);

} // namespace fleetsync
