// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/viewportwatch.h"

#include "models/fleettable.h"

#include <QEvent>
#include <QScrollBar>
#include <QTableView>

namespace fleetsync {

using namespace std::chrono_literals;

ViewportWatch::ViewportWatch(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(150ms);
    connect(&m_settled, &QTimer::timeout, this, &ViewportWatch::tell);
    m_textTimer.setInterval(5s);
    connect(&m_textTimer, &QTimer::timeout, this, &ViewportWatch::refreshTexts);
    // Nothing tells the table that its window was minimized.
    connect(&m_textTimer, &QTimer::timeout, this, &ViewportWatch::schedule);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ViewportWatch::schedule);
    table->viewport()->installEventFilter(this);
}

void ViewportWatch::setModel(FleetTable *model)
{
    m_model = model;
    m_told.clear();
    if (!model) {
        m_settled.stop();
        m_textTimer.stop();
        return;
    }
    connect(model, &QAbstractItemModel::rowsInserted, this, &ViewportWatch::schedule);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ViewportWatch::schedule);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ViewportWatch::schedule);
    connect(model, &QAbstractItemModel::modelReset, this, &ViewportWatch::schedule);
    m_textTimer.start();
    schedule();
}

bool ViewportWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::Hide || event->type() == QEvent::WindowActivate) {
        schedule();
    }
    return QObject::eventFilter(watched, event);
}

std::pair<int, int> ViewportWatch::rows() const
{
    if (!m_model || m_model->rowCount() == 0 || !m_table->isVisible()
        || m_table->window()->isMinimized()) {
        return {0, -1};
    }
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return {first, last < 0 ? m_model->rowCount() - 1 : last};
}

void ViewportWatch::schedule()
{
    if (m_model && !m_settled.isActive()) {
        m_settled.start();
    }
}

void ViewportWatch::tell()
{
    QList<ConnectionId> fleets;
    const auto [first, last] = rows();
    for (int row = first; row <= last; ++row) {
        if (const FleetRow *fleet = m_model->rowAt(m_model->index(row, 0))) {
            fleets.append(fleet->connection.id);
        }
    }
    if (fleets != m_told) {
        m_told = fleets;
        Q_EMIT inViewChanged(fleets);
    }
}

void ViewportWatch::refreshTexts()
{
    const auto [first, last] = rows();
    if (last >= first) {
        m_model->refreshTexts(first, last);
    }
}

} // namespace fleetsync
