// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace fleetsync {

bool isGlyph(const QString &name);

/// A glyph of resources/icons in one colour, its strokes 1.5 logical pixels wide at any size.
/// @param size device pixels
/// @param scale device pixels per logical pixel
QPixmap glyphPixmap(const QString &name, const QSize &size, const QColor &color, qreal scale);

} // namespace fleetsync
