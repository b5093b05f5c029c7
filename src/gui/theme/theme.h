// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncstate.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace fleetsync {

enum class ColorScheme { System, Light, Dark };

/// Our style and palette (ux.md §9) for the whole program. System follows the desktop as far as it
/// can be asked without waiting (Windows registry, the platform's own palette), else light.
void applyTheme(QApplication &application, ColorScheme scheme);

/// The palette alone, for widgets that show the other scheme, and for tests.
QPalette themePalette(bool dark);

bool isDark(const QPalette &palette);

/// 4.5:1 or better on base, window, alternate and selected rows; never the only sign of a state.
QColor stateColor(FleetState state, const QPalette &palette);
QColor mutedColor(const QPalette &palette);
QColor accentColor(const QPalette &palette);
QColor lineColor(const QPalette &palette);

} // namespace fleetsync
