// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// FacetList: the numbers, and which values are worth a row.
#include "gui/fleets/facetlist.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

constexpr qsizetype mostTags = 50;

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

/// A group without a value says nothing.
void FacetList::showGroup(QTreeWidgetItem *group)
{
    bool any = false;
    for (int i = 0; i < group->childCount(); ++i) {
        any = any || !group->child(i)->isHidden();
    }
    group->setHidden(!any);
}

void FacetList::showCounts(const FacetCounts &counts)
{
    m_counts = counts;
    update();
}

void FacetList::update()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    updateGroup(Facet::Kind, byNumber(m_counts.kinds));
    updateGroup(Facet::State, byNumber(m_counts.states));
    updateGroup(Facet::Provider, m_counts.providers);
    updateGroup(Facet::Mode, byNumber(m_counts.modes));
    updateGroup(Facet::Tag, mostFrequent(m_counts.tags));
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
    if (!m_counts.areOfRows) {
        item->setText(1, {});
    }
    const bool hidden = count == 0 && item->checkState(0) == Qt::Unchecked;
    // No row comes or goes under somebody who walks down the list by keys.
    item->setHidden(hasFocus() ? item->isHidden() : hidden);
}

} // namespace fleetsync
