// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/enterclicks.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fleetsync {

EnterClicks::EnterClicks(QObject *application)
{
    application->installEventFilter(this);
}

bool EnterClicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier)) {
        return false;
    }
    if (auto *tool = qobject_cast<QToolButton *>(watched); tool && tool->menu()) {
        // Not showMenu(), which waits in an event loop of its own.
        tool->menu()->popup(tool->mapToGlobal(QPoint(0, tool->height())));
        return true;
    }
    if (qobject_cast<QPushButton *>(watched) || qobject_cast<QToolButton *>(watched)) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return false;
}

} // namespace fleetsync
