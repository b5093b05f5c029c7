// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/workpage.h"

#include "engine/session.h"
#include "gui/details/detailpane.h"
#include "gui/fleets/rail.h"
#include "gui/mainwindow/demostrip.h"
#include "gui/mainwindow/environmentbadge.h"
#include "gui/mainwindow/marknotices.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/orderdesk.h"
#include "gui/mainwindow/panes.h"
#include "gui/mainwindow/rowdesk.h"
#include "gui/mainwindow/stateannouncer.h"
#include "gui/mainwindow/takeaway.h"
#include "gui/mainwindow/viewdesk.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/mainwindow/wishnotices.h"
#include "gui/mainwindow/zonedesk.h"
#include "gui/text/errortext.h"
#include "gui/views/viewmemory.h"
#include "gui/views/viewstack.h"
#include "models/facets.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Each answered poll changes a row; the selection may be all of them.
constexpr std::chrono::milliseconds ordersEvery{100};
constexpr int railWidth = 206;
constexpr int mostDetails = 440;

QString keyRefused()
{
    return u"key-refused"_s;
}

} // namespace

WorkPage::WorkPage(WindowActions *actions, ShownZones &zones, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_demoStrip(new DemoStrip(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_rail(new Rail(m_splitter))
    , m_views(new ViewStack(m_splitter))
    , m_details(new DetailPane(m_splitter))
    , m_notices(new NoticeArea(m_views))
    , m_viewDesk(new ViewDesk(*m_actions, m_rail, m_views, m_notices, this))
    , m_memory(new ViewMemory(m_views, m_viewDesk->shelf(), m_splitter, this))
    , m_wishNotices(new WishNotices(m_notices))
    , m_markNotices(new MarkNotices(m_notices))
    , m_desk(new OrderDesk(this, m_notices))
    , m_announcer(new StateAnnouncer(this))
    , m_takeaway(new Takeaway(*m_actions, *m_views, this))
    , m_rowDesk(new RowDesk(*m_actions, *m_views, this))
    , m_zoneDesk(new ZoneDesk(*m_actions, m_views, m_details, m_notices, zones, this))
    , m_updateOrdersSoon(ordersEvery, [this] { updateOrders(); })
{
    build();
    connectActions();
    connectViews();
    connectDetails();
}

WorkPage::~WorkPage()
{
    closeSession();
}

void WorkPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_demoStrip);
    layout->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (int i = 0; i < m_splitter->count(); ++i) {
        m_splitter->handle(i)->setAutoFillBackground(true);
        m_splitter->handle(i)->setBackgroundRole(QPalette::Mid);
    }
    m_splitter->setStretchFactor(1, 1);
    m_views->setMinimumWidth(320);
    m_views->setWayOut(m_rail);
    m_details->setMinimumWidth(280);
    m_views->setRowActions(m_actions->orders()
                           + QList{m_actions->help, m_actions->copySupport, m_actions->fleetZone,
                                   m_actions->exportRows});
}

void WorkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_memory->arePanesSized()) {
        const int details = std::clamp(width() / 5, m_details->widthOfTabs(), mostDetails);
        m_splitter->setSizes({railWidth, width() - railWidth - details, details});
    }
}

void WorkPage::connectActions()
{
    connect(m_actions->newSync, &QAction::triggered, this, &WorkPage::openNewSync);
    connect(m_actions->retry, &QAction::triggered, this,
            [this] { m_desk->retry(m_actions->share(Order::Retry)); });
    connect(m_actions->stop, &QAction::triggered, this,
            [this] { m_desk->stop(m_actions->share(Order::Stop)); });
    connect(m_actions->refresh, &QAction::triggered, this, [this] { m_session->refresh(); });
    connect(m_actions->reload, &QAction::triggered, this, [this] { m_session->reloadAll(); });
    connect(m_actions->clearFilters, &QAction::triggered, this, &WorkPage::clearFiltersRequested);
}

void WorkPage::connectViews()
{
    connect(m_rail, &Rail::facetsChanged, this, [this] {
        FleetFilter filter = m_rail->checked();
        filter.text = m_views->current()->filter().text;
        filter.only = m_views->current()->filter().only;
        applyFilter(filter);
    });
    connect(m_views, &ViewStack::facetCountsChanged, this, &WorkPage::showCounts);
    connect(m_views, &ViewStack::attentionCountChanged, m_rail, &Rail::setAttentionCount);
    connect(m_viewDesk, &ViewDesk::shown, this, &WorkPage::showFilter);
    connect(m_viewDesk, &ViewDesk::shown, m_memory, &ViewMemory::note);
    connect(m_viewDesk, &ViewDesk::announced, this, &WorkPage::announced);
    connect(m_memory, &ViewMemory::restored, this, [this] {
        showFilter();
        m_viewDesk->noteChange();
    });
    connect(m_views, &ViewStack::selectionChanged, this, &WorkPage::onSelectionChanged);
    connect(m_views, &ViewStack::activated, this, [this] { Panes::enter(m_details); });
    connect(m_views, &ViewStack::fleetsRequested, this, &WorkPage::showFleets);
    connect(m_views, &ViewStack::clearFiltersRequested, this, &WorkPage::clearFiltersRequested);
    connect(m_views, &ViewStack::tryAgainRequested, this, [this] { m_session->reloadAll(); });
    connect(m_views, &ViewStack::otherKeyRequested, this, &WorkPage::otherKeyRequested);
    connect(m_wishNotices, &WishNotices::announced, this, &WorkPage::announced);
    connect(m_wishNotices, &WishNotices::fleetRequested, this, &WorkPage::watch);
    connect(m_wishNotices, &WishNotices::stopFirstRequested, m_desk, &OrderDesk::stopFirst);
    connect(m_markNotices, &MarkNotices::announced, this, &WorkPage::announced);
    connect(m_announcer, &StateAnnouncer::announced, this, &WorkPage::announced);
    connect(m_takeaway, &Takeaway::told, this, &WorkPage::tell);
    connect(m_rowDesk, &RowDesk::told, this, &WorkPage::tell);
    connect(m_zoneDesk, &ZoneDesk::announced, this, &WorkPage::announced);
    connect(m_notices, &NoticeArea::buttonClicked, this, [this](const QString &key) {
        if (key == keyRefused()) {
            m_notices->remove(key);
            Q_EMIT otherKeyRequested();
        }
    });
}

void WorkPage::openSession(Session &session, const SessionInfo &info)
{
    closeSession();
    m_session = &session;
    m_facets = std::make_unique<Facets>(session.fleet());
    m_rail->setFacets(m_facets.get());
    connect(m_facets.get(), &Facets::changed, this, &WorkPage::showCounts);
    m_wishNotices->setSession(&session);
    m_markNotices->setSession(&session);
    m_announcer->setSession(&session);
    m_desk->setSession(&session);
    m_takeaway->setSession(&session, info);
    m_rowDesk->setSession(&session);
    m_zoneDesk->setSession(&session);
    m_details->setSession(&session);
    m_views->setSession(&session);
    m_viewDesk->setSession(&session);
    m_memory->setSession(&session);
    connect(&session.fleet(), &Fleet::rowsChanged, this, [this] { m_updateOrdersSoon.call(); });
    m_demoStrip->setVisible(info.environment == Environment::Demo);
    showCounts();
    updateOrders();
}

void WorkPage::closeSession()
{
    if (!m_session) {
        return;
    }
    m_session->fleet().disconnect(this);
    m_memory->setSession(nullptr);
    m_viewDesk->setSession(nullptr);
    m_desk->setSession(nullptr);
    m_takeaway->setSession(nullptr, {});
    m_rowDesk->setSession(nullptr);
    m_zoneDesk->setSession(nullptr);
    m_announcer->setSession(nullptr);
    m_wishNotices->setSession(nullptr);
    m_markNotices->setSession(nullptr);
    m_details->showFleet(std::nullopt);
    m_details->showMembers({});
    m_details->setSession(nullptr);
    m_session = nullptr;
    m_views->setSession(nullptr);
    m_rail->setFacets(nullptr);
    m_facets.reset();
}

void WorkPage::setInfo(const SessionInfo &info)
{
    m_takeaway->setInfo(info);
}

void WorkPage::askForKey(const ApiError &error)
{
    const ErrorWords words = errorWords(error);
    // Without rows the page in place of the table says it already.
    if (m_session && m_session->fleet().size() > 0) {
        const QString text = words.title % u"\n"_s % words.body;
        m_notices->put({keyRefused(), Tone::Bad, text, {{0, tr("Enter another &key")}}, false});
    }
    Q_EMIT announced(words.title);
}

void WorkPage::tell(const Notice &notice)
{
    m_notices->put(notice);
    Q_EMIT announced(notice.text);
}

NewSyncDialog *WorkPage::openNewSync()
{
    return m_desk->newSync(m_actions->share(Order::NewSync));
}

QList<QWidget *> WorkPage::panes() const
{
    return {m_rail, m_views, m_notices, m_details};
}

ViewStack *WorkPage::fleets() const
{
    return m_views;
}

void WorkPage::onSelectionChanged()
{
    if (!m_session) {
        return;
    }
    const auto current = m_views->current()->currentFleet();
    m_details->showFleet(current);
    m_details->showMembers(m_views->current()->currentMembers());
    m_announcer->watch(current);
    updateOrders();
}

void WorkPage::updateOrders()
{
    m_updateOrdersSoon.forget();
    if (m_session) {
        WorkView *view = m_views->current();
        m_actions->update(m_session->fleet(), view->selectedFleets(), view->selectedSyncs());
        view->setRowReasons(m_actions->reasonList().join(u'\n'));
        Q_EMIT reasonsChanged(m_actions->reasons());
    }
}

} // namespace fleetsync
