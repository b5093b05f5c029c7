// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryView: how the list goes on, from the store and from Terminal.
#include "engine/session.h"
#include "gui/history/historyview.h"
#include "gui/history/oldernote.h"
#include "gui/history/pastfilterbar.h"
#include "gui/history/pastorigins.h"
#include "gui/views/tableframe.h"

#include <QScrollBar>
#include <QTableView>

namespace fleetsync {

void HistoryView::connectPast()
{
    const PastSyncs &past = m_session->past();
    connect(&past, &PastSyncs::arrived, this, &HistoryView::onArrived);
    connect(&past, &PastSyncs::filled, this, [this](const QList<StoredSync> &between) {
        append(between);
        updateHead();
    });
    connect(&past, &PastSyncs::behindChanged, this, [this] {
        append({});
        updateHead();
    });
    connect(&past, &PastSyncs::failed, this, [this] {
        m_failed = true;
        updateHead();
    });
}

/// What failed is tried again by whoever scrolls there once more.
void HistoryView::connectScroll()
{
    const QScrollBar *bar = table()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (m_session && value == bar->maximum() && bar->maximum() > 0
            && m_session->past().behind() == PastSyncs::Behind::Failed) {
            m_session->past().more();
        }
    });
}

/// What comes above the rows in view moves none of them.
int HistoryView::append(const QList<StoredSync> &syncs)
{
    QList<StoredSync> fitting = syncs;
    if (m_bar->asksForOrigin()) {
        fitting.removeIf([this](const StoredSync &one) {
            return !m_bar->takes(m_origins->of(one.sync.id));
        });
    }
    const QPersistentModelIndex top(table()->indexAt({0, 0}));
    const int row = top.row();
    const int fresh = m_model->append(fitting, m_session->past().isWhole());
    if (row > 0 && top.isValid() && top.row() != row) {
        table()->scrollTo(top, QAbstractItemView::PositionAtTop);
    }
    return fresh;
}

void HistoryView::hideEvent(QHideEvent *event)
{
    WorkView::hideEvent(event);
    if (m_session) {
        m_session->past().rest();
    }
}

QString HistoryView::olderWords() const
{
    if (!m_model || m_model->rowCount() == 0 || m_model->isCut() || m_session->past().isWhole()) {
        return {};
    }
    return m_model->isSorted() ? tr("Reading older ones to sort them…")
                               : OlderNote::comingWords(m_session->past());
}

} // namespace fleetsync
