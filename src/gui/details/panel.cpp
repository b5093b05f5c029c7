// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/panel.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace fleetsync {

namespace {

constexpr double radius = 6;

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(NoFrame);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace fleetsync
