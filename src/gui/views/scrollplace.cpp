// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/scrollplace.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Nobody scrolls further by hand; and no view need read on and on for it.
constexpr int deepestRow = 2'000;

bool isByHand(QEvent::Type type)
{
    return type == QEvent::Wheel || type == QEvent::MouseButtonPress || type == QEvent::KeyPress
           || type == QEvent::TouchBegin;
}

} // namespace

ScrollPlace::ScrollPlace(QTableView *table, Rows rows)
    : QObject(table)
    , m_table(table)
    , m_rows(std::move(rows))
{
    QScrollBar *bar = table->verticalScrollBar();
    for (QWidget *widget : {static_cast<QWidget *>(table), table->viewport(),
                            table->horizontalHeader()->viewport(), static_cast<QWidget *>(bar)}) {
        widget->installEventFilter(this);
    }
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollPlace::look);
    connect(bar, &QScrollBar::valueChanged, this, &ScrollPlace::onMoved);
}

QJsonObject ScrollPlace::state() const
{
    if (!m_key.isEmpty()) {
        return {{u"top"_s, m_key}, {u"row"_s, m_row}};
    }
    const int top = m_table->model() ? m_table->rowAt(0) : -1;
    if (top <= 0) {
        return {}; // what comes first in the next run is to be seen then
    }
    return {{u"top"_s, m_rows.keyOf(m_table->model()->index(top, 0))}, {u"row"_s, top}};
}

void ScrollPlace::restore(const QJsonObject &state)
{
    m_key = state.value(u"top"_s).toString();
    m_row = std::clamp(state.value(u"row"_s).toInt(), 0, deepestRow);
    look();
}

void ScrollPlace::look()
{
    // Without a place on the screen there is no range to scroll in yet.
    if (m_key.isEmpty() || !m_table->isVisible()) {
        return;
    }
    const QModelIndex row = m_rows.find(m_key);
    if (!row.isValid()) {
        return;
    }
    const int wanted = m_table->verticalHeader()->sectionPosition(row.row());
    m_table->verticalScrollBar()->setValue(wanted);
    if (m_rows.haveCome() && m_table->verticalScrollBar()->value() == wanted) {
        m_key.clear();
    }
}

void ScrollPlace::onMoved()
{
    if (m_key.isEmpty()) {
        Q_EMIT moved();
    }
}

bool ScrollPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (isByHand(event->type())) {
        forget();
    } else if (event->type() == QEvent::Show && watched == m_table) {
        look();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fleetsync
