// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attention.h"
#include "engine/fleet.h"
#include "models/attentionmarks.h"

namespace fleetsync {

/// Columns of Needs attention (ux.md §2).
enum class AttentionColumn {
    Severity,
    Fleet,
    What,
    Who,
    Since,
    TimesSeen,
    Action,
    Code,
    FirstSeen,
    LastSeen,
    Note,
    IssueCode,
    MutedUntil
};
inline constexpr int attentionColumnCount = 13;

/// Whether it is still to be mended, and if a row of it is not, why it is still there.
enum class AttentionStanding {
    Open,
    Muted,
    Grouped,     ///< it is one of several in another row now
    FilteredOut, ///< open, but not among what is looked for any more
    Mended
};

/// Everything that a row is worded from.
struct AttentionRow
{
    AttentionItem item;
    AttentionMark mark;
    AttentionStanding standing = AttentionStanding::Open;
    bool leaves = false;  ///< it stays until it is sorted again
    bool changed = false; ///< since it was sorted
};

/// Words for the model; implemented in gui/text.
class AttentionWords
{
public:
    virtual ~AttentionWords();

    virtual QString header(AttentionColumn column) const = 0;
    /// Of the header: what stands in the column.
    virtual QString headerToolTip(AttentionColumn) const { return {}; }
    virtual QString cell(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                         const QDateTime &now) const = 0;
    virtual QString toolTip(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                            const QDateTime &now) const = 0;
    virtual QString rowSentence(const AttentionRow &row, const Fleet &fleets,
                                const QDateTime &now) const = 0;
    /// Of all its fleets, however many.
    virtual QString names(const AttentionItem &item, const Fleet &fleets) const = 0;
};

} // namespace fleetsync
