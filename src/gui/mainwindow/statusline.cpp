// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/statusline.h"

#include "engine/session.h"
#include "gui/text/errortext.h"
#include "gui/text/timetext.h"

#include <QAccessible>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

StatusLine::StatusLine(QWidget *parent)
    : ElidedLabel(parent)
{
    setAccessibleName(tr("Connection state"));
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::update);
    m_announced.setSingleShot(true);
    m_announced.setInterval(8s);
    connect(&m_announced, &QTimer::timeout, this, &StatusLine::forgetAnnouncement);
}

void StatusLine::setSession(Session *session)
{
    if (m_session) {
        m_session->catalog().disconnect(this);
        m_session->tracker().disconnect(this);
        m_session->monitor().disconnect(this);
    }
    m_session = session;
    m_error.clear();
    m_announcement.clear();
    m_summary = {};
    m_fleetsSoFar = 0;
    if (!session) {
        m_tick.stop();
        say({});
        return;
    }
    const Catalog &catalog = session->catalog();
    connect(&catalog, &Catalog::pageArrived, this, &StatusLine::onPage);
    connect(&catalog, &Catalog::loadingChanged, this, &StatusLine::update);
    connect(&catalog, &Catalog::loaded, this, &StatusLine::onLoaded);
    connect(&catalog, &Catalog::loadFailed, this, &StatusLine::onLoadFailed);
    connect(&session->tracker(), &Tracker::answered, this, &StatusLine::onAnswered);
    connect(&session->tracker(), &Tracker::checkFailed, this, &StatusLine::onCheckFailed);
    connect(&session->monitor(), &ApiMonitor::paused, this, &StatusLine::update);
    connect(&session->monitor(), &ApiMonitor::networkChanged, this, [this](bool reachable) {
        m_offline = !reachable;
        update();
    });
    m_tick.start();
    update();
}

void StatusLine::announce(const QString &sentence)
{
    m_announcement = sentence.simplified(); // one line, or the window below the table would jump
    m_announced.start();
    update();
    for (const auto type :
         {QAccessible::NameChanged, QAccessible::DescriptionChanged, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusLine::forgetAnnouncement()
{
    m_announcement.clear();
    update();
}

void StatusLine::update()
{
    const QString sentence = compose();
    if (sentence == text()) {
        return;
    }
    say(sentence);
}

QString StatusLine::compose() const
{
    if (!m_session) {
        return {};
    }
    QStringList parts{m_announcement, pauseText()};
    if (m_offline) {
        parts << tr("No internet connection: FleetSync goes on when there is one");
    }
    if (m_session->catalog().isLoading()) {
        parts << (m_fleetsSoFar > 0
                          ? tr("%Ln fleet(s) so far…", nullptr, static_cast<int>(m_fleetsSoFar))
                          : tr("Asking for your fleets…"));
    }
    parts << m_error << checkedText() << recordParts();
    parts.removeAll({});
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString StatusLine::pauseText() const
{
    const std::chrono::milliseconds left = m_session->pauseLeft();
    if (left <= 0ms) {
        return {};
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return tr("Terminal asked for a short pause: %1 s").arg(QLocale().toString(seconds));
}

QString StatusLine::checkedText() const
{
    const QDateTime at = m_session->tracker().lastAnswerAt();
    return at.isValid() ? tr("Checked %1").arg(ago(at, m_session->clock().now()))
                        : tr("Not checked yet");
}

QStringList StatusLine::recordParts() const
{
    QStringList parts;
    if (m_summary.oddRecords > 0) {
        parts << tr("%Ln record(s) had something odd, shown as they came", nullptr,
                    static_cast<int>(m_summary.oddRecords));
    }
    if (m_summary.unreadable > 0) {
        parts << tr("%Ln record(s) could not be read", nullptr,
                    static_cast<int>(m_summary.unreadable));
    }
    switch (m_summary.end) {
    case PageEnd::CursorRepeats:
    case PageEnd::EmptyPages:
        parts << tr("The server repeats its pages: the list may be incomplete");
        break;
    case PageEnd::TooManyPages:
        parts << tr("The list is longer than FleetSync reads: it is incomplete");
        break;
    case PageEnd::More:
    case PageEnd::Done:
        break;
    }
    return parts;
}

void StatusLine::onPage(qsizetype fleetsSoFar)
{
    m_fleetsSoFar = fleetsSoFar;
    update();
}

void StatusLine::onLoaded(const LoadSummary &summary)
{
    m_summary = summary;
    m_fleetsSoFar = 0;
    m_error.clear();
    update();
}

void StatusLine::onLoadFailed(const ApiError &error)
{
    m_fleetsSoFar = 0;
    onCheckFailed(error);
}

void StatusLine::onCheckFailed(const ApiError &error)
{
    // A call that we dropped ourselves is no news.
    if (error.kind != ErrorKind::Cancelled) {
        m_error = errorWords(error).title;
    }
    update();
}

void StatusLine::onAnswered()
{
    m_error.clear();
    update();
}

} // namespace fleetsync
