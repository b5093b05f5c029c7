// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTableView;

namespace fleetsync {

/// By keyboard one arrives on a row, not in a list that shows no place: the uppermost row that
/// shows is selected. Where a row is current and not selected, the first arrow takes that one, not
/// its neighbour, or nothing where it has none. Home and End go through rows, not columns.
class RowArrival : public QObject
{
    Q_OBJECT
public:
    explicit RowArrival(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrive(bool select);
    bool takeCurrent();
    void goToEnd(bool first);

    QTableView *m_table;
};

} // namespace fleetsync
