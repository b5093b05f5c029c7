// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/pasttable.h"

namespace fleetsync {

/// The words of History.
class PastText : public PastWords
{
public:
    QString header(PastColumn column) const override;
    QString headerToolTip(PastColumn column) const override;
    QString exactHeader(PastColumn column) const override;
    QString cell(const PastRow &row, PastColumn column, const QDateTime &now) const override;
    QString toolTip(const PastRow &row, PastColumn column, const QDateTime &now) const override;
    QString rowSentence(const PastRow &row, const QDateTime &now) const override;
};

} // namespace fleetsync
