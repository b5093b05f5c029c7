// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/theme/fleetstyle.h"

#include "gui/theme/flatpaint.h"
#include "gui/theme/shades.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace fleetsync {

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
    case PE_FrameLineEdit:
        return flat::field(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
            field && field->lineWidth > 0) {
            return flat::field(*painter, *option);
        }
        break;
    case PE_Frame:
    case PE_FrameMenu:
        return flat::frame(*painter, *option);
    case PE_FrameFocusRect:
        return flat::focusRing(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return flat::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return flat::radioButton(*painter, *option);
    case PE_IndicatorArrowDown:
        return flat::arrowDown(*painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          lineColor(option->palette));
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
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
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return flat::headerSection(*painter, *header);
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
