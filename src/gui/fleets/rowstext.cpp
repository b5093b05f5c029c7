// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rowstext.h"

#include "gui/text/inertcell.h"

#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// A cell may hold what a server sent: a tab or line break in it would part the row, and a
/// spreadsheet would run a formula, of which it takes the quotes off when it is pasted.
QString oneCell(const QModelIndex &index)
{
    const QString words = index.data(Qt::DisplayRole).toString().simplified();
    return words.startsWith(u'"') ? QString(u'\'' % words) : inertCell(words);
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
