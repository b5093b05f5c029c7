// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QToolButton>

#include <array>

namespace fleetsync {

class Session;
class ShownZones;

/// Says in which zone all times are, and changes it.
class ZoneSwitch : public QToolButton
{
    Q_OBJECT
public:
    ZoneSwitch(ShownZones &zones, QWidget *parent);

    /// The session outlives its stay here; nullptr lets go of it, and times are this PC's again.
    void setSession(Session *session);
    /// Below the three choices.
    void addToMenu(QAction *action);

private:
    void build();
    void showChoice();
    QString shownText() const;

    ShownZones &m_zones;
    Session *m_session = nullptr;
    std::array<QAction *, 3> m_choices{};
    QTimer m_tick; ///< clocks are put forward and back
};

} // namespace fleetsync
