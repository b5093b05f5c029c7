// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coverage.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace fleetsync {

/// 90 days from left to right (in every language: time does), centred in `rect`: filled where
/// completed syncs asked, hatched where none did, an empty frame where no syncs were read.
void paintCoverage(QPainter &painter, const QRect &rect, const QList<Coverage::Stretch> &stretches,
                   const QPalette &palette, bool dim);

} // namespace fleetsync
