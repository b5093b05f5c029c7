// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/fleet.h"

namespace fleetsync::simulator {

/// The syncs of a fleet: stored ones and the automatic ones that its slots imply, made on demand so
/// that 100,000 fleets cost nothing until they are looked at.
class Timetable
{
public:
    /// `start`: fleet time at which the world began.
    Timetable(quint32 seed, qint64 start)
        : m_seed(seed)
        , m_start(start)
    {}

    QList<Sync> syncsOf(const Fleet &fleet, qint64 now) const; ///< newest first
    std::optional<Sync> find(const Fleet &fleet, const QString &id, qint64 now) const;
    std::optional<Sync> newest(const Fleet &fleet, qint64 now) const;
    std::optional<Sync> active(const Fleet &fleet, qint64 now) const;
    qint64 lastCompleted(const Fleet &fleet, qint64 now) const; ///< 0 when there is none

private:
    qint64 firstSlot(const Fleet &fleet) const;
    bool happens(const Fleet &fleet, qint64 slot) const;
    Sync slotSync(const Fleet &fleet, qint64 slot) const;
    Course slotCourse(const Fleet &fleet, qint64 slot) const;

    quint32 m_seed;
    qint64 m_start;
};

/// Floor division, also below zero.
qint64 slotBefore(const Fleet &fleet, qint64 time);

} // namespace fleetsync::simulator
