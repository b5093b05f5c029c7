// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// AttentionView: what may be done about the rows besides the window's orders.
#include "engine/session.h"
#include "gui/attention/attentionlist.h"
#include "gui/attention/attentionview.h"
#include "gui/attention/notedialog.h"
#include "gui/fleets/rowmenu.h"
#include "gui/text/plaintext.h"
#include "gui/theme/icons.h"
#include "gui/views/tableframe.h"
#include "models/attentiontable.h"

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
    if (m_model && selectedFleets().size() > 1) {
        menu->addAction(tr("Show these f&leets"), this,
                        [this] { Q_EMIT fleetsRequested(selectedFleets()); });
    }
    addMarks(menu);
}

void AttentionView::addMarks(QMenu *menu)
{
    const QList<const AttentionRow *> rows = selectedRows();
    QList<QAction *> marks{
            menu->addAction(tr("Mute for an &hour"), this, [this] { mute(1h); }),
            menu->addAction(tr("Mute for a &day"), this, [this] { mute(24h); }),
            menu->addAction(tr("Mute for a wee&k"), this, [this] { mute(7 * 24h); })};
    const bool anyMuted = std::any_of(rows.cbegin(), rows.cend(), [](const AttentionRow *row) {
        return row->mark.mutedUntil.isValid();
    });
    if (anyMuted) {
        marks << menu->addAction(tr("&Unmute"), this, [this] { mute(0s); });
    }
    marks << menu->addAction(tr("N&ote…"), this, &AttentionView::writeNote);
    if (const QString why = markHindrance(); !why.isEmpty()) {
        for (QAction *mark : std::as_const(marks)) {
            mark->setEnabled(false);
            mark->setToolTip(toolTipText(why));
        }
        menu->addAction(themedIcon(u"info"_s), why)->setEnabled(false);
    }
}

QString AttentionView::markHindrance() const
{
    if (m_list->mayMark()) {
        return {};
    }
    const std::optional<StoreErrorKind> trouble = m_session->views().trouble();
    if (!trouble) {
        return tr("Notes and mutes are being read. Wait a moment.");
    }
    return trouble == StoreErrorKind::ReadOnly
                   ? tr("This window only shows: close the other FleetSync, then start this one "
                        "again to mute and to write notes.")
                   : tr("FleetSync cannot read your notes and mutes. It tries again by itself; F5 "
                        "tries at once.");
}

/// @param time 0: not any more
void AttentionView::mute(std::chrono::seconds time)
{
    const QDateTime until = time > 0s ? m_session->serverNow().addSecs(time.count()) : QDateTime();
    m_list->mark(selectedItems(), [&until](AttentionMark &mark) { mark.mutedUntil = until; });
}

void AttentionView::writeNote()
{
    const QList<AttentionItem> items = selectedItems();
    if (items.isEmpty()) {
        return;
    }
    auto *dialog = new NoteDialog(m_list->marks().of(items.constFirst()).note, this);
    connect(dialog, &NoteDialog::written, this, [this, items](const QString &note) {
        if (m_list) { // the session may have been left meanwhile
            m_list->mark(items, [&note](AttentionMark &mark) { mark.note = note; });
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

} // namespace fleetsync
