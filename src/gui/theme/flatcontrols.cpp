// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/flatpaint.h"
#include "gui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace fleetsync::flat {

namespace {

/// The option for a part of a control.
template <typename Option>
QStyleOption part(const Option &option, QStyle::SubControl control, QStyle::ComplexControl whole,
                  const Home &home)
{
    QStyleOption result(option);
    result.rect = home.style.subControlRect(whole, &option, control, home.widget);
    return result;
}

void enable(QStyleOption &option, bool enabled)
{
    option.state.setFlag(QStyle::State_Enabled,
                         enabled && option.state.testFlag(QStyle::State_Enabled));
}

} // namespace

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Home &home)
{
    if (option.frame && option.editable) {
        field(painter, option);
    } else if (option.frame) {
        QStyleOptionButton button;
        button.QStyleOption::operator=(option);
        pushButton(painter, button);
    }
    arrowDown(painter, part(option, QStyle::SC_ComboBoxArrow, QStyle::CC_ComboBox, home));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Home &home)
{
    if (option.frame) {
        field(painter, option);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    QStyleOption up = part(option, QStyle::SC_SpinBoxUp, QStyle::CC_SpinBox, home);
    enable(up, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrowUp(painter, up);
    QStyleOption down = part(option, QStyle::SC_SpinBoxDown, QStyle::CC_SpinBox, home);
    enable(down, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    arrowDown(painter, down);
}

bool opensMenu(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && widget && button->features.testFlag(QStyleOptionToolButton::HasMenu)
           && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void menuArrow(QPainter &painter, const QStyleOption &option, const QWidget &button)
{
    const QRect whole = button.rect();
    QStyleOption arrow(option);
    arrow.rect = QStyle::visualRect(option.direction, whole,
                                    QRect(whole.right() + 1 - menuArrowRoom,
                                          whole.center().y() + 1 - arrowSide / 2, arrowSide,
                                          arrowSide));
    arrowDown(painter, arrow);
}

bool isInField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent)
           || qobject_cast<const QAbstractSpinBox *>(parent);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    constexpr int shortest = 28;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int own = whole <= 0 ? length : int(option.pageStep * qint64(length) / whole);
    const int slider = range <= 0 ? length : std::clamp(own, std::min(shortest, length), length);
    const int start
            = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              length - slider, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = option.rect;
        const QRect place = upright ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                                    : QRect(rect.x() + from, rect.y(), size, rect.height());
        return QStyle::visualRect(upright ? Qt::LeftToRight : option.direction, rect, place);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Home &home)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.minimum == option.maximum) {
        return;
    }
    const QStyleOption slider
            = part(option, QStyle::SC_ScrollBarSlider, QStyle::CC_ScrollBar, home);
    const bool hot = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = mutedColor(option.palette);
    color.setAlphaF(hot ? 0.8F : 0.5F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF bar = option.orientation == Qt::Vertical
                               ? QRectF(slider.rect).adjusted(3, 1, -3, -1)
                               : QRectF(slider.rect).adjusted(1, 3, -1, -3);
    const qreal corner = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, corner, corner);
    painter.restore();
}

} // namespace fleetsync::flat
