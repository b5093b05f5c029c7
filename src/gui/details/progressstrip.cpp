// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/progressstrip.h"

#include <QPainter>

namespace fleetsync {

namespace {

constexpr int stripHeight = 12;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(stripHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::setLook(const BarLook &look)
{
    m_look = look;
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, rect(), m_look, palette());
}

} // namespace fleetsync
