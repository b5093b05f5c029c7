// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "gui/text/displayzones.h"

#include <QObject>

namespace fleetsync {

class ViewStates;

/// Changes displayZones(), tells those who show times, and keeps it per profile. One for the
/// window. GUI thread.
class ShownZones : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on as they were kept there, and kept there; they outlive their stay here. nullptr:
    /// this PC's, kept nowhere.
    void setViews(ViewStates *views);

    void choose(ZoneChoice choice);
    /// Of these fleets; one that is set is shown from now on. Nothing while there is a hindrance.
    /// @param zone an IANA id; empty: none of its own, so the one of all other times
    void setZone(const QList<ConnectionId> &fleets, const QByteArray &zone);
    bool isKnown() const; ///< what was kept
    /// Why no fleet's zone can be set: it would hide those that were; empty: it can.
    QString hindrance() const;
    /// A person's order, after notKept().
    void keepAgain();

Q_SIGNALS:
    void changed();
    void hindranceChanged();
    void kept();
    /// What was chosen holds for this run only.
    void notKept(fleetsync::StoreErrorKind why);

private:
    void show(const DisplayZones &zones);
    void onNotRead(StoreErrorKind why);
    void restore();
    void keep();

    ViewStates *m_views = nullptr;
    bool m_isChosen = false; ///< before anybody knew what was kept
    bool m_isSaid = false;   ///< that it holds for this run only
};

} // namespace fleetsync
