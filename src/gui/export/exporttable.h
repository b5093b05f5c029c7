// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

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
    /// In which each row's times are told; empty: all of them in the one that the export is told.
    std::vector<QTimeZone> zones = {};
};

enum class ExportFormat { Csv, Json };

} // namespace fleetsync
