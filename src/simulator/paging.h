// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/router.h"

#include <QJsonArray>

namespace fleetsync::simulator {

/// What ?limit and ?cursor ask for. `after`: the position behind which to go on; empty: the start.
struct PageAsk
{
    int limit = 0;
    QString after;
};

/// Reads them; a 400 in return where they are no good. `kind` keeps cursors of different lists
/// apart.
std::optional<Response> readPaging(const Context &context, const QString &kind, PageAsk *page);

/// {results, next?}; `last`: the position of the last result where more follow, else empty.
Response pageAnswer(const QJsonArray &results, const QString &kind, const QString &last);

/// The same; `results`: their JSON, with commas between.
Response pageAnswer(const QByteArray &results, const QString &kind, const QString &last);

QString makeCursor(const QString &kind, const QString &position);
std::optional<QString> readCursor(const QString &kind, const QString &cursor);

/// A time filter of the query. A 400 in return where it is no date; `time` stays empty without it.
std::optional<Response> readTime(const Context &context, const QString &name,
                                 std::optional<qint64> *time);

/// A 400 where the query has `name` with a value that is not one of `allowed`.
std::optional<Response> checkChoice(const Context &context, const QString &name,
                                    const QStringList &allowed);

} // namespace fleetsync::simulator
