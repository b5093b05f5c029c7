// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/zones/shownzones.h"

#include "engine/viewstates.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString keptName()
{
    return u"zones"_s;
}

} // namespace

void ShownZones::setViews(ViewStates *views)
{
    if (m_views) {
        m_views->disconnect(this);
    }
    m_views = views;
    m_isChosen = false;
    m_isSaid = false;
    show({});
    if (views) {
        connect(views, &ViewStates::known, this, &ShownZones::restore);
        connect(views, &ViewStates::notRead, this, &ShownZones::onNotRead);
        connect(views, &ViewStates::kept, this, [this](const QString &name) {
            if (name == keptName()) {
                Q_EMIT kept();
            }
        });
        connect(views, &ViewStates::notKept, this, [this](const QString &name, StoreErrorKind why) {
            if (name == keptName()) {
                Q_EMIT notKept(why);
            }
        });
    }
    if (isKnown()) {
        restore();
    } else {
        Q_EMIT hindranceChanged();
    }
}

bool ShownZones::isKnown() const
{
    return m_views && m_views->isKnown();
}

void ShownZones::onNotRead(StoreErrorKind why)
{
    Q_EMIT hindranceChanged();
    if (m_isChosen && !std::exchange(m_isSaid, true)) {
        Q_EMIT notKept(why);
    }
}

/// A choice that was made meanwhile is the later one.
void ShownZones::restore()
{
    DisplayZones zones = DisplayZones::fromBytes(m_views->value(keptName()));
    if (m_isChosen) {
        zones.choice = displayZones().choice;
    }
    show(zones);
    if (m_isChosen) {
        m_isChosen = false;
        keep();
    }
    Q_EMIT hindranceChanged();
}

void ShownZones::show(const DisplayZones &zones)
{
    if (zones != displayZones()) {
        setDisplayZones(zones);
        Q_EMIT changed();
    }
}

void ShownZones::keep()
{
    if (isKnown()) {
        m_views->keep(keptName(), displayZones().bytes());
    } else if (m_views && m_views->trouble()) {
        m_isSaid = true;
        Q_EMIT notKept(*m_views->trouble());
    }
}

void ShownZones::keepAgain()
{
    if (isKnown()) {
        m_views->keepNow(keptName(), displayZones().bytes());
    }
}

void ShownZones::choose(ZoneChoice choice)
{
    DisplayZones zones = displayZones();
    zones.choice = choice;
    m_isChosen = !isKnown();
    show(zones);
    keep();
}

void ShownZones::setZone(const QList<ConnectionId> &fleets, const QByteArray &zone)
{
    if (!isKnown()) {
        return;
    }
    DisplayZones zones = displayZones();
    for (const ConnectionId &fleet : fleets) {
        zones.setZone(fleet, zone);
    }
    if (!zone.isEmpty()) {
        zones.choice = ZoneChoice::PerFleet; // else nothing would be seen of what was set
    }
    show(zones);
    keep();
}

QString ShownZones::hindrance() const
{
    if (!m_views || isKnown()) {
        return {};
    }
    if (!m_views->trouble()) {
        return tr("The zones of the fleets are being read. Wait a moment.");
    }
    return m_views->trouble() == StoreErrorKind::ReadOnly
                   ? tr("This window only shows: close the other FleetSync, then start this one "
                        "again to set time zones.")
                   : tr("FleetSync cannot read the time zones that were set: start it again to set "
                        "others.");
}

} // namespace fleetsync
