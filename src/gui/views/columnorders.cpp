// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/columnorders.h"

#include "gui/views/tablecolumns.h"
#include "gui/views/tableheader.h"

#include <QAccessible>
#include <QAction>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int charactersAStep = 3; ///< of the font, that a column grows by

Qt::SortOrder other(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

ColumnOrders::ColumnOrders(QTableView *table, TableHeader *header, TableColumns &columns)
    : QObject(table)
    , m_table(table)
    , m_header(header)
    , m_columns(columns)
{
    const auto with = [](Qt::Key key) { return QKeySequence(Qt::ALT | Qt::SHIFT | key); };
    add(tr("Sort &ascending"), with(Qt::Key_Up), &ColumnOrders::sortAscending);
    add(tr("Sort &descending"), with(Qt::Key_Down), &ColumnOrders::sortDescending);
    add(tr("Move &left"), with(Qt::Key_Left), &ColumnOrders::moveLeft);
    add(tr("Move &right"), with(Qt::Key_Right), &ColumnOrders::moveRight);
    add(tr("&Wider"), QKeySequence(Qt::ALT | Qt::Key_Right), &ColumnOrders::widen);
    add(tr("&Narrower"), QKeySequence(Qt::ALT | Qt::Key_Left), &ColumnOrders::narrow);
    // Queued: the table sorts its rows after this is told.
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnOrders::tellSorted,
            Qt::QueuedConnection);
}

void ColumnOrders::add(const QString &text, const QKeySequence &keys, void (ColumnOrders::*order)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, order);
    m_table->addAction(action);
    m_actions << action;
}

QList<int> ColumnOrders::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

int ColumnOrders::current() const
{
    const QList<int> columns = shown();
    const QModelIndex index = m_table->currentIndex();
    const int wanted = index.isValid() ? index.column() : m_pointed;
    return columns.contains(wanted) ? wanted : columns.value(0, -1);
}

void ColumnOrders::setCurrent(int column)
{
    m_pointed = column;
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && shown().contains(column)) {
        m_table->selectionModel()->setCurrentIndex(index.siblingAtColumn(column),
                                                   QItemSelectionModel::NoUpdate);
    }
}

QString ColumnOrders::nameOf(int column) const
{
    const QAbstractItemModel *model = m_header->model();
    return model ? model->headerData(column, Qt::Horizontal).toString() : QString();
}

QList<SortKey> ColumnOrders::sorted() const
{
    return m_header->sorted();
}

void ColumnOrders::sortBy(int column)
{
    const QList<SortKey> keys = sorted();
    const bool again = !keys.isEmpty() && keys.constFirst().column == column;
    const Qt::SortOrder order = again ? other(keys.constFirst().order) : Qt::AscendingOrder;
    sort(sortedFirstBy(column, order, keys));
}

/// The third one, if there was, gives way.
void ColumnOrders::thenBy(int column)
{
    const QList<SortKey> keys = sorted();
    if (keys.isEmpty() || keys.constFirst().column == column) {
        return;
    }
    const bool again = keys.size() > 1 && keys.at(1).column == column;
    sort({keys.constFirst(), {column, again ? other(keys.at(1).order) : Qt::AscendingOrder}});
}

void ColumnOrders::unsort()
{
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
}

void ColumnOrders::sort(const QList<SortKey> &keys)
{
    if (auto *model = dynamic_cast<SortedByKeys *>(m_table->model()); model && !keys.isEmpty()) {
        model->setSortKeys(keys);
        m_header->setSortIndicator(keys.constFirst().column, keys.constFirst().order);
        tellSorted();
        Q_EMIT m_columns.changed();
    }
}

/// To who sees no arrows.
void ColumnOrders::tellSorted()
{
    QStringList parts;
    const QList<SortKey> keys = sorted();
    for (const SortKey &key : keys) {
        //: A column's name
        parts << (key.order == Qt::AscendingOrder ? tr("%1, ascending") : tr("%1, descending"))
                         .arg(nameOf(key.column));
    }
    //: Between the columns sorted by: "Provider, ascending; then by Fleet, ascending"
    const QString all = parts.join(tr("; then by "));
    m_table->setAccessibleDescription(all.isEmpty() ? QString() : tr("Sorted by %1").arg(all));
    QAccessibleEvent event(m_table, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    m_header->viewport()->update();
}

void ColumnOrders::sortAscending()
{
    sort(sortedFirstBy(current(), Qt::AscendingOrder, sorted()));
}

void ColumnOrders::sortDescending()
{
    sort(sortedFirstBy(current(), Qt::DescendingOrder, sorted()));
}

void ColumnOrders::moveLeft()
{
    move(-1);
}

void ColumnOrders::moveRight()
{
    move(1);
}

void ColumnOrders::widen()
{
    resize(charactersAStep * m_table->fontMetrics().averageCharWidth());
}

void ColumnOrders::narrow()
{
    resize(-charactersAStep * m_table->fontMetrics().averageCharWidth());
}

/// Past the next one that is shown.
void ColumnOrders::move(int places)
{
    const QList<int> columns = shown();
    const int column = current();
    const int next = columns.value(columns.indexOf(column) + places, -1);
    if (column >= 0 && next >= 0) {
        m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(next));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void ColumnOrders::resize(int pixels)
{
    if (const int column = current(); column >= 0) {
        m_header->resizeSection(column, std::max(m_header->minimumSectionSize(),
                                                 m_header->sectionSize(column) + pixels));
        m_table->scrollTo(m_table->currentIndex());
    }
}

} // namespace fleetsync
