// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "engine/fleet.h"
#include "models/pastorigin.h"

namespace fleetsync {

/// Columns of History (ux.md §2).
enum class PastColumn {
    Result,
    Fleet,
    Provider,
    FromDate,
    Requested,
    Took,
    AskedBy,
    Attempts,
    Issues,
    Reason,
    Completed,
    Span,
    ReasonVerbatim,
    ProviderRequests,
    SyncCode
};
inline constexpr int pastColumnCount = 15;

/// Everything that a row is worded from.
struct PastRow
{
    StoredSync stored;
    const FleetRow *fleet = nullptr; ///< null: Terminal lists it no more
    PastOrigin origin;
};

/// Words for the model; implemented in gui/text.
class PastWords
{
public:
    virtual ~PastWords();

    virtual QString header(PastColumn column) const = 0;
    /// With the unit of ExactRole's numbers, where the cell tells it and the header does not.
    virtual QString exactHeader(PastColumn column) const { return header(column); }
    /// Of the header: what stands in the column.
    virtual QString headerToolTip(PastColumn) const { return {}; }
    virtual QString cell(const PastRow &row, PastColumn column, const QDateTime &now) const = 0;
    virtual QString toolTip(const PastRow &row, PastColumn column, const QDateTime &now) const = 0;
    virtual QString rowSentence(const PastRow &row, const QDateTime &now) const = 0;
};

} // namespace fleetsync
