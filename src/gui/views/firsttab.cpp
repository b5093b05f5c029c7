// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/firsttab.h"

#include <QWidget>

namespace fleetsync {

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
           && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget *firstTabIn(const QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane;
         widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesTab(widget)) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace fleetsync
