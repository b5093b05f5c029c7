// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/export/exporttable.h"

#include <QTimeZone>

#include <functional>

namespace fleetsync {

/// True: nobody waits for it any more. Asked in the thread that does the work.
using IsCancelled = std::function<bool()>;

/// UTF-8, without a byte order mark; times as ISO 8601 with the offset of the row's zone, or
/// of `zone`. Pure: for any thread. CSV by RFC 4180; words that a spreadsheet would run as a
/// formula get an apostrophe before them. JSON: a list with an object for each row, its keys the
/// headers in their order.
QByteArray exportText(const ExportTable &table, ExportFormat format, const QTimeZone &zone,
                      const IsCancelled &isCancelled = {});

/// Words as a cell of a CSV file, whatever a server made of them.
QString csvCell(QString words);

} // namespace fleetsync
