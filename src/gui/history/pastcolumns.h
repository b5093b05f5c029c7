// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/glyphdelegate.h"
#include "gui/views/tablecolumns.h"

#include <QModelIndex>
#include <QPalette>

namespace fleetsync {

/// History's columns, in the order of PastColumn.
QList<ColumnSpec> pastColumns();
CellLook pastLook(const QModelIndex &index, const QPalette &palette);

} // namespace fleetsync
