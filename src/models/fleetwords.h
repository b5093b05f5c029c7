// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleetrow.h"

#include <QDateTime>
#include <QString>

namespace fleetsync {

/// Columns of the views that show a row for each fleet (ux.md §2): which of them, and in which
/// order, is the view's choice.
enum class FleetColumn {
    State,
    Fleet,
    Provider,
    Progress,
    LastGoodSync,
    Issues,
    Mode,
    TimeLeft,
    Elapsed, ///< of the latest sync, from here to SyncCode
    FromDate,
    AskedBy,
    Attempt,
    Requested,
    LastChange,
    ProviderRequests,
    SyncCode,
    Tags,
    DotNumbers,
    ExternalId,
    AccountUser,
    CreatedAt,
    UpdatedAt,
    ConnectionCode,
    Coverage,
};
inline constexpr int fleetColumnCount = 24;

/// Words for the model; implemented in gui/text, since nothing below gui builds sentences.
class FleetWords
{
public:
    virtual ~FleetWords();

    virtual QString header(FleetColumn column) const = 0;
    /// With the unit of ExactRole's numbers, where the cell tells it and the header does not.
    virtual QString exactHeader(FleetColumn column) const { return header(column); }
    /// Of the header: what stands in the column.
    virtual QString headerToolTip(FleetColumn) const { return {}; }
    virtual QString cell(const FleetRow &row, FleetColumn column, const QDateTime &now) const = 0;
    virtual QString toolTip(const FleetRow &row, FleetColumn column,
                            const QDateTime &now) const = 0;
    /// "Frank's Trucking, Geotab, syncing, 62 percent" (ux.md §8).
    virtual QString rowSentence(const FleetRow &row, const QDateTime &now) const = 0;
};

} // namespace fleetsync
