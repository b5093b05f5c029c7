// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/marknotices.h"

#include "engine/session.h"
#include "gui/mainwindow/noticearea.h"
#include "models/attentionmarks.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString marksNotKeptKey()
{
    return u"attention-marks-not-kept"_s;
}

} // namespace

MarkNotices::MarkNotices(NoticeArea *notices)
    : QObject(notices)
    , m_notices(notices)
{
    connect(notices, &NoticeArea::buttonClicked, this, [this](const QString &key) {
        if (key == marksNotKeptKey() && m_session) {
            ViewStates &states = m_session->views();
            states.keepNow(attentionMarksName(), states.value(attentionMarksName()));
        }
    });
}

void MarkNotices::setSession(Session *session)
{
    if (m_session) {
        m_session->views().disconnect(this);
    }
    m_session = session;
    m_told = false;
    m_notices->remove(marksNotKeptKey());
    if (session) {
        connect(&session->views(), &ViewStates::kept, this, &MarkNotices::onKept);
        connect(&session->views(), &ViewStates::notKept, this, &MarkNotices::onNotKept);
    }
}

void MarkNotices::onKept(const QString &name)
{
    if (name == attentionMarksName() && std::exchange(m_told, false)) {
        m_notices->remove(marksNotKeptKey());
        Q_EMIT announced(tr("Your notes and mutes are kept now."));
    }
}

void MarkNotices::onNotKept(const QString &name, StoreErrorKind why)
{
    if (name != attentionMarksName()) {
        return;
    }
    m_told = true;
    const QString text
            = why == StoreErrorKind::Full
                      ? tr("The disk is full, so your notes and mutes would be lost when FleetSync "
                           "closes: make room, then try again.")
                      : tr("FleetSync cannot write its file of notes and mutes, so yours would be "
                           "lost when it closes: see to it that it may write in its folder, then "
                           "try again.");
    m_notices->put({marksNotKeptKey(), Tone::Warning, text, {{0, tr("Try &again")}}, false});
    Q_EMIT announced(text);
}

} // namespace fleetsync
