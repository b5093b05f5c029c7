// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryView: what it says of its rows, or in their place.
#include "engine/session.h"
#include "gui/details/wraplabel.h"
#include "gui/fleets/messagepage.h"
#include "gui/history/historyview.h"
#include "gui/history/oldernote.h"
#include "gui/history/pastfilterbar.h"
#include "gui/text/numbertext.h"
#include "gui/views/tableframe.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

void HistoryView::updateHead()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    m_frame->setCount(tr("%1 sync(s)", nullptr, rows).arg(countText(rows)));
    m_bar->setNote(olderWords());
    m_frame->setHeadShown(rows > 0);
    m_frame->setFiltered(!m_filter.isEmpty() || !m_bar->isEmpty());
    const int newer = m_model ? m_model->newer() : 0;
    m_frame->setMoved(newer > 0 ? tr("%Ln newer sync(s)", nullptr, newer) : QString());
    const bool cut = m_model && m_model->isCut();
    m_note->setShownText(cut ? tr("Sorted: the newest %1 of them. Filter to sort older ones.")
                                         .arg(countText(rows))
                             : QString());
    m_note->setVisible(cut);
    const bool any = m_session && m_asked && !m_isCleared
                     && (rows > 0 || m_session->past().behind() == PastSyncs::Behind::Failed);
    m_behind->showWords(any ? OlderNote::restWords(m_session->past()) : QString());
    updateMessage();
}

void HistoryView::updateMessage()
{
    if (m_failed) {
        m_message->setMessage(u"warning"_s, tr("The history cannot be read"),
                              tr("FleetSync's own file of past syncs does not answer. Restart "
                                 "FleetSync: what is lost is read from Terminal again."));
    } else if (m_session && m_session->past().behind() == PastSyncs::Behind::Reading) {
        m_message->setMessage(u"history"_s, tr("Reading older syncs"),
                              tr("None of those that were read so far matches. FleetSync asks "
                                 "Terminal for older ones."));
    } else if (m_filter.isEmpty() && m_bar->isEmpty()) {
        m_message->setMessage(u"history"_s, tr("No syncs yet"),
                              tr("Past syncs appear here as Terminal tells of them, and stay for "
                                 "reading without a network."));
    } else {
        m_message->setMessage(u"filter"_s, tr("No sync matches"),
                              tr("No past sync has all the words and filters that are set."));
    }
    m_message->setButton({});
    const bool whole = m_session && m_session->past().isWhole();
    const bool empty = !m_model || m_model->rowCount() == 0;
    const bool reading = m_session && m_session->past().behind() == PastSyncs::Behind::Reading;
    m_frame->showMessage(m_session && empty && (whole || reading || m_failed));
}

} // namespace fleetsync
