// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/fleetfilter.h"

#include <QWidget>

class QTreeWidgetItem;

namespace fleetsync {

class CountTree;
class FacetList;
class Facets;

/// The left rail: the views with live counts over the filters.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// The facets outlive their stay here; nullptr lets go of them.
    void setFacets(Facets *facets);
    /// Shows the boxes of `filter`.
    void setFilter(const FleetFilter &filter);
    QSet<FleetState> states() const;
    QSet<QString> providers() const;
    QWidget *views() const;
    QWidget *filters() const;

Q_SIGNALS:
    /// The user ticked a box.
    void facetsChanged();

private:
    void updateCounts();

    Facets *m_facets = nullptr;
    CountTree *m_views;
    FacetList *m_filters;
    QTreeWidgetItem *m_fleets;
};

} // namespace fleetsync
