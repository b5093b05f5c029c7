// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/fleets/counttree.h"
#include "models/fleetfilter.h"

#include <QHash>

namespace fleetsync {

class Facets;

/// The filters of the rail: State and Provider, each value with a box and a live count. Rows are
/// updated in place, so that keys and screen readers keep their spot.
class FacetList : public CountTree
{
    Q_OBJECT
public:
    explicit FacetList(QWidget *parent = nullptr);

    void setFacets(const Facets *facets);
    /// The boxes; the text is not its business.
    void setChecked(const FleetFilter &filter);
    QSet<FleetState> states() const;
    QSet<QString> providers() const;

Q_SIGNALS:
    void checkedChanged();

private:
    void fillStates();
    void update();
    void showCount(QTreeWidgetItem *item, int count);
    QTreeWidgetItem *providerItem(const QString &provider);
    void onItemChanged(QTreeWidgetItem *item, int column);
    void onItemPressed(QTreeWidgetItem *item);
    void onItemClicked(QTreeWidgetItem *item);

    const Facets *m_facets = nullptr;
    QTreeWidgetItem *m_stateGroup;
    QTreeWidgetItem *m_providerGroup;
    QHash<FleetState, QTreeWidgetItem *> m_stateItems;
    QHash<QString, QTreeWidgetItem *> m_providerItems;
    Qt::CheckState m_pressed = Qt::Unchecked;
    bool m_quiet = false;
};

} // namespace fleetsync
