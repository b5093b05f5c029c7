// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// AttentionView: what may be done about the rows besides the window's orders, and how it was left.
#include "engine/session.h"
#include "gui/attention/attentionlist.h"
#include "gui/attention/attentionview.h"
#include "gui/attention/notedialog.h"
#include "gui/fleets/rowmenu.h"
#include "gui/views/scrollplace.h"
#include "gui/views/sortstate.h"
#include "gui/views/tableframe.h"
#include "models/attentiontable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fleetsync {

void AttentionView::openRowMenu(const QPoint &place)
{
    if (selectedRows().isEmpty()) {
        return;
    }
    QMenu *menu
            = rowMenu(rowActions() + QList<QAction *>{m_frame->copyAction()}, rowReasons(), this);
    addOwnOrders(menu);
    menu->popup(table()->viewport()->mapToGlobal(place));
}

void AttentionView::addOwnOrders(QMenu *menu)
{
    menu->addSeparator();
    const QList<const AttentionRow *> rows = selectedRows();
    const bool anyIssue = std::any_of(rows.cbegin(), rows.cend(), [](const AttentionRow *row) {
        return !row->item.issues.isEmpty();
    });
    if (anyIssue) {
        menu->addAction(tr("&Mark as resolved"), this, &AttentionView::resolve);
    }
    menu->addAction(tr("Mute for an &hour"), this, [this] { mute(1h); });
    menu->addAction(tr("Mute for a &day"), this, [this] { mute(24h); });
    menu->addAction(tr("Mute for a wee&k"), this, [this] { mute(7 * 24h); });
    const bool anyMuted = std::any_of(rows.cbegin(), rows.cend(), [](const AttentionRow *row) {
        return row->mark.mutedUntil.isValid();
    });
    if (anyMuted) {
        menu->addAction(tr("&Unmute"), this, [this] { mute(0s); });
    }
    menu->addAction(tr("N&ote…"), this, &AttentionView::writeNote);
}

/// @param time 0: not any more
void AttentionView::mute(std::chrono::seconds time)
{
    QStringList keys;
    const QList<const AttentionRow *> rows = selectedRows();
    for (const AttentionRow *row : rows) {
        keys << row->item.key;
    }
    const QDateTime until = time > 0s ? m_session->serverNow().addSecs(time.count()) : QDateTime();
    m_list->mark(keys, [&until](AttentionMark &mark) { mark.mutedUntil = until; });
}

void AttentionView::writeNote()
{
    QStringList keys;
    const QList<const AttentionRow *> rows = selectedRows();
    for (const AttentionRow *row : rows) {
        keys << row->item.key;
    }
    if (keys.isEmpty()) {
        return;
    }
    auto *dialog = new NoteDialog(rows.constFirst()->mark.note, this);
    connect(dialog, &NoteDialog::written, this, [this, keys](const QString &note) {
        if (m_list) { // the session may have been left meanwhile
            m_list->mark(keys, [&note](AttentionMark &mark) { mark.note = note; });
        }
    });
    dialog->open();
}

/// Of a group each fleet's own issues.
void AttentionView::resolve()
{
    QSet<IssueId> wanted;
    const QList<const AttentionRow *> rows = selectedRows();
    for (const AttentionRow *row : rows) {
        wanted += QSet<IssueId>(row->item.issues.cbegin(), row->item.issues.cend());
    }
    const QList<ConnectionId> fleets = selectedFleets();
    for (const ConnectionId &fleet : fleets) {
        const QList<Issue> issues = m_session->catalog().issues().of(fleet);
        for (const Issue &issue : issues) {
            if (wanted.contains(issue.id)) {
                m_session->dispatcher().resolve(fleet, issue.id);
            }
        }
    }
}

QJsonObject AttentionView::state() const
{
    QJsonObject state = m_frame->columns().state();
    if (m_model) {
        state.insert(u"sort"_s, sortState(m_model->sortKeys(), m_frame->columns()));
    }
    state.insert(u"place"_s, m_place->state());
    state.insert(u"muted"_s, m_showMuted->isChecked());
    const QList<const AttentionRow *> rows = selectedRows();
    state.insert(u"selected"_s, rows.isEmpty() ? m_wanted : rows.constFirst()->item.key);
    return state;
}

void AttentionView::restore(const QJsonObject &state)
{
    m_frame->columns().restore(state);
    m_showMuted->setChecked(state.value(u"muted"_s).toBool());
    m_wanted = state.value(u"selected"_s).toString();
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
