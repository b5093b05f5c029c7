// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTableView;

namespace fleetsync {

/// Placeholder rows over an empty table while its first page is under way: of the size and in the
/// columns of what comes, so that nothing jumps. Still: motion would explain nothing.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView *m_table;
};

} // namespace fleetsync
