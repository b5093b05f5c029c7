// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/attentiontable.h"

namespace fleetsync {

/// The words of Needs attention.
class AttentionText : public AttentionWords
{
public:
    QString header(AttentionColumn column) const override;
    QString headerToolTip(AttentionColumn column) const override;
    QString cell(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                 const QDateTime &now) const override;
    QString toolTip(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                    const QDateTime &now) const override;
    QString rowSentence(const AttentionRow &row, const Fleet &fleets,
                        const QDateTime &now) const override;
    QString names(const AttentionItem &item, const Fleet &fleets) const override;
};

} // namespace fleetsync
