// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/attentiontable.h"
#include "models/fleetwords.h"
#include "models/pasttable.h"

namespace fleetsync {

/// What stands in a column, in one plain sentence.
QString columnHint(FleetColumn column);
QString columnHint(AttentionColumn column);
QString columnHint(PastColumn column);

/// For the head of a column: its name, which may be cut there, and the sentence.
QString columnToolTip(const QString &header, const QString &hint);

} // namespace fleetsync
