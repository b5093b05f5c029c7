// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetwords.h"

namespace fleetsync {

/// The words of the Fleets view.
class FleetText : public FleetWords
{
public:
    QString header(FleetColumn column) const override;
    QString headerToolTip(FleetColumn column) const override;
    QString exactHeader(FleetColumn column) const override;
    QString cell(const FleetRow &row, FleetColumn column, const QDateTime &now) const override;
    QString toolTip(const FleetRow &row, FleetColumn column, const QDateTime &now) const override;
    QString rowSentence(const FleetRow &row, const QDateTime &now) const override;
};

/// "Automatic"; of a mode that we do not know: "Other".
QString modeWord(SyncMode mode);

} // namespace fleetsync
