// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetwords.h"
#include "models/historytable.h"

namespace fleetsync {

/// Words that say which value they stand for.
class PlainFleetWords : public FleetWords
{
public:
    QString header(FleetColumn column) const override { return QString::number(int(column)); }
    QString cell(const FleetRow &row, FleetColumn column, const QDateTime &now) const override
    {
        return QStringLiteral("%1/%2/%3")
                .arg(displayName(row.connection))
                .arg(int(column))
                .arg(now.toString(Qt::ISODate));
    }
    QString toolTip(const FleetRow &row, FleetColumn, const QDateTime &) const override
    {
        return row.connection.id.toString();
    }
    QString rowSentence(const FleetRow &row, const QDateTime &) const override
    {
        return QStringLiteral("sentence of %1").arg(displayName(row.connection));
    }
};

class PlainHistoryWords : public HistoryWords
{
public:
    QString header(HistoryColumn column) const override { return QString::number(int(column)); }
    QString cell(const Sync &sync, const PastOrigin &, HistoryColumn column,
                 const QDateTime &) const override
    {
        return QStringLiteral("%1/%2").arg(sync.id.toString()).arg(int(column));
    }
    QString toolTip(const Sync &sync, const PastOrigin &, HistoryColumn,
                    const QDateTime &) const override
    {
        return sync.id.toString();
    }
};

} // namespace fleetsync
