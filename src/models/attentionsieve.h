// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/attentionbook.h"
#include "models/attentionrow.h"
#include "models/facetcounts.h"

namespace fleetsync {

/// What of all that there is to mend passes a filter: fleets by their facets, items by their kind;
/// the text may stand in what is wrong, its code and Terminal's words, too. And what a click on
/// each facet would leave. Pure.
class AttentionSieve
{
public:
    enum class Muted { Left, Shown };

    /// All of them outlive it.
    AttentionSieve(const Fleet &fleets, const AttentionWords &words, const AttentionMarks &marks);

    QList<AttentionItem> items(AttentionBook &book, const FleetFilter &filter, Muted muted,
                               const QDateTime &now) const;
    FacetCounts counts(const AttentionBook &book, const FleetFilter &filter, Muted muted,
                       const QDateTime &now) const;

private:
    QByteArray textOf(AttentionItem item, bool alone, const QDateTime &now) const;
    /// Of the first member, for a group that is worded alike.
    QByteArray commonText(const AttentionBook::Group &group, const QDateTime &now) const;

    const Fleet &m_fleets;
    const AttentionWords &m_words;
    const AttentionMarks &m_marks;
};

} // namespace fleetsync
