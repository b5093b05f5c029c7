// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/views/viewkind.h"
#include "models/facetcounts.h"

#include <QWidget>

#include <array>

class QTreeWidgetItem;

namespace fleetsync {

class CountTree;
class FacetList;
class Facets;
class SavedList;

/// The left rail: the views with live counts, the saved views, and the filters.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// The facets outlive their stay here; nullptr lets go of them.
    void setFacets(Facets *facets);
    /// Of the view that is shown.
    void showCounts(const FacetCounts &counts);
    void showView(ViewKind kind);
    void showNoView(); ///< a saved one is open
    void setAttentionCount(int items);
    /// Shows the boxes of `filter`.
    void setFilter(const FleetFilter &filter);
    FleetFilter checked() const; ///< the boxes alone
    QWidget *views() const;
    QWidget *filters() const;
    SavedList *saved() const { return m_saved; }

Q_SIGNALS:
    void viewRequested(fleetsync::ViewKind kind);
    /// The user ticked a box.
    void facetsChanged();

private:
    void addView(ViewKind kind, const QString &hint);
    void onCurrentItem(QTreeWidgetItem *item);
    void updateCounts();

    Facets *m_facets = nullptr;
    CountTree *m_views;
    SavedList *m_saved;
    FacetList *m_filters;
    std::array<QTreeWidgetItem *, viewCount> m_items{};
};

} // namespace fleetsync
