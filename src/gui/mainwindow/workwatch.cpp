// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// WorkPage: where a fleet that is to be watched is shown.
#include "engine/session.h"
#include "gui/mainwindow/notice.h"
#include "gui/mainwindow/viewdesk.h"
#include "gui/mainwindow/workpage.h"
#include "gui/text/plaintext.h"
#include "gui/views/viewstack.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype longestWatched = 80;

bool showsIt(WorkView *view, const ConnectionId &fleet)
{
    view->select({fleet});
    return view->currentFleet() == fleet;
}

/// As much of the filter as lets the fleet through: its words or its facets go, or both.
FleetFilter letThrough(const FleetFilter &filter, const FleetRow &row)
{
    FleetFilter facets = filter;
    facets.text.clear();
    FleetFilter words;
    words.text = filter.text;
    for (const FleetFilter &wider : {filter, facets, words}) {
        if (FleetMatcher(wider)(row)) {
            return wider;
        }
    }
    return {};
}

} // namespace

/// In the view shown if it has the fleet, or else in Fleets, which has each.
void WorkPage::watch(const ConnectionId &fleet)
{
    const FleetRow *row = m_session ? m_session->fleet().find(fleet) : nullptr;
    if (!row || showsIt(m_views->current(), fleet)) {
        return;
    }
    m_viewDesk->shelf()->show(ViewKind::Fleets);
    const FleetFilter filter = m_views->current()->filter();
    const FleetFilter wider = letThrough(filter, *row);
    applyFilter(wider);
    showFilter();
    m_views->current()->select({fleet});
    m_views->setFocus();
    if (wider != filter) {
        tell({u"filter-let-go"_s,
              Tone::Info,
              tr("%1 was hidden by the search or the filters, which were let go of.")
                      .arg(shown(displayName(row->connection), longestWatched)),
              {},
              true});
    }
}

} // namespace fleetsync
