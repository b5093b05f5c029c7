// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/zonedesk.h"

#include "engine/session.h"
#include "gui/details/detailpane.h"
#include "gui/mainwindow/noticearea.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/text/plaintext.h"
#include "gui/views/viewstack.h"
#include "gui/zones/fleetzonedialog.h"
#include "gui/zones/shownzones.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString zonesNotKept()
{
    return u"zones-not-kept"_s;
}

/// Taking a zone back leaves what all other times are told in.
QString whereOf(const QByteArray &zone)
{
    if (!zone.isEmpty()) {
        return QString::fromLatin1(zone);
    }
    return displayZones().choice == ZoneChoice::Utc ? ZoneDesk::tr("UTC, like all other times")
                                                    : ZoneDesk::tr("as on this PC");
}

} // namespace

ZoneDesk::ZoneDesk(WindowActions &actions, ViewStack *views, DetailPane *details,
                   NoticeArea *notices, ShownZones &zones, QWidget *page)
    : QObject(page)
    , m_views(views)
    , m_notices(notices)
    , m_zones(zones)
    , m_page(page)
{
    connect(actions.fleetZone, &QAction::triggered, this, &ZoneDesk::ask);
    connect(&zones, &ShownZones::changed, views, &ViewStack::retell);
    connect(&zones, &ShownZones::changed, details, &DetailPane::retell);
    connect(&zones, &ShownZones::hindranceChanged, &actions,
            [&actions, &zones] { actions.setZoneHindrance(zones.hindrance()); });
    connect(&zones, &ShownZones::kept, this, &ZoneDesk::onKept);
    connect(&zones, &ShownZones::notKept, this, &ZoneDesk::onNotKept);
    connect(notices, &NoticeArea::buttonClicked, this, [this](const QString &key) {
        if (key == zonesNotKept()) {
            m_zones.keepAgain();
        }
    });
}

void ZoneDesk::setSession(Session *session)
{
    delete m_dialog;
    m_session = session;
}

void ZoneDesk::ask()
{
    const QList<ConnectionId> fleets = m_views->current()->selectedFleets();
    if (fleets.isEmpty()) {
        return;
    }
    const FleetRow *row = m_session->fleet().find(fleets.constFirst());
    const QString name = row ? shown(displayName(row->connection), 60)
                             : shown(fleets.constFirst().toString(), 60);
    auto *dialog = new FleetZoneDialog(fleets, name, m_page->window());
    connect(dialog, &FleetZoneDialog::zoneSet, this, [this, name, fleets](const QByteArray &zone) {
        m_zones.setZone(fleets, zone);
        const auto count = static_cast<int>(fleets.size());
        const QString where = whereOf(zone);
        Q_EMIT announced(count == 1 ? tr("Times of %1: %2").arg(name, where)
                                    : tr("Times of %Ln fleets: %1", nullptr, count).arg(where));
    });
    m_dialog = dialog;
    dialog->open();
}

void ZoneDesk::onKept()
{
    m_notices->remove(zonesNotKept());
}

void ZoneDesk::onNotKept(StoreErrorKind why)
{
    Notice notice{zonesNotKept(), Tone::Warning, {}, {{0, tr("Try &again")}}, false};
    if (m_zones.isKnown()) {
        notice.text = why == StoreErrorKind::Full
                              ? tr("The disk is full, so how times are shown would be forgotten "
                                   "when FleetSync closes: free some space, then try again.")
                              : tr("FleetSync cannot write its file of views, so how times are "
                                   "shown would be forgotten when it closes: see to it that it may "
                                   "write in its folder, then try again.");
    } else {
        notice.text = tr("How times are shown is forgotten when FleetSync closes. %1")
                              .arg(m_zones.hindrance());
        notice.buttons.clear();
    }
    m_notices->put(notice);
    Q_EMIT announced(notice.text);
}

} // namespace fleetsync
