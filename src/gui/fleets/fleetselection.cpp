// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/fleetselection.h"

#include "models/fleettable.h"

#include <QItemSelectionModel>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Of a selection of all a hundred thousand the next run can do without.
constexpr qsizetype mostKept = 1'000;

/// Runs of neighbouring rows as one range each: a hundred thousand single ranges would hang.
QItemSelection rangesOf(const FleetTable &model, QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) {
            ++last;
        }
        ranges.append(QItemSelectionRange(model.index(rows[first], 0),
                                          model.index(rows[last], model.columnCount() - 1)));
        first = last + 1;
    }
    return ranges;
}

} // namespace

FleetSelection::FleetSelection(QTableView *table)
    : QObject(table)
    , m_table(table)
{}

void FleetSelection::setModel(FleetTable *model)
{
    m_model = model;
    m_wanted.clear();
    m_wantedCurrent.reset();
    m_awaits = false;
    if (!model) {
        return;
    }
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            &FleetSelection::onViewChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            &FleetSelection::onViewChanged);
    // The frame of the current row spans its cells; the view would paint anew but one of them.
    connect(selection, &QItemSelectionModel::currentRowChanged, m_table->viewport(),
            qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &FleetSelection::rememberScroll);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FleetSelection::restoreScroll);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FleetSelection::takeComing);
}

QJsonObject FleetSelection::state() const
{
    QJsonArray fleets;
    for (const ConnectionId &fleet : m_wanted) {
        if (fleets.size() >= mostKept) {
            break;
        }
        fleets.append(fleet.toString());
    }
    return {{u"fleets"_s, fleets},
            {u"current"_s, m_wantedCurrent ? m_wantedCurrent->toString() : QString()}};
}

void FleetSelection::restoreState(const QJsonObject &state)
{
    const QJsonArray fleets = state.value(u"fleets"_s).toArray();
    if (fleets.isEmpty() || !m_wanted.isEmpty()) {
        return; // the person was quicker
    }
    for (const QJsonValue &fleet : fleets) {
        m_wanted.insert(ConnectionId(fleet.toString()));
    }
    m_wantedCurrent = ConnectionId(state.value(u"current"_s).toString());
    m_awaits = true;
    takeComing();
}

void FleetSelection::takeComing()
{
    if (!m_awaits || !m_model) {
        return;
    }
    const auto before = m_table->selectionModel()->selectedRows().size();
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        restore();
    }
    const auto selected = m_table->selectionModel()->selectedRows().size();
    m_awaits = selected < m_wanted.size();
    if (selected != before) {
        m_table->scrollTo(m_table->currentIndex());
        Q_EMIT changed();
    }
}

void FleetSelection::setFilter(const FleetFilter &filter)
{
    if (!m_model) {
        return;
    }
    rememberScroll();
    const bool keep = m_keepCurrentInView;
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        m_model->setFilter(filter);
        restore();
    }
    m_keepCurrentInView = keep;
    restoreScroll();
    Q_EMIT changed();
}

QList<ConnectionId> FleetSelection::selected() const
{
    if (!m_model) {
        return {};
    }
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ConnectionId> fleets;
    fleets.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const FleetRow *fleet = m_model->rowAt(row)) {
            fleets.append(fleet->connection.id);
        }
    }
    return fleets;
}

std::optional<ConnectionId> FleetSelection::current() const
{
    if (!m_model || !m_table->selectionModel()->hasSelection()) {
        return std::nullopt;
    }
    const QModelIndex current = m_table->currentIndex();
    const FleetRow *fleet = m_table->selectionModel()->isRowSelected(current.row(), {})
                                    ? m_model->rowAt(current)
                                    : nullptr;
    if (fleet) {
        return fleet->connection.id;
    }
    const QList<ConnectionId> fleets = selected();
    return fleets.isEmpty() ? std::nullopt : std::optional(fleets.first());
}

void FleetSelection::select(const QList<ConnectionId> &fleets)
{
    if (!m_model || fleets.isEmpty()) {
        return;
    }
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        m_wanted = QSet<ConnectionId>(fleets.begin(), fleets.end());
        m_wantedCurrent = fleets.first();
        restore();
    }
    m_table->scrollTo(m_table->currentIndex());
    Q_EMIT changed();
}

void FleetSelection::onViewChanged()
{
    if (m_restoring || !m_model) {
        return;
    }
    m_awaits = false;
    const QList<ConnectionId> fleets = selected();
    m_wanted = QSet<ConnectionId>(fleets.begin(), fleets.end());
    m_wantedCurrent = current();
    Q_EMIT changed();
}

void FleetSelection::restore()
{
    QList<int> rows;
    for (const ConnectionId &id : std::as_const(m_wanted)) {
        const QModelIndex row = m_model->indexOf(id);
        if (row.isValid()) {
            rows.append(row.row());
        }
    }
    QItemSelectionModel *selection = m_table->selectionModel();
    selection->select(rangesOf(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    const QModelIndex current
            = m_wantedCurrent ? m_model->indexOf(*m_wantedCurrent) : QModelIndex();
    if (current.isValid()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    } else {
        selection->clearCurrentIndex(); // or the view goes on at some row that was its neighbour
    }
}

void FleetSelection::rememberScroll()
{
    const QRect current = m_table->visualRect(m_table->currentIndex());
    m_keepCurrentInView = current.isValid() && m_table->viewport()->rect().intersects(current);
}

void FleetSelection::restoreScroll()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_keepCurrentInView && current.isValid()) {
        m_table->scrollTo(current.siblingAtColumn(0));
    }
}

} // namespace fleetsync
