// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "models/fleetfilter.h"
#include "models/soon.h"

#include <QWidget>

#include <memory>

class QSplitter;

namespace fleetsync {

class DemoStrip;
class DetailPane;
class Facets;
class MarkNotices;
class NewSyncDialog;
class NoticeArea;
struct Notice;
class OrderDesk;
class Rail;
class RowDesk;
class Session;
class ShownZones;
class StateAnnouncer;
class Takeaway;
class ViewDesk;
class ViewMemory;
class ViewStack;
class WindowActions;
class WishNotices;
class ZoneDesk;
struct SessionInfo;

/// A session's fleets: rail, table and details side by side, their filter and their orders.
class WorkPage : public QWidget
{
    Q_OBJECT
public:
    WorkPage(WindowActions *actions, ShownZones &zones, QWidget *parent);
    ~WorkPage() override;

    /// The session outlives its stay here, up to closeSession().
    void openSession(Session &session, const SessionInfo &info);
    void closeSession();
    void setInfo(const SessionInfo &info);

    /// Of the view that is shown; each has its own.
    void setSearchText(const QString &text);
    void clearFacets();
    void askForKey(const ApiError &error);
    void tell(const Notice &notice);
    NewSyncDialog *openNewSync();

    QList<QWidget *> panes() const; ///< in the order of F6; notices while there are any
    ViewStack *fleets() const;

Q_SIGNALS:
    /// A change of state, in words for assistive programs.
    void announced(const QString &sentence);
    /// Why which order is off for the selection.
    void reasonsChanged(const QString &reasons);
    void clearFiltersRequested();
    /// Another view is shown, or the last run's filter has come.
    void searchTextChanged(const QString &text);
    void otherKeyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectViews();
    void connectDetails();
    void applyFilter(const FleetFilter &filter);
    void showFilter();
    void showCounts();
    void showFleets(const QList<ConnectionId> &fleets);
    void watch(const ConnectionId &fleet);
    void onSelectionChanged();
    void updateOrders();

    WindowActions *m_actions;
    DemoStrip *m_demoStrip;
    QSplitter *m_splitter;
    Rail *m_rail;
    ViewStack *m_views;
    DetailPane *m_details;
    NoticeArea *m_notices;
    ViewDesk *m_viewDesk;
    ViewMemory *m_memory;
    WishNotices *m_wishNotices;
    MarkNotices *m_markNotices;
    OrderDesk *m_desk;
    StateAnnouncer *m_announcer;
    Takeaway *m_takeaway;
    RowDesk *m_rowDesk;
    ZoneDesk *m_zoneDesk;
    Session *m_session = nullptr;
    std::unique_ptr<Facets> m_facets;
    Soon m_updateOrdersSoon;
};

} // namespace fleetsync
