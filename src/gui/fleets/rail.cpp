// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/rail.h"

#include "gui/fleets/counttree.h"
#include "gui/fleets/facetlist.h"
#include "gui/saved/savedlist.h"
#include "gui/text/filtertext.h"
#include "gui/theme/icons.h"
#include "models/facets.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_views(new CountTree(this))
    , m_saved(new SavedList(this))
    , m_filters(new FacetList(this))
{
    addView(ViewKind::Fleets, tr("All fleets of this account (Ctrl+1)"));
    addView(ViewKind::Active, tr("What syncs or waits just now (Ctrl+2)"));
    addView(ViewKind::Attention, tr("What a person must mend (Ctrl+3)"));
    addView(ViewKind::History, tr("All past syncs (Ctrl+4)"));
    m_items[static_cast<size_t>(ViewKind::History)]->setText(1, {}); // nobody counts them
    m_views->setAccessibleName(tr("Views"));
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showView(ViewKind::Fleets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(12);
    layout->addWidget(m_views);
    layout->addWidget(m_saved);
    layout->addWidget(m_filters);
    setMinimumWidth(184);
    setFocusProxy(m_views);
    connect(m_views, &QTreeWidget::currentItemChanged, this, &Rail::onCurrentItem);
    connect(m_filters, &FacetList::checkedChanged, this, &Rail::facetsChanged);
}

void Rail::addView(ViewKind kind, const QString &hint)
{
    auto *item = new QTreeWidgetItem(m_views, {viewWord(kind)});
    item->setIcon(0, themedIcon(iconNameOf(kind)));
    item->setToolTip(0, hint);
    m_views->setCount(item, 0);
    m_items[static_cast<size_t>(kind)] = item;
}

void Rail::setFacets(Facets *facets)
{
    if (m_facets) {
        m_facets->disconnect(this);
    }
    m_facets = facets;
    m_filters->clear();
    if (facets) {
        connect(facets, &Facets::changed, this, &Rail::updateCounts);
    }
    updateCounts();
}

void Rail::showCounts(const FacetCounts &counts)
{
    m_filters->showCounts(counts);
}

void Rail::showView(ViewKind kind)
{
    const QSignalBlocker quiet(m_views);
    m_views->setCurrentItem(m_items[static_cast<size_t>(kind)]);
}

void Rail::showNoView()
{
    const QSignalBlocker quiet(m_views);
    m_views->setCurrentItem(nullptr);
}

void Rail::setFilter(const FleetFilter &filter)
{
    m_filters->setChecked(filter);
}

FleetFilter Rail::checked() const
{
    return m_filters->checked();
}

QWidget *Rail::views() const
{
    return m_views;
}

QWidget *Rail::filters() const
{
    return m_filters;
}

void Rail::onCurrentItem(QTreeWidgetItem *item)
{
    const auto found = std::find(m_items.cbegin(), m_items.cend(), item);
    if (found != m_items.cend()) {
        Q_EMIT viewRequested(static_cast<ViewKind>(found - m_items.cbegin()));
    }
}

void Rail::setAttentionCount(int items)
{
    m_views->setCount(m_items[static_cast<size_t>(ViewKind::Attention)], items);
}

void Rail::updateCounts()
{
    m_views->setCount(m_items[static_cast<size_t>(ViewKind::Fleets)],
                      m_facets ? m_facets->total() : 0);
    m_views->setCount(m_items[static_cast<size_t>(ViewKind::Active)],
                      m_facets ? m_facets->active() : 0);
}

} // namespace fleetsync
