// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/wishnotices.h"

#include "engine/history.h"
#include "engine/session.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/text/errortext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCursor>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Requests that go their way share one card: forty of them would bury the table.
QString goingWell()
{
    return u"going-well"_s;
}

Tone toneOf(WishState state)
{
    switch (state) {
    case WishState::Wanted:
    case WishState::Sending:
    case WishState::CancelledByUser:
        return Tone::Info;
    case WishState::Acked:
    case WishState::Adopted:
        return Tone::Good;
    case WishState::Unknown:
    case WishState::Followed:
    case WishState::NeedsUser:
    case WishState::NotStarted:
        return Tone::Warning;
    case WishState::Rejected:
        return Tone::Bad;
    }
    return Tone::Info;
}

bool goesWell(WishState state)
{
    return state == WishState::Wanted || state == WishState::Sending || state == WishState::Acked
           || state == WishState::Adopted;
}

} // namespace

QList<NoticeButton> WishNotices::followedButtons(WishKind kind)
{
    QList<NoticeButton> buttons{{Watch, tr("&Watch it")}};
    if (kind == WishKind::Request) {
        buttons << NoticeButton{StartAfter, tr("Start &mine when it ends")}
                << NoticeButton{StopFirst, tr("Sto&p it and start mine…")};
    } else {
        buttons << NoticeButton{SendAgain, tr("Send &again")};
    }
    return buttons;
}

WishNotices::WishNotices(NoticeArea *area)
    : QObject(area)
    , m_area(area)
{
    connect(area, &NoticeArea::buttonClicked, this, &WishNotices::onButton);
    connect(area, &NoticeArea::dismissed, this, &WishNotices::onDismissed);
}

void WishNotices::setSession(Session *session)
{
    if (m_session) {
        m_session->dispatcher().disconnect(this);
        m_session->fleet().disconnect(this);
    }
    m_session = session;
    m_wishes.clear();
    m_area->clear();
    if (session) {
        const Dispatcher &dispatcher = session->dispatcher();
        connect(&dispatcher, &Dispatcher::wishChanged, this, &WishNotices::onWishChanged);
        connect(&dispatcher, &Dispatcher::notRecorded, this, &WishNotices::onNotRecorded);
        connect(&dispatcher, &Dispatcher::interrupted, this, &WishNotices::onInterrupted);
        connect(&dispatcher, &Dispatcher::outcomeNotKept, this, &WishNotices::onOutcomeNotKept);
        connect(&session->fleet(), &Fleet::rowsChanged, this, &WishNotices::dropForgotten);
    }
}

void WishNotices::onWishChanged(const JournalEntry &entry)
{
    const FleetRow *row = m_session->fleet().find(entry.connection);
    const QString key = entry.id.toString();
    if (!row || entry.state == WishState::CancelledByUser) {
        m_area->remove(key);
        return;
    }
    const QString sentence = wishSentence(entry, *row, m_session->serverNow());
    if (sentence.isEmpty()) {
        m_area->remove(key);
        return;
    }
    Notice notice{key, toneOf(entry.state), sentence, {}, false};
    switch (entry.state) {
    case WishState::Followed:
        notice.buttons = followedButtons(entry.kind);
        break;
    case WishState::NotStarted:
    case WishState::Rejected:
        notice.buttons = {{SendAgain, tr("Send &again")}};
        break;
    case WishState::NeedsUser:
        notice.buttons = {{Choose, tr("C&hoose…")}};
        break;
    case WishState::Wanted:
    case WishState::Sending:
    case WishState::Acked:
    case WishState::Unknown:
    case WishState::Adopted:
    case WishState::CancelledByUser:
        break;
    }
    if (goesWell(entry.state)) {
        m_area->remove(key);
        notice.key = goingWell();
        notice.passing = true;
        m_goingWell = entry.id;
    } else {
        if (m_goingWell == entry.id) {
            m_area->remove(goingWell());
        }
        m_wishes.insert(key, entry.id);
    }
    m_area->put(notice);
    if (entry.state != WishState::Wanted && entry.state != WishState::Sending) {
        Q_EMIT announced(sentence);
    }
}

/// A wish may be dismissed elsewhere, in the details: then its notice has nothing to offer.
void WishNotices::dropForgotten()
{
    const QStringList keys = m_wishes.keys();
    for (const QString &key : keys) {
        if (!m_session->dispatcher().find(m_wishes.value(key))) {
            m_wishes.remove(key);
            m_area->remove(key);
        }
    }
}

void WishNotices::onNotRecorded(const JournalEntry &entry, StoreErrorKind why)
{
    QString reason;
    switch (why) {
    case StoreErrorKind::Full:
        reason = tr("the disk is full. Free some space and try again.");
        break;
    case StoreErrorKind::AlreadyInFlight:
        reason = tr("another request for this fleet is still under way. Wait for its outcome.");
        break;
    case StoreErrorKind::ReadOnly:
        reason = tr(
                "this window only shows. Close the other FleetSync, then start this one again.");
        break;
    case StoreErrorKind::Busy:
    case StoreErrorKind::Broken:
        reason = tr("FleetSync's own record of requests cannot be written. Restart FleetSync.");
        break;
    }
    const QString text = tr("Nothing was sent for %1: %2").arg(fleetName(entry.connection), reason);
    m_area->put({entry.id.toString(), Tone::Bad, text, {}, false});
    Q_EMIT announced(text);
}

void WishNotices::onInterrupted(int wishes)
{
    const QString text
            = tr("%Ln request(s) were interrupted last time. Checking what became of them…",
                 nullptr, wishes);
    m_area->put({u"interrupted"_s, Tone::Info, text, {}, true});
    Q_EMIT announced(text);
}

/// Once for all of them: each that follows is refused for the same reason.
void WishNotices::onOutcomeNotKept(const JournalEntry &, StoreErrorKind why)
{
    const QString text
            = why == StoreErrorKind::Full
                      ? tr("The disk is full: FleetSync cannot note what became of your requests. "
                           "Free some space; it tries again by itself, and checks them at the next "
                           "start.")
                      : tr("FleetSync cannot note what became of your requests. It tries again by "
                           "itself, and checks them at the next start.");
    m_area->put({u"not-kept"_s, Tone::Warning, text, {}, false});
    Q_EMIT announced(text);
}

void WishNotices::onButton(const QString &key, int button)
{
    if (!m_session || !m_wishes.contains(key)) {
        return; // somebody else's notice
    }
    const JournalEntry *found = m_session->dispatcher().find(m_wishes.value(key));
    if (!found) {
        m_area->remove(key); // dismissed elsewhere
        return;
    }
    // A copy: the orders below change the journal.
    const JournalEntry entry = *found;
    switch (button) {
    case Watch:
        Q_EMIT fleetRequested(entry.connection);
        m_area->remove(key);
        return;
    case SendAgain:
        m_area->remove(key);
        m_session->dispatcher().sendAgain(entry.id);
        return;
    case Choose:
        openChoice(entry);
        return;
    case StartAfter:
        m_area->remove(key);
        m_session->dispatcher().startAfter(entry.id);
        return;
    case StopFirst:
        Q_EMIT stopFirstRequested(entry.id);
        return;
    default:
        return;
    }
}

void WishNotices::onDismissed(const QString &key)
{
    if (m_session && m_wishes.contains(key)) {
        m_session->dispatcher().dismiss(m_wishes.take(key));
    }
}

void WishNotices::openChoice(const JournalEntry &entry)
{
    auto *menu = new QMenu(tr("Which one is yours?"), m_area);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Which one is yours?"));
    for (const SyncId &sync : entry.candidates) {
        const QString text = candidateText(entry, sync).replace(u'&', u"&&"_s);
        menu->addAction(text, this, [this, wish = entry.id, sync] {
            m_session->dispatcher().adopt(wish, sync);
        });
    }
    menu->popup(QCursor::pos());
}

QString WishNotices::candidateText(const JournalEntry &entry, const SyncId &sync) const
{
    const FleetRow *row = m_session->fleet().find(entry.connection);
    const Sync *known = row ? findSync(row->history, sync) : nullptr;
    if (!known) {
        return shown(sync.toString(), 60);
    }
    const QTimeZone zone = displayZone(entry.connection);
    const QString requested = shortTime(known->requestedAt, zone);
    return known->startFrom.isValid() ? tr("Requested %1, data from %2")
                                                .arg(requested, shortTime(known->startFrom, zone))
                                      : tr("Requested %1").arg(requested);
}

QString WishNotices::fleetName(const ConnectionId &fleet) const
{
    const FleetRow *row = m_session->fleet().find(fleet);
    return shown(row ? displayName(row->connection) : fleet.toString(), 80);
}

} // namespace fleetsync
