// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// A server's text as it may stand on screen: at most `maxChars` characters (then "…"), line breaks
/// as "↵", every other control and every invisible or direction-changing character spelled out.
/// Still plain text: give it only to what paints plain text.
QString shown(const QString &serverText, int maxChars = 2048);

/// For QWidget::setToolTip and ToolTipRole: markup in `text` stays inert, its line breaks hold,
/// words without an end are broken.
QString toolTipText(const QString &text);

/// What stands in a cell without a value: "–".
QString orNone(const QString &text = {});

} // namespace fleetsync
