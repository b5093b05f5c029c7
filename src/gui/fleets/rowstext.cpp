// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rowstext.h"

#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// A cell may hold what a server sent: a tab or line break in it would part the row.
QString oneCell(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().simplified();
}

} // namespace

QString selectedRowsText(const QTableView &table)
{
    QModelIndexList rows
            = table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    const QHeaderView *header = table.horizontalHeader();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column)) {
                cells << oneCell(row.siblingAtColumn(column));
            }
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace fleetsync
