// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncstate.h"

#include <QIcon>

class QPainter;

namespace fleetsync {

/// One of our SVGs, `resources/icons/<name>.svg`, without the ending: new-sync retry stop refresh
/// search fleets filter clear key demo warning info close check copy link history issues columns
/// sort, and the state icons. Tinted at paint time from the application's palette, so it follows a
/// change of it; state icons and the warning bear their state's colour. An unknown name gives a
/// null icon.
QIcon themedIcon(const QString &name);

/// "state-syncing", "state-failed", …
QString stateIconName(FleetState state);

/// The same glyph in a colour of your own, crisp at the painter's device pixel ratio.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color);

} // namespace fleetsync
