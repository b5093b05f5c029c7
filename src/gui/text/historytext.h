// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/historytable.h"

namespace fleetsync {

/// The words of a fleet's recent history.
class HistoryText : public HistoryWords
{
public:
    QString header(HistoryColumn column) const override;
    QString headerToolTip(HistoryColumn column) const override;
    QString cell(const Sync &sync, HistoryColumn column, const QDateTime &now) const override;
    QString toolTip(const Sync &sync, HistoryColumn column, const QDateTime &now) const override;
};

} // namespace fleetsync
