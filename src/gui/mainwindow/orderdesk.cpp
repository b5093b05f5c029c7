// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/orderdesk.h"

#include "engine/hindrances.h"
#include "engine/history.h"
#include "engine/session.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/stopquestion.h"
#include "gui/newsync/newsyncdialog.h"
#include "gui/text/plaintext.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int nameLength = 80;

} // namespace

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
    m_form = new NewSyncDialog(*m_session, share.able, m_window, leftOutText(share));
    m_form->open();
    return m_form;
}

void OrderDesk::fillGap(const ConnectionId &fleet, const QDateTime &from)
{
    if (m_form || !m_session) {
        return; // what was typed there is not overwritten
    }
    if (NewSyncDialog *form = newSync(shareOf(Order::NewSync, m_session->fleet(), {fleet}))) {
        RequestDraft draft = form->draft();
        const QDateTime start = from.toTimeZone(draft.zone);
        draft.choice = WindowChoice::FromDate;
        draft.date = start.date();
        draft.time = start.time();
        form->setDraft(draft);
    }
}

void OrderDesk::retry(const OrderShare &share)
{
    if (!m_session || share.able.isEmpty()) {
        return;
    }
    for (const ConnectionId &fleet : share.able) {
        m_session->dispatcher().retry(fleet, share.syncs.value(fleet));
    }
    tellLeftOut(share);
}

void OrderDesk::stop(const OrderShare &share)
{
    if (!m_session || share.able.isEmpty()) {
        return;
    }
    ask(share, false, [this, asked = syncsToStop(share)] { stopNow(asked); });
}

void OrderDesk::stopFirst(const RequestId &wish)
{
    const JournalEntry *entry = m_session ? m_session->dispatcher().find(wish) : nullptr;
    if (!entry) {
        return;
    }
    const OrderShare share = shareOf(Order::Stop, m_session->fleet(), {entry->connection});
    if (share.able.isEmpty()) { // it has ended meanwhile: nothing is in the way any more
        m_session->dispatcher().sendAgain(wish);
        return;
    }
    ask(share, true, [this, wish, asked = syncsToStop(share)] {
        m_session->dispatcher().startAfter(wish);
        stopNow(asked);
    });
}

void OrderDesk::ask(const OrderShare &share, bool startThen, std::function<void()> then)
{
    delete m_question;
    const FleetRow *row = m_session->fleet().find(share.able.first());
    m_question = stopQuestion({static_cast<int>(share.able.size()),
                               row ? displayName(row->connection) : QString(), leftOutText(share),
                               startThen},
                              m_window);
    connect(m_question, &QMessageBox::accepted, this, std::move(then));
    m_question->open();
}

QHash<ConnectionId, SyncId> OrderDesk::syncsToStop(const OrderShare &share) const
{
    QHash<ConnectionId, SyncId> running = share.syncs;
    if (share.ofSyncs) {
        return running;
    }
    for (const ConnectionId &fleet : share.able) {
        const FleetRow *row = m_session->fleet().find(fleet);
        if (row && row->latest()) {
            running.insert(fleet, row->latest()->id);
        }
    }
    return running;
}

void OrderDesk::stopNow(const QHash<ConnectionId, SyncId> &asked)
{
    QStringList ended;
    for (auto sync = asked.cbegin(); sync != asked.cend(); ++sync) {
        const FleetRow *row = m_session ? m_session->fleet().find(sync.key()) : nullptr;
        // It may have ended while the question stood, and another may have begun.
        const Sync *known = row ? findSync(row->history, sync.value()) : nullptr;
        if (known && isFinal(*known)) {
            ended << shown(displayName(row->connection), nameLength);
        } else if (row && (!known || syncStopHindrance(*row, *known) == Hindrance::None)) {
            m_session->dispatcher().stop(sync.key(), sync.value());
        }
    }
    tellEnded(ended);
}

/// Whoever has pressed Stop hears what became of it.
void OrderDesk::tellEnded(const QStringList &names)
{
    if (names.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(names.size());
    const QString text
            = count == 1 ? tr("The sync of %1 finished before it could be stopped.")
                                   .arg(names.constFirst())
                         : tr("%Ln sync(s) finished before they could be stopped.", nullptr, count);
    m_area->put({u"ended"_s, Tone::Info, text, {}, true});
}

void OrderDesk::tellLeftOut(const OrderShare &share)
{
    const QString text = leftOutText(share);
    if (!text.isEmpty()) {
        m_area->put({u"left-out"_s, Tone::Info, text, {}, true});
    }
}

} // namespace fleetsync
