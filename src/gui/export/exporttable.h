// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>

#include <variant>
#include <vector>

namespace fleetsync {

/// Nothing, words, a number or a time.
using ExportCell = std::variant<std::monostate, QString, qint64, double, QDateTime>;

/// What is exported, apart from where it was shown.
struct ExportTable
{
    QStringList headers;
    std::vector<std::vector<ExportCell>> rows; ///< as many cells each as there are headers
};

enum class ExportFormat { Csv, Json };

} // namespace fleetsync
