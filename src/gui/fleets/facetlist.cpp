// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/facetlist.h"

#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/theme/icons.h"
#include "models/facets.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QTreeWidgetItem *addFacet(QTreeWidgetItem *group, int place, const QString &word)
{
    auto *item = new QTreeWidgetItem;
    item->setText(0, word);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    group->insertChild(place, item);
    item->setToolTip(0, toolTipText(word));
    return item;
}

/// Groups stand at the left edge: an arrow at the right says open or folded.
void showFold(QTreeWidgetItem *group)
{
    group->setText(1, group->isExpanded() ? u"▾"_s : u"▸"_s);
}

/// A group without a value says nothing.
void showGroup(QTreeWidgetItem *group)
{
    bool any = false;
    for (int i = 0; i < group->childCount(); ++i) {
        any = any || !group->child(i)->isHidden();
    }
    group->setHidden(!any);
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &word)
{
    auto *group = new QTreeWidgetItem(tree, {word});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->setSizeHint(0, QSize(0, 28));
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    group->setExpanded(true);
    return group;
}

} // namespace

FacetList::FacetList(QWidget *parent)
    : CountTree(parent)
    , m_stateGroup(addGroup(this, tr("State")))
    , m_providerGroup(addGroup(this, tr("Provider")))
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    fillStates();
    showFold(m_stateGroup);
    showFold(m_providerGroup);
    connect(this, &QTreeWidget::itemExpanded, this, showFold);
    connect(this, &QTreeWidget::itemCollapsed, this, showFold);
    connect(this, &QTreeWidget::itemChanged, this, &FacetList::onItemChanged);
    connect(this, &QTreeWidget::itemPressed, this, &FacetList::onItemPressed);
    connect(this, &QTreeWidget::itemClicked, this, &FacetList::onItemClicked);
}

void FacetList::fillStates()
{
    for (int place = 0; place < fleetStateCount; ++place) {
        const auto state = static_cast<FleetState>(place);
        QTreeWidgetItem *item = addFacet(m_stateGroup, place, facetWord(state));
        item->setIcon(0, themedIcon(stateIconName(state)));
        item->setHidden(true);
        m_stateItems.insert(state, item);
    }
}

void FacetList::setFacets(const Facets *facets)
{
    m_facets = facets;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    qDeleteAll(m_providerGroup->takeChildren());
    m_providerItems.clear();
    for (QTreeWidgetItem *item : std::as_const(m_stateItems)) {
        item->setCheckState(0, Qt::Unchecked);
        showCount(item, 0);
    }
    if (facets) {
        connect(facets, &Facets::changed, this, &FacetList::update);
        update();
    }
}

void FacetList::setChecked(const FleetFilter &filter)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (auto it = m_stateItems.cbegin(); it != m_stateItems.cend(); ++it) {
        it.value()->setCheckState(0,
                                  filter.states.contains(it.key()) ? Qt::Checked : Qt::Unchecked);
    }
    for (auto it = m_providerItems.cbegin(); it != m_providerItems.cend(); ++it) {
        it.value()->setCheckState(0, filter.providers.contains(it.key()) ? Qt::Checked
                                                                         : Qt::Unchecked);
    }
    update();
}

QSet<FleetState> FacetList::states() const
{
    QSet<FleetState> checked;
    for (auto it = m_stateItems.cbegin(); it != m_stateItems.cend(); ++it) {
        if (it.value()->checkState(0) == Qt::Checked) {
            checked.insert(it.key());
        }
    }
    return checked;
}

QSet<QString> FacetList::providers() const
{
    QSet<QString> checked;
    for (auto it = m_providerItems.cbegin(); it != m_providerItems.cend(); ++it) {
        if (it.value()->checkState(0) == Qt::Checked) {
            checked.insert(it.key());
        }
    }
    return checked;
}

void FacetList::update()
{
    if (!m_facets) {
        return;
    }
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (auto it = m_stateItems.cbegin(); it != m_stateItems.cend(); ++it) {
        showCount(it.value(), m_facets->states().value(it.key()));
    }
    const QMap<QString, int> &providers = m_facets->providers();
    for (auto it = providers.cbegin(); it != providers.cend(); ++it) {
        providerItem(it.key());
    }
    for (auto it = m_providerItems.cbegin(); it != m_providerItems.cend(); ++it) {
        showCount(it.value(), providers.value(it.key()));
    }
    showGroup(m_stateGroup);
    showGroup(m_providerGroup);
}

/// A value that would show nothing is left out, unless its box is what hides the rest.
void FacetList::showCount(QTreeWidgetItem *item, int count)
{
    setCount(item, count);
    item->setHidden(count == 0 && item->checkState(0) == Qt::Unchecked);
}

QTreeWidgetItem *FacetList::providerItem(const QString &provider)
{
    if (QTreeWidgetItem *known = m_providerItems.value(provider)) {
        return known;
    }
    const QString word = provider.isEmpty() ? tr("Not told") : shown(provider, 60);
    int place = 0;
    while (place < m_providerGroup->childCount()
           && word.localeAwareCompare(m_providerGroup->child(place)->text(0)) > 0) {
        ++place;
    }
    QTreeWidgetItem *item = addFacet(m_providerGroup, place, word);
    m_providerItems.insert(provider, item);
    return item;
}

void FacetList::onItemChanged(QTreeWidgetItem *, int column)
{
    if (!m_quiet && column == 0) {
        Q_EMIT checkedChanged();
    }
}

void FacetList::onItemPressed(QTreeWidgetItem *item)
{
    m_pressed = item->checkState(0);
}

/// The whole row is the box, since a word is a larger target than a tick: what a click on the box
/// has not toggled by itself is toggled here.
void FacetList::onItemClicked(QTreeWidgetItem *item)
{
    if (!item->flags().testFlag(Qt::ItemIsUserCheckable)) {
        item->setExpanded(!item->isExpanded());
    } else if (item->checkState(0) == m_pressed) {
        item->setCheckState(0, m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

} // namespace fleetsync
