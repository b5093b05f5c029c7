// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/panes.h"

#include "gui/views/firsttab.h"

#include <QApplication>

namespace fleetsync {

bool Panes::enter(QWidget *pane)
{
    pane->setFocus(Qt::ShortcutFocusReason); // it may know better than its first widget
    if (takesTab(pane) || pane->focusProxy()) {
        return true;
    }
    if (const QWidget *taken = pane->window()->focusWidget();
        taken && taken != pane && pane->isAncestorOf(taken)) {
        return true;
    }
    QWidget *first = firstTabIn(pane);
    if (first) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
    return first != nullptr;
}

void Panes::go(int step) const
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_panes.size() && focus; ++i) {
        if (m_panes[i] == focus || m_panes[i]->isAncestorOf(focus)) {
            at = i;
        }
    }
    const qsizetype count = m_panes.size();
    const qsizetype start = at < 0 && step < 0 ? 0 : at;
    for (qsizetype tried = 1; tried <= count; ++tried) {
        QWidget *pane = m_panes[((start + step * tried) % count + count) % count];
        if (pane->isVisible() && enter(pane)) {
            return;
        }
    }
}

} // namespace fleetsync
