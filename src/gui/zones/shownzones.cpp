// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/shownzones.h"

namespace fleetsync {

void ShownZones::set(const DisplayZones &zones)
{
    if (zones != displayZones()) {
        setDisplayZones(zones);
        Q_EMIT changed();
    }
}

void ShownZones::choose(ZoneChoice choice)
{
    DisplayZones zones = displayZones();
    zones.choice = choice;
    set(zones);
}

void ShownZones::setZone(const QList<ConnectionId> &fleets, const QByteArray &zone)
{
    DisplayZones zones = displayZones();
    for (const ConnectionId &fleet : fleets) {
        zones.setZone(fleet, zone);
    }
    if (!zone.isEmpty()) {
        zones.choice = ZoneChoice::PerFleet; // else nothing would be seen of what was set
    }
    set(zones);
}

} // namespace fleetsync
