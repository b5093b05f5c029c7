// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/fleets/fleetviews.h"
#include "gui/views/workview.h"
#include "models/soon.h"

#include <memory>

namespace fleetsync {

class FleetSelection;
class FleetsMessage;
class FleetTable;
class FleetWords;
class ScrollPlace;
class SkeletonRows;
class TableFrame;
class ViewportWatch;

/// A view with a row for each fleet of its scope: the table, or a page that says why there is none.
/// Selection and scroll survive filter and sort by id.
class FleetsView : public WorkView
{
    Q_OBJECT
public:
    explicit FleetsView(FleetViewSpec spec, QWidget *parent = nullptr);
    ~FleetsView() override;

    void setSession(Session *session) override;
    void setFilter(const FleetFilter &filter) override;
    const FleetFilter &filter() const override { return m_filter; }
    QList<ConnectionId> selectedFleets() const override;
    std::optional<ConnectionId> currentFleet() const override;
    void select(const QList<ConnectionId> &fleets) override;
    QTableView *table() const override;
    QWidget *tablePage() const override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupTable();
    void connectMessage();
    void releaseModel();
    void connectModel();
    void applySort();
    void sortSoon();
    QString keyOf(const QModelIndex &row) const;
    void updatePage();
    void updateHead();
    void openRowMenu(const QPoint &place);

    FleetViewSpec m_spec;
    std::unique_ptr<FleetWords> m_words;
    Session *m_session = nullptr;
    std::unique_ptr<FleetTable> m_model;
    TableFrame *m_frame;
    FleetsMessage *m_message;
    SkeletonRows *m_skeleton;
    FleetSelection *m_selection;
    ViewportWatch *m_watch;
    ScrollPlace *m_place;
    FleetFilter m_filter;
    QJsonObject m_wanted; ///< of an earlier run
    Soon m_sortSoon;
    bool m_sortsSoon = false;
};

} // namespace fleetsync
