// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/pacelabel.h"

#include "engine/session.h"
#include "gui/mainwindow/elidedlabel.h"
#include "gui/text/calltext.h"
#include "gui/text/plaintext.h"

#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr int gapBeside = 12;

} // namespace

PaceLabel::PaceLabel(const ElidedLabel &line, const ElidedLabel &other, QWidget *parent)
    : QLabel(parent)
    , m_line(line)
    , m_other(other)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Pace against the rate limit"));
    parent->installEventFilter(this);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PaceLabel::update);
}

void PaceLabel::setSession(Session *session)
{
    m_session = session;
    if (!session) {
        m_tick.stop();
        hide();
        return;
    }
    const int share = session->calls().share();
    setMinimumWidth(fontMetrics().horizontalAdvance(paceText(share, share)));
    m_tick.start();
    update();
}

void PaceLabel::update()
{
    const CallLog &calls = m_session->calls();
    const QString pace = paceText(calls.callsInLastSecond(), calls.share());
    if (pace != text()) {
        setText(pace);
        setToolTip(toolTipText(tr("%1: sent in the last second, of what FleetSync may send so "
                                  "that others can use Terminal, too.")
                                       .arg(pace)));
    }
    makeRoom();
}

/// Shown when the line has that much room to spare.
void PaceLabel::makeRoom()
{
    const int needed = isHidden() ? std::max(sizeHint().width(), minimumWidth()) + gapBeside : 0;
    setVisible(m_session && m_line.roomLeft() >= needed && m_other.roomLeft() >= 0);
}

bool PaceLabel::eventFilter(QObject *bar, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        makeRoom();
    }
    return QLabel::eventFilter(bar, event);
}

} // namespace fleetsync
