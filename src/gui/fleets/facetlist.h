// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/fleets/counttree.h"
#include "models/facetcounts.h"

#include <QHash>

#include <array>

namespace fleetsync {

/// The filters of the rail: State, Provider, Mode and Tag, of what
/// there is to mend also its kind, each value with a box and a live count.
/// Rows are updated in place, so that keys and screen readers keep their spot.
class FacetList : public CountTree
{
    Q_OBJECT
public:
    explicit FacetList(QWidget *parent = nullptr);

    void clear(); ///< other fleets come
    void showCounts(const FacetCounts &counts);
    /// The boxes; text and scope are not its business.
    void setChecked(const FleetFilter &filter);
    FleetFilter checked() const;

Q_SIGNALS:
    void checkedChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// One group: its values by a key of their own, which is the state's or mode's number, the
    /// provider's name or the tag.
    struct Group
    {
        QTreeWidgetItem *head = nullptr;
        QHash<QString, QTreeWidgetItem *> items;
    };

    Group &group(Facet facet) { return m_groups[static_cast<size_t>(facet)]; }
    void fillStates();
    void fillKinds();
    static void showGroup(QTreeWidgetItem *group);
    void update();
    void updateGroup(Facet facet, const QMap<QString, int> &counts);
    void showCount(QTreeWidgetItem *item, int count);
    QTreeWidgetItem *itemOf(Facet facet, const QString &key);
    QSet<QString> checkedKeys(Facet facet) const;
    void check(Facet facet, const QSet<QString> &keys);
    void onItemChanged(QTreeWidgetItem *item, int column);
    void onItemPressed(QTreeWidgetItem *item);
    void onItemClicked(QTreeWidgetItem *item);

    FacetCounts m_counts;
    std::array<Group, facetCount> m_groups;
    Qt::CheckState m_pressed = Qt::Unchecked;
    bool m_quiet = false;
};

} // namespace fleetsync
