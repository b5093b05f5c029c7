// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace fleetsync {

/// The colours of ux.md §9 for one scheme.
struct Shades
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor line;
    QColor selected;
    QColor text;
    QColor muted;
    QColor accent;
    QColor good;
    QColor needsLook;
    QColor bad;
    QColor running;
    QColor waiting;
    QColor idle;
    QColor onAccent; ///< text on an accent-coloured ground
};

const Shades &lightShades();
const Shades &darkShades();

} // namespace fleetsync
