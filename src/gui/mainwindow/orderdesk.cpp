// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/orderdesk.h"

#include "engine/session.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/stopquestion.h"
#include "gui/newsync/newsyncdialog.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace fleetsync {

OrderDesk::OrderDesk(QWidget *window, NoticeArea *area)
    : QObject(window)
    , m_window(window)
    , m_area(area)
{}

void OrderDesk::setSession(Session *session)
{
    // They hold the session: it may be gone once this returns.
    delete m_form;
    delete m_question;
    m_session = session;
}

NewSyncDialog *OrderDesk::newSync(const OrderShare &share)
{
    if (!m_session || share.able.isEmpty()) {
        return nullptr;
    }
    if (m_form) {
        m_form->raise();
        m_form->activateWindow();
        return m_form;
    }
    m_form = new NewSyncDialog(*m_session, share.able, m_window);
    m_form->open();
    tellLeftOut(share);
    return m_form;
}

void OrderDesk::retry(const OrderShare &share)
{
    if (!m_session || share.able.isEmpty()) {
        return;
    }
    for (const ConnectionId &fleet : share.able) {
        m_session->dispatcher().retry(fleet);
    }
    tellLeftOut(share);
}

void OrderDesk::stop(const OrderShare &share)
{
    if (!m_session || share.able.isEmpty()) {
        return;
    }
    delete m_question;
    const FleetRow *row = m_session->fleet().find(share.able.first());
    m_question = stopQuestion(static_cast<int>(share.able.size()),
                              row ? displayName(row->connection) : QString(), leftOutText(share),
                              m_window);
    connect(m_question, &QMessageBox::accepted, this,
            [this, fleets = share.able] { stopNow(fleets); });
    m_question->open();
}

void OrderDesk::stopNow(const QList<ConnectionId> &fleets)
{
    for (const ConnectionId &fleet : fleets) {
        const FleetRow *row = m_session ? m_session->fleet().find(fleet) : nullptr;
        // It may have ended while the question stood.
        if (row && stopHindrance(*row) == Hindrance::None) {
            m_session->dispatcher().stop(fleet);
        }
    }
}

void OrderDesk::tellLeftOut(const OrderShare &share)
{
    const QString text = leftOutText(share);
    if (!text.isEmpty()) {
        m_area->put({u"left-out"_s, Tone::Info, text, {}, true});
    }
}

} // namespace fleetsync
