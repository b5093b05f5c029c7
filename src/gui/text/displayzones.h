// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QHash>
#include <QTimeZone>

namespace fleetsync {

/// In which zone times are shown (ux.md §2).
enum class ZoneChoice { ThisPc, Utc, PerFleet };

/// The choice, and the zones that the person has set for fleets.
class DisplayZones
{
public:
    ZoneChoice choice = ZoneChoice::ThisPc;

    /// Of what belongs to no one fleet.
    QTimeZone general() const;
    /// A fleet without a zone of its own, or with one that this computer does not know, has the
    /// general one.
    QTimeZone of(const ConnectionId &fleet) const;
    /// What the person set, known here or not; empty: nothing.
    QByteArray set(const ConnectionId &fleet) const { return m_fleets.value(fleet); }
    /// @param zone an IANA id; empty takes back what was set
    void setZone(const ConnectionId &fleet, const QByteArray &zone);

    QByteArray bytes() const;
    /// Bytes that cannot be read are the choice of a new installation.
    static DisplayZones fromBytes(const QByteArray &bytes);

    friend bool operator==(const DisplayZones &, const DisplayZones &) = default;

private:
    QHash<ConnectionId, QByteArray> m_fleets;
};

/// This computer's; UTC where it has none.
QTimeZone thisPcZone();

/// Those that all words are made with: one value for the program, as its QLocale is. GUI thread.
const DisplayZones &displayZones();
/// Nobody is told: use ShownZones, which tells.
void setDisplayZones(const DisplayZones &zones);

} // namespace fleetsync
