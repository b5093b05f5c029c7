// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryView: which rows are selected, and how it was left.
#include "engine/session.h"
#include "gui/fleets/rowmenu.h"
#include "gui/history/historyview.h"
#include "gui/history/pastfilterbar.h"
#include "gui/views/scrollplace.h"
#include "gui/views/sortstate.h"
#include "gui/views/tableframe.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Of a selection of all twenty thousand the next run can do without.
constexpr qsizetype mostKept = 1'000;

SortKey newestFirst()
{
    return {static_cast<int>(PastColumn::Requested), Qt::DescendingOrder};
}

} // namespace

/// Earlier versions kept the current one alone.
WantedSyncs wantedSyncsIn(const QJsonValue &kept)
{
    const SyncId alone(kept.toString());
    WantedSyncs wanted{{}, SyncId(kept[u"current"].toString(alone.toString()))};
    const QJsonArray syncs = kept[u"syncs"].toArray();
    for (const QJsonValue &sync : syncs) {
        wanted.syncs << SyncId(sync.toString());
    }
    if (!alone.isEmpty()) {
        wanted.syncs << alone;
    }
    return wanted;
}

/// Whatever moves the selected rows, or the syncs behind them, comes before anybody asks again.
void HistoryView::connectSelection()
{
    const auto forget = [this] { m_selection.reset(); };
    const PastTable *model = m_model.get();
    const QItemSelectionModel *selection = table()->selectionModel();
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(selection, &QItemSelectionModel::selectionChanged, this, forget);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &HistoryView::onSelection);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &HistoryView::onSelection);
    connect(selection, &QItemSelectionModel::currentRowChanged, table()->viewport(),
            qOverload<>(&QWidget::update)); // the frame of the current row spans its cells
    m_selection.reset();
}

const HistoryView::Selection &HistoryView::selection() const
{
    if (!m_selection) {
        m_selection = readSelection();
    }
    return *m_selection;
}

HistoryView::Selection HistoryView::readSelection() const
{
    Selection read;
    if (!m_model) {
        return read;
    }
    QModelIndexList rows = m_frame->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QHash<ConnectionId, qsizetype> places;
    for (const QModelIndex &row : std::as_const(rows)) {
        const StoredSync *sync = m_model->syncAt(row);
        const auto place = places.constFind(sync->connection);
        if (place == places.cend()) {
            places.insert(sync->connection, read.fleets.size());
            read.fleets << sync->connection;
            read.syncs.append({sync->connection, {sync}});
        } else {
            read.syncs[*place].syncs << sync;
        }
    }
    return read;
}

/// Those that are awaited, else those selected.
WantedSyncs HistoryView::wanted() const
{
    if (m_awaits || !m_model) {
        return m_wanted;
    }
    WantedSyncs wanted;
    for (const FleetSyncs &fleet : selection().syncs) {
        for (const StoredSync *one : fleet.syncs) {
            if (wanted.syncs.size() < mostKept) {
                wanted.syncs << one->sync.id;
            }
        }
    }
    if (const StoredSync *current = currentSync()) {
        wanted.current = current->sync.id;
    }
    return wanted;
}

/// False: none of them has come.
bool HistoryView::takeWanted()
{
    if (!m_awaits) {
        return false;
    }
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    QItemSelectionModel *selection = table()->selectionModel();
    QItemSelection coming;
    qsizetype there = 0;
    for (const SyncId &sync : std::as_const(m_wanted.syncs)) {
        const QModelIndex row = m_model->indexOf(sync);
        there += row.isValid() ? 1 : 0;
        if (row.isValid() && !selection->isRowSelected(row.row(), {})) {
            coming.select(row, row.siblingAtColumn(pastColumnCount - 1));
        }
    }
    m_awaits = there < m_wanted.syncs.size();
    if (coming.isEmpty()) {
        return false;
    }
    const QModelIndex current = m_model->indexOf(m_wanted.current);
    if (current.isValid() || !table()->currentIndex().isValid()) {
        const QModelIndex first = coming.constFirst().topLeft();
        selection->setCurrentIndex(current.isValid() ? current : first,
                                   QItemSelectionModel::NoUpdate);
    }
    selection->select(coming, QItemSelectionModel::Select);
    return true;
}

QList<ConnectionId> HistoryView::selectedFleets() const
{
    return selection().fleets;
}

std::optional<QList<FleetSyncs>> HistoryView::selectedSyncs() const
{
    return selection().syncs;
}

const StoredSync *HistoryView::currentSync() const
{
    const QList<FleetSyncs> &syncs = selection().syncs;
    if (syncs.isEmpty()) {
        return nullptr;
    }
    const QModelIndex current = table()->currentIndex();
    const bool selected
            = current.isValid() && table()->selectionModel()->isRowSelected(current.row(), {});
    return selected ? m_model->syncAt(current) : syncs.constFirst().syncs.constFirst();
}

std::optional<ConnectionId> HistoryView::currentFleet() const
{
    const StoredSync *sync = currentSync();
    return sync ? std::optional(sync->connection) : std::nullopt;
}

void HistoryView::select(const QList<ConnectionId> &fleets)
{
    const QModelIndex row
            = m_model && !fleets.isEmpty() ? m_model->newestOf(fleets.constFirst()) : QModelIndex();
    if (row.isValid()) {
        m_place->forget();
        m_frame->table()->selectRow(row.row());
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
    const WantedSyncs selected = wanted();
    QJsonArray syncs;
    for (const SyncId &sync : selected.syncs) {
        syncs.append(sync.toString());
    }
    state.insert(u"selected"_s,
                 QJsonObject{{u"syncs"_s, syncs}, {u"current"_s, selected.current.toString()}});
    state.insert(u"sort"_s,
                 m_model ? sortState(m_model->sortKeys(), m_frame->columns()) : m_wantedSort);
    return state;
}

void HistoryView::restore(const QJsonObject &state)
{
    m_frame->columns().restore(state);
    m_wanted = wantedSyncsIn(state.value(u"selected"_s));
    m_awaits = true;
    m_wantedSort = state.value(u"sort"_s).toArray();
    if (m_model) {
        applySort();
    }
    m_bar->restore(state.value(u"bar"_s).toObject());
    m_place->restore(state.value(u"place"_s).toObject());
}

void HistoryView::applySort()
{
    m_model->setSortKeys(sortKeysOf(m_wantedSort, m_frame->columns()));
    const SortKey first = m_model->isSorted() ? m_model->sortKeys().constFirst() : newestFirst();
    table()->horizontalHeader()->setSortIndicator(first.column, first.order);
}

/// A third click on a column takes its order back: to the one that is there at first.
void HistoryView::onSortIndicator(int column)
{
    if (column < 0) {
        table()->horizontalHeader()->setSortIndicator(newestFirst().column, newestFirst().order);
    } else {
        Q_EMIT stateChanged();
    }
}

void HistoryView::rememberScroll()
{
    const QRect current = table()->visualRect(table()->currentIndex());
    m_keepCurrentInView = current.isValid() && table()->viewport()->rect().intersects(current);
}

void HistoryView::restoreScroll()
{
    const QModelIndex current = table()->currentIndex();
    if (m_keepCurrentInView && current.isValid()) {
        table()->scrollTo(current.siblingAtColumn(0));
    }
}

void HistoryView::openRowMenu(const QPoint &place)
{
    if (!selectedFleets().isEmpty()) {
        rowMenu(rowActions() + QList<QAction *>{m_frame->copyAction()}, rowReasons(), this)
                ->popup(table()->viewport()->mapToGlobal(place));
    }
}

/// Once more with the fleets of the filter that have come since, until all of them have.
void HistoryView::askAgain()
{
    if (m_asked && !m_filter.isEmpty() && m_session && !m_askedOfAll) {
        ask();
    }
}

} // namespace fleetsync
