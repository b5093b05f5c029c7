// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// WorkPage: what the details ask for.
#include "engine/session.h"
#include "gui/details/detailpane.h"
#include "gui/mainwindow/demostrip.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/orderdesk.h"
#include "gui/mainwindow/outsidelink.h"
#include "gui/mainwindow/takeaway.h"
#include "gui/mainwindow/workpage.h"
#include "gui/views/viewmemory.h"
#include "gui/views/viewstack.h"

namespace fleetsync {

void WorkPage::connectDetails()
{
    connect(m_details, &DetailPane::memberChosen, this,
            [this](const ConnectionId &fleet) { m_views->current()->chooseMember(fleet); });
    m_memory->keepToo({QStringLiteral("tab"), [this] { return m_details->shownTab(); },
                       [this](const QString &tab) { m_details->showTab(tab); }});
    connect(m_details, &DetailPane::tabShown, m_memory, &ViewMemory::note);
    connect(m_details, &DetailPane::newSyncRequested, this, [this](const ConnectionId &fleet) {
        m_desk->newSync(shareOf(Order::NewSync, m_session->fleet(), {fleet}));
    });
    connect(m_details, &DetailPane::fillRequested, m_desk, &OrderDesk::fillGap);
    connect(m_details, &DetailPane::retryRequested, this, [this](const ConnectionId &fleet) {
        m_desk->retry(shareOf(Order::Retry, m_session->fleet(), {fleet}));
    });
    connect(m_details, &DetailPane::otherKeyRequested, this, &WorkPage::otherKeyRequested);
    connect(m_details, &DetailPane::linkRequested, this, [this](const QUrl &link) {
        openOutside(link, m_demoStrip->isHidden() ? InDemo::No : InDemo::Yes, *m_notices);
    });
    connect(m_details, &DetailPane::stopRequested, this, [this](const ConnectionId &fleet) {
        m_desk->stop(shareOf(Order::Stop, m_session->fleet(), {fleet}));
    });
    connect(m_details, &DetailPane::supportFileRequested, m_takeaway, &Takeaway::openSupportFile);
    connect(m_details, &DetailPane::stopFirstRequested, m_desk, &OrderDesk::stopFirst);
    connect(m_details, &DetailPane::resolveRequested, this,
            [this](const ConnectionId &fleet, const IssueId &issue) {
                m_session->dispatcher().resolve(fleet, issue);
            });
    connect(m_details, &DetailPane::changeRequested, this,
            [this](const ConnectionId &fleet, const ConnectionPatch &change) {
                m_session->dispatcher().change(fleet, change);
            });
    connect(m_details, &DetailPane::reloadRequested, this, [this](const ConnectionId &fleet) {
        m_session->catalog().reloadConnection(fleet);
        m_session->tracker().checkNow(fleet);
    });
}

} // namespace fleetsync
