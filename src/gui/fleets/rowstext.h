// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTableView;

namespace fleetsync {

/// The selected rows as text, in the order shown: one line each, visible columns parted by tabs.
QString selectedRowsText(const QTableView &table);

} // namespace fleetsync
