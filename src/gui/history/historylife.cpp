// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryView: how it keeps up with time, and with what is done here.
#include "engine/session.h"
#include "gui/history/historyview.h"
#include "gui/history/pastfilterbar.h"

#include <QShowEvent>
#include <QTableView>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace fleetsync {

void HistoryView::showEvent(QShowEvent *event)
{
    WorkView::showEvent(event);
    if (m_session && !m_asked) {
        ask();
    }
    refreshTexts();
}

/// "5 min ago" is no longer so.
void HistoryView::everyMinute(int round)
{
    if (round == m_round && m_session) {
        refreshTexts();
        m_session->clock().after(1min, this, [this, round] { everyMinute(round); });
    }
}

/// Pages came before it: their rows have no names yet, or were left out for want of one.
void HistoryView::onJournalRead()
{
    if (m_bar->asksForOrigin()) {
        ask();
    } else if (m_model) {
        m_model->tellOrigins();
    }
}

/// Who asked may be told after the sync itself.
void HistoryView::onOrigins(const QSet<ConnectionId> &fleets)
{
    if (!m_model) {
        return;
    }
    for (const ConnectionId &fleet : fleets) {
        m_model->lookAgain(fleet);
    }
    refreshTexts();
}

/// Of the rows that somebody sees; the others make theirs when they come into view.
void HistoryView::refreshTexts()
{
    if (m_model && isVisible()) {
        const int last = table()->rowAt(table()->viewport()->height() - 1);
        m_model->refreshTexts(table()->rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
    }
}

void HistoryView::retell()
{
    WorkView::retell();
    m_bar->retell();
    showFacts();
}

} // namespace fleetsync
