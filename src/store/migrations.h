// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqldatabase.h"

#include <QList>
#include <QStringList>

namespace fleetsync {

/// One step of the schema, forward only.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// What a file of the store holds.
struct Schema
{
    QList<Migration> migrations; ///< ascending, from version 1; the last is this program's version
    QStringList tables;          ///< without them a file is not ours, or has lost its log
};

Schema journalSchema();
Schema cacheSchema();
Schema historySchema();

/// The statements of a schema file: each ends with the line that ends in a semicolon.
QStringList statementsIn(const QString &schemaFile);

/// The file's version; 0: none.
SqlResult<int> schemaVersion(SqlDatabase &database);

/// All steps that are pending, in one transaction.
SqlDone migrate(SqlDatabase &database, const QList<Migration> &migrations);

} // namespace fleetsync
