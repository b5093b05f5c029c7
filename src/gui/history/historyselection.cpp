// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryView: which rows are selected, and how it was left.
#include "engine/session.h"
#include "gui/fleets/rowmenu.h"
#include "gui/history/historyview.h"
#include "gui/history/pastfilterbar.h"
#include "gui/views/scrollplace.h"
#include "gui/views/tableframe.h"

#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

QList<ConnectionId> HistoryView::selectedFleets() const
{
    QList<ConnectionId> fleets;
    if (!m_model) {
        return fleets;
    }
    QModelIndexList rows = m_frame->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QSet<ConnectionId> known;
    for (const QModelIndex &row : std::as_const(rows)) {
        const ConnectionId &fleet = m_model->syncAt(row)->connection;
        if (!known.contains(fleet)) {
            known.insert(fleet);
            fleets << fleet;
        }
    }
    return fleets;
}

std::optional<ConnectionId> HistoryView::currentFleet() const
{
    const QList<ConnectionId> fleets = selectedFleets();
    if (fleets.isEmpty()) {
        return std::nullopt;
    }
    const StoredSync *current = m_model->syncAt(m_frame->table()->currentIndex());
    return current && fleets.contains(current->connection) ? current->connection
                                                           : fleets.constFirst();
}

void HistoryView::select(const QList<ConnectionId> &fleets)
{
    for (int row = 0; m_model && !fleets.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->syncAt(m_model->index(row, 0))->connection == fleets.constFirst()) {
            m_place->forget();
            m_frame->table()->selectRow(row);
            return;
        }
    }
}

QTableView *HistoryView::table() const
{
    return m_frame->table();
}

QWidget *HistoryView::tablePage() const
{
    return m_frame->pages();
}

QJsonObject HistoryView::state() const
{
    QJsonObject state = m_frame->columns().state();
    state.insert(u"place"_s, m_place->state());
    state.insert(u"bar"_s, m_bar->state());
    state.insert(u"selected"_s, m_wanted.toString());
    return state;
}

void HistoryView::restore(const QJsonObject &state)
{
    m_frame->columns().restore(state);
    m_wanted = SyncId(state.value(u"selected"_s).toString());
    m_bar->restore(state.value(u"bar"_s).toObject());
    m_place->restore(state.value(u"place"_s).toObject());
}

void HistoryView::openRowMenu(const QPoint &place)
{
    if (!selectedFleets().isEmpty()) {
        rowMenu(rowActions() + QList<QAction *>{m_frame->copyAction()}, rowReasons(), this)
                ->popup(table()->viewport()->mapToGlobal(place));
    }
}

} // namespace fleetsync
