// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/displayzones.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QString wordOf(ZoneChoice choice)
{
    switch (choice) {
    case ZoneChoice::Utc:
        return u"utc"_s;
    case ZoneChoice::PerFleet:
        return u"fleet"_s;
    case ZoneChoice::ThisPc:
        break;
    }
    return u"pc"_s;
}

ZoneChoice choiceOf(const QString &word)
{
    for (const ZoneChoice choice : {ZoneChoice::Utc, ZoneChoice::PerFleet}) {
        if (wordOf(choice) == word) {
            return choice;
        }
    }
    return ZoneChoice::ThisPc;
}

DisplayZones &current()
{
    static DisplayZones zones;
    return zones;
}

} // namespace

QTimeZone DisplayZones::general() const
{
    return choice == ZoneChoice::Utc ? QTimeZone::utc() : thisPcZone();
}

QTimeZone DisplayZones::of(const ConnectionId &fleet) const
{
    const QByteArray own = choice == ZoneChoice::PerFleet ? set(fleet) : QByteArray();
    return own.isEmpty() ? general() : QTimeZone(own);
}

void DisplayZones::setZone(const ConnectionId &fleet, const QByteArray &zone)
{
    if (zone.isEmpty()) {
        m_fleets.remove(fleet);
    } else {
        m_fleets.insert(fleet, zone);
    }
}

QByteArray DisplayZones::bytes() const
{
    QJsonObject fleets;
    for (auto fleet = m_fleets.cbegin(); fleet != m_fleets.cend(); ++fleet) {
        fleets.insert(fleet.key().toString(), QString::fromLatin1(fleet.value()));
    }
    const QJsonObject all{{u"choice"_s, wordOf(choice)}, {u"fleets"_s, fleets}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

DisplayZones DisplayZones::fromBytes(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    DisplayZones zones;
    zones.choice = choiceOf(all.value(u"choice"_s).toString());
    const QJsonObject fleets = all.value(u"fleets"_s).toObject();
    for (auto fleet = fleets.begin(); fleet != fleets.end(); ++fleet) {
        const QByteArray zone = fleet.value().toString().toLatin1();
        if (QTimeZone::isTimeZoneIdAvailable(zone)) {
            zones.setZone(ConnectionId(fleet.key()), zone);
        }
    }
    return zones;
}

QTimeZone thisPcZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

const DisplayZones &displayZones()
{
    return current();
}

void setDisplayZones(const DisplayZones &zones)
{
    current() = zones;
}

} // namespace fleetsync
