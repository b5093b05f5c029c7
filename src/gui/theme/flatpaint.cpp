// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/flatpaint.h"

#include "gui/theme/shades.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace fleetsync::flat {

namespace {

constexpr qreal radius = 6;

const Shades &shadesOf(const QStyleOption &option)
{
    return isDark(option.palette) ? darkShades() : lightShades();
}

/// Where a line one pixel wide lies on whole pixels.
QRectF onPixels(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

/// Borders of what can be used need 3:1, more than a line between things.
QColor border(const QStyleOption &option)
{
    const Shades &shades = shadesOf(option);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return shades.line;
    }
    return mixed(shades.line, shades.muted, 0.75F);
}

QColor pressed(const QStyleOption &option, const QColor &ground)
{
    const Shades &shades = shadesOf(option);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return ground;
    }
    if (option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On)) {
        return mixed(ground, shades.text, 0.14F);
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? mixed(ground, shades.text, 0.06F)
                                                          : ground;
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

void box(QPainter &painter, const QRectF &rect, const QColor &ground, const QPen &line,
         qreal corners = radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, corners, corners);
    painter.restore();
}

QRectF square(const QStyleOption &option)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect rect(0, 0, side, side);
    rect.moveCenter(option.rect.center());
    return onPixels(rect.adjusted(1, 1, -1, -1));
}

} // namespace

void pushButton(QPainter &painter, const QStyleOptionButton &option)
{
    const Shades &shades = shadesOf(option);
    const bool main = option.features.testFlag(QStyleOptionButton::DefaultButton)
                      && option.state.testFlag(QStyle::State_Enabled);
    if (option.features.testFlag(QStyleOptionButton::Flat) && !main) {
        toolButton(painter, option);
        return;
    }
    const QColor ground = main ? shades.accent : option.palette.color(QPalette::Button);
    const QRectF rect = onPixels(option.rect);
    box(painter, rect, pressed(option, ground), QPen(main ? shades.accent : border(option), 1));
    if (showsFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const QColor ring = main ? shades.onAccent : shades.accent;
        box(painter, rect.adjusted(2, 2, -2, -2), Qt::transparent, QPen(ring, 1.5), radius - 2);
    }
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor fill = pressed(option, ground);
    if (fill != ground) {
        box(painter, onPixels(option.rect), fill, QPen(Qt::NoPen));
    }
    if (showsFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        box(painter, onPixels(option.rect).adjusted(1, 1, -1, -1), Qt::transparent,
            QPen(shadesOf(option).accent, 1.5));
    }
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool focus = showsFocus(option) && option.state.testFlag(QStyle::State_Enabled);
    const QPen line(focus ? shadesOf(option).accent : border(option), focus ? 1.5 : 1);
    box(painter, onPixels(option.rect), option.palette.color(QPalette::Base), line);
}

void frame(QPainter &painter, const QStyleOption &option)
{
    box(painter, onPixels(option.rect), Qt::transparent, QPen(shadesOf(option).line, 1), 0);
}

void textFrame(QPainter &painter, const QStyleOption &option, const QPlainTextEdit &text)
{
    const QColor line = showsFocus(option)  ? shadesOf(option).accent
                        : text.isReadOnly() ? shadesOf(option).line
                                            : border(option);
    box(painter, onPixels(option.rect), Qt::transparent, QPen(line, 1), 0);
}

void focusRing(QPainter &painter, const QStyleOption &option)
{
    box(painter, onPixels(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Qt::transparent,
        QPen(shadesOf(option).accent, 1.5), 4);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Shades &shades = shadesOf(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool set = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = enabled ? shades.accent : shades.muted;
    const QRectF rect = square(option);
    box(painter, rect, set ? mark : pressed(option, option.palette.color(QPalette::Base)),
        QPen(set ? mark : border(option), 1), 3);
    if (!set) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shades.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal unit = rect.width() / 12;
    const QPointF origin = rect.topLeft();
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QPolygonF tick
            = partly ? QPolygonF{QPointF(3, 6), QPointF(9, 6)}
                     : QPolygonF{QPointF(2.8, 6.2), QPointF(5.1, 8.5), QPointF(9.3, 3.8)};
    QTransform place = QTransform::fromTranslate(origin.x(), origin.y());
    painter.drawPolyline(place.scale(unit, unit).map(tick));
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Shades &shades = shadesOf(option);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor mark = enabled ? shades.accent : shades.muted;
    const QRectF rect = square(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? mark : border(option), 1));
    painter.setBrush(on ? mark : option.palette.color(QPalette::Base));
    painter.drawEllipse(rect);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shades.onAccent);
        painter.drawEllipse(rect.center(), rect.width() * 0.21, rect.width() * 0.21);
    }
    painter.restore();
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Shades &shades = shadesOf(option);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    const QRect rect = option.rect;
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, shades.line);
        painter.fillRect(rect.right(), rect.top() + 6, 1, rect.height() - 12, shades.line);
    }
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Shades &shades = shadesOf(option);
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver)) {
        const QRect hover = rect.adjusted(2, 3, -2, -4);
        box(painter, onPixels(hover), pressed(option, shades.window), QPen(Qt::NoPen));
    }
    if (selected) {
        painter.fillRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2, shades.accent);
    }
}

namespace {

/// @param tip 1 points down, -1 up
void arrow(QPainter &painter, const QStyleOption &option, qreal tip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = option.state.testFlag(QStyle::State_Enabled) ? shadesOf(option).muted
                                                                      : shadesOf(option).line;
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF rect(option.rect);
    const qreal wide = std::min(3.5, std::min(rect.width(), rect.height()) * 0.4);
    const qreal high = tip * wide / 2;
    const QPointF center = rect.center();
    painter.drawPolyline(QPolygonF{center + QPointF(-wide, -high), center + QPointF(0, high),
                                   center + QPointF(wide, -high)});
    painter.restore();
}

} // namespace

void arrowDown(QPainter &painter, const QStyleOption &option)
{
    arrow(painter, option, 1);
}

void arrowUp(QPainter &painter, const QStyleOption &option)
{
    arrow(painter, option, -1);
}

void sortArrow(QPainter &painter, const QStyleOptionHeader &option)
{
    // Qt's words are about the shape of another platform's arrow.
    arrow(painter, option, option.sortIndicator == QStyleOptionHeader::SortDown ? -1 : 1);
}

} // namespace fleetsync::flat
