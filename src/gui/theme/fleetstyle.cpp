// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/fleetstyle.h"

#include "gui/theme/flatpaint.h"
#include "gui/theme/shades.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>

namespace fleetsync {

namespace {

constexpr int controlHeight = 28;
constexpr int headerMargin = 8;

/// Of a row's header: rows are 28 px high, whatever the margins of the columns' headers.
bool isVerticalHeader(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->orientation() == Qt::Vertical;
}

/// Takes the keyboard to be scrolled; what is in it has frames of its own.
bool isScroller(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget) != nullptr;
}

} // namespace

FleetStyle::FleetStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void FleetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return flat::pushButton(*painter, *button);
        }
        break;
    case PE_PanelButtonTool:
        return flat::toolButton(*painter, *option);
    case PE_IndicatorArrowDown:
        return flat::opensMenu(option, widget) ? flat::menuArrow(*painter, *option, *widget)
                                               : flat::arrowDown(*painter, *option);
    case PE_FrameLineEdit:
        return flat::field(*painter, *option);
    case PE_PanelLineEdit:
        if (flat::isInField(widget)) {
            return; // the field around has a ground, with rounded corners
        }
        if (const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
            field && field->lineWidth > 0) {
            return flat::field(*painter, *option);
        }
        break;
    case PE_Frame:
        if (isScroller(widget)) {
            if (option->state.testFlag(State_HasFocus)) {
                flat::focusRing(*painter, *option);
            }
            return;
        }
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            return flat::textFrame(*painter, *option, *text);
        }
        return flat::frame(*painter, *option);
    case PE_FrameMenu:
        return flat::frame(*painter, *option);
    case PE_FrameFocusRect:
        return flat::focusRing(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return flat::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return flat::radioButton(*painter, *option);
    case PE_IndicatorArrowUp:
        return flat::arrowUp(*painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          lineColor(option->palette));
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FleetStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->orientation == Qt::Horizontal) {
            return drawHeader(*header, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return flat::headerSection(*painter, *header);
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            // Not bold where a cell is selected: the words would jump.
            quiet.state.setFlag(State_On, false);
            quiet.palette.setColor(QPalette::ButtonText, mutedColor(option->palette));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          lineColor(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            return flat::tab(*painter, *tab);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && flat::opensMenu(option, widget)) {
            QStyleOptionToolButton beside(*button);
            beside.rect = visualRect(button->direction, button->rect,
                                     button->rect.adjusted(0, 0, -flat::menuArrowRoom, 0));
            return QProxyStyle::drawControl(element, &beside, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton)
            && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            const Shades &shades = isDark(option->palette) ? darkShades() : lightShades();
            onAccent.palette.setColor(QPalette::ButtonText, shades.onAccent);
            return QProxyStyle::drawControl(element, &onAccent, painter, widget);
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          lineColor(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FleetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const flat::Home home{*proxy(), widget};
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            return flat::comboBox(*painter, *combo, home);
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return flat::spinBox(*painter, *spin, home);
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return flat::scrollBar(*painter, *bar, home);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FleetStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return framed ? rect.adjusted(4, 0, -4, 0) : rect;
}

/// By hand, because Qt's own does not ask a proxy where label and arrow lie, and puts one over the
/// other where the label is on the right.
void FleetStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter,
                            const QWidget *widget) const
{
    const QRect section = header.rect;
    proxy()->drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader label(header);
    label.rect = section.adjusted(headerMargin, 0, -headerMargin, 0);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow(header);
        arrow.rect = QRect(label.rect.right() + 1 - flat::arrowSide,
                           section.center().y() - flat::arrowSide / 2, flat::arrowSide,
                           flat::arrowSide);
        arrow.rect = visualRect(header.direction, section, arrow.rect);
        flat::sortArrow(*painter, arrow);
        label.rect.adjust(0, 0, -flat::arrowSide - headerMargin / 2, 0);
    }
    label.text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, label.rect.width());
    label.rect = visualRect(header.direction, section, label.rect);
    proxy()->drawControl(CE_HeaderLabel, &label, painter, widget);
}

/// Scroll bars without arrow buttons: the slider has the whole length.
QRect FleetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return flat::scrollBarPart(*bar, part);
}

QSize FleetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return given.expandedTo({0, controlHeight}).grownBy({4, 0, 4, 0});
    case CT_ToolButton:
        return flat::opensMenu(option, widget) ? given.grownBy({0, 0, flat::menuArrowRoom, 0})
                                               : given;
    case CT_LineEdit:
    case CT_ComboBox:
        return given.expandedTo({0, controlHeight});
    case CT_SpinBox: // its field has the height of a control already: no frame around that
        return QSize(given.width(), given.height() - 2).expandedTo({0, controlHeight});
    default:
        return given;
    }
}

int FleetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_HeaderMarkSize:
        return flat::arrowSide;
    case PM_HeaderMargin:
        return isVerticalHeader(widget) ? QProxyStyle::pixelMetric(metric, option, widget)
                                        : headerMargin;
    case PM_ScrollBarExtent:
    case PM_TabBarTabHSpace: // four French tabs fit where the details are narrow
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FleetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace fleetsync
