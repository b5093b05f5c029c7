// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"

#include <QObject>

#include <optional>

namespace fleetsync {

class Session;

/// Says in words when the state of the watched fleet changes; not every percent.
class StateAnnouncer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The session outlives its stay here; nullptr lets go of it.
    void setSession(Session *session);
    void watch(const std::optional<ConnectionId> &fleet);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void onRowsChanged(const QList<qsizetype> &indexes);

    Session *m_session = nullptr;
    std::optional<ConnectionId> m_fleet;
    FleetState m_state = FleetState::NotChecked;
};

} // namespace fleetsync
