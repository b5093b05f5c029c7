// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QDateTime>
#include <QString>

namespace fleetsync {

/// Columns of the Fleets view (ux.md §2).
enum class FleetColumn { State, Fleet, Provider, Progress, LastGoodSync, Issues, Mode };
inline constexpr int fleetColumnCount = 7;

/// Words for the model; implemented in gui/text, since nothing below gui builds sentences.
class FleetWords
{
public:
    virtual ~FleetWords();

    virtual QString header(FleetColumn column) const = 0;
    virtual QString cell(const FleetRow &row, FleetColumn column, const QDateTime &now) const = 0;
    virtual QString toolTip(const FleetRow &row, FleetColumn column,
                            const QDateTime &now) const = 0;
    /// "Frank's Trucking, Geotab, syncing, 62 percent" (ux.md §8).
    virtual QString rowSentence(const FleetRow &row, const QDateTime &now) const = 0;
};

} // namespace fleetsync
