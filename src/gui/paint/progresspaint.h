// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/syncstate.h"
#include "models/fleettable.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace fleetsync {

/// What a bar shows. Also used outside the table, so that one sync looks the same everywhere.
struct BarLook
{
    Bar bar = Bar::None;
    double percent = 0; ///< for Bar::Percent, 0…100
    FleetState state = FleetState::Syncing;
    bool dimmed = false;
};

/// A bar 8 px high with round ends, centred in `rect` from edge to edge; nothing for Bar::None.
/// Nothing moves: a busy bar is told by its stripes.
void paintBar(QPainter &painter, const QRect &rect, const BarLook &look, const QPalette &palette);

/// The colour of text that is not to be looked at first, between the text's and the ground's.
QColor dimmed(const QColor &color, const QPalette &palette);

} // namespace fleetsync
