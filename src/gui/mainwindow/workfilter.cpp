// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// WorkPage: by what the view shown is filtered.
#include "gui/fleets/rail.h"
#include "gui/mainwindow/viewdesk.h"
#include "gui/mainwindow/workpage.h"
#include "gui/views/viewmemory.h"
#include "gui/views/viewstack.h"
#include "models/facets.h"

namespace fleetsync {

void WorkPage::setSearchText(const QString &text)
{
    FleetFilter filter = m_views->current()->filter();
    filter.text = text.trimmed();
    applyFilter(filter);
}

void WorkPage::clearFacets()
{
    m_rail->setFilter({});
    FleetFilter filter;
    filter.text = m_views->current()->filter().text;
    applyFilter(filter);
}

void WorkPage::applyFilter(const FleetFilter &filter)
{
    if (filter == m_views->current()->filter()) {
        return;
    }
    m_views->current()->setFilter(filter);
    if (m_facets) {
        m_facets->setFilter(m_views->current()->filter());
    }
    m_viewDesk->noteChange();
    m_memory->note();
}

/// A number says what a click on it would show, in rows of the view.
void WorkPage::showCounts()
{
    if (!m_facets) {
        return;
    }
    if (const FacetCounts *own = m_views->current()->facetCounts()) {
        m_rail->showCounts(*own);
        return;
    }
    FacetCounts counts = m_facets->counts();
    if (m_views->shown() == ViewKind::History) {
        // Its rows are syncs, which have results of their own, whatever state their fleet is in.
        counts.states.clear();
        counts.areOfRows = false;
    }
    m_rail->showCounts(counts);
}

/// Exactly those, whatever the view was filtered by.
void WorkPage::showFleets(const QList<ConnectionId> &fleets)
{
    m_viewDesk->shelf()->show(ViewKind::Fleets);
    FleetFilter filter;
    filter.only = QSet<ConnectionId>(fleets.cbegin(), fleets.cend());
    applyFilter(filter);
    showFilter();
    m_views->setFocus();
}

/// Each view has its own filter: rail and search field show that of the view.
void WorkPage::showFilter()
{
    const FleetFilter filter = m_views->current()->filter();
    m_rail->setFilter(filter);
    if (m_facets) {
        m_facets->setFilter(filter);
        showCounts();
    }
    Q_EMIT searchTextChanged(filter.text);
}

} // namespace fleetsync
