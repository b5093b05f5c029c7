// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "models/historytable.h"

#include <utility>

namespace fleetsync {

/// The words of a fleet's recent history.
class HistoryText : public HistoryWords
{
public:
    explicit HistoryText(ConnectionId fleet = {})
        : m_fleet(std::move(fleet))
    {}

    /// Whose syncs they are: its times are told in its zone.
    void setFleet(const ConnectionId &fleet) { m_fleet = fleet; }

    QString header(HistoryColumn column) const override;
    QString headerToolTip(HistoryColumn column) const override;
    QString cell(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                 const QDateTime &now) const override;
    QString toolTip(const Sync &sync, const PastOrigin &origin, HistoryColumn column,
                    const QDateTime &now) const override;

private:
    ConnectionId m_fleet;
};

} // namespace fleetsync
