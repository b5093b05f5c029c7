// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/tracepaint.h"

#include "gui/paint/progresspaint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace fleetsync {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr qreal flatWidth = 3;

QPointF pointOf(const TraceLook &look, const ProgressPoint &point, const QRectF &area)
{
    return {placeOf(look, point.at, area), area.bottom() - area.height() * point.percent / 100};
}

QColor faint(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

void paintUsual(QPainter &painter, const QRectF &area, const TraceLook &look, const QColor &muted)
{
    if (!look.usual) {
        return;
    }
    const qreal left = placeOf(look, look.usual->first, area);
    const qreal right = placeOf(look, look.usual->second, area);
    painter.fillRect(QRectF(left, area.top(), std::max(right - left, lineWidth), area.height()),
                     faint(muted, 0.16F));
}

void paintGround(QPainter &painter, const QRectF &area, const QColor &line)
{
    painter.setPen(QPen(line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(line, 1, Qt::DotLine));
    painter.drawLine(area.topLeft(), area.topRight());
}

/// The end of what was watched: it stands still until the last answer.
QPolygonF watched(const TraceLook &look, const QRectF &area)
{
    QPolygonF line;
    for (const ProgressPoint &point : look.trace) {
        line << pointOf(look, point, area);
    }
    const ProgressPoint last = look.trace.constLast();
    if (look.now > last.at) {
        line << pointOf(look, {look.now, last.percent}, area);
    }
    return line;
}

void paintFlat(QPainter &painter, const QPolygonF &line, qreal from, const QColor &color)
{
    const QPointF end = line.constLast();
    painter.setPen(QPen(color, flatWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(std::clamp(from, line.constFirst().x(), end.x()), end.y()), end);
}

} // namespace

std::pair<qint64, qint64> timesOf(const TraceLook &look)
{
    const qint64 first
            = look.begin.value_or(look.trace.isEmpty() ? look.now : look.trace.constFirst().at);
    qint64 last = std::max(look.now, look.trace.isEmpty() ? look.now : look.trace.constLast().at);
    if (look.usual) {
        last = std::max(last, look.usual->second);
    }
    return {first, std::max(last, first + 1)};
}

qreal placeOf(const TraceLook &look, qint64 at, const QRectF &area)
{
    const auto [first, last] = timesOf(look);
    const double part = static_cast<double>(at - first) / static_cast<double>(last - first);
    return area.left() + area.width() * std::clamp(part, 0.0, 1.0);
}

void paintTrace(QPainter &painter, const QRectF &area, const TraceLook &look,
                const QPalette &palette)
{
    if (look.trace.isEmpty() || area.isEmpty()) {
        return;
    }
    const QColor state = stateColor(FleetState::Syncing, palette);
    const QColor color = look.dimmed ? dimmed(state, palette) : state;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintUsual(painter, area, look, mutedColor(palette));
    paintGround(painter, area, lineColor(palette));
    const QPolygonF line = watched(look, area);
    if (look.begin && *look.begin < look.trace.constFirst().at) {
        painter.setPen(QPen(color, lineWidth, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(pointOf(look, {*look.begin, 0}, area), line.constFirst());
    }
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (look.flatFrom) {
        paintFlat(painter, line, placeOf(look, *look.flatFrom, area),
                  stateColor(FleetState::NoMovement, palette));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.flatFrom ? stateColor(FleetState::NoMovement, palette) : color);
    painter.drawEllipse(line.constLast(), 3, 3);
    painter.restore();
}

} // namespace fleetsync
