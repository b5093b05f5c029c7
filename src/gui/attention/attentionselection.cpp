// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// AttentionView: what is selected, and how the view was left.
#include "gui/attention/attentionlist.h"
#include "gui/attention/attentionview.h"
#include "gui/views/scrollplace.h"
#include "gui/views/sortstate.h"
#include "gui/views/tableframe.h"
#include "models/attentiontable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

QList<const AttentionRow *> AttentionView::selectedRows() const
{
    QList<const AttentionRow *> rows;
    if (m_model) {
        QModelIndexList selected = m_frame->table()->selectionModel()->selectedRows();
        std::sort(selected.begin(), selected.end());
        for (const QModelIndex &index : std::as_const(selected)) {
            rows << m_model->rowAt(index);
        }
    }
    return rows;
}

QList<ConnectionId> AttentionView::selectedFleets() const
{
    QList<ConnectionId> fleets;
    QSet<ConnectionId> known;
    const QList<const AttentionRow *> rows = selectedRows();
    for (const AttentionRow *row : rows) {
        for (const ConnectionId &fleet : row->item.fleets) {
            if (!known.contains(fleet)) {
                known.insert(fleet);
                fleets << fleet;
            }
        }
    }
    return fleets;
}

QList<ConnectionId> AttentionView::currentMembers() const
{
    const QList<const AttentionRow *> rows = selectedRows();
    if (rows.isEmpty()) {
        return {};
    }
    const AttentionRow *current = m_model->rowAt(m_frame->table()->currentIndex());
    return (rows.contains(current) ? current : rows.constFirst())->item.fleets;
}

std::optional<ConnectionId> AttentionView::currentFleet() const
{
    const QList<ConnectionId> members = currentMembers();
    if (members.isEmpty()) {
        return std::nullopt;
    }
    return members.contains(m_member) ? m_member : members.constFirst();
}

void AttentionView::chooseMember(const ConnectionId &fleet)
{
    m_member = fleet;
    Q_EMIT selectionChanged();
}

void AttentionView::select(const QList<ConnectionId> &fleets)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QList<ConnectionId> &known = m_model->rowAt(m_model->index(row, 0))->item.fleets;
        if (!fleets.isEmpty() && known.contains(fleets.constFirst())) {
            m_place->forget();
            m_member = fleets.constFirst();
            m_frame->table()->selectRow(row);
            return;
        }
    }
}

bool AttentionView::hasSelection() const
{
    return m_frame->table()->selectionModel()->hasSelection();
}

/// The rows of an earlier run as they come, until the person selects another.
void AttentionView::takeWanted()
{
    if (m_wanted.isEmpty()) {
        return;
    }
    QItemSelection rows;
    QStringList missing;
    for (const QString &key : std::as_const(m_wanted)) {
        const QModelIndex row = m_model->indexOf(key);
        if (row.isValid()) {
            rows.select(row, row);
        } else {
            missing << key;
        }
    }
    QItemSelectionModel *selection = m_frame->table()->selectionModel();
    const QScopedValueRollback<bool> taking(m_taking, true);
    if (const QModelIndex current = m_model->indexOf(m_wantedCurrent); current.isValid()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_frame->table()->scrollTo(current);
    }
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (missing.isEmpty() || m_list->isWhole()) {
        m_wanted.clear(); // what has not come by now was mended
    }
}

QList<AttentionItem> AttentionView::selectedItems() const
{
    QList<AttentionItem> items;
    const QList<const AttentionRow *> rows = selectedRows();
    for (const AttentionRow *row : rows) {
        items << row->item;
    }
    return items;
}

QJsonObject AttentionView::state() const
{
    QJsonObject state = m_frame->columns().state();
    if (m_model) {
        state.insert(u"sort"_s, sortState(m_model->sortKeys(), m_frame->columns()));
    }
    state.insert(u"place"_s, m_place->state());
    state.insert(u"muted"_s, m_showMuted->isChecked());
    QStringList keys = m_wanted;
    QString current = m_wantedCurrent;
    if (m_model && m_wanted.isEmpty()) {
        const QList<const AttentionRow *> rows = selectedRows();
        for (const AttentionRow *row : rows) {
            keys << row->item.key;
        }
        current = m_frame->table()->currentIndex().data(AttentionTable::KeyRole).toString();
    }
    state.insert(u"selected"_s, QJsonArray::fromStringList(keys));
    state.insert(u"current"_s, current);
    return state;
}

void AttentionView::restore(const QJsonObject &state)
{
    m_frame->columns().restore(state);
    m_showMuted->setChecked(state.value(u"muted"_s).toBool());
    m_wanted.clear();
    const QJsonValue selected = state.value(u"selected"_s);
    const QJsonArray keys = selected.isString() ? QJsonArray{selected} : selected.toArray();
    for (const QJsonValue &key : keys) {
        m_wanted << key.toString();
    }
    m_wanted.removeAll({});
    m_wantedCurrent = state.value(u"current"_s).toString(m_wanted.value(0));
    const QList<SortKey> sorted = sortKeysOf(state.value(u"sort"_s).toArray(), m_frame->columns());
    if (m_model && state.contains(u"sort"_s)) {
        m_model->setSortKeys(sorted);
        const SortKey first = sorted.value(0, {-1, Qt::AscendingOrder});
        table()->horizontalHeader()->setSortIndicator(first.column, first.order);
    }
    m_place->restore(state.value(u"place"_s).toObject());
    onListChanged();
}

} // namespace fleetsync
