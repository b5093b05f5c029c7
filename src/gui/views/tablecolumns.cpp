// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/tablecolumns.h"

#include "gui/views/tableheader.h"

#include <QEvent>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QScrollBar>
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

TableColumns::TableColumns(QTableView *table, TableHeader *header, QList<ColumnSpec> specs,
                           QList<int> order)
    : QObject(table)
    , m_table(table)
    , m_header(header)
    , m_specs(std::move(specs))
    , m_order(std::move(order))
{
    for (int column = 0; column < m_specs.size(); ++column) {
        if (!m_order.contains(column)) {
            m_order.append(column);
        }
    }
    header->setMinimumSectionSize(leastWidth);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setTextElideMode(Qt::ElideRight);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        m_userSized = m_userSized || !m_ours;
        onTouched();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::onTouched);
    table->viewport()->installEventFilter(this);
}

void TableColumns::apply()
{
    if (m_header->count() < m_specs.size()) {
        return; // no model: there is nothing to arrange yet
    }
    m_userSized = false;
    {
        const QScopedValueRollback<bool> ours(m_ours, true);
        for (int column = 0; column < m_specs.size(); ++column) {
            m_header->setSectionHidden(column, !m_specs.at(column).shown);
            m_table->setColumnWidth(column, least(column));
        }
        arrange(m_order);
        takeUp(m_wanted.value(u"columns"_s).toArray());
    }
    fillRoom();
}

void TableColumns::arrange(const QList<int> &order)
{
    for (int place = 0; place < order.size(); ++place) {
        m_header->moveSection(m_header->visualIndex(order.at(place)), place);
    }
}

/// The head is told whole in languages that have longer words, too. It is asked of the header: the
/// table's model is another one, or none, while the header takes up the next.
int TableColumns::least(int column) const
{
    const int usual
            = m_specs.at(column).characters * m_table->fontMetrics().averageCharWidth() + room;
    return std::max(usual, m_header->widthOfHead(column));
}

int TableColumns::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_specs.cbegin(), m_specs.cend(),
                                    [&key](const ColumnSpec &spec) { return spec.key == key; });
    return found == m_specs.cend() ? -1 : static_cast<int>(found - m_specs.cbegin());
}

QJsonObject TableColumns::state() const
{
    if (m_header->count() < m_specs.size()) {
        return m_wanted;
    }
    QJsonArray columns;
    for (int place = 0; place < m_specs.size(); ++place) {
        const int column = m_header->logicalIndex(place);
        QJsonObject one{{u"key"_s, keyOf(column)}};
        one.insert(u"shown"_s, !m_header->isSectionHidden(column));
        if (m_userSized && !m_header->isSectionHidden(column)) {
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
    QList<int> order;
    for (const QJsonValue &one : columns) {
        const int column = columnOf(one[u"key"_s].toString());
        if (column < 0 || order.contains(column)) {
            continue;
        }
        order.append(column);
        m_header->setSectionHidden(column, !one[u"shown"_s].toBool(m_specs.at(column).shown));
        if (const int width = one[u"width"_s].toInt(); width > 0) {
            m_userSized = true;
            m_table->setColumnWidth(column, std::clamp(width, leastWidth, mostWidth));
        }
    }
    if (m_header->hiddenSectionCount() == m_specs.size()) {
        m_header->showSection(order.value(0)); // a table without columns has no way back
    }
    arrange(order);
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
    if (m_userSized || m_header->count() < m_specs.size()) {
        return;
    }
    const QScopedValueRollback<bool> ours(m_ours, true);
    // As if the scroll bar were there: it comes with the rows, and only the widest gives way to it.
    int spare = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    int freed = 0; ///< by usual columns that are not shown
    int added = 0; ///< to the usual ones
    int wordy = 0;
    int widest = -1;
    for (int column = 0; column < m_specs.size(); ++column) {
        const ColumnSpec &spec = m_specs.at(column);
        const bool shown = !m_header->isSectionHidden(column);
        spare -= spec.shown ? least(column) : 0;
        freed += spec.shown && !shown ? least(column) : 0;
        added += shown && !spec.shown ? least(column) : 0;
        wordy += shown && spec.grow == ColumnSpec::Grow::Some ? 1 : 0;
        widest = shown && spec.grow == ColumnSpec::Grow::Most ? column : widest;
    }
    // What somebody adds squeezes no other column: it takes what others left, or the table scrolls.
    spare += std::max(0, freed - added);
    const int most = moreCharacters * m_table->fontMetrics().averageCharWidth();
    const int more = std::clamp(spare / (wordy + 1), 0, most);
    for (int column = 0; column < m_specs.size(); ++column) {
        if (m_specs.at(column).grow == ColumnSpec::Grow::Some
            && !m_header->isSectionHidden(column)) {
            m_table->setColumnWidth(column, least(column) + more);
        }
    }
    if (widest >= 0) {
        const int others = m_header->length() - m_table->columnWidth(widest);
        const int rest = m_table->viewport()->width() - others;
        // It alone has more than its words need, and gives of that.
        const int enough = std::min(least(widest) + most, rest + std::max(0, added - freed));
        m_table->setColumnWidth(widest, std::max({least(widest), rest, enough}));
    }
}

} // namespace fleetsync
