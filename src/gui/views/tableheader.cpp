// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/tableheader.h"

#include "gui/text/plaintext.h"
#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int markHeight = 2;

/// Behind the words of the second and the third column sorted by; the first has the arrow alone.
QString placeMark(qsizetype place)
{
    return place == 1 ? u" ²"_s : place == 2 ? u" ³"_s : QString();
}

} // namespace

TableHeader::TableHeader(QTableView *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    table->installEventFilter(this);
}

QList<SortKey> TableHeader::sorted() const
{
    const auto *table = dynamic_cast<const SortedByKeys *>(model());
    if (table && !table->sortKeys().isEmpty()) {
        return table->sortKeys();
    }
    if (!isSortIndicatorShown() || sortIndicatorSection() < 0) {
        return {};
    }
    return {{sortIndicatorSection(), sortIndicatorOrder()}};
}

int TableHeader::widthOfHead(int column) const
{
    if (!model()) {
        return 0;
    }
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    const QString head = model()->headerData(column, Qt::Horizontal).toString() + placeMark(1);
    return fontMetrics().horizontalAdvance(head) + 2 * margin + margin / 2 + arrow + 1;
}

/// -1: the rows are not sorted by it.
qsizetype TableHeader::placeOf(int column) const
{
    const QList<SortKey> keys = sorted();
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [column](const SortKey &key) { return key.column == column; });
    return found == keys.cend() ? -1 : found - keys.cbegin();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (const qsizetype place = placeOf(column); place > 0) {
        option->text += placeMark(place);
        option->sortIndicator = sorted().at(place).order == Qt::AscendingOrder
                                        ? QStyleOptionHeader::SortDown
                                        : QStyleOptionHeader::SortUp;
    }
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    QHeaderView::paintSection(painter, rect, column);
    if (m_table->hasFocus() && m_table->currentIndex().column() == column) {
        painter->fillRect(rect.left(), rect.bottom() + 1 - markHeight, rect.width(), markHeight,
                          accentColor(palette()));
    }
}

QString TableHeader::sortedTip(int column) const
{
    const qsizetype place = placeOf(column);
    if (place < 0) {
        return {};
    }
    const bool up = sorted().at(place).order == Qt::AscendingOrder;
    switch (place) {
    case 0:
        return up ? tr("Sorted by this, ascending.") : tr("Sorted by this, descending.");
    case 1:
        return up ? tr("Sorted second by this, ascending.")
                  : tr("Sorted second by this, descending.");
    default:
        return up ? tr("Sorted third by this, ascending.")
                  : tr("Sorted third by this, descending.");
    }
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = logicalIndexAt(help->pos());
        if (const QString sorted = sortedTip(column); !sorted.isEmpty()) {
            const QString usual
                    = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
            QToolTip::showText(help->globalPos(), usual + toolTipText(sorted), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

/// The mark of the column that the keys are on comes and goes with them.
bool TableHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        viewport()->update();
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace fleetsync
