// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/coveragepaint.h"

#include "gui/paint/progresspaint.h"
#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fleetsync {

namespace {

constexpr int stripHeight = 10;
constexpr qreal leastGap = 2; ///< wide: an hour of ninety days would be invisible
constexpr qreal hatchStep = 4;

void hatch(QPainter &painter, const QRectF &part, const QColor &color)
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(color, 1));
    // Counted from the widget's edge, so that the lines of two gaps run on.
    const qreal first = std::floor((part.left() - part.height()) / hatchStep) * hatchStep;
    for (qreal x = first; x < part.right(); x += hatchStep) {
        painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
    }
    painter.restore();
}

} // namespace

void paintCoverage(QPainter &painter, const QRect &rect, const QList<Coverage::Stretch> &stretches,
                   const QPalette &palette, bool dim)
{
    if (stretches.isEmpty() || rect.width() < 2 || rect.height() < stripHeight) {
        return;
    }
    const QDateTime begin = stretches.constFirst().from;
    const auto all = static_cast<qreal>(begin.secsTo(stretches.constLast().to));
    const int top = rect.top() + (rect.height() - stripHeight) / 2;
    const QRectF strip(rect.left(), top, rect.width(), stripHeight);
    const auto placeOf = [&](const QDateTime &at) {
        return strip.left() + strip.width() * static_cast<qreal>(begin.secsTo(at)) / all;
    };
    const QColor full = stateColor(FleetState::UpToDate, palette);
    const QColor asked = dim ? dimmed(full, palette) : full;
    const QColor quiet = mutedColor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Coverage::Stretch &stretch : stretches) {
        const QRectF part(QPointF(placeOf(stretch.from), strip.top()),
                          QPointF(placeOf(stretch.to), strip.bottom()));
        if (stretch.kind == Coverage::Kind::Asked) {
            painter.fillRect(part, asked);
        }
    }
    // Over what was asked for: the smallest is seen, too.
    for (const Coverage::Stretch &stretch : stretches) {
        if (stretch.kind == Coverage::Kind::Gap) {
            const qreal from = placeOf(stretch.from);
            const qreal width = std::max(leastGap, placeOf(stretch.to) - from);
            const QRectF part(std::min(from, strip.right() - width), strip.top(), width,
                              strip.height());
            painter.fillRect(part, palette.color(QPalette::Base));
            hatch(painter, part, quiet);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lineColor(palette), 1));
    painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace fleetsync
