// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/columnmenu.h"

#include "gui/views/columnorders.h"
#include "gui/views/tablecolumns.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Names of columns are data here: an ampersand is one.
QString asLabel(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isEnabled() && !action->menu()) {
        action->trigger();
        event->accept();
    } else {
        QMenu::keyPressEvent(event);
    }
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action == activeAction() && action->isEnabled() && action->isCheckable()) {
        action->trigger();
        event->accept();
    } else {
        QMenu::mouseReleaseEvent(event);
    }
}

ColumnMenu::ColumnMenu(TableColumns &columns, ColumnOrders &orders, QWidget *parent)
    : StayingMenu(parent)
    , m_columns(columns)
    , m_orders(orders)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    connect(&columns, &TableColumns::changed, this, &ColumnMenu::applyTicks);
}

void ColumnMenu::fill()
{
    clear();
    m_ticks.clear();
    qDeleteAll(std::exchange(m_below, {}));
    addTicks();
    addSeparator();
    addSorting();
    addCurrent();
    addSeparator();
    connect(addAction(tr("&Default columns")), &QAction::triggered, &m_columns,
            &TableColumns::reset);
}

void ColumnMenu::addTicks()
{
    for (const int column : m_columns.usualOrder()) {
        QAction *tick = addAction(asLabel(m_orders.nameOf(column)));
        tick->setCheckable(true);
        tick->setData(column);
        connect(tick, &QAction::triggered, &m_columns,
                [this, column](bool on) { m_columns.show(column, on); });
        m_ticks << tick;
    }
    applyTicks();
}

void ColumnMenu::applyTicks()
{
    const QList<int> shown = m_orders.shown();
    for (QAction *tick : std::as_const(m_ticks)) {
        tick->setChecked(shown.contains(tick->data().toInt()));
        tick->setEnabled(!tick->isChecked() || shown.size() > 1);
    }
}

void ColumnMenu::addSorting()
{
    const QList<SortKey> keys = m_orders.sorted();
    const auto add = [this, &keys](QMenu *menu, int column, qsizetype place,
                                   const std::function<void(int)> &order) {
        const SortKey key = keys.value(place);
        const bool is = key.column == column;
        const QString name = asLabel(m_orders.nameOf(column));
        const QString direction
                = key.order == Qt::AscendingOrder ? tr("ascending") : tr("descending");
        QAction *action = menu->addAction(is ? QString(name % u'\t' % direction) : name);
        action->setCheckable(true);
        action->setChecked(is);
        connect(action, &QAction::triggered, &m_orders, [order, column] { order(column); });
    };
    const QList<int> shown = m_orders.shown();
    QMenu *first = addMenu(tr("&Sort by"));
    m_below << first;
    for (const int column : shown) {
        add(first, column, 0, [this](int sorted) { m_orders.sortBy(sorted); });
    }
    first->addSeparator();
    connect(first->addAction(tr("&Usual order")), &QAction::triggered, &m_orders,
            &ColumnOrders::unsort);
    if (keys.isEmpty()) {
        return; // there is no first one to come after
    }
    QMenu *second = addMenu(tr("&Then by"));
    m_below << second;
    for (const int column : shown) {
        if (column != keys.constFirst().column) {
            add(second, column, 1, [this](int sorted) { m_orders.thenBy(sorted); });
        }
    }
}

void ColumnMenu::addCurrent()
{
    const int column = m_orders.current();
    if (column < 0) {
        return;
    }
    auto *menu = new StayingMenu(tr("&Column “%1”").arg(asLabel(m_orders.nameOf(column))), this);
    addMenu(menu);
    menu->addActions(m_orders.actions());
    m_below << menu;
}

} // namespace fleetsync
