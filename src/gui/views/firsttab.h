// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace fleetsync {

/// The widget is seen and Tab stops at it.
bool takesTab(const QWidget *widget);

/// The first one inside the pane at which Tab stops; null: at none.
QWidget *firstTabIn(const QWidget *pane);

} // namespace fleetsync
