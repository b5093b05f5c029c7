// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/textranks.h"

#include <QFuture>

#include <map>
#include <memory>
#include <vector>

namespace fleetsync {

/// The texts of some columns, by row.
using ColumnTexts = std::map<int, QStringList>;

struct PreparedRanks
{
    TextRanks ranks;
    std::map<int, std::vector<double>> byColumn; ///< by row
};

/// Made in another thread: a hundred thousand texts take a third of a second. Shared with nobody
/// once it is there: a future's takeResult() takes the state from under its promise, which then
/// finishes a second time (Qt 6.4).
QFuture<std::shared_ptr<PreparedRanks>> prepareRanks(ColumnTexts texts);

} // namespace fleetsync
