// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/rowarrival.h"

#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

namespace fleetsync {

RowArrival::RowArrival(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->installEventFilter(this);
}

bool RowArrival::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::MouseFocusReason) {
            arrive(reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason);
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && takeCurrent()) {
            return true;
        }
        if (plain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            goToEnd(key->key() == Qt::Key_Home);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// @param select false: nobody asked to be here, the window only came to the front
void RowArrival::arrive(bool select)
{
    const QModelIndex top = m_table->indexAt({0, 0});
    if (top.isValid() && !m_table->currentIndex().isValid()) {
        m_table->selectionModel()->setCurrentIndex(top, select ? QItemSelectionModel::ClearAndSelect
                                                                         | QItemSelectionModel::Rows
                                                               : QItemSelectionModel::NoUpdate);
    }
}

/// False: it is selected already, or there is none.
bool RowArrival::takeCurrent()
{
    QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = m_table->currentIndex();
    if (!selection || !current.isValid() || selection->isRowSelected(current.row(), {})) {
        return false;
    }
    selection->setCurrentIndex(current,
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void RowArrival::goToEnd(bool first)
{
    const QAbstractItemModel *model = m_table->model();
    const int rows = model ? model->rowCount() : 0;
    if (rows > 0) {
        m_table->selectionModel()->setCurrentIndex(model->index(first ? 0 : rows - 1, 0),
                                                   QItemSelectionModel::ClearAndSelect
                                                           | QItemSelectionModel::Rows);
    }
}

} // namespace fleetsync
