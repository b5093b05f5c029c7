// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/ratepaint.h"

#include "gui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace fleetsync {

namespace {

constexpr double isClose = 0.25; ///< of the share
constexpr qreal leastBar = 2;

int busiest(const RateLook &look)
{
    return look.counts.isEmpty() ? 0 : *std::max_element(look.counts.cbegin(), look.counts.cend());
}

double topOf(const RateLook &look)
{
    const int most = busiest(look);
    return isShareDrawn(look) ? std::max(most, look.slotShare) : std::max(1, most);
}

void paintPauses(QPainter &painter, const QRectF &area, const RateLook &look,
                 const QPalette &palette)
{
    const QColor color = stateColor(FleetState::NoMovement, palette);
    QColor ground = color;
    ground.setAlphaF(0.18F);
    for (const auto &[from, to] : look.pauses) {
        const qreal left = area.left() + area.width() * std::clamp(from, 0.0, 1.0);
        const qreal right = area.left() + area.width() * std::clamp(to, 0.0, 1.0);
        const QRectF pause(left, area.top(), std::max(right - left, leastBar), area.height());
        painter.fillRect(pause, ground);
        painter.fillRect(QRectF(pause.left(), pause.top(), pause.width(), leastBar), color);
    }
}

void paintBars(QPainter &painter, const QRectF &area, const RateLook &look, const QColor &color)
{
    const qreal width = area.width() / static_cast<qreal>(look.counts.size());
    const double top = topOf(look);
    for (qsizetype i = 0; i < look.counts.size(); ++i) {
        if (look.counts.at(i) > 0) {
            const qreal height = std::max(leastBar, area.height() * look.counts.at(i) / top);
            const qreal left = area.left() + width * static_cast<qreal>(i);
            painter.fillRect(QRectF(left, area.bottom() - height, std::max(1.0, width - 1), height),
                             color);
        }
    }
}

} // namespace

bool isShareDrawn(const RateLook &look)
{
    return look.slotShare > 0 && busiest(look) >= isClose * look.slotShare;
}

void paintRate(QPainter &painter, const QRectF &area, const RateLook &look, const QPalette &palette)
{
    if (look.counts.isEmpty() || area.isEmpty()) {
        return;
    }
    painter.save();
    paintPauses(painter, area, look, palette);
    paintBars(painter, area, look, stateColor(FleetState::Syncing, palette));
    painter.setPen(QPen(lineColor(palette), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (isShareDrawn(look)) {
        const qreal height = area.bottom() - area.height() * look.slotShare / topOf(look);
        painter.setPen(QPen(mutedColor(palette), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height));
    }
    painter.restore();
}

} // namespace fleetsync
