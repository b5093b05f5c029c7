// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/fleets/facetlist.h"

#include "gui/text/filtertext.h"
#include "gui/text/fleettext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/theme/icons.h"

#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// What somebody looks for first stands on top.
constexpr FleetState statesShown[fleetStateCount]
        = {FleetState::Failed,         FleetState::Disconnected, FleetState::NoMovement,
           FleetState::DoneWithIssues, FleetState::Slower,       FleetState::Checking,
           FleetState::Sending,        FleetState::QueuedHere,   FleetState::Queued,
           FleetState::Syncing,        FleetState::Waiting,      FleetState::Stopping,
           FleetState::StoppedByUser,  FleetState::UpToDate,     FleetState::NeverSynced,
           FleetState::NotChecked,     FleetState::Archived,     FleetState::BeingDeleted};

constexpr AttentionKind kindsShown[attentionKindCount]
        = {AttentionKind::Disconnected, AttentionKind::Failed, AttentionKind::Issue,
           AttentionKind::NoMovement, AttentionKind::UnknownOutcome};

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

} // namespace

FacetList::FacetList(QWidget *parent)
    : CountTree(parent)
    , m_groups{{{addGroup(this, tr("State")), {}},
                {addGroup(this, tr("Provider")), {}},
                {addGroup(this, tr("Mode")), {}},
                {addGroup(this, tr("Tag")), {}},
                {addGroup(this, tr("Kind")), {}}}}
{
    setAccessibleName(tr("Filters"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    fillStates();
    fillKinds();
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

/// What kind of trouble it is, comes before whose.
void FacetList::fillKinds()
{
    Group &kinds = group(Facet::Kind);
    insertTopLevelItem(0, takeTopLevelItem(indexOfTopLevelItem(kinds.head)));
    kinds.head->setExpanded(true);
    for (const AttentionKind kind : kindsShown) {
        QTreeWidgetItem *item = addFacet(kinds.head, kinds.head->childCount(), kindWord(kind));
        item->setHidden(true);
        kinds.items.insert(QString::number(static_cast<int>(kind)), item);
    }
}

void FacetList::clear()
{
    m_counts = {};
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (const Facet facet : {Facet::Provider, Facet::Mode, Facet::Tag}) {
        qDeleteAll(group(facet).head->takeChildren());
        group(facet).items.clear();
    }
    for (const Facet facet : {Facet::State, Facet::Kind}) {
        for (QTreeWidgetItem *item : std::as_const(group(facet).items)) {
            item->setCheckState(0, Qt::Unchecked);
            item->setHidden(true);
        }
    }
    for (const Group &group : m_groups) {
        showGroup(group.head);
    }
}

void FacetList::setChecked(const FleetFilter &filter)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    check(Facet::State, numbersOf(filter.states));
    check(Facet::Provider, filter.providers);
    check(Facet::Mode, numbersOf(filter.modes));
    check(Facet::Tag, filter.tags);
    check(Facet::Kind, numbersOf(filter.kinds));
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
    const QSet<QString> kinds = checkedKeys(Facet::Kind);
    for (const QString &number : kinds) {
        filter.kinds.insert(static_cast<AttentionKind>(number.toInt()));
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
