// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// Words that a spreadsheet takes for words: what it would run as a formula gets an apostrophe.
QString inertCell(const QString &words);

} // namespace fleetsync
