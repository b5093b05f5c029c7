// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace fleetsync {

class ColumnOrders;
class TableColumns;

/// Stays open while Space or a click switches what has a tick: each would cost a way back else.
class StayingMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

/// Which columns are shown, where and how wide, and by which the rows are sorted.
class ColumnMenu : public StayingMenu
{
    Q_OBJECT
public:
    ColumnMenu(TableColumns &columns, ColumnOrders &orders, QWidget *parent);

private:
    void fill();
    void addTicks();
    void applyTicks();
    void addSorting();
    void addCurrent();

    TableColumns &m_columns;
    ColumnOrders &m_orders;
    QList<QAction *> m_ticks; ///< each has its column as data
    QList<QMenu *> m_below;
};

} // namespace fleetsync
