// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/sortkey.h"

#include <QHeaderView>

class QTableView;

namespace fleetsync {

/// Shows each column that the rows are sorted by, not the first only, and which one the keys are
/// on: orders by keys act on that one.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QTableView *table);

    /// The first first; none: the rows stand as they came.
    QList<SortKey> sorted() const;
    /// That a head is read whole in, sorted by or not: it may be at any time.
    int widthOfHead(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qsizetype placeOf(int column) const;
    QString sortedTip(int column) const;

    QTableView *m_table;
};

} // namespace fleetsync
