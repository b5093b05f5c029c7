// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/zonedesk.h"

#include "engine/session.h"
#include "gui/details/detailpane.h"
#include "gui/mainwindow/windowactions.h"
#include "gui/text/plaintext.h"
#include "gui/views/viewstack.h"
#include "gui/zones/fleetzonedialog.h"
#include "gui/zones/shownzones.h"

namespace fleetsync {

namespace {

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

ZoneDesk::ZoneDesk(const WindowActions &actions, ViewStack *views, DetailPane *details,
                   ShownZones &zones, QWidget *page)
    : QObject(page)
    , m_views(views)
    , m_zones(zones)
    , m_page(page)
{
    connect(actions.fleetZone, &QAction::triggered, this, &ZoneDesk::ask);
    connect(&zones, &ShownZones::changed, views, &ViewStack::retell);
    connect(&zones, &ShownZones::changed, details, &DetailPane::retell);
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

} // namespace fleetsync
