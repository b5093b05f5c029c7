// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/sortkey.h"

#include <QList>
#include <QObject>

class QAction;
class QTableView;

namespace fleetsync {

class TableColumns;
class TableHeader;

/// What a mouse does at a table's header, by keys: sorts by columns, moves and resizes them. The
/// keys act on the column that they are on.
class ColumnOrders : public QObject
{
    Q_OBJECT
public:
    ColumnOrders(QTableView *table, TableHeader *header, TableColumns &columns);

    QList<int> shown() const; ///< from the left
    /// Where the keys are, or were last pointed to.
    int current() const;
    void setCurrent(int column);
    QString nameOf(int column) const;
    /// On the current column; in the order of a menu.
    const QList<QAction *> &actions() const { return m_actions; }

    QList<SortKey> sorted() const;
    /// Once more: in the other direction.
    void sortBy(int column);
    /// Where rows are equal by the first one; once more: in the other direction.
    void thenBy(int column);
    void unsort();

private:
    void add(const QString &text, const QKeySequence &keys, void (ColumnOrders::*order)());
    void sortAscending();
    void sortDescending();
    void moveLeft();
    void moveRight();
    void widen();
    void narrow();
    void move(int places);
    void resize(int pixels);
    void sort(const QList<SortKey> &keys);
    void tellSorted();

    QTableView *m_table;
    TableHeader *m_header;
    TableColumns &m_columns;
    QList<QAction *> m_actions;
    int m_pointed = -1; ///< while the keys are on no row
};

} // namespace fleetsync
