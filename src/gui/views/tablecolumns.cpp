// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/tablecolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int room = 14; ///< between the words of two columns
/// As much more makes every known provider's name fit, alone and in State, and every word in
/// Progress.
constexpr int moreCharacters = 14;
constexpr int leastWidth = 48;
constexpr int mostWidth = 2000; ///< of what an earlier run has kept: a lost digit fills no screen

} // namespace

TableColumns::TableColumns(QTableView *table, QList<ColumnSpec> specs, QList<int> order)
    : QObject(table)
    , m_table(table)
    , m_specs(std::move(specs))
    , m_order(std::move(order))
{
    for (int column = 0; column < m_specs.size(); ++column) {
        if (!m_order.contains(column)) {
            m_order.append(column);
        }
    }
    QHeaderView *header = table->horizontalHeader();
    header->setMinimumSectionSize(leastWidth);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        m_userSized = m_userSized || !m_ours;
        onTouched();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::onTouched);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
    });
    table->viewport()->installEventFilter(this);
}

void TableColumns::apply()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->count() < m_specs.size()) {
        return; // no model: there is nothing to arrange yet
    }
    m_userSized = false;
    {
        const QScopedValueRollback<bool> ours(m_ours, true);
        for (int column = 0; column < m_specs.size(); ++column) {
            header->setSectionHidden(column, !m_specs.at(column).shown);
            m_table->setColumnWidth(column, least(column));
        }
        arrange(m_order);
        takeUp(m_wanted.value(u"columns"_s).toArray());
    }
    fillRoom();
}

void TableColumns::arrange(const QList<int> &order)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < order.size(); ++place) {
        header->moveSection(header->visualIndex(order.at(place)), place);
    }
}

/// The head is told whole in languages that have longer words, too.
int TableColumns::least(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int usual
            = m_specs.at(column).characters * m_table->fontMetrics().averageCharWidth() + room;
    // Not the table's model: that is another one, or none, while the header takes up the next.
    const QAbstractItemModel *model = header->model();
    if (!model) {
        return usual;
    }
    const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const QString head = model->headerData(column, Qt::Horizontal).toString();
    return std::max(usual, header->fontMetrics().horizontalAdvance(head) + 2 * margin + 1);
}

int TableColumns::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_specs.cbegin(), m_specs.cend(),
                                    [&key](const ColumnSpec &spec) { return spec.key == key; });
    return found == m_specs.cend() ? -1 : static_cast<int>(found - m_specs.cbegin());
}

QJsonObject TableColumns::state() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->count() < m_specs.size()) {
        return m_wanted;
    }
    QJsonArray columns;
    for (int place = 0; place < m_specs.size(); ++place) {
        const int column = header->logicalIndex(place);
        QJsonObject one{{u"key"_s, keyOf(column)}};
        one.insert(u"shown"_s, !header->isSectionHidden(column));
        if (m_userSized && !header->isSectionHidden(column)) {
            one.insert(u"width"_s, m_table->columnWidth(column));
        }
        columns.append(one);
    }
    return {{u"columns"_s, columns}};
}

void TableColumns::restore(const QJsonObject &state)
{
    m_wanted = state;
    apply();
}

void TableColumns::takeUp(const QJsonArray &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    QList<int> order;
    for (const QJsonValue &one : columns) {
        const int column = columnOf(one[u"key"_s].toString());
        if (column < 0 || order.contains(column)) {
            continue;
        }
        order.append(column);
        header->setSectionHidden(column, !one[u"shown"_s].toBool(m_specs.at(column).shown));
        if (const int width = one[u"width"_s].toInt(); width > 0) {
            m_userSized = true;
            m_table->setColumnWidth(column, std::clamp(width, leastWidth, mostWidth));
        }
    }
    if (header->hiddenSectionCount() == m_specs.size()) {
        header->showSection(order.value(0)); // a table without columns has no way back
    }
    arrange(order);
}

void TableColumns::fillMenu(QMenu *menu)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (const int column : std::as_const(m_order)) {
        QAction *action
                = menu->addAction(m_table->model()
                                          ->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                          .toString()
                                          .replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { show(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Default columns")), &QAction::triggered, this,
            &TableColumns::reset);
}

void TableColumns::show(int column, bool shown)
{
    {
        const QScopedValueRollback<bool> ours(m_ours, true);
        m_table->setColumnHidden(column, !shown);
        if (shown) {
            m_table->setColumnWidth(column, least(column));
        }
    }
    fillRoom();
    Q_EMIT changed();
}

void TableColumns::reset()
{
    m_wanted = {};
    apply();
    Q_EMIT changed();
}

void TableColumns::onTouched()
{
    if (!m_ours) {
        Q_EMIT changed();
    }
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fillRoom();
    }
    return QObject::eventFilter(watched, event);
}

void TableColumns::fillRoom()
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_userSized || header->count() < m_specs.size()) {
        return;
    }
    const QScopedValueRollback<bool> ours(m_ours, true);
    // As if the scroll bar were there: it comes with the rows, and only the widest gives way to it.
    int spare = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    int wordy = 0;
    int widest = -1;
    for (int column = 0; column < m_specs.size(); ++column) {
        if (header->isSectionHidden(column)) {
            continue;
        }
        spare -= least(column);
        wordy += m_specs.at(column).grow == ColumnSpec::Grow::Some ? 1 : 0;
        widest = m_specs.at(column).grow == ColumnSpec::Grow::Most ? column : widest;
    }
    const int most = moreCharacters * m_table->fontMetrics().averageCharWidth();
    const int more = std::clamp(spare / (wordy + 1), 0, most);
    for (int column = 0; column < m_specs.size(); ++column) {
        if (m_specs.at(column).grow == ColumnSpec::Grow::Some && !header->isSectionHidden(column)) {
            m_table->setColumnWidth(column, least(column) + more);
        }
    }
    if (widest >= 0) {
        const int others = header->length() - m_table->columnWidth(widest);
        m_table->setColumnWidth(widest,
                                std::max(least(widest), m_table->viewport()->width() - others));
    }
}

} // namespace fleetsync
