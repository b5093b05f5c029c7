// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/displayzones.h"

#include <QObject>

namespace fleetsync {

/// Changes displayZones() and tells those who show times. One for the window. GUI thread.
class ShownZones : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void set(const DisplayZones &zones);
    void choose(ZoneChoice choice);
    /// Of these fleets; one that is set is shown from now on.
    /// @param zone an IANA id; empty: none of its own, so the one of all other times
    void setZone(const QList<ConnectionId> &fleets, const QByteArray &zone);

Q_SIGNALS:
    void changed();
};

} // namespace fleetsync
