// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rail.h"

#include "gui/fleets/counttree.h"
#include "gui/fleets/facetlist.h"
#include "gui/theme/icons.h"
#include "models/facets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fleetsync {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_views(new CountTree(this))
    , m_filters(new FacetList(this))
    , m_fleets(new QTreeWidgetItem(m_views, {tr("Fleets")}))
{
    m_fleets->setIcon(0, themedIcon(u"fleets"_s));
    m_fleets->setToolTip(0, tr("All fleets of this account (Ctrl+1)"));
    m_views->setCount(m_fleets, 0);
    m_views->setAccessibleName(tr("Views"));
    m_views->setCurrentItem(m_fleets);
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(12);
    layout->addWidget(m_views);
    layout->addWidget(m_filters);
    setMinimumWidth(184);
    setFocusProxy(m_views);
    connect(m_filters, &FacetList::checkedChanged, this, &Rail::facetsChanged);
}

void Rail::setFacets(Facets *facets)
{
    if (m_facets) {
        m_facets->disconnect(this);
        m_facets->disconnect(m_filters);
    }
    m_facets = facets;
    m_filters->setFacets(facets);
    if (facets) {
        connect(facets, &Facets::changed, this, &Rail::updateCounts);
    }
    updateCounts();
}

void Rail::setFilter(const FleetFilter &filter)
{
    m_filters->setChecked(filter);
}

QSet<FleetState> Rail::states() const
{
    return m_filters->states();
}

QSet<QString> Rail::providers() const
{
    return m_filters->providers();
}

QWidget *Rail::views() const
{
    return m_views;
}

QWidget *Rail::filters() const
{
    return m_filters;
}

void Rail::updateCounts()
{
    m_views->setCount(m_fleets, m_facets ? m_facets->total() : 0);
}

} // namespace fleetsync
