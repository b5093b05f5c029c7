// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqldatabase.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace fleetsync {

/// Inside a transaction.
SqlDone putView(SqlDatabase &database, const QString &name, const QByteArray &state);
SqlResult<QHash<QString, QByteArray>> readViews(SqlDatabase &database);

} // namespace fleetsync
