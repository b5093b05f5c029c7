// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/progresspaint.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace fleetsync {

namespace {

constexpr int barHeight = 8;
constexpr qreal barRadius = 4;
constexpr qreal stripeStep = 8;

QPainterPath outline(const QRectF &bar)
{
    QPainterPath path;
    path.addRoundedRect(bar, barRadius, barRadius);
    return path;
}

void paintStripes(QPainter &painter, const QRectF &bar, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    for (qreal x = bar.left() - bar.height(); x < bar.right() + stripeStep; x += stripeStep) {
        painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x + bar.height(), bar.top() - 1));
    }
}

/// Never rounder than its ends allow, and visible from the first percent on.
QRectF filled(const QRectF &bar, double percent)
{
    QRectF part = bar;
    part.setWidth(bar.width() * std::clamp(percent, 0.0, 100.0) / 100);
    return part;
}

} // namespace

QColor dimmed(const QColor &color, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    constexpr float share = 0.35F;
    return QColor::fromRgbF(color.redF() + (ground.redF() - color.redF()) * share,
                            color.greenF() + (ground.greenF() - color.greenF()) * share,
                            color.blueF() + (ground.blueF() - color.blueF()) * share);
}

void paintBar(QPainter &painter, const QRect &rect, const BarLook &look, const QPalette &palette)
{
    if (look.bar == Bar::None || rect.isEmpty()) {
        return;
    }
    const int top = rect.top() + (rect.height() - barHeight) / 2; // a whole pixel: sharp edges
    const QRectF bar(rect.left(), top, rect.width(), barHeight);
    const QColor state = stateColor(look.state, palette);
    const QColor color = look.dimmed ? dimmed(state, palette) : state;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(bar), lineColor(palette));
    painter.setClipPath(outline(bar));
    switch (look.bar) {
    case Bar::Percent:
        painter.fillRect(filled(bar, look.percent), color);
        break;
    case Bar::Busy:
        paintStripes(painter, bar, color, stripeStep / 2);
        break;
    case Bar::Hatched:
        paintStripes(painter, bar, color, 2);
        break;
    case Bar::Empty:
    case Bar::None:
        break;
    }
    painter.restore();
}

} // namespace fleetsync
