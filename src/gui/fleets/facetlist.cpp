// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/facetlist.h"

#include "gui/text/fleettext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/theme/icons.h"
#include "models/facets.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype mostTags = 50;

/// What somebody looks for first stands on top.
constexpr FleetState statesShown[fleetStateCount]
        = {FleetState::Failed,         FleetState::Disconnected, FleetState::NoMovement,
           FleetState::DoneWithIssues, FleetState::Slower,       FleetState::Checking,
           FleetState::Sending,        FleetState::QueuedHere,   FleetState::Queued,
           FleetState::Syncing,        FleetState::Waiting,      FleetState::Stopping,
           FleetState::StoppedByUser,  FleetState::UpToDate,     FleetState::NeverSynced,
           FleetState::NotChecked,     FleetState::Archived,     FleetState::BeingDeleted};

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

template <typename Value>
QSet<QString> numbersOf(const QSet<Value> &values)
{
    QSet<QString> numbers;
    for (const Value value : values) {
        numbers.insert(QString::number(static_cast<int>(value)));
    }
    return numbers;
}

template <typename Value>
QMap<QString, int> byNumber(const QMap<Value, int> &counts)
{
    QMap<QString, int> numbers;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        numbers.insert(QString::number(static_cast<int>(count.key())), *count);
    }
    return numbers;
}

/// Some accounts give each fleet a tag of its own: a list of them all helps nobody.
QMap<QString, int> mostFrequent(const QMap<QString, int> &counts)
{
    if (counts.size() <= mostTags) {
        return counts;
    }
    QList<std::pair<int, QString>> byCount;
    byCount.reserve(counts.size());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        byCount.append({-*count, count.key()});
    }
    std::partial_sort(byCount.begin(), byCount.begin() + mostTags, byCount.end());
    QMap<QString, int> most;
    for (const auto &[count, tag] : byCount.mid(0, mostTags)) {
        most.insert(tag, -count);
    }
    return most;
}

} // namespace

FacetList::FacetList(QWidget *parent)
    : CountTree(parent)
    , m_groups{{{addGroup(this, tr("State")), {}},
                {addGroup(this, tr("Provider")), {}},
                {addGroup(this, tr("Mode")), {}},
                {addGroup(this, tr("Tag")), {}}}}
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    fillStates();
    for (const Group &group : m_groups) {
        showGroup(group.head);
        showFold(group.head);
    }
    connect(this, &QTreeWidget::itemExpanded, this, showFold);
    connect(this, &QTreeWidget::itemCollapsed, this, showFold);
    connect(this, &QTreeWidget::itemChanged, this, &FacetList::onItemChanged);
    connect(this, &QTreeWidget::itemPressed, this, &FacetList::onItemPressed);
    connect(this, &QTreeWidget::itemClicked, this, &FacetList::onItemClicked);
}

/// In their own order, which is not that of their words.
void FacetList::fillStates()
{
    Group &states = group(Facet::State);
    for (const FleetState state : statesShown) {
        QTreeWidgetItem *item = addFacet(states.head, states.head->childCount(), facetWord(state));
        item->setIcon(0, themedIcon(stateIconName(state)));
        item->setHidden(true);
        states.items.insert(QString::number(static_cast<int>(state)), item);
    }
}

void FacetList::setFacets(const Facets *facets)
{
    m_facets = facets;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (const Facet facet : {Facet::Provider, Facet::Mode, Facet::Tag}) {
        qDeleteAll(group(facet).head->takeChildren());
        group(facet).items.clear();
    }
    for (QTreeWidgetItem *item : std::as_const(group(Facet::State).items)) {
        item->setCheckState(0, Qt::Unchecked);
        item->setHidden(true);
    }
    if (facets) {
        connect(facets, &Facets::changed, this, &FacetList::update);
        update();
    }
}

void FacetList::setChecked(const FleetFilter &filter)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    check(Facet::State, numbersOf(filter.states));
    check(Facet::Provider, filter.providers);
    check(Facet::Mode, numbersOf(filter.modes));
    check(Facet::Tag, filter.tags);
    update();
}

void FacetList::check(Facet facet, const QSet<QString> &keys)
{
    for (const QString &key : keys) {
        itemOf(facet, key); // of an earlier run, before any fleet has come
    }
    const auto &items = group(facet).items;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        item.value()->setCheckState(0, keys.contains(item.key()) ? Qt::Checked : Qt::Unchecked);
    }
}

FleetFilter FacetList::checked() const
{
    FleetFilter filter;
    const QSet<QString> states = checkedKeys(Facet::State);
    for (const QString &number : states) {
        filter.states.insert(static_cast<FleetState>(number.toInt()));
    }
    const QSet<QString> modes = checkedKeys(Facet::Mode);
    for (const QString &number : modes) {
        filter.modes.insert(static_cast<SyncMode>(number.toInt()));
    }
    filter.providers = checkedKeys(Facet::Provider);
    filter.tags = checkedKeys(Facet::Tag);
    return filter;
}

QSet<QString> FacetList::checkedKeys(Facet facet) const
{
    QSet<QString> keys;
    const auto &items = m_groups[static_cast<size_t>(facet)].items;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        if (item.value()->checkState(0) == Qt::Checked) {
            keys.insert(item.key());
        }
    }
    return keys;
}

void FacetList::update()
{
    if (!m_facets) {
        return;
    }
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    updateGroup(Facet::State, byNumber(m_facets->states()));
    updateGroup(Facet::Provider, m_facets->providers());
    updateGroup(Facet::Mode, byNumber(m_facets->modes()));
    updateGroup(Facet::Tag, mostFrequent(m_facets->tags()));
}

void FacetList::updateGroup(Facet facet, const QMap<QString, int> &counts)
{
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        itemOf(facet, count.key());
    }
    const auto &items = group(facet).items;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        showCount(item.value(), counts.value(item.key()));
    }
    showGroup(group(facet).head);
}

/// A value that would show nothing is left out, unless its box is what hides the rest.
void FacetList::showCount(QTreeWidgetItem *item, int count)
{
    setCount(item, count);
    const bool hidden = count == 0 && item->checkState(0) == Qt::Unchecked;
    // No row comes or goes under somebody who walks down the list by keys.
    item->setHidden(hasFocus() ? item->isHidden() : hidden);
}

QTreeWidgetItem *FacetList::itemOf(Facet facet, const QString &key)
{
    Group &group = this->group(facet);
    if (QTreeWidgetItem *known = group.items.value(key)) {
        return known;
    }
    const QString word = facet == Facet::Mode ? modeWord(static_cast<SyncMode>(key.toInt()))
                         : key.isEmpty()      ? tr("Not told")
                                              : shown(key, 60);
    int place = 0;
    while (place < group.head->childCount()
           && word.localeAwareCompare(group.head->child(place)->text(0)) > 0) {
        ++place;
    }
    QTreeWidgetItem *item = addFacet(group.head, place, word);
    group.items.insert(key, item);
    return item;
}

void FacetList::focusOutEvent(QFocusEvent *event)
{
    CountTree::focusOutEvent(event);
    update();
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
