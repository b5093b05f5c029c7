// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/paint/rowfocus.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <utility>

namespace fleetsync {

namespace {

/// The columns at the left and at the right end.
std::pair<int, int> shownEnds(const QHeaderView &header)
{
    std::pair<int, int> ends{-1, -1};
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) {
            ends = {ends.first < 0 ? column : ends.first, column};
        }
    }
    return ends;
}

} // namespace

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()) {
        return;
    }
    const auto [first, last] = shownEnds(*view->horizontalHeader());
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(accentColor(option.palette), 1));
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (index.column() == first) {
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
    }
    if (index.column() == last) {
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

} // namespace fleetsync
