// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/sortkey.h"

#include <QJsonArray>

namespace fleetsync {

class TableColumns;

/// By the columns' own names, since their numbers change from version to version.
QJsonArray sortState(const QList<SortKey> &keys, const TableColumns &columns);
/// Columns that there are not are left out.
QList<SortKey> sortKeysOf(const QJsonArray &state, const TableColumns &columns);

} // namespace fleetsync
