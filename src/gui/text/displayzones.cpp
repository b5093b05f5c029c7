// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/displayzones.h"

#include <QJsonArray>
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
    const QTimeZone zone = own.isEmpty() ? QTimeZone() : QTimeZone(own);
    return zone.isValid() ? zone : general();
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
    // By zone: into an object of so many fleets, each would take as long as all before it.
    QHash<QByteArray, QJsonArray> fleets;
    for (auto fleet = m_fleets.cbegin(); fleet != m_fleets.cend(); ++fleet) {
        fleets[fleet.value()].append(fleet.key().toString());
    }
    QJsonObject zones;
    for (auto zone = fleets.cbegin(); zone != fleets.cend(); ++zone) {
        zones.insert(QString::fromLatin1(zone.key()), zone.value());
    }
    const QJsonObject all{{u"choice"_s, wordOf(choice)}, {u"zones"_s, zones}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

DisplayZones DisplayZones::fromBytes(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    DisplayZones zones;
    zones.choice = choiceOf(all.value(u"choice"_s).toString());
    const QJsonObject fleets = all.value(u"fleets"_s).toObject(); // as they were kept once
    for (auto fleet = fleets.begin(); fleet != fleets.end(); ++fleet) {
        zones.setZone(ConnectionId(fleet.key()), fleet.value().toString().toLatin1());
    }
    const QJsonObject byZone = all.value(u"zones"_s).toObject();
    for (auto zone = byZone.begin(); zone != byZone.end(); ++zone) {
        const QJsonArray ids = zone.value().toArray();
        for (const QJsonValue &id : ids) {
            zones.setZone(ConnectionId(id.toString()), zone.key().toLatin1());
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
